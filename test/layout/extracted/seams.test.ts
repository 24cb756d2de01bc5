import { describe, expect, test } from 'vitest'
import { blockTexts, layOut, noteTexts } from './support.ts'

const gaps = (text: string): string => text.replaceAll('\n', '\n\n')

describe('the end of a paragraph on a full line', () => {
  test('shows in Russian recitals, which open in small letters', () => {
    const text = `Генеральная Ассамблея,
ссылаясь на свою резолюцию 60/1 о маяках и о гаванях, которым они служат в море,
принимая к сведению доклад хранителей маяков о лампах, маслах и стеклах за год,
отмечая работу хранителей,`
    expect(blockTexts(layOut(text, 'ru'))).toHaveLength(4)
  })

  test('does not show in a recital with a capital that goes on with a participle', () => {
    const text = `The General Assembly,
Recalling that the keepers of the lighthouses have met in the harbour many times now,
noting with concern the fog, and that they had asked for oil and for glass each time,
Noting the work of the keepers,`
    expect(blockTexts(layOut(text))).toHaveLength(3)
  })

  test('shows in statements, whose paragraphs all open with a quotation mark', () => {
    const text = `“The Council of Keepers has the first duty for the lamps and for the harbours near by.
“Keepers and heads of harbours who took part in the meeting spoke of fog and of ships.”`
    expect(blockTexts(layOut(text))).toHaveLength(2)
  })

  test('shows before a note to a table', () => {
    const text = `Note: The lamps are listed in the report of the keepers on lighthouses and on harbours.
Abbreviations: LH, lighthouse; HB, harbour.`
    expect(blockTexts(layOut(text))).toHaveLength(2)
  })
})

test('the title of a decision that fills its line ends above the sentence that says what was decided', () => {
  const chinese =
    '99/557. 认可看守人组织参加第四次国际灯塔和港口会议\n2044 年 7 月 16 日，大会第 101 次全体会议根据大会主席的提议，决定认可\n该组织。'
  expect(blockTexts(layOut(chinese, 'zh'))[0]).toBe('99/557. 认可看守人组织参加第四次国际灯塔和港口会议')
  const arabic =
    '99/557 اعتماد منظمة حراس المنارات ومشاركتها في المؤتمر الدولي الرابع للمنارات\nأحاطت الجمعية العامة علما، في جلستها العامة 101، المعقودة في 16 تموز/يوليه 2044،\nبناء على اقتراح رئيسها.'
  expect(blockTexts(layOut(arabic, 'ar'))[0]).toMatch(/للمنارات$/u)
})

test('the title of a resolution goes on with the name of a body and the time of its report', () => {
  const text =
    '99/557. Report of the Council of Keepers and of the General Assembly and report of\nthe Security Council for the period from 1 August 2043 to 31 July 2044'
  expect(blockTexts(layOut(text))).toHaveLength(1)
})

test('the last character of a title alone on its line does not take the enacting body below it', () => {
  const title = '关于灯塔和港口以及看守人的工作和灯塔所照亮的海域的决议草'
  const texts = blockTexts(layOut(gaps(`${title}\n案\n大会，\n回顾其关于灯塔的各项决议，`), 'zh'))
  expect(texts).toEqual([`${title}案`, '大会，', '回顾其关于灯塔的各项决议，'])
})

describe('names in a row', () => {
  test('go on over lines of any length while commas follow them', () => {
    const text = `Harbour of the North, Harbour of the South, Isle of Lamps,
Land of Fog, Land of Light,
Port of Ships (Island), Republic of Gulls and
Union of Keepers: draft resolution`
    expect(blockTexts(layOut(text))).toHaveLength(1)
  })

  test('go on behind commas with stars', () => {
    const text = `As a result the committee of lighthouses and harbours has these members in the year:
Anna KEEPER (Harbour),* Boris LAMP (Island),**
Clara GULL (Northland),*** Dora FOG (Southland).*

* Until 2006.`
    expect(blockTexts(layOut(text))[0]).toMatch(/Southland\)\.\*$/)
  })
})

describe('lines set wide, whose pieces came apart', () => {
  test('go on in small letters behind a comma in a numbered paragraph', () => {
    const text = `5.
призывает хранителей,
а также соответствующие стороны оказывать поддержку и содействие всем маякам и гаваням.`
    expect(blockTexts(layOut(text, 'ru'))).toHaveLength(1)
  })

  test('belong together when a symbol was cut before its punctuation', () => {
    const text = `回顾其以往关于灯塔的各项决议，特别是第
2476(2019)
、2466(2019)和 1542(2004)号决议，
重申灯塔的重要作用。`
    expect(blockTexts(layOut(text, 'zh'))).toHaveLength(2)
  })

  test('belong together before a symbol too long for the rest of the line', () => {
    const text = `回顾其以往关于灯塔的各项决议，重申看守人在任何时候均应坚守岗位，特别是第
2476(2019)、2466(2019)和 1542(2004)号决议以及其中所载关于灯塔的各项规定和建议，
重申灯塔的重要作用。`
    expect(blockTexts(layOut(text, 'zh'))).toHaveLength(2)
  })

  test('belong to a dash on a line of its own', () => {
    const text = `The keepers shall see to it that:
–
lamps burn through the night and the glass is clean in the morning, as they were told;
–
oil is bought.`
    expect(blockTexts(layOut(text))).toHaveLength(3)
  })
})

describe('old resolutions', () => {
  test('have their symbol in brackets below the date', () => {
    const text = '134 (1960). Resolution of 1 April 1960\n[S/4300]\n\nThe Security Council,\n\nNoting the fog,'
    expect(blockTexts(layOut(text))[0]).toBe('134 (1960). Resolution of 1 April 1960 [S/4300]')
  })

  test('name the body on a line of its own, with no comma', () => {
    expect(blockTexts(layOut('The Security Council\nResolves :\n\n1. That lamps be lit;'))[0]).toBe(
      'The Security Council'
    )
  })

  test('may end in the publisher’s name without having a masthead', () => {
    const text = `Resolution 704 (1991)
of 9 August 1991

The Security Council,

Recommends that the Isle of Lamps be admitted to membership in the
United Nations.`
    expect(layOut(text).blocks.every(block => block.type === 'text' && block.layout.region === 'body')).toBe(true)
  })

  test('print the mark of one note behind each symbol it explains', () => {
    const text = `The keepers had read documents S/8616, 32 S/8617, 32 S/8721 33 and S/8724, 33 and rose.

32 Ibid., Supplement for April 1968.

33 Ibid., Supplement for July 1968.`
    expect(blockTexts(layOut(text))[0]).toBe(
      'The keepers had read documents S/8616,[32] S/8617,[32] S/8721[33] and S/8724,[33] and rose.'
    )
  })
})

describe('notes in texts whose page ends do not show', () => {
  test('end with their sentence, not at the next note', () => {
    const text = gaps(`The keepers took note of the report.1
1
A/60/15.
Recalling that the lamps had burned all night and that the ships had been saved from the
rocks, the keepers asked for oil and for glass, and for ropes and for boats, as the winter
had been long and the fog had been thick, and they asked for new boots, and they asked
for a bell that can be heard from afar, and for a horn that can be heard from farther, and
for a second keeper who can sleep while the first one wakes, and for books that they can
read while the lamp burns, and for a letter from home now and then, and for a cat to
hunt mice, and they
took note of the second report.2
2
A/60/16.`)
    const blocks = layOut(text)
    expect(noteTexts(blocks)).toEqual(['1 A/60/15.', '2 A/60/16.'])
  })

  test('stand above their marks when the text goes on in small letters below', () => {
    const text = gaps(`The keepers took note of the report 1 and of the resolution 2 and went back to their
A/60/15.
Resolution 60/1.
1
2
lighthouses in the evening, as the fog had come and the ships were near the rocks.`)
    const blocks = layOut(text)
    expect(noteTexts(blocks)).toEqual(['1 A/60/15.', '2 Resolution 60/1.'])
  })
})

describe('tables whose cells came out in disorder', () => {
  const cells = [
    'Action',
    'Post',
    'Number',
    'New',
    'Keeper',
    'P-4',
    '1',
    'New',
    'Guard',
    'P-3',
    'New',
    'Cook',
    'P-2',
    '2'
  ]

  test('are tables with one cell a row', () => {
    const text = `The posts of the lighthouses are these for the year, as the keepers have decided them now.
${cells.join('\n')}
The keepers took note of the table and of what it says of posts, and went home again.`
    const table = layOut(text).blocks.find(({ type }) => type === 'table')
    expect(table?.type === 'table' && table.rows).toHaveLength(cells.length)
  })

  test('are not made of lists of names, which hold no amounts and nothing twice', () => {
    const names = [...'ABCDEFGHIJKLMN'].map(letter => `Harbour of ${letter}land`)
    expect(layOut(names.join('\n')).blocks.some(({ type }) => type === 'table')).toBe(false)
  })
})

describe('texts without page breaks', () => {
  const filler = (page: number): string =>
    Array.from(
      { length: 40 },
      (_, line) => `They talked of lamp ${page}${line} and of the ships that had passed it by,`
    ).join('\n')

  test('show their pages by the symbol in the running head', () => {
    const text = `A/60/15\n\nUnited Nations\n\nThe keepers met.1\n${filler(1)}\n1\n\nA/60/1.\n\n2/3\n\nA/60/15\n\n${filler(2)}\n\nA/60/15\n\nThey rose.`
    const blocks = layOut(text)
    expect(blocks.pageCount).toBe(3)
    expect(noteTexts(blocks)).toEqual(['1 A/60/1.'])
  })

  test('show their pages by numbers that count on', () => {
    const blocks = layOut(`The keepers met.\n${filler(1)}\n1\n${filler(2)}\n2\n${filler(3)}\n3\nThey rose.`)
    expect(blocks.setAside.filter(({ reason }) => reason === 'page-number').map(({ text }) => text)).toEqual([
      '1',
      '2',
      '3'
    ])
  })
})

describe('a hyphen at a line end', () => {
  test('goes before the ending of a word', () =>
    expect(blockTexts(layOut('The keepers rose from the meet-\ning and went home.'))).toEqual([
      'The keepers rose from the meeting and went home.'
    ]))

  test('stays in a compound', () =>
    expect(blockTexts(layOut('The keepers agreed on a cease-\nfire and went home.'))).toEqual([
      'The keepers agreed on a cease-fire and went home.'
    ]))
})

describe('lists of names behind commas', () => {
  test('go on with names torn word by word from a line set wide', () => {
    const text = `The Council of Lighthouses has the following members in the year to come, as it was said:
AVALON*, BRIGADOON**, CAMELOT*, DUNWICH**, ERIADOR*, FLORIN*, GUILDER**, HYPERBOREA*,
LOST
KINGDOM-BELOW
WATER**,
LYONESSE*, MORDOR**.`
    expect(blockTexts(layOut(text))).toHaveLength(1)
  })
})

describe('numbers alone on their lines', () => {
  test('open paragraphs that go on before a capital while they have not stopped', () => {
    const text = '9.\nпризывает\nправительство\nАвалона\nрассмотреть возможность\nпостройки маяка;'
    expect(blockTexts(layOut(text, 'ru'))).toEqual([
      '9. призывает правительство Авалона рассмотреть возможность постройки маяка;'
    ])
  })
})

describe('headings of texts without type sizes', () => {
  test('in capitals are not made of the names of a list', () => {
    const names = [...'ABCDEFGHIJKLMN'].map(letter => (letter > 'G' ? `Harbour ${letter}` : `${letter}KPMQ`))
    const capitals = layOut(names.join('\n')).blocks.filter(block => block.type === 'text' && block.layout.capitals)
    expect(capitals).toEqual([])
  })
})

describe('figures and words that belong to the line above', () => {
  const notice = (text: string): string[] => blockTexts(layOut(text))

  test('the year behind its month, in a title of two lines', () =>
    expect(
      notice(`Resolution 7 (2031)
Adopted by the Harbour Council at its 12th meeting of the keepers, on 12 March
2031
The Harbour Council,`)
    ).toContain('Adopted by the Harbour Council at its 12th meeting of the keepers, on 12 March 2031'))

  test('the year in brackets behind the number of a resolution; the number of a paragraph stands alone', () =>
    expect(
      notice(`Recalling the rules of the harbour and the lamps of the old tower established by resolution 1807
(2028),
Annex
1.
We, the keepers of the harbour, met in the hall of the tower.`)
    ).toEqual([
      'Recalling the rules of the harbour and the lamps of the old tower established by resolution 1807 (2028),',
      'Annex',
      '1. We, the keepers of the harbour, met in the hall of the tower.'
    ]))

  test('a draft below the sentence that announces it is a heading', () =>
    expect(notice('The Commission recommends the following:\nDraft resolution\nThe Security Council,')).toContain(
      'Draft resolution'
    ))

  test('the draft of sponsors whose names end in a colon', () =>
    expect(notice('Northland and Southland:\ndraft resolution\nThe Security Council,')).toEqual([
      'Northland and Southland: draft resolution',
      'The Security Council,'
    ]))
})

describe('the number of a resolution of the Economic and Social Council', () => {
  const [above, title] = [
    '[on the recommendation of the Commission on Lamps and Harbours',
    '2031/22. Oil for the lamps of harbours'
  ]

  test('begins the title below the remark on the draft, in texts without gaps between blocks', () => {
    for (const remark of [
      `${above} (E/2031/30)]`,
      `${above}, as it\nwas amended by the keepers of the lamps (E/2031/30)]`
    ])
      expect(blockTexts(layOut(gaps(`${remark}\n${title}\nin the north\nThe Economic and Social Council,`)))).toEqual([
        remark.replace('\n', ' '),
        `${title} in the north`,
        'The Economic and Social Council,'
      ])
  })

  test('is a span of years within a sentence', () =>
    expect(
      blockTexts(
        layOut(
          gaps(`The keepers have asked for more oil for the lamps of the towers in the period
2031/22. The harbours have asked for glass and for ropes since the storm came.`)
        )
      )
    ).toHaveLength(1))
})

describe('an organ whose name takes two lines of the masthead', () => {
  const masthead = (organ: string): string[] =>
    blockTexts(
      layOut(
        `E/2031/L.7\n\nUnited Nations\n\n${organ}\n\nDistr.: Limited\n12 March 2031\n\nOil for the lamps\nThe keepers of the harbour met in the hall.`
      )
    )

  test('is one block', () => expect(masthead('Economic and Social\nCouncil')).toContain('Economic and Social Council'))

  test('other lines stand alone', () =>
    expect(masthead('Economic and Social Council\nFirst Committee')).toContain('First Committee'))
})
