import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/knowledge/languages/index.ts'
import type { LanguageCode } from '../../../src/model/language.ts'
import type { Run } from '../../../src/model/run.ts'
import { annotateRuns, type CitationContext } from '../../../src/structure/citations/annotate.ts'

const context = (language: LanguageCode, more: Partial<CitationContext> = {}): CitationContext => ({
  profile: languages[language],
  speaker: undefined,
  isAct: false,
  session: undefined,
  named: () => undefined,
  differs: () => undefined,
  ...more
})

const cited = (text: string, language: LanguageCode = 'en', more: Partial<CitationContext> = {}) =>
  annotateRuns([{ text }], context(language, more)).map(({ symbol }) => symbol)

describe('a citation by number', () => {
  test('is reached by a list word over dates', () =>
    expect(cited('Recalling its resolutions 81/4 of 3 May 2027, 82/16 of 9 June 2028 and 83/2,')).toEqual([
      'A/RES/81/4',
      'A/RES/82/16',
      'A/RES/83/2'
    ]))

  test('is reached over words between when its date follows', () =>
    expect(cited('its resolution 81/4 of 3 May 2027 on the protection of lakes, and 82/16 of 9 June 2028')).toEqual([
      'A/RES/81/4',
      'A/RES/82/16'
    ]))

  test('has one range for each part', () =>
    expect(cited('resolutions 3811 A and B (XXX) and 81/6 A to C')).toEqual([
      'A/RES/3811(XXX)A',
      'A/RES/3811(XXX)B',
      'A/RES/81/6A',
      'A/RES/81/6C'
    ]))

  test('is found behind hundreds of letters that stand apart', () =>
    expect(cited(`Table 12  ${'A  '.repeat(300)}and resolution 81/4`)).toEqual(['A/RES/81/4']))

  test('is the Council’s when its year stands in brackets', () =>
    expect(cited('General Assembly resolution 81/4 and resolution 2601 (2021)')).toEqual([
      'A/RES/81/4',
      'S/RES/2601(2021)'
    ]))

  test('shares the year of the next number', () =>
    expect(cited('resolutions 1970 and 1973 (2011)')).toEqual(['S/RES/1970(2011)', 'S/RES/1973(2011)']))

  test('needs no cue word when number and year agree', () =>
    expect(cited('the women of 1325 (2000)')).toEqual(['S/RES/1325(2000)']))

  test('belongs to the organ named before it', () =>
    expect(cited('Human Rights Council resolution 33/11 and General Assembly resolution 81/4')).toEqual([
      'A/HRC/RES/33/11',
      'A/RES/81/4'
    ]))

  test('belongs to the organ named after it', () =>
    expect(cited('las resoluciones 33/11 y 34/2 del Consejo de Derechos Humanos', 'es')).toEqual([
      'A/HRC/RES/33/11',
      'A/HRC/RES/34/2'
    ]))

  test('of a year and a number is of the Economic and Social Council', () =>
    expect(cited('resolution 2031/12 and decision 2031/205')).toEqual(['E/RES/2031/12', 'E/DEC/2031/205']))

  test.each([
    'Directive (EU) 2031/149 of 15 November 2031',
    'Record CR 2031/13, 3 July 2031',
    'Release, No. 2031/15, 3 April 2031'
  ])('is none behind the sign of another series: %s', words => expect(cited(words)).toEqual([]))

  test('is of the organ that speaks', () =>
    expect(cited('Recalling its resolution 41/3', 'en', { speaker: 'un-hrc', isAct: true, session: 60 })).toEqual([
      'A/HRC/RES/41/3'
    ]))

  test('is the Assembly’s in a Council text when no session of the Council is so high', () =>
    expect(cited('resolution 70/1', 'en', { speaker: 'un-hrc', isAct: true, session: 60 })).toEqual(['A/RES/70/1']))

  test('is the Human Rights Council’s where its report is cited', () =>
    expect(cited('Supplement No. 53 (A/76/53), chap. V, resolution 46/7')).toEqual(['A/76/53', 'A/HRC/RES/46/7']))

  test('is left alone when no organ can have so low a session', () =>
    expect(cited('resolution 5/3 of the treaty conference')).toEqual([]))

  test('of a decision is read as one', () => expect(cited('in its decision 81/544')).toEqual(['A/DEC/81/544']))

  test.each([
    'page 2/16',
    'on 12/10',
    'the 2018/19 season',
    '3/4 of the members',
    'in 1970 and 1973 (2011 figures)',
    'agenda items 27 to 39'
  ])('is not seen in “%s”', text => expect(cited(text)).toEqual([]))

  test.each([
    [
      'ar',
      'قراراتها 81/4 المؤرخ 3 أيار/مايو 2027 و 82/16 ألف و 3811 باء (د-30)',
      ['A/RES/81/4', 'A/RES/82/16A', 'A/RES/3811(XXX)B']
    ],
    ['es', 'sus resoluciones 81/4, de 3 de mayo de 2027, y 82/16', ['A/RES/81/4', 'A/RES/82/16']],
    ['fr', 'ses résolutions 81/4 du 3 mai 2027 et 82/16 A', ['A/RES/81/4', 'A/RES/82/16A']],
    ['ru', 'свои резолюции 81/4 от 3 мая 2027 года и 3811 В (XXX)', ['A/RES/81/4', 'A/RES/3811(XXX)B']],
    [
      'zh',
      '回顾其2027年5月3日第81/4号、第82/16 A号决议和第2601(2021)号决议',
      ['A/RES/81/4', 'A/RES/82/16A', 'S/RES/2601(2021)']
    ],
    ['zh', '大会决议二四七九(二十三)', ['A/RES/2479(XXIII)']]
  ] as const)('is read in %s: %s', (language, text, symbols) => expect(cited(text, language)).toEqual(symbols))
})

describe('a citation by symbol', () => {
  test('takes the suffixes printed after it', () =>
    expect(cited('A/91/1 and Add.1, A/91/2/Add.1 and Add.2 and CAT/C/SR.523 and 524')).toEqual([
      'A/91/1',
      'A/91/1/Add.1',
      'A/91/2/Add.1',
      'A/91/2/Add.2',
      'CAT/C/SR.523',
      'CAT/C/SR.524'
    ]))

  test('takes suffixes after the conjunctions of its language', () =>
    expect(cited('A/91/1 و Add.1', 'ar')).toEqual(['A/91/1', 'A/91/1/Add.1']))

  test('takes no number of the sentence', () =>
    expect(cited('A/91/1/Add.1 and 2 other documents')).toEqual(['A/91/1/Add.1']))

  test('may be an address', () =>
    expect(cited('at https://undocs.org/en/S/RES/2601(2021).')).toEqual(['S/RES/2601(2021)']))
})

describe('a citation', () => {
  const ranges = (text: string, language: LanguageCode = 'en') => annotateRuns([{ text }], context(language))

  test('has the offsets of its words', () => {
    const text = 'see resolution 81/4 and A/91/1'
    expect(ranges(text).map(({ start, end }) => text.slice(start, end))).toEqual(['81/4', 'A/91/1'])
  })

  test('has the date beside it', () => expect(ranges('resolution 81/4 of 3 May 2027')[0]?.date).toBe('2027-05-03'))

  test('has the date before it in Chinese', () =>
    expect(ranges('其2027年5月3日第81/4号决议', 'zh')[0]?.date).toBe('2027-05-03'))

  test.each([
    ['en', 'paragraphs 3 to 7 and 12 of resolution 81/4', 'paragraphs 3 to 7 and 12'],
    ['en', '(A/91/669, para. 6)', 'para. 6'],
    ['fr', 'la section VIII de sa résolution 81/4', 'section VIII'],
    ['ru', 'пункты 1–8 резолюции 81/4', 'пункты 1–8'],
    ['zh', '第81/4号决议第2段', '第2段'],
    ['ar', 'الفقرة 5 من القرار 81/4', 'الفقرة 5']
  ] as const)('has its pinpoint as printed (%s)', (language, text, pinpoint) =>
    expect(ranges(text, language)[0]?.pinpoint).toBe(pinpoint)
  )

  test('repeats the last one where the text says “the same resolution”', () =>
    expect(ranges('resolution 81/4, and paragraph 2 of the same resolution')).toMatchObject([
      { symbol: 'A/RES/81/4', evidence: 'phrase' },
      { symbol: 'A/RES/81/4', evidence: 'context' }
    ]))
})

describe('a link', () => {
  const linked = (runs: readonly Run[], differs: CitationContext['differs'] = () => undefined) =>
    annotateRuns(runs, context('en', { differs }))

  test('tells the organ of a bare number', () =>
    expect(linked([{ text: 'see ' }, { text: '41/3', link: 'https://undocs.org/A/HRC/RES/41/3' }])).toEqual([
      { start: 4, end: 8, symbol: 'A/HRC/RES/41/3', evidence: 'link' }
    ]))

  test('in pieces is one citation', () =>
    expect(
      linked([
        { text: '41', link: 'https://undocs.org/A/RES/41/3' },
        { text: '/3', bold: true, link: 'https://undocs.org/A/RES/41/3' }
      ])
    ).toMatchObject([{ start: 0, end: 4 }]))

  test('does not overrule a symbol written out, and the difference is told', () => {
    const told: string[] = []
    const found = linked([{ text: 'A/91/1', link: 'https://undocs.org/A/91/2' }], (words, link) =>
      told.push(`${words} ${link}`)
    )
    expect(found.map(({ symbol }) => symbol)).toEqual(['A/91/1'])
    expect(told).toEqual(['A/91/1 A/91/2'])
  })

  test('without a part letter does not take it from the words', () =>
    expect(linked([{ text: 'resolution ' }, { text: '81/4 B', link: 'https://undocs.org/A/RES/81/4' }])).toMatchObject([
      { symbol: 'A/RES/81/4B', evidence: 'phrase' }
    ]))
})
