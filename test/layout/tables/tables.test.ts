import { describe, expect, test } from 'vitest'
import type { Line, Span } from '../../../src/model/lines.ts'
import type { Rule } from '../../../src/model/paged-text.ts'
import { line, span } from '../../support/set-type.ts'
import { level, noted, row, tabled, tablesIn, texts, upright } from './set-table.ts'

const xs = [60, 300, 420]

/** Thin rule, head, thick rule, rows, thick rule. */
const ruled = (head: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  lines: [row(112, head, xs), ...rows.map((texts, i) => row(136 + 16 * i, texts, xs))],
  more: { rules: [level(100), level(120, 1.5), level(146 + 16 * rows.length, 1.5)] }
})

const found = (lines: readonly Line[], rules: readonly Rule[] = []) =>
  tablesIn(tabled(noted([{ lines, more: { rules } }])))

describe('tables between horizontal rules', () => {
  test('have a head between the thin rule and the thick one', () => {
    const [table] = tablesIn(tabled(noted([ruled(['Port', 'Depth'], ['North', '12'], ['South', '9'])])))
    expect(table && texts(table)).toEqual([
      ['Port', 'Depth'],
      ['North', '12'],
      ['South', '9']
    ])
    expect(table?.rows.map(({ head }) => head === true)).toEqual([true, false, false])
  })

  test('keep empty cells in their column', () => {
    const [table] = tablesIn(
      tabled(noted([ruled(['Port', 'Depth', 'Berths'], ['North', '', '4'], ['South', '9', ''])]))
    )
    expect(table && texts(table).slice(1)).toEqual([
      ['North', '', '4'],
      ['South', '9', '']
    ])
  })

  test('join the lines of one cell', () => {
    const lines = [
      row(112, ['Port', 'Remarks'], xs),
      row(136, ['North', 'Closed to large'], xs),
      row(145.5, ['', 'ships'], xs),
      row(162, ['South', 'Open'], xs)
    ]
    const [table] = found(lines, [level(100), level(120, 1.5), level(180, 1.5)])
    expect(table && texts(table).slice(1)).toEqual([
      ['North', 'Closed to large ships'],
      ['South', 'Open']
    ])
  })

  test('put a number below a number in another row, however close', () => {
    const lines = [
      row(112, ['Port', 'Depth'], xs),
      row(132, ['North', '12'], xs),
      row(141.5, ['South', '9'], xs),
      row(151, ['West', '7'], xs)
    ]
    const [table] = found(lines, [level(100), level(120, 1.5), level(180, 1.5)])
    expect(table && texts(table)).toHaveLength(4)
  })

  test('set one head over the columns its rule runs under', () => {
    const lines = [
      row(110, ['', 'Change'], [60, 330]),
      row(128, ['Port', 'Amount', 'Percentage'], xs),
      row(150, ['North', '12', '3.5'], xs)
    ]
    const [table] = found(lines, [level(100), level(116, 0.5, 300, 252), level(134, 1.5), level(160, 1.5)])
    expect(table && texts(table).slice(0, 2)).toEqual([
      ['', 'Change<2>'],
      ['Port', 'Amount', 'Percentage']
    ])
  })

  test('stand on one foot, however many lines they have', () => {
    const columns = [60, 200, 330, 470]
    const lines = [
      row(110, ['', 'Boats in'], [60, 200]),
      row(111, ['Change'], [330]),
      row(120, ['', 'harbour as'], [60, 200]),
      row(130, ['Port', 'counted', 'Amount', 'Percentage'], columns),
      row(150, ['North', '40', '12', '3.5'], columns)
    ]
    const [table] = found(lines, [level(100), level(116, 0.5, 330, 222), level(134, 1.5), level(160, 1.5)])
    expect(table && texts(table).slice(0, 2)).toEqual([
      ['', '', 'Change<2>'],
      ['Port', 'Boats in harbour as counted', 'Amount', 'Percentage']
    ])
  })

  test('leave the title above and the source below as lines', () => {
    const table = ruled(['Port', 'Depth'], ['North', '12'])
    const lines = [line('Depth of ports', { y: 80 }), ...table.lines, line('Source: harbour office', { y: 200 })]
    const [page] = tabled(noted([{ ...table, lines }])).pages
    expect(page?.flow.map(item => ('type' in item ? item.type : 'line'))).toEqual(['line', 'table', 'line'])
  })

  test('carry the notes below them whose marks they hold', () => {
    const table = ruled(['Port', 'Depth'], ['North', '12'])
    const mark = span('a', { x: 76, y: 111, size: 5 }, { superscript: true })
    const head = line([span('Port', { x: 60, y: 112, size: 8 }), mark, span('Depth', { x: 300, y: 112, size: 8 })], {
      y: 112,
      size: 8
    })
    const note = line(
      [span('a', { x: 70, y: 184, size: 5 }, { superscript: true }), span('At low tide.', { x: 76, y: 186, size: 8 })],
      { y: 186, size: 8 }
    )
    const [found] = tablesIn(tabled(noted([{ ...table, lines: [head, ...table.lines.slice(1), note] }])))
    expect(found?.notes.map(({ printed, lines }) => [printed, lines[0]?.spans[0]?.text])).toEqual([
      ['a', 'At low tide.']
    ])
    expect(found && texts(found)[0]).toEqual(['Port^a^', 'Depth'])
  })

  test('carry the notes at the head of the next page, behind remarks, with marks in brackets as well', () => {
    const table = ruled(['Port', 'Depth'], ['North', '12'])
    const mark = span('(أ)', { x: 76, y: 111, size: 5 }, { superscript: true })
    const head = line([span('Port', { x: 60, y: 112, size: 8 }), mark], { y: 112, size: 8 })
    const next = [
      line('Source: the keepers.', { y: 80, size: 8 }),
      line('(أ) At low tide.', { y: 100, size: 8 }),
      line('The keepers met.', { y: 140 })
    ]
    const [first, second] = tabled(noted([{ ...table, lines: [head, ...table.lines.slice(1)] }, { lines: next }])).pages
    const [found] = (first?.flow ?? []).filter(item => 'type' in item && item.type === 'table')
    expect(found && 'notes' in found && found.notes.map(({ printed, mark: bare }) => [printed, bare])).toEqual([
      ['(أ)', 'أ']
    ])
    expect(second?.flow).toHaveLength(2)
  })

  test('show a blank row where one is left open', () => {
    const lines = [112, 136, 152, 196, 212].map((y, i) => row(y, [`Port ${i}`, i === 0 ? 'Depth' : `${i}`], xs))
    const [table] = found(lines, [level(100), level(120, 1.5), level(230, 1.5)])
    expect(table && texts(table)[3]).toEqual(['', ''])
  })

  test('begin at the right in Arabic', () => {
    const lines = [row(112, ['العمق', 'الميناء'], [100, 480]), row(140, ['12', 'الشمال'], [100, 480])]
    const rules = [level(100), level(120, 1.5), level(160, 1.5)]
    const [table] = tablesIn(tabled(noted([{ lines, more: { rules } }], 'rtl')))
    expect(table && texts(table)).toEqual([
      ['الميناء', 'العمق'],
      ['الشمال', '12']
    ])
  })
})

describe('tables that go on over the page', () => {
  const first = { ...ruled(['Port', 'Depth'], ['North', '12']), more: { rules: [level(100), level(120, 1.5)] } }

  test('are one table at the first page, and the repeated head is set aside', () => {
    const output = tabled(noted([first, ruled(['Port', 'Depth'], ['South', '9'])]))
    const [table, ...more] = tablesIn(output)
    expect(more).toEqual([])
    expect(table && texts(table)).toEqual([
      ['Port', 'Depth'],
      ['North', '12'],
      ['South', '9']
    ])
    expect(table?.places.map(({ page }) => page)).toEqual([2, 3])
    expect(output.setAside.map(({ reason, text }) => [reason, text])).toEqual([
      ['repeated-table-head', 'Port'],
      ['repeated-table-head', 'Depth']
    ])
  })

  test('lose the title that only says so', () => {
    const titled = { ...first, lines: [line('Depth of ports', { y: 80 }), ...first.lines] }
    const second = ruled(['Port', 'Depth'], ['South', '9'])
    const output = tabled(
      noted([titled, { ...second, lines: [line('Depth of ports (continued)', { y: 80 }), ...second.lines] }])
    )
    expect(tablesIn(output)).toHaveLength(1)
    expect(output.setAside[0]).toMatchObject({ reason: 'repeated-table-head', text: 'Depth of ports (continued)' })
  })

  test('are two tables when the heads differ', () => {
    const output = tabled(noted([first, ruled(['Ship', 'Length'], ['Swan', '90'])]))
    expect(tablesIn(output)).toHaveLength(2)
  })

  test('join a row cut by the page break', () => {
    const cut = { ...first, lines: [first.lines[0] as Line, row(140, ['North', 'closed to all'], xs)] }
    const output = tabled(noted([cut, ruled(['Port', 'Depth'], ['', 'ships of war'])]))
    const [table] = tablesIn(output)
    expect(table && texts(table)[1]).toEqual(['North', 'closed to all ships of war'])
  })
})

describe('drawn grids', () => {
  const frame = (...ys: readonly number[]) => ys.map(y => level(y, 0.5, 60, 300))

  test('have a cell between each four rules', () => {
    const rules = [...frame(100, 120, 140), upright(60, 100, 140), upright(200, 100, 140), upright(360, 100, 140)]
    const [table] = found([row(114, ['Port', 'Depth'], [65, 205]), row(134, ['North', '12'], [65, 205])], rules)
    expect(table && texts(table)).toEqual([
      ['Port', 'Depth'],
      ['North', '12']
    ])
  })

  test('merge cells without a rule between them', () => {
    const rules = [...frame(100, 120, 140), upright(60, 100, 140), upright(200, 120, 140), upright(360, 100, 140)]
    const [table] = found([row(114, ['Ports'], [65]), row(134, ['North', '12'], [65, 205])], rules)
    expect(table && texts(table)).toEqual([['Ports<2>'], ['North', '12']])
  })

  const styled = (y: number, words: readonly string[], xs: readonly number[], mores: readonly Partial<Span>[]) =>
    line(
      words.map((word, at) => span(word, { x: xs[at]!, y, size: 8 }, mores[at] ?? {})),
      { y, size: 8 }
    )

  test('have a head above rows whose first cell is bold or tagged as a head, too', () => {
    const rules = [...frame(100, 120, 140), upright(60, 100, 140), upright(200, 100, 140), upright(360, 100, 140)]
    const heads = (first: Partial<Span>, others: Partial<Span>) => {
      const lines = [styled(114, ['Port', 'Depth'], [65, 205], [others, others])]
      const [table] = found([...lines, styled(134, ['North', '12'], [65, 205], [first, {}])], rules)
      return table?.rows.map(({ head }) => head === true)
    }
    expect(heads({ bold: true }, { bold: true })).toEqual([true, false])
    expect(heads({ tag: 'Table/TBody/TR/TH' }, { tag: 'Table/THead/TR/TH' })).toEqual([true, false])
    expect(heads({}, {})).toEqual([false, false])
  })

  test('have no head that is an entry without values', () => {
    const rules = [...frame(100, 120, 140), upright(60, 100, 140), upright(200, 100, 140), upright(360, 100, 140)]
    const tagged = { tag: 'Table/TBody/TR/TH' }
    const lines = [styled(114, ['North'], [65], [tagged]), styled(134, ['South', '12'], [65, 205], [tagged])]
    expect(found(lines, rules)[0]?.rows.map(({ head }) => head === true)).toEqual([false, false])
  })

  test('have a head above a section and below a title, each a cell over all columns', () => {
    const rules = [...frame(100, 120, 140, 160, 180), upright(60, 100, 180), upright(360, 100, 180)]
    const uprights = [upright(200, 120, 140), upright(200, 160, 180)]
    const bold = { bold: true }
    const lines = [
      styled(114, ['Ports of the north'], [65], [bold]),
      styled(134, ['Port', 'Depth'], [65, 205], [bold, bold]),
      styled(154, ['Open to ships'], [65], [bold]),
      styled(174, ['North', '12'], [65, 205], [bold])
    ]
    expect(found(lines, [...rules, ...uprights])[0]?.rows.map(({ head }) => head === true)).toEqual([
      true,
      true,
      false,
      false
    ])
  })

  test('have the row that the next page repeats as their head, however it is set', () => {
    const rules = [...frame(100, 120, 140), upright(60, 100, 140), upright(200, 100, 140), upright(360, 100, 140)]
    const page = (name: string, depth: string) => ({
      lines: [row(114, ['Port', 'Depth'], [65, 205]), row(134, [name, depth], [65, 205])],
      more: { rules }
    })
    const [table] = tablesIn(tabled(noted([page('North', '12'), page('South', '9')])))
    expect(table?.rows.map(({ head }) => head === true)).toEqual([true, false, false])
  })

  test('have a head of the rows a cell at its side stands beside', () => {
    const rules = [level(100, 0.5, 60, 300), level(120, 0.5, 200, 160), ...frame(140, 160)]
    const uprights = [upright(60, 100, 160), upright(200, 100, 160), upright(280, 120, 160), upright(360, 100, 160)]
    const bold = { bold: true }
    const lines = [
      styled(114, ['Port', 'Depth'], [65, 205], [bold, bold]),
      styled(134, ['2030', '2031'], [205, 285], [bold, bold]),
      styled(154, ['North', '12', '14'], [65, 205, 285], [bold])
    ]
    const [table] = found(lines, [...rules, ...uprights])
    expect(table && texts(table)).toEqual([
      ['Port<v2>', 'Depth<2>'],
      ['2030', '2031'],
      ['North', '12', '14']
    ])
    expect(table?.rows.map(({ head }) => head === true)).toEqual([true, true, false])
  })

  test('may have one row of three cells', () => {
    const rules = [...frame(100, 120), ...[60, 160, 260, 360].map(x => upright(x, 100, 120))]
    const [table] = found([row(114, ['Port', 'North', '12'], [65, 165, 265])], rules)
    expect(table && texts(table)).toEqual([['Port', 'North', '12']])
  })

  test('two boxes side by side are no table', () => {
    const rules = [...frame(100, 120), ...[60, 200, 360].map(x => upright(x, 100, 120))]
    expect(found([row(114, ['Port', 'North'], [65, 205])], rules)).toEqual([])
  })

  test('a frame around a summary is no table', () => {
    const rules = [level(100, 0.5, 60, 300), level(200, 0.5, 60, 300), upright(60, 100, 200), upright(360, 100, 200)]
    expect(found([row(114, ['Summary'], [65]), row(134, ['The report is short.'], [65])], rules)).toEqual([])
  })
})

describe('tagged tables', () => {
  const cell = (r: number, column: number, text: string, x: number, y: number): Line =>
    line([span(text, { x, y, size: 8 }, { cell: { table: 7, row: r, column }, tag: 'Table/TR/TD' })], { y, size: 8 })
  const lines = [
    cell(0, 0, 'North', 60, 100),
    cell(0, 1, 'open', 300, 100),
    cell(1, 0, 'South', 60, 110),
    cell(1, 1, 'shut', 300, 110)
  ]

  test('need no rules where the tags can be trusted', () => {
    const [table] = tablesIn(tabled(noted([{ lines, more: { tagTrust: 1 } }])))
    expect(table && texts(table)).toEqual([
      ['North', 'open'],
      ['South', 'shut']
    ])
  })

  test('are lines where the tags cannot be trusted', () =>
    expect(tablesIn(tabled(noted([{ lines, more: { tagTrust: 0.2 } }])))).toEqual([]))

  test('are left out when they only set the masthead', () => {
    const input = noted([{ lines, more: { tagTrust: 1, number: 1 } }])
    expect(tablesIn(tabled(input))).toEqual([])
  })
})

describe('what is no table', () => {
  test('a masthead between a thin and a thick rule stays lines', () => {
    const lines = [row(80, ['United Nations', 'A/99/1'], xs), row(110, ['General Assembly', 'Distr.: General'], xs)]
    const input = noted([{ lines, more: { number: 1, rules: [level(63), level(208, 1.5)] } }])
    expect(tablesIn(tabled(input))).toEqual([])
  })

  test('a list with leaders stays lines', () =>
    expect(found([row(100, ['I. Introduction ........', '2'], xs), row(112, ['II. Ports ........', '4'], xs)])).toEqual(
      []
    ))

  test('two signatures side by side stay lines', () =>
    expect(
      found([row(100, ['(Signed) A. Swan', '(Signed) B. Crane'], xs), row(112, ['Chair', 'Rapporteur'], xs)])
    ).toEqual([]))

  test('a numbered paragraph under a page head rule stays lines', () =>
    expect(
      found(
        [row(90, ['1.', 'Notes the report;'], [60, 90]), row(110, ['2.', 'Decides to meet.'], [60, 90])],
        [level(64), level(130)]
      )
    ).toEqual([]))
})

describe('figures and separators', () => {
  const types = (input: ReturnType<typeof noted>) =>
    tabled(input).pages[0]?.flow.map(item => ('type' in item ? item.type : 'line'))

  test('a large picture stands where it is printed', () => {
    const lines = [line('Above', { y: 150 }), line('Below', { y: 500 })]
    const images = [{ x: 120, y: 200, width: 300, height: 200 }]
    expect(types(noted([{ lines, more: { images } }]))).toEqual(['line', 'figure', 'line'])
  })

  test('a chart stands for the pictures it is made of, and keeps its words', () => {
    const box = { x: 130, y: 140, width: 300, height: 200 }
    const page = { lines: [], more: { images: [box], charts: [{ box, text: '2031 2032' }] } }
    expect(tabled(noted([page])).pages[0]?.flow).toEqual([
      { type: 'figure', text: '2031 2032', place: { page: 2, box: [130, 140, 300, 200] } }
    ])
  })

  test('the emblem and the scan of a page are no figures', () => {
    const images = [
      { x: 60, y: 70, width: 60, height: 50 },
      { x: 0, y: 0, width: 612, height: 792 }
    ]
    expect(types(noted([{ lines: [line('Text', { y: 300 })], more: { images } }]))).toEqual(['line'])
  })

  test('a short rule in the middle of the page parts the text', () => {
    const rules = [level(300, 0.3, 270, 72)]
    expect(types(noted([{ lines: [line('The end.', { y: 250 })], more: { rules } }]))).toEqual(['line', 'separator'])
  })

  test('an underlined word in the middle of the page is no separator', () => {
    const word = span('Decision', { x: 286, y: 298, size: 10 }, { underline: true })
    const rules = [level(300, 0.5, 286, 40)]
    expect(types(noted([{ lines: [line([word], { y: 298 })], more: { rules } }]))).toEqual(['line'])
  })
})

test('every character of the page is in a cell, a line, a note or set aside', () => {
  const table = ruled(['Port', 'Depth', 'Berths'], ['North Port', '12', '3'], ['South', '', '4'])
  const beside = row(140, ['margin'], [580])
  const output = tabled(noted([{ ...table, lines: [...table.lines, beside] }]))
  const kept = JSON.stringify(output)
  for (const { spans } of [...table.lines, beside]) for (const { text } of spans) expect(kept).toContain(text)
})
