import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/model/lines.ts'
import type { Rule } from '../../../src/model/paged-text.ts'
import { isText } from '../../../src/model/run.ts'
import { line, span } from '../../support/set-type.ts'
import { level, noted, row, tabled, tablesIn, texts, upright } from './set-table.ts'

const xs = [60, 300, 420]

const found = (lines: readonly Line[], rules: readonly Rule[]) => tablesIn(tabled(noted([{ lines, more: { rules } }])))

/** A drawn grid of two columns and two rows. */
const grid = (left: number, right: number, top: number) => [
  ...[top, top + 20, top + 40].map(y => level(y, 0.5, left, right - left)),
  ...[left, (left + right) / 2, right].map(x => upright(x, top, top + 40))
]

describe('several tables on a page', () => {
  test('give each piece of a line that runs through two grids side by side to one of them and leave nothing behind', () => {
    const lines = [
      row(112, ['Port', 'Depth', 'Ship', 'Crew'], [62, 142, 322, 402]),
      row(132, ['North', '12', 'Swan', '7'], [62, 142, 322, 402])
    ]
    const rules = [...grid(60, 220, 100), ...grid(320, 480, 100)]
    const output = tabled(noted([{ lines, more: { rules } }]))
    expect(tablesIn(output).map(texts)).toEqual([
      [
        ['Port', 'Depth'],
        ['North', '12']
      ],
      [
        ['Ship', 'Crew'],
        ['Swan', '7']
      ]
    ])
    expect(output.pages[0]?.flow.filter(item => !('type' in item))).toEqual([])
  })

  test('never hold one text twice where drawn grids overlap', () => {
    const lines = [
      row(112, ['Port', 'Depth', 'Crew'], [62, 122, 182]),
      row(132, ['North', '12', '7'], [62, 122, 182]),
      row(152, ['South', '9', '4'], [62, 122, 182])
    ]
    const shifted = [113, 133, 153].map(y => level(y, 0.5, 123, 100))
    const rules = [...grid(60, 240, 100), ...shifted, ...[123, 170, 223].map(x => upright(x, 140.8, 153))]
    const printed = tablesIn(tabled(noted([{ lines, more: { rules } }])))
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)))
      .flatMap(({ runs }) => runs.map(run => (isText(run) ? run.text : '')))
      .filter(text => text !== '')
    expect(new Set(printed).size).toBe(printed.length)
  })
})

describe('heads and figures set close side by side', () => {
  const numbers = [440, 470, 500, 530]
  const head = (y: number, texts: readonly string[]) =>
    line(
      texts.map((text, i) => span(text, { x: (numbers[i] ?? 0) - 12, y, size: 8 })),
      { y, size: 8 }
    )

  test('stand each over its own column although blanks join them in one piece', () => {
    const lines = [
      head(112, ['2025 ', '2025 ', '2026 ', '2027']),
      ...['North', 'South'].map((port, i) => row(136 + 14 * i, [port, '4', '5', '6', '7'], [60, ...numbers]))
    ]
    const rules = [level(100), level(120, 1.5), level(170, 1.5)]
    const [table] = tablesIn(tabled(noted([{ lines, more: { rules } }])))
    expect(table && texts(table)[0]).toEqual(['', '2025', '2025', '2026', '2027'])
  })

  test('stand each in its own column, where one is set so wide that it nearly touches the other', () => {
    const figures = (y: number, texts: readonly (readonly [string, number])[]) =>
      line([span('Port', { x: 60, y, size: 8 }), ...texts.map(([text, x]) => span(text, { x, y, size: 8 }))], {
        y,
        size: 8
      })
    const wide = figures(164, [
      ['103 ', 440],
      ['84 [105]', 455]
    ])
    const narrow = [136, 150, 178].map(y =>
      figures(y, [
        ['103', 440],
        ['84', 479]
      ])
    )
    const lines = [row(112, ['Name', '2025', '2026'], [60, 436, 471]), ...narrow, wide]
    const rules = [level(100), level(120, 1.5), level(190, 1.5)]
    const [table] = tablesIn(tabled(noted([{ lines, more: { rules } }])))
    expect(table && texts(table)[3]).toEqual(['Port', '103', '84 [105]'])
  })
})

describe('the scale of a chart between two rules', () => {
  test('begins no table that takes in the text below the chart', () => {
    const lines = [
      ...[112, 132, 152, 172].map((y, i) => row(y, [`${20 - 5 * i}`], [62])),
      row(192, ['2031', '2032'], [150, 350]),
      row(232, ['The ports are listed below.'], [90]),
      row(262, ['Port', 'Depth'], xs),
      row(286, ['North', '12'], xs),
      row(302, ['South', '9'], xs)
    ]
    const rules = [level(100, 0.2), level(180, 0.8), level(200, 0.2), level(250), level(270, 1.5), level(310, 1.5)]
    const found = tablesIn(tabled(noted([{ lines, more: { rules } }])))
    expect(found.map(texts)).toEqual([
      [
        ['Port', 'Depth'],
        ['North', '12'],
        ['South', '9']
      ]
    ])
  })
})

describe('a table that goes on over a page without head or rule', () => {
  const first = {
    lines: [row(112, ['Output', 'Number', 'Remarks'], xs), row(700, ['Ports surveyed', '4', 'All of them'], xs)],
    more: { rules: [level(100), level(120, 1.5)] }
  }
  const rest = [
    row(90, ['Harbour services'], xs, { bold: true }),
    row(110, ['Berths cleared', '8', 'By hand'], xs),
    row(130, ['Lights mended', '', 'By the crew'], xs)
  ]

  test('keeps its rows down to the rule that closes it', () => {
    const after = line([span('The next section begins here.', { x: 90, y: 200 })], { y: 200 })
    const found = tablesIn(tabled(noted([first, { lines: [...rest, after], more: { rules: [level(150, 1.5)] } }])))
    expect(found.map(texts)).toEqual([
      [
        ['Output', 'Number', 'Remarks'],
        ['Ports surveyed', '4', 'All of them'],
        ['Harbour services', '', ''],
        ['Berths cleared', '8', 'By hand'],
        ['Lights mended', '', 'By the crew']
      ]
    ])
  })

  test('ends with its page where running text follows that no rule parts from it', () => {
    const words = 'The ports of the country have been surveyed again, and nothing was found in them that'
    const after = line([span(words, { x: 90, y: 200 })], { y: 200 })
    const [table] = tablesIn(tabled(noted([first, { lines: [...rest, after] }])))
    expect(table?.rows.length).toBe(2)
  })
})

describe('a long entry over the whole width of a table', () => {
  const entry = (y: number, size = 8) =>
    line(
      [
        {
          ...span('Advice to the harbours, '.repeat(5), { x: 60, y, size }),
          box: { x: 60, y: y - size, width: 480, height: size }
        }
      ],
      { y, size }
    )
  const rows = [row(112, ['Output', 'Number', ''], xs), row(136, ['Ports surveyed', '4', '2'], xs)]
  const rules = [level(100), level(120, 1.5), level(190, 1.5)]

  test('is a row of it, for the closing rule stands below', () => {
    const [table] = found([...rows, entry(156), entry(166)], rules)
    expect(table?.rows.length).toBe(3)
  })

  test('may be all that the table holds', () => {
    const above = line([span('Table 3', { x: 60, y: 90, size: 10 })], { y: 90, size: 10 })
    const [table] = found([above, row(112, ['Output'], xs), entry(136), entry(146)], rules)
    expect(table?.rows.map(({ head }) => head === true)).toEqual([true, false])
  })

  test('is running text in larger type', () => {
    const [table] = found([...rows, entry(156, 10), entry(168, 10)], rules)
    expect(table?.rows.length).toBe(2)
  })
})
