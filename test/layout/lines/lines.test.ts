import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines } from '../../../src/layout/lines/lines.ts'
import type { LanguageCode } from '../../../src/model/language.ts'
import type { Rule, TextRun } from '../../../src/model/paged-text.ts'
import { defaults } from '../../../src/options.ts'
import { page, run, scripted, shown } from '../../support/set-type.ts'

const context = { options: defaults, report: () => {} }
const read = (runs: readonly TextRun[], language: LanguageCode = 'en') => lines.run(scripted([runs], language), context)
const printed = (runs: readonly TextRun[], language: LanguageCode = 'en') =>
  read(runs, language).pages.flatMap(({ lines: own }) => own.map(shown))

describe('word spaces', () => {
  test('stand where a blank is printed', () =>
    expect(printed([run('the ', { x: 100, width: 12 }), run('report', { x: 112.2, width: 25 })])).toEqual([
      'the report'
    ]))

  test('stand where a blank is a run of its own', () =>
    expect(
      printed([
        run('the', { x: 100, width: 12 }),
        run(' ', { x: 112, width: 1 }),
        run('report', { x: 113.2, width: 25 })
      ])
    ).toEqual(['the report']))

  test('stand where only a gap is printed', () =>
    expect(printed([run('the', { x: 100, width: 12 }), run('report', { x: 114.6, width: 25 })])).toEqual([
      'the report'
    ]))

  test('do not stand where letters are kerned', () =>
    expect(printed([run('framew', { x: 100, width: 30 }), run('ork', { x: 130.9, width: 13 })])).toEqual(['framework']))

  test('are one blank however many are printed', () =>
    expect(printed([run('under   review', { x: 100 })])).toEqual(['under review']))

  test('do not stand between Chinese characters, but beside figures where they are printed', () =>
    expect(
      printed(
        [
          run('委员会', { x: 100, width: 30 }),
          run('报告', { x: 132, width: 20 }),
          run(' 12 ', { x: 155, width: 10 }),
          run('月', { x: 168, width: 10 })
        ],
        'zh'
      )
    ).toEqual(['委员会报告 12 月']))
})

describe('a line recognised in a scan', () => {
  test('keeps its words and its stop together although baselines and sizes jitter', () =>
    expect(
      printed([
        run('in', { x: 26, y: 372.6, size: 13.5, width: 11 }),
        run('the', { x: 44, y: 372.9, size: 13.5, width: 19 }),
        run('provisional', { x: 67, y: 372.2, size: 13.5, width: 65 }),
        run('agenda', { x: 139, y: 372.9, size: 11, width: 37 }),
        run('(decision', { x: 181, y: 371.1, size: 13, width: 52 }),
        run('38/402)', { x: 239, y: 372.2, size: 11.5, width: 39 }),
        run('.', { x: 282, y: 371.8, size: 9, width: 2 })
      ]).map(text => text.replaceAll('|', ' '))
    ).toEqual([expect.stringMatching(/^in the provisional agenda \(decision 38\/402\) ?\.$/)]))
})

describe('lines recognised in a scan', () => {
  test('keep a word that came out small, though the line below begins before it ends', () =>
    expect(
      printed([
        run('at harbour', { x: 26, y: 610, size: 13.5, width: 65 }),
        run('where', { x: 97, y: 609.8, size: 11.5, width: 31 }),
        run('he had boats', { x: 133, y: 609.8, size: 13.5, width: 75 }),
        run('Keeper', { x: 26, y: 620.3, size: 13.5, width: 42 }),
        run('Smith', { x: 73, y: 620.3, size: 13.5, width: 48 }),
        run('of the lights', { x: 126, y: 620.3, size: 13.5, width: 80 })
      ]).map(text => text.replaceAll('|', ' '))
    ).toEqual(['at harbour where he had boats', 'Keeper Smith of the lights']))
})

describe('wide gaps', () => {
  test('part a label from its text', () =>
    expect(printed([run('4.', { x: 123, width: 8 }), run('Requests the panel', { x: 147 })])).toEqual([
      '4.|Requests the panel'
    ]))

  test('part figures that stand alone on their line, however evenly they are spread', () => {
    const spread = (words: readonly string[]) =>
      printed(words.map((text, at) => run(text, { x: 100 + 40 * at, width: 20 })))
    expect(spread(['2031', '2032', '2033', '2034'])).toEqual(['2031|2032|2033|2034'])
    expect(spread(['lamp', 'oils', 'wick', 'boat'])).toEqual(['lamp oils wick boat'])
  })

  test('are word spaces on a justified line', () => {
    const words = ['The', 'panel', 'met', 'again'].map((text, at) => run(text, { x: 100 + at * 31, width: 22 }))
    expect(printed(words)).toEqual(['The panel met again'])
  })
})

describe('lines', () => {
  test('take in the large initial of a symbol', () =>
    expect(
      printed([run('E', { x: 480, y: 60, size: 20, width: 12 }), run('/ZZ/12/7', { x: 492.2, y: 59.5, size: 10 })])
    ).toEqual(['E/ZZ/12/7']))

  test('take in raised note marks', () =>
    expect(
      printed([
        run('annex,', { x: 100, width: 30 }),
        run('3', { x: 130.2, y: 96, size: 5.8, width: 3 }),
        run(' and', { x: 136, width: 15 })
      ])
    ).toEqual(['annex,^3^ and']))

  test('take in a mark behind a typed blank of a stretched line, no figure far from any word', () => {
    const line = (x: number) =>
      printed([
        run('plans.', { x: 123, width: 40 }),
        run('50', { x, y: 96.5, size: 6.5, width: 6.5 }),
        run('Together with the', { x: x + 16, width: 300 })
      ])
    expect(line(170.8)).toEqual(['plans.^50^|Together with the'])
    expect(line(180)).toHaveLength(2)
  })

  test('of a raised mark alone are on the pitch of the text: in Chinese a line may break before its mark', () =>
    expect(
      read(
        [
          run('委员会审议了该报告，', { x: 123, width: 365 }),
          run('9', { x: 123, y: 112.6, size: 6, width: 3 }),
          run('决定如下：', { x: 144, y: 138, width: 50 })
        ],
        'zh'
      ).pages[0]?.lines.map(line => [shown(line), line.size])
    ).toEqual([
      ['委员会审议了该报告，', 10],
      ['^9^', 10],
      ['决定如下：', 10]
    ]))

  test('of a small figure alone are no marks after a word: words are not parted from their marks', () =>
    expect(
      printed([run('the annual report', { x: 123, width: 80 }), run('9', { x: 123, y: 112.6, size: 6, width: 3 })])
    ).toEqual(['the annual report', '9']))

  test('take in a small apostrophe of a recognised scan, which is no mark', () =>
    expect(
      printed([
        run('States', { x: 100, width: 30 }),
        run('’', { x: 130, y: 96, size: 6, width: 2 }),
        run(' own', { x: 132, width: 20 })
      ])
    ).toEqual(['States’ own']))

  test('take in the hanging mark of a footnote', () =>
    expect(
      printed([run('3', { x: 102, y: 697, size: 5, width: 3 }), run('See chapter II.', { x: 123, y: 700, size: 8.5 })])
    ).toEqual(['^3^|See chapter II.']))

  test('keep a large organ and a small date apart', () =>
    expect(
      printed([run('Trade Council', { x: 123, y: 86, size: 20, width: 120 }), run('12 May 2011', { x: 397, y: 86.3 })])
    ).toHaveLength(2))

  test('of two columns are not joined', () => {
    const rows = Array.from({ length: 8 }, (_, at) => 100 + at * 12)
    const runs = rows.flatMap(y => [
      run('x'.repeat(46), { x: 60, y, width: 235 }),
      run('y'.repeat(46), { x: 315, y, width: 237 })
    ])
    const [only] = read(runs).pages
    expect(only?.lines.map(({ column }) => column)).toEqual(rows.flatMap(() => [0, 1]))
  })

  test('of two columns are not joined below a running head outside their edges', () => {
    const rows = Array.from({ length: 12 }, (_, at) => 100 + at * 12)
    const runs = rows.flatMap(y => [
      run('x'.repeat(34), { x: 124, y, width: 172 }),
      run('y'.repeat(34), { x: 379, y, width: 172 })
    ])
    const margin = [run('S/PV.10874', { x: 60, y: 43, width: 40 }), run('2/2', { x: 60, y: 750, width: 12 })]
    const [only] = read([...margin, ...runs]).pages
    expect(only?.lines.filter(({ column }) => column === 1)).toHaveLength(rows.length)
  })

  test('of a masthead above two columns stand across the page, though its middle is free like theirs', () => {
    const rows = Array.from({ length: 20 }, (_, at) => 160 + at * 12)
    const runs = rows.flatMap(y => [
      run('x'.repeat(46), { x: 60, y, width: 235 }),
      run('y'.repeat(46), { x: 315, y, width: 237 })
    ])
    const top = [
      run('LAKE BOARD', { x: 60, y: 80, size: 22, width: 130 }),
      run('THIRD PANEL, 12th', { x: 400, y: 90, size: 20, width: 150 }),
      run('Friday, 4 May 1959', { x: 460, y: 112, width: 90 })
    ]
    const [only] = read([...top, ...runs]).pages
    expect(only?.lines.filter(({ column }) => column === 1)).toHaveLength(rows.length)
  })

  test('of a table are not taken for columns', () => {
    const rows = Array.from({ length: 8 }, (_, at) => 100 + at * 12)
    const runs = rows.flatMap(y => [run('Fund', { x: 123, y, width: 160 }), run('1 200', { x: 380, y, width: 60 })])
    const [only] = read(runs).pages
    expect(only?.lines).toHaveLength(rows.length)
  })

  test('of a table of prose are not taken for columns: short cells leave holes beside long ones', () => {
    const prose = (x: number, y: number, count: number) =>
      Array.from({ length: count }, (_, at) => run('w'.repeat(46), { x, y: y + at * 12, width: 235 }))
    const runs = [100, 220, 340].flatMap(y => [...prose(60, y, y === 220 ? 8 : 3), ...prose(315, y, y === 220 ? 3 : 8)])
    const [only] = read(runs).pages
    expect(only?.lines.every(({ column }) => column === 0)).toBe(true)
  })

  test('of two columns are not joined where one ends early above the running foot', () => {
    const prose = (x: number, count: number) =>
      Array.from({ length: count }, (_, at) => run('w'.repeat(46), { x, y: 100 + at * 12, width: 235 }))
    const foot = [run('99-12345', { x: 60, y: 400 }), run('3/4', { x: 530, y: 400 })]
    const [only] = read([...prose(60, 8), ...prose(315, 20), ...foot]).pages
    expect(only?.lines.filter(({ column }) => column === 1).length).toBeGreaterThanOrEqual(20)
  })

  test('lose nothing, however marks and letters stand about each other', () => {
    const anywhere = fc.record({
      x: fc.integer({ min: 60, max: 90 }),
      y: fc.integer({ min: 100, max: 125 }),
      size: fc.constantFrom(5, 6, 7, 8, 10, 14)
    })
    const letters = (texts: readonly string[]): string => [...texts.join('')].sort().join('')
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 40 }), places => {
        const runs = places.map((place, at) => run(String.fromCharCode(97 + (at % 26)), place))
        const out = read(runs)
        const kept = out.pages.flatMap(({ lines: own }) => own.flatMap(({ spans }) => spans.map(({ text }) => text)))
        const copies = out.repairs.map(({ removed }) => removed)
        expect(letters([...kept, ...copies]).trim()).toBe(letters(runs.map(({ text }) => text)))
      })
    )
  })

  test('of letters spread evenly over cells are parted at the rules between them', () => {
    const cells = [0, 1, 2, 3].map(at => run('E', { x: 100 + 19 * at, width: 6 }))
    const bars = [0, 1, 2].map(at => ({
      direction: 'vertical' as const,
      box: { x: 112 + 19 * at, y: 80, width: 0.5, height: 40 }
    }))
    const of = (rules: readonly Rule[]) =>
      lines.run({ ...scripted([cells], 'en'), pages: [page(cells, { rules })] }, context).pages[0]!.lines.map(shown)
    expect(of([])).toEqual(['E E E E'])
    expect(of(bars)[0]?.split('|')).toHaveLength(4)
  })

  test('underlined by a rule are underlined', () => {
    const input = scripted([[]])
    const rule = { box: { x: 100, y: 101, width: 50, height: 0.5 }, direction: 'horizontal' } as const
    const out = lines.run(
      { ...input, pages: [page([run('Chapter II', { x: 100, width: 50 })], { rules: [rule] })] },
      context
    )
    expect(out.pages[0]?.lines[0]?.spans[0]?.underline).toBe(true)
  })
})

describe('Arabic lines', () => {
  test('are read from the right, figures from the left', () =>
    expect(
      printed(
        [
          run('القرار ', { x: 200, width: 30 }),
          run('70/238', { x: 165, width: 32 }),
          run(' المؤرخ', { x: 130, width: 33 })
        ],
        'ar'
      )
    ).toEqual(['القرار 70/238 المؤرخ']))

  test('keep the order of the years of a period', () =>
    expect(
      printed(
        [
          run('للفترة ', { x: 200, width: 30 }),
          run('2011', { x: 174, width: 25 }),
          run('-', { x: 169, width: 5 }),
          run('2019', { x: 144, width: 25 })
        ],
        'ar'
      )
    ).toEqual(['للفترة 2011-2019']))

  test('keep a symbol whole', () =>
    expect(
      printed(
        [
          run('الوثيقة ', { x: 400, width: 30 }),
          run('E/ZZ', { x: 352, width: 20 }),
          run('/12/7', { x: 372.2, width: 25 })
        ],
        'ar'
      )
    ).toEqual(['الوثيقة E/ZZ/12/7']))

  test('keep a number whole whose figures are set apart, also beside a bracket of the line', () =>
    expect(
      printed(
        [
          run('القرار ', { x: 200, width: 30 }),
          run('70', { x: 185, width: 12 }),
          run('25', { x: 173, width: 12 }),
          run('(', { x: 165, width: 4 }, { direction: 'ltr' }),
          run('2041', { x: 140, width: 25 }),
          run(')', { x: 136, width: 4 }, { direction: 'ltr' })
        ],
        'ar'
      )
    ).toEqual(['القرار 2570 (2041)']))

  test('read the year before a symbol in brackets first', () =>
    expect(
      printed(
        [
          run('المؤرخ ', { x: 440, width: 40 }),
          run('2041', { x: 407, width: 25 }),
          run('( ', { x: 398, width: 6 }, { direction: 'ltr' }),
          run('E/ZZ/2041/19', { x: 330, width: 68 }),
          run(')، وبياناته', { x: 252, width: 78 })
        ],
        'ar'
      )
    ).toEqual(['المؤرخ 2041 (E/ZZ/2041/19)، وبياناته']))

  test('keep a symbol with its year in brackets whole', () =>
    expect(
      printed(
        [
          run('الوثيقة ', { x: 440, width: 40 }),
          run('E/ZZ/12 ', { x: 360, width: 40 }),
          run('(2041', { x: 404, width: 29 }, { direction: 'ltr' })
        ],
        'ar'
      )
    ).toEqual(['الوثيقة E/ZZ/12 (2041']))

  test('put right the brackets that were exchanged where text and note mark are both in brackets', () =>
    expect(
      printed(
        [
          run('التقرير (', { x: 200, width: 35 }),
          run('2041', { x: 178, width: 22 }),
          run('(', { x: 173, width: 5 }),
          run(')', { x: 169.5, y: 95, size: 7, width: 3 }),
          run('12', { x: 162, y: 95, size: 7, width: 7 }),
          run(')', { x: 158.5, y: 95, size: 7, width: 3 }),
          run('،', { x: 154, width: 4 })
        ],
        'ar'
      )
    ).toEqual(['التقرير (2041)^(12)^،']))

  test('keep raised brackets and the number between them', () =>
    expect(
      printed(
        [
          run('التقرير', { x: 200, width: 30 }),
          run('(', { x: 196.5, y: 95, size: 7, width: 3 }),
          run('1', { x: 193, y: 95, size: 7, width: 3 }),
          run(')', { x: 189.5, y: 95, size: 7, width: 3 }),
          run('،', { x: 185, width: 4 })
        ],
        'ar'
      )
    ).toEqual(['التقرير^(1)^،']))

  test('set from the left keep the mark first and the words in order', () =>
    expect(
      printed(
        [
          run('2', { x: 102, y: 697, size: 5, width: 3 }),
          run('3', { x: 131, y: 700, width: 5 }),
          run('الفقرة ', { x: 138, y: 700, width: 30 }),
          run('(E/ZZ/12).', { x: 172, y: 700, width: 45 })
        ],
        'ar'
      )
    ).toEqual(['^2^|الفقرة 3 (E/ZZ/12).']))

  test('set from the left keep the brackets of the line and those of the words inside it', () => {
    const inside = [
      run('W/ZZ/38/53', { x: 131, width: 48 }),
      run('، ', { x: 179, width: 4 }, { direction: 'ltr' }),
      run(')', { x: 186, width: 4 }),
      run('ج', { x: 191, width: 7 }),
      run('( ', { x: 198, width: 3 }),
      run('35', { x: 206, width: 11 }),
      run('الفقرة ', { x: 220, width: 19 }),
      run('.', { x: 239, width: 3 })
    ]
    expect(printed(inside, 'ar')).toEqual(['W/ZZ/38/53، الفقرة 35 (ج).'])
    const outside = [
      run('W/77/6', { x: 131, width: 22 }),
      run(' (', { x: 153, width: 7 }),
      run('المقدمة', { x: 160, width: 23 }),
      run(')', { x: 183, width: 3 }),
      run('، ', { x: 186, width: 4 }, { direction: 'ltr' }),
      run('36', { x: 193, width: 11 }),
      run('والأبواب ', { x: 207, width: 31 }),
      run('.', { x: 239, width: 3 })
    ]
    expect(printed(outside, 'ar')).toEqual(['W/77/6 (المقدمة)، والأبواب 36.'])
  })

  test('set from the left go on from the left where the line above is full', () =>
    expect(
      printed(
        [
          run('6', { x: 102, y: 697, size: 5, width: 3 }),
          run('تقرير المؤتمر', { x: 131, width: 355 }),
          run('القرارات', { x: 125, y: 716, width: 90 }),
          run(' (', { x: 218, y: 716, width: 3 }),
          run('المبيع', { x: 221, y: 716, width: 119 }),
          run('Z.93 ', { x: 343, y: 716, width: 28 }),
          run('والتصويب', { x: 373, y: 716, width: 60 }),
          run(')', { x: 433, y: 716, width: 3 })
        ].map(own => (own.baseline === 100 ? { ...own, baseline: 700 } : own)),
        'ar'
      )
    ).toEqual(['^6^|تقرير المؤتمر', 'القرارات (المبيع Z.93 والتصويب)']))

  test('set from the left read the number right of their words first', () =>
    expect(
      printed(
        [
          run('21', { x: 123, width: 11 }),
          run('/م أ -', { x: 135, width: 20 }),
          run('1', { x: 155.5, width: 5 }),
          run('.', { x: 161, width: 2 })
        ],
        'ar'
      )
    ).toEqual(['1/م أ -21.']))

  test('set from the left begin with no comma', () =>
    expect(
      printed(
        [
          run('7', { x: 102, y: 697, size: 5, width: 3 }),
          run(' ،', { x: 134, y: 700, width: 4 }, { direction: 'ltr' }),
          run(' الوثيقة', { x: 138, y: 700, width: 53 }),
          run('2000 ', { x: 194, y: 700, width: 22 }),
          run('مؤتمر عام ', { x: 220, y: 700, width: 60 })
        ],
        'ar'
      )
    ).toEqual(['^7^|مؤتمر عام 2000 الوثيقة،']))

  test('of the last figures of a paragraph keep their full stop behind', () =>
    expect(printed([run('2023', { x: 463, width: 25 }), run('.', { x: 459.5, width: 3 })], 'ar')).toEqual(['2023.']))
})

describe('repairs', () => {
  test('fold presentation forms and ligatures and say so', () => {
    const out = read([run('ﬁnal ofﬁce')])
    expect(out.pages[0]?.lines.map(shown)).toEqual(['final office'])
    expect(out.repairs.map(({ kind, removed, added }) => [kind, removed, added])).toEqual([
      ['ligature-split', 'ﬁ', 'fi'],
      ['ligature-split', 'ﬁ', 'fi']
    ])
  })

  test('take out the stroke that stretches a word, but not that of an enumerator', () => {
    const out = read([run('(هـ) المـكـتبة')], 'ar')
    expect(out.pages[0]?.lines.map(shown)).toEqual(['(هـ) المكتبة'])
    expect(out.repairs.map(({ kind }) => kind)).toEqual(['tatweel-removed', 'tatweel-removed'])
  })

  test('map private-use bullets', () => expect(printed([run('\uF0B7 Water')])).toEqual(['• Water']))

  test('map the letters of a font of pictures, whatever they are', () =>
    expect(
      printed([run('! ', { x: 100, width: 5 }, { font: 'Wingdings-Regular' }), run('Water!', { x: 110 })])
    ).toEqual([expect.stringMatching(/^•.Water!$/u)]))

  test('remove control characters', () => expect(printed([run('Wa\u0002ter')])).toEqual(['Water']))

  test('take out the second print of a word and make the first bold', () => {
    const out = read([run('Summary', { x: 100 }), run('Summary', { x: 100.4 })])
    expect(out.pages[0]?.lines.map(shown)).toEqual(['Summary'])
    expect(out.pages[0]?.lines[0]?.spans[0]?.bold).toBe(true)
    expect(out.repairs[0]?.kind).toBe('duplicate-ink-removed')
  })
})

test('hidden text is set aside', () => {
  const out = read([run('Seen'), run('unseen', { y: 300 }, { hidden: true })])
  expect(out.pages[0]?.lines.map(shown)).toEqual(['Seen'])
  expect(out.setAside.map(({ reason, text }) => [reason, text])).toEqual([['hidden-text', 'unseen']])
})
