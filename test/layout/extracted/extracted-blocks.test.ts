import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/model/run.ts'
import { blockTexts, layOut } from './support.ts'

/** Lines as an extraction with blank lines between all of them writes them. */
const gaps = (...lines: string[]): string => lines.join('\n\n')

const preamble = `The General Assembly,
Recalling its resolution 60/1 of 2 March 2006 on lighthouses and the harbours they serve
in the northern seas,
Noting with appreciation the work of the keepers of lighthouses and of all those who help
them,
1.
Takes note of the report of the Secretary-General on lighthouses and on the harbours
that they serve;
2.
Requests the keepers to report.`

describe('lines joined to blocks', () => {
  test('recitals and numbered paragraphs come apart although no blank line parts them', () => {
    expect(blockTexts(layOut(preamble))).toEqual([
      'The General Assembly,',
      'Recalling its resolution 60/1 of 2 March 2006 on lighthouses and the harbours they serve in the northern seas,',
      'Noting with appreciation the work of the keepers of lighthouses and of all those who help them,',
      '1. Takes note of the report of the Secretary-General on lighthouses and on the harbours that they serve;',
      '2. Requests the keepers to report.'
    ])
  })

  test('a number on a line of its own is a label with a gap behind', () => {
    const block = layOut(preamble).blocks[3]
    expect(block?.type === 'text' && block.layout).toMatchObject({ labelEnd: 2, lineCount: 3, lineBreaks: [3, 88] })
  })

  test('a figure at a line start is no paragraph number when it is not the next', () => {
    const text = `1. The keepers counted the ships that passed the lighthouse in the year and found
2019. In the year before they had counted fewer of them, as the fog had been thick
for weeks.
2. They reported.`
    expect(blockTexts(layOut(text))).toHaveLength(2)
  })

  test('a heading between paragraphs stands alone', () => {
    const text = `1.
Welcomes the efforts of the keepers to keep their lights burning through the winter and
to help the ships;
Lamps and lenses
2.
Stresses that lamps need oil.`
    expect(blockTexts(layOut(text))[1]).toBe('Lamps and lenses')
  })

  test('a heading stands between the comma of the last recital and the first number', () => {
    const text = `Recalling its resolution 60/1 of 2 March 2006 on lighthouses and the harbours they serve
in the northern seas,
Acting on behalf of all keepers of lights and of all harbours of the north,
Lights at sea
1.
Takes note of the report of the Secretary-General on lighthouses and on the harbours
that they serve;`
    expect(blockTexts(layOut(text)).slice(1, 3)).toEqual([
      'Acting on behalf of all keepers of lights and of all harbours of the north,',
      'Lights at sea'
    ])
  })

  test('the title of a resolution stands below its adoption line, in Arabic without a stop', () => {
    const text = `قرار اتخذته الجمعية العامة في 2 آذار/مارس 2041 بشأن الأمور المتعلقة بالمنارات
95/12 حالة المنارات في الموانئ
إن الجمعية العامة،`
    expect(blockTexts(layOut(text, 'ar')).at(1)).toBe('95/12 حالة المنارات في الموانئ')
  })

  test('a body without its comma stands above a verb in lower case', () => {
    const text = `Экономический и Социальный Совет
рекомендует Генеральной Ассамблее принять следующий проект резолюции о маяках и гаванях:`
    expect(blockTexts(layOut(text, 'ru'))).toHaveLength(2)
  })

  test('a short title of a short text does not run into its paragraph', () => {
    const text = `United Nations

General Assembly
Decision

Plenary
Seventy-eighth session
Agenda item 26
Other decisions

78/999. Report of the keepers
At its 94th plenary meeting, on 25 June 2024, the General Assembly took note of
the report of the keepers.
94th plenary meeting
25 June 2024`
    expect(blockTexts(layOut(text))).toContain('78/999. Report of the keepers')
  })

  test('signature lines stay separate lines', () => {
    const text = `I should be grateful if you would have the present letter circulated as a document of the Council.

(Signed) A. Keeper
Chair of the Working Group
on Lighthouses`
    expect(blockTexts(layOut(text)).slice(1, 3)).toEqual([
      '(Signed) A. Keeper',
      'Chair of the Working Group on Lighthouses'
    ])
  })

  test('unwrapped lines are a paragraph each', () => {
    const long = `${'The keepers of the lighthouse shall keep the light burning '.repeat(4)}and report.`
    expect(blockTexts(layOut(`Article 1\n${long}\n\n${long}\n${long}`))).toHaveLength(4)
  })

  test('names of a list stay one a line', () => {
    const names = [
      'Harbour Trust',
      'Beacon Society of the Northern Isles',
      'Fog Horn Union',
      'Keepers United',
      'Lens Works',
      'Sea Mark Forum',
      'Tide Table Office',
      'Wreck Watch'
    ]
    expect(blockTexts(layOut(['Annex', ...names].join('\n')))).toHaveLength(9)
  })

  test('a rule is a separator', () => {
    const text = 'The meeting rose.\n____________\nAnnex'
    expect(blockTexts(layOut(text))).toEqual(['The meeting rose.', 'separator', 'Annex'])
  })

  test('the rule below the last line is set aside', () => {
    const blocks = layOut('The meeting rose.\n____________')
    expect(blockTexts(blocks)).toEqual(['The meeting rose.'])
    expect(blocks.setAside).toMatchObject([{ reason: 'end-rule', text: '____________' }])
  })
})

describe('masthead', () => {
  const masthead = `United Nations

General Assembly

A/60/15

Distr.: General
2 March 2006

Sixtieth session
Agenda item 12
Question of lighthouses

Report of the Secretary-General
The keepers met.`

  test('each line of the masthead is a block of its own', () => {
    const { blocks } = layOut(masthead)
    const regions = blocks.map(block => block.type === 'text' && block.layout.region)
    expect(regions).toEqual([...Array(8).fill('masthead'), 'body', 'body'])
  })

  test('a letter without masthead has none', () => {
    const { blocks } = layOut(
      'Letter dated 2 March 2006 from the Chair of the Working Group\nI have the honour to write.'
    )
    expect(blocks.every(block => block.type === 'text' && block.layout.region === 'body')).toBe(true)
  })
})

describe('gaps habit with blanks at block ends', () => {
  const text = gaps(
    ' 2006 年 3 月 2 日灯塔工作组主席给安全理事会主席',
    '的信 ',
    ' 一. 导言 ',
    '1. 本报告介绍了灯塔管理员在会议上的陈述，其内容不',
    '是为了反映工作组的立场。 ',
    '2. 工作组举行了一次会议。 '
  )

  test('a trailing blank ends a block and nothing else does', () => {
    expect(blockTexts(layOut(text, 'zh'))).toEqual([
      '2006 年 3 月 2 日灯塔工作组主席给安全理事会主席的信',
      '一. 导言',
      '1. 本报告介绍了灯塔管理员在会议上的陈述，其内容不是为了反映工作组的立场。',
      '2. 工作组举行了一次会议。'
    ])
  })

  test('a sentence goes on over a page break and the links in it', () => {
    const broken = gaps(
      '1. 工作组同联',
      'https://undocs.org/ch/S/PRST/2000/1\nhttps://undocs.org/ch/S/PRST/2000/1\n 合国举行了会议。 ',
      '2. 会议通过了一项',
      '报告。 ',
      '3. 会议',
      '结束。 '
    )
    const blocks = layOut(broken, 'zh')
    expect(blockTexts(blocks)[0]).toBe('1. 工作组同联合国举行了会议。')
    expect(blocks.setAside.map(({ reason }) => reason)).toEqual(['repeated-link', 'repeated-link'])
    expect(blocks.pageCount).toBe(2)
  })
})

describe('words broken at line ends', () => {
  test('a compound keeps its hyphen', () => {
    const text = 'The keepers of the lighthouse asked the Council for a long-\nterm plan.'
    expect(blockTexts(layOut(text))).toEqual(['The keepers of the lighthouse asked the Council for a long-term plan.'])
  })

  test('a word that stands whole elsewhere is made whole, as a repair', () => {
    const text = 'The Government of the island was told that the Govern-\nment of the mainland would pay.'
    const blocks = layOut(text)
    expect(blockTexts(blocks)[0]).toContain('that the Government of the mainland')
    expect(blocks.repairs).toMatchObject([{ kind: 'hyphen-joined', removed: '-', added: '' }])
  })

  test('a hyphen that extraction swallowed is put back, as a repair', () => {
    const text = 'A long-standing custom of the keepers of the lights is a longstanding\none.'
    expect(layOut(text).repairs).toMatchObject([
      { kind: 'normalised', removed: 'longstanding', added: 'long-standing' }
    ])
  })

  test('Chinese characters set wide lose the blanks between them', () => {
    expect(blockTexts(layOut('又 回 顾 其 以 往 关 于 灯 塔 的 决 议 。', 'zh'))).toEqual([
      '又回顾其以往关于灯塔的决议。'
    ])
  })
})

describe('tables', () => {
  const posts = `The keepers of the lighthouse met in the morning and decided in the afternoon that the
posts and grades set out in the table below should be filled before the winter storms come:
Post\nGrade\nNumber\nKeeper\nP-3\n2\nLamp officer\nP-2\n1\nClerk\nGS\n4\nBoat hand\nGS\n3\nTotal\n10`
  const tableIn = (text: string) => layOut(text).blocks.find(block => block.type === 'table')
  const cells = (text: string) =>
    tableIn(text)?.rows.map(row => row.cells.map(cell => plainText(cell.paragraphs[0]?.runs ?? [])))

  test('cells written one a line become rows that end in amounts', () => {
    expect(cells(posts)).toEqual([
      ['Post', 'Grade', 'Number'],
      ['Keeper', 'P-3', '2'],
      ['Lamp officer', 'P-2', '1'],
      ['Clerk', 'GS', '4'],
      ['Boat hand', 'GS', '3'],
      ['Total', '10']
    ])
  })

  test('a row with too few cells spans the columns with its first one', () => {
    expect(tableIn(posts)?.rows.at(-1)?.cells[0]?.columns).toBe(2)
  })

  test('columns kept apart by blanks are a table', () => {
    const text = 'Light        Range      Colour\nNorth        12         red\nSouth        9          white'
    expect(cells(text)).toHaveLength(3)
  })

  test('signature lines and dates are no table', () => {
    expect(cells('The keepers rose.\n34th plenary meeting\n2 March 2006')).toBeUndefined()
  })
})
