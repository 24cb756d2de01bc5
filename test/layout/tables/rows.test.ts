import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/model/lines.ts'
import type { Rule } from '../../../src/model/paged-text.ts'
import { line, span } from '../../support/set-type.ts'
import { level, noted, row, tabled, tablesIn, texts, upright } from './set-table.ts'

const xs = [60, 300, 420]
const head = row(112, ['Port', 'Depth', 'Berths'], xs)
const headRules = [level(100), level(120, 1.5)]

const rowsIn = (lines: readonly Line[], rules: readonly Rule[], page = {}) =>
  tablesIn(tabled(noted([{ lines, more: { rules, ...page } }]))).map(texts)

describe('rows of a table', () => {
  test('keep a cell taller than its row together beside the rows below it', () => {
    const lines = [
      head,
      row(144, ['Harbour of the', '12', '3'], xs),
      row(155, ['Northern'], xs),
      row(166, ['Isles'], xs),
      row(173, ['', '9', '4'], xs),
      row(202, ['South', '7', '1'], xs),
      row(231, ['West', '5', '2'], xs)
    ]
    const [table] = rowsIn(lines, [...headRules, level(240, 1.5)])
    expect(table?.slice(1)).toEqual([
      ['Harbour of the Northern Isles', '12', '3'],
      ['', '9', '4'],
      ['South', '7', '1'],
      ['West', '5', '2']
    ])
  })

  test('keep a cell together that is taller than several rows beside it', () => {
    const stub = ['Harbour of the', 'many old', 'lighthouses', 'on the coast', 'and of the', 'northern isles']
    const tall = stub.map((text, i) => row(144 + 11 * i, [text], xs))
    const beside = [144, 161, 178, 195].map((y, i) => row(y, ['', `${i + 5}`, `Kind ${i}`], xs))
    const lines = [head, ...tall, ...beside, row(236, ['South', '7', 'Deep'], xs), row(260, ['West', '8', 'Deep'], xs)]
    const [table] = rowsIn(lines, [...headRules, level(270, 1.5)])
    expect(table?.slice(1).filter(cells => cells.some(text => text !== ''))).toEqual([
      [stub.join(' '), '5', 'Kind 0'],
      ['', '6', 'Kind 1'],
      ['', '7', 'Kind 2'],
      ['', '8', 'Kind 3'],
      ['South', '7', 'Deep'],
      ['West', '8', 'Deep']
    ])
  })

  test('take a paragraph of a later column along while the first column goes on beside it', () => {
    const stub = ['The keepers ask', 'that lamps which', 'were broken in', 'the winter are', 'mended by spring']
    const lines = [
      row(112, ['Request', 'Action'], [60, 300]),
      ...stub.map((text, i) => row(140 + 11 * i, [text], [60])),
      row(140, ['', 'The lamps were'], [60, 300]),
      row(151, ['', 'mended.'], [60, 300]),
      row(170, ['', 'The oil was'], [60, 300]),
      row(181, ['', 'renewed.'], [60, 300])
    ]
    const [table] = rowsIn(lines, [...headRules, level(200, 1.5)])
    expect(table?.slice(1)).toEqual([[stub.join(' '), 'The lamps were mended.¶The oil was renewed.']])
  })

  test('stand apart where white space is above each cell of the first column, however tall the cells beside it', () => {
    const tall = (y: number, name: string) => [
      row(y, [name, 'Committee of', 'The lamps went out at'], xs),
      row(y + 12, ['', 'Keepers of', 'Northern'], xs),
      row(y + 24, ['', 'Lights', 'Harbour'], xs),
      ...[3, 4, 5, 6, 7, 8, 9, 10, 11].map(at => row(y + 12 * at, ['', '', `${at} May 2031`], xs))
    ]
    const lines = [head, ...tall(136, 'North'), ...tall(288, 'South'), ...tall(440, 'West')]
    const [table] = rowsIn(lines, [...headRules, level(600, 1.5)])
    expect(table?.map(([name]) => name)).toEqual(['Port', 'North', 'South', 'West'])
  })

  test('are not told by a first column that is filled now and then', () => {
    const four = [60, 160, 300, 420]
    const stub = ['Harbour of the', 'many old', 'lighthouses', 'on the coast', 'and of the', 'northern isles']
    const lines = [
      row(112, ['Coast', 'Port', 'Depth', 'Berths'], four),
      row(140, ['Northern coast,'], four),
      row(151, ['old and new'], four),
      ...stub.map((text, i) => row(180 + 11 * i, ['', text], four)),
      ...[180, 197, 214, 231].map((y, i) => row(y, ['', '', `${i + 5}`, `Kind ${i}`], four)),
      row(272, ['', 'South', '7', 'Deep'], four),
      row(296, ['', 'West', '8', 'Deep'], four)
    ]
    const [table] = rowsIn(lines, [...headRules, level(306, 1.5)])
    const ports = table?.map(([, port]) => port).filter(text => text !== '')
    expect(ports).toEqual(['Port', stub.join(' '), 'South', 'West'])
  })

  test('join the lines of one tall cell where all other rows have one line', () => {
    const single = [150, 178, 206, 234, 262, 290].map(y => row(y, [`Pier ${y}`, '1', '2'], xs))
    const lines = [head, row(140, ['Quay of the old', '8', '8'], xs), row(151.4, ['lighthouse'], xs)]
    const [table] = rowsIn(
      [...lines, ...single.map(({ spans, baseline }) => line(spans, { y: baseline + 30, size: 8 }))],
      [...headRules, level(340, 1.5)]
    )
    expect(table?.[1]).toEqual(['Quay of the old lighthouse', '8', '8'])
    expect(table).toHaveLength(8)
  })

  test('put a text that begins at the edge of the first column there, however far it reaches', () => {
    const long = 'Office of the keeper of the northern harbour in the town of Elmsea'
    const lines = [
      head,
      row(138, ['North', 'deep', '3'], xs),
      row(156, [long, '', '2'], xs),
      row(172, ['East', 'shallow', '5'], xs),
      row(188, ['West', 'shallow', '5'], xs)
    ]
    const [table] = rowsIn(lines, [...headRules, level(200, 1.5)])
    expect(table?.map(([first]) => first)).toEqual(['Port', 'North', long, 'East', 'West'])
  })

  test('put a month beside its own number where the months stand as close as lines', () => {
    const months = ['January', 'February', 'March'].map((month, i) =>
      row(138 + 10 * i, [i === 0 ? '2031' : '', month, `${30 + i}`], xs)
    )
    const lines = [head, ...months, row(190, ['2032', 'January', '41'], xs), row(222, ['2033', 'January', '43'], xs)]
    const [table] = rowsIn(lines, [...headRules, level(235, 1.5)])
    expect(table?.map(([, month]) => month).filter(Boolean)).toEqual([
      'Depth',
      'January',
      'February',
      'March',
      'January',
      'January'
    ])
  })

  test('show two blank rows where a rule stands in the white space', () => {
    const ys = [136, 152, 168, 184, 244, 260]
    const lines = [head, ...ys.map(y => row(y, [`Port ${y}`, '1', '2'], xs))]
    const [table] = rowsIn(lines, [...headRules, level(206), level(270, 1.5)])
    expect(table?.slice(4, 8)).toEqual([
      ['Port 184', '1', '2'],
      ['', '', ''],
      ['', '', ''],
      ['Port 244', '1', '2']
    ])
  })

  test('keep the number of a row with its text in Arabic style', () => {
    const entry = (y: number, number: string, text: string, amount: string): Line =>
      line(
        [span(number, { x: 60, y, size: 8 }), span(text, { x: 76, y, size: 8 }), span(amount, { x: 420, y, size: 8 })],
        { y, size: 8 }
      )
    const lines = [
      row(112, ['Dues', 'Amount'], [60, 420]),
      entry(136, '1-', 'Harbour dues', '120'),
      entry(152, '2-', 'Fishing licences', '80')
    ]
    expect(rowsIn(lines, [...headRules, level(164, 1.5)])[0]?.[2]).toEqual(['2- Fishing licences', '80'])
  })
})

describe('the end of a table', () => {
  const total = row(152, ['Total', '12'], xs)
  const rules = [level(100), level(120, 1.5), level(142), level(160, 1.5)]

  test('is the thick rule below the total, whatever notes follow', () => {
    const note = row(180, ['Note:', 'Depths are measured at low tide.'], [60, 100])
    const output = tabled(noted([{ lines: [head, row(136, ['North', '12'], xs), total, note], more: { rules } }]))
    expect(tablesIn(output).map(table => texts(table).length)).toEqual([3])
  })

  test('is not moved by larger text in two pieces below it', () => {
    const text = line([span('Decides, by decision 9', { x: 60, y: 190 }), span('(X), to meet;', { x: 400, y: 190 })], {
      y: 190
    })
    const output = tabled(noted([{ lines: [head, row(136, ['North', '12'], xs), total, text], more: { rules } }]))
    expect(tablesIn(output).map(table => texts(table).length)).toEqual([3])
  })
})

test('a table is one although its first rule ends a little before the others', () => {
  const lines = [
    row(112, ['Harbour', 'Depth'], xs),
    row(136, ['North', '12'], xs),
    row(152, ['South', '9'], xs),
    row(172, ['Total', '21'], xs)
  ]
  const rules = [level(100, 0.5, 60, 478), level(120), level(162), level(178)]
  expect(tablesIn(tabled(noted([{ lines, more: { rules } }]))).map(table => texts(table).length)).toEqual([4])
})

describe('a row cut by the page break', () => {
  const repeat = { rules: [level(100), level(120, 1.5)] }
  const cut = (last: readonly string[], first: readonly (readonly string[])[], rules: readonly Rule[] = []) =>
    tablesIn(
      tabled(
        noted([
          { lines: [head, row(136, ['Northern Isles', '12', '3'], xs), row(165, last, xs)], more: repeat },
          {
            lines: [head, ...first.map((cells, i) => row(136 + 29 * i, cells, xs))],
            more: { rules: [...repeat.rules, ...rules] }
          }
        ])
      )
    ).map(texts)

  test('goes on where the first column of the last line was full', () => {
    const [table] = cut(['Harbour of the', '9', '4'], [['Southernmost'], ['', '7', '1']], [level(180, 1.5)])
    expect(table?.slice(2)).toEqual([
      ['Harbour of the Southernmost', '9', '4'],
      ['', '7', '1']
    ])
  })

  test('goes on with the cell alone that stands above the first line of the next row', () => {
    const pages = [
      { lines: [head, row(136, ['North', '12', '3'], xs), row(165, ['', 'Deep water of the', '4'], xs)], more: repeat },
      { lines: [head, row(136, ['', 'Northernmost'], xs), row(143, ['', '', '1'], xs)], more: repeat }
    ]
    const [table] = tablesIn(tabled(noted(pages)))
    expect(table && texts(table).slice(2)).toEqual([
      ['', 'Deep water of the Northernmost', '4'],
      ['', '', '1']
    ])
  })

  test('goes on with the next item of the list its cell holds', () => {
    const list = ['Advice 9.', '9.1. Dredge.', '9.2. Mark.'].map((text, i) => row(136 + 10 * i, ['', text], xs))
    const pages = [
      { lines: [head, row(126, ['North', '12', '3'], xs), ...list], more: repeat },
      { lines: [head, row(136, ['', '9.3. Light.'], xs), row(165, ['South', '7', '1'], xs)], more: repeat }
    ]
    const [table] = tablesIn(tabled(noted(pages)))
    expect(
      table &&
        texts(table)
          .map(([, depth]) => depth)
          .join('|')
    ).toMatch(/9\.2\. Mark\. ?9\.3\. Light\.|9\.2\. Mark\.¶9\.3/u)
  })

  test('goes on with a date in a sentence left open', () => {
    const text = ['The Board met in', 'the northern isles', 'in two parts, from 8 to'].map((part, i) =>
      row(136 + 10 * i, [i === 0 ? 'Board' : '', part], xs)
    )
    const pages = [
      { lines: [head, ...text], more: repeat },
      { lines: [head, row(136, ['', '12 June 2031.'], xs), row(165, ['South', '7', '1'], xs)], more: repeat }
    ]
    const [table] = tablesIn(tabled(noted(pages)))
    expect(table && texts(table)[1]?.[1]).toBe(
      'The Board met in the northern isles in two parts, from 8 to 12 June 2031.'
    )
  })

  test('does not take in a section row that other rows follow', () => {
    const [table] = cut(['Harbour of the', '9', '4'], [['Southernmost'], ['Pier', '7', '1']], [level(180, 1.5)])
    expect(table?.slice(2, 4).map(([first]) => first)).toEqual(['Harbour of the', 'Southernmost'])
  })
})

describe('drawn grids', () => {
  const frame = (...ys: readonly number[]) => ys.map(y => level(y, 0.5, 60, 300))
  const sides = (top: number, bottom: number, ...inner: readonly number[]) =>
    [60, ...inner, 360].map(x => upright(x, top, bottom))

  test('of one column have a row for each paragraph', () => {
    const lines = [
      row(114, ['2031'], [70]),
      row(134, ['• The light was lit.'], [80]),
      row(150, ['° Of the north pier'], [90]),
      row(166, ['° Of the south pier'], [90]),
      row(186, ['2032'], [70])
    ]
    expect(rowsIn(lines, [...frame(100, 120, 172, 192), ...sides(100, 192)])[0]).toEqual([
      ['2031'],
      ['• The light was lit.'],
      ['° Of the north pier'],
      ['° Of the south pier'],
      ['2032']
    ])
  })

  test('with a rule for every row keep each drawn row whole', () => {
    const lines = [
      row(114, ['Elmsea', 'Ms. A. Swan'], [65, 205]),
      row(134, ['Kingdom of', 'Mr. B. Crane'], [65, 205]),
      row(150, ['the Isles', 'Ms. C. Heron'], [65, 205]),
      row(176, ['Westport', 'Mr. D. Gull'], [65, 205]),
      row(196, ['Yarrow', 'Ms. E. Tern'], [65, 205])
    ]
    const [table] = rowsIn(lines, [...frame(100, 120, 160, 180, 200), ...sides(100, 200, 200)])
    expect(table?.map(([first]) => first)).toEqual(['Elmsea', 'Kingdom of¶the Isles', 'Westport', 'Yarrow'])
  })

  test('part two names that a vertical rule stands between, however close', () => {
    const names = line(
      [
        span('Saint Brannoc and', { x: 65, y: 114, width: 134, size: 8 }),
        span('Ms. A. Swan', { x: 201, y: 114, size: 8 })
      ],
      { y: 114, size: 8 }
    )
    const lines = [names, row(134, ['Westport', 'Mr. D. Gull'], [65, 205])]
    expect(rowsIn(lines, [...frame(100, 120, 140), ...sides(100, 140, 200)])[0]?.[0]).toEqual([
      'Saint Brannoc and',
      'Ms. A. Swan'
    ])
  })

  test('begin with a section, not with a head, where one cell reaches over all columns', () => {
    const bold = (y: number, text: string) =>
      line([{ ...span(text, { x: 65, y, size: 8 }), bold: true }], { y, size: 8 })
    const lines = [bold(114, 'Area 1. Harbours'), row(134, ['North', '12'], [65, 205])]
    const rules = [...frame(100, 120, 140), upright(60, 100, 140), upright(200, 120, 140), upright(360, 100, 140)]
    const [table] = tablesIn(tabled(noted([{ lines, more: { rules } }])))
    expect(table?.rows.some(({ head }) => head)).toBe(false)
  })
})

describe('row heads', () => {
  const rows = (bold: boolean) => {
    const lines = [
      ['Harbour', 'Lamps'],
      ['North', '12'],
      ['South', '9'],
      ['East', '14'],
      ['West', '']
    ].map(([name = '', count = ''], i) => {
      const y = 330 + 20 * i
      const [first, ...second] = row(y, [name, count], [60, 400]).spans
      return { ...row(y, [name, count], [60, 400]), spans: [{ ...first!, bold: bold && i > 0 }, ...second] }
    })
    const rules = [level(318), level(336), level(420)]
    return tablesIn(tabled(noted([{ lines, more: { rules } }])))[0]?.rows ?? []
  }

  test('are the first cells of the body where these are set off by weight, with values beside them or not', () =>
    expect(rows(true).map(({ cells }) => cells.map(({ rowHead }) => rowHead === true))).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [true, false],
      [true, false]
    ]))

  test('are not guessed where the first column looks like the others', () =>
    expect(rows(false).flatMap(({ cells }) => cells.filter(({ rowHead }) => rowHead))).toEqual([]))
})
