import { describe, expect, test } from 'vitest'
import { noteArea } from '../../../src/layout/note-area/note-area.ts'
import type { Line, LinedPage } from '../../../src/model/lines.ts'
import { defaults } from '../../../src/options.ts'
import { line, lined, shown, span } from '../../support/set-type.ts'

const context = { options: defaults, report: () => {} }

function lift(pages: readonly (readonly Line[])[], more: Partial<LinedPage> = {}) {
  const out = noteArea.run(lined(pages, more), context)
  return {
    notes: out.notes.map(({ printed, lines }) => [printed, ...lines.map(shown)].join(' ')),
    kept: out.pages.map(({ lines }) => lines.map(shown)),
    aside: out.setAside.map(({ reason }) => reason),
    rules: out.pages.flatMap(({ rules }) => rules).length
  }
}

const body = [200, 212, 224].map(y => line('The panel considered the matter further and again.', { y }))
const small = (text: string, y: number) => line(text, { x: 102, y, size: 8.5 })
const marked = (mark: string, text: string, y: number, size = 8.5) =>
  line([span(mark, { x: 102, y: y - 3, size: 5, width: 3 }, { superscript: true }), span(text, { x: 123, y, size })], {
    y,
    size
  })

describe('notes', () => {
  test('begin at their raised marks and go on over lines', () =>
    expect(
      lift([[...body, marked('1', 'See chapter II,', 700), small('section A.', 711), marked('2', 'E/ZZ/11/2.', 722)]])
        .notes
    ).toEqual(['1 See chapter II, section A.', '2 E/ZZ/11/2.']))

  test('are not opened by the star of a page that is cited', () =>
    expect(
      lift([[...body, marked('1', 'See LEXIS 99, at *3,', 711), small('*16–21 (S. Ct. 2045).', 722)]]).notes
    ).toEqual(['1 See LEXIS 99, at *3, *16–21 (S. Ct. 2045).']))

  test('go on at the foot of the next page', () =>
    expect(
      lift(
        [
          [...body, marked('1', 'See chapter II,', 722)],
          [...body, small('section A.', 711), marked('2', 'E/ZZ/11/2.', 722)]
        ],
        { rules: [rule(690)] }
      ).notes
    ).toEqual(['1 See chapter II, section A.', '2 E/ZZ/11/2.']))

  test('tell whether they stand below a rule', () => {
    const page = lined([[...body, marked('*', 'To be issued.', 700)]], { rules: [rule(688)] })
    expect(noteArea.run(page, context).notes[0]?.ruled).toBe(true)
    expect(
      noteArea.run({ ...page, pages: page.pages.map(one => ({ ...one, rules: [] })) }, context).notes[0]?.ruled
    ).toBeUndefined()
  })

  test('below a drawn rule may be as large as the text', () =>
    expect(lift([[...body, marked('1', 'See chapter II.', 700, 10)]], { rules: [rule(688)] })).toMatchObject({
      notes: ['1 See chapter II.'],
      rules: 0
    }))

  test('of a box in the middle of the page end where text of full size begins', () => {
    const text = ['The Group met once more.', 'It rose in May.'].map((words, at) => line(words, { y: 440 + 12 * at }))
    const page = [...body, marked('a', 'See chapter II,', 400), small('section A.', 410), ...text]
    expect(lift([page], { rules: [rule(388)] })).toMatchObject({
      notes: ['a See chapter II, section A.'],
      kept: [[...body, ...text].map(shown)]
    })
  })

  test('go on in lines of another script, which is set larger', () => {
    const page = [
      ...body,
      marked('1', 'ZZ/SGB/2031/4', 700),
      line('and the annual report.', { x: 102, y: 714, size: 10 })
    ]
    expect(lift([page], { rules: [rule(688)] }).notes).toEqual(['1 ZZ/SGB/2031/4 and the annual report.'])
  })

  test('of typed documents have a stroke behind the mark and underscores above', () =>
    expect(lift([[...body, line('__________', { y: 680 }), line('1/ See chapter II.', { y: 700 })]])).toMatchObject({
      notes: ['1/ See chapter II.'],
      aside: ['note-rule']
    }))

  test('of a box in the text end where its frame closes', () => {
    const below = [300, 312].map(y => line('The panel went on to other matters.', { y }))
    const frame = { box: { x: 100, y: 265, width: 400, height: 0.5 }, direction: 'horizontal' as const }
    const page = [...body, marked('a', 'See chapter II,', 248), small('section A.', 258), ...below]
    const { notes, kept } = lift([page], { rules: [rule(236), frame] })
    expect(notes).toEqual(['a See chapter II, section A.'])
    expect(kept[0]).toHaveLength(5)
  })

  test('of a box below two rules are taken once', () => {
    const page = [...body, marked('*', 'See chapter II.', 400), line('The Group met once more.', { y: 440 })]
    expect(lift([page], { rules: [rule(385), rule(389)] }).notes).toEqual(['* See chapter II.'])
  })

  test('of a box stand below its sources, which stay', () => {
    const sources = line(
      [
        span('Source', { x: 102, y: 248, size: 8 }, { italic: true }),
        span(': The lamps.', { x: 130, y: 248, size: 8 })
      ],
      {
        y: 248,
        size: 8
      }
    )
    const below = line('The panel went on to other matters.', { y: 300 })
    const page = [...body, sources, small('of the harbours.', 258), marked('a', 'See chapter II.', 268), below]
    const { notes, kept } = lift([page], { rules: [rule(236)] })
    expect(notes).toEqual(['a See chapter II.'])
    expect(kept[0]?.slice(-3)).toEqual([
      'Source: The lamps.',
      'of the harbours.',
      'The panel went on to other matters.'
    ])
  })

  test('of the page before do not go on in the sources of a box', () => {
    const word = span('Source', { x: 102, y: 700, size: 8 }, { italic: true })
    const sources = line([word, span(': The lamps of the harbours.', { x: 130, y: 700, size: 8 })], { y: 700, size: 8 })
    const pages = [
      [...body, marked('1', 'See chapter II.', 720)],
      [...body, sources]
    ]
    expect(lift(pages, { rules: [rule(688)] }).notes).toEqual(['1 See chapter II.'])
  })

  test('at the end of an annex leave the next annex to the text', () => {
    const next = [300, 312, 700].map(y => line('Annex of another list.', { y }))
    const page = [...body, small('* Took part in the first meeting.', 248), ...next]
    const { notes, kept } = lift([page], { rules: [rule(236)] })
    expect(notes).toEqual(['* Took part in the first meeting.'])
    expect(kept[0]).toHaveLength(6)
  })

  describe('of a typed page that was scanned', () => {
    const scan = { recognised: true } as const

    test('are as large as the text and have no rule, but a mark below white space', () =>
      expect(lift([[...body, line('*    E/ZZ/12/50.', { y: 690 })]], scan).notes).toEqual(['* E/ZZ/12/50.']))

    test('have a star that may stand a little above its line', () =>
      expect(
        lift([[...body, line('**', { x: 65, y: 681 }), line('Second reissue.', { x: 93, y: 684 })]], scan).notes
      ).toEqual(['** Second reissue.']))

    test('follow each other, each with its mark', () =>
      expect(
        lift(
          [[...body, line('1/ E/ZZ/11/1.', { y: 660 }), line('2/ E/ZZ/11/2,', { y: 684 }), line('annex.', { y: 696 })]],
          scan
        ).notes
      ).toEqual(['1/ E/ZZ/11/1.', '2/ E/ZZ/11/2, annex.']))

    test('are no items of a list that text follows', () =>
      expect(lift([[...body, line('* Oil', { y: 660 }), line('The panel rose.', { y: 690 })]], scan).notes).toEqual([]))

    test('may have marks that were misread: they stand for the next number or letter', () => {
      const marks = ['1/', '2/', 'h/', '3_/', '5 /', 'a/', 'ç/', 'c/']
      const foot = marks.map((mark, at) => line(`${mark} E/ZZ/12/${at}.`, { y: 500 + 20 * at }))
      const { notes } = noteArea.run(lined([[...body, ...foot]], scan), context)
      expect(notes.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5', 'a', 'b', 'c'])
      expect(notes.map(({ printed }) => printed)).toEqual(marks)
    })

    test('may quote paragraphs when the text calls them, unless the text goes on below', () => {
      const called = line('The panel rose 1/.', { y: 240 })
      const note = line('1/ Report, para. 152:', { y: 600 })
      const quoted = line('"152. Lamps are lit."', { y: 624 })
      expect(lift([[...body, called, note, quoted]], scan).notes).toEqual([
        '1/ Report, para. 152: "152. Lamps are lit."'
      ])
      const [tenth, eleventh] = [line('10. The panel met.', { y: 180 }), line('11. It rose.', { y: 624 })]
      expect(lift([[tenth, ...body, called, note, eleventh]], scan).notes).toEqual([])
    })

    test('are not looked for on pages whose rules are known', () =>
      expect(lift([[...body, line('* E/ZZ/12/50.', { y: 690 })]]).notes).toEqual([]))
  })

  test('of stars stand on the first page', () =>
    expect(
      lift([[...body, small('* Reissued for technical reasons.', 711), small('** E/ZZ/12/1.', 722)]]).notes
    ).toEqual(['* Reissued for technical reasons.', '** E/ZZ/12/1.']))

  test('in Arabic have empty brackets behind the number', () => {
    const mark = [
      span('3', { x: 102, y: 719, size: 5, width: 3 }, { superscript: true }),
      span('()', { x: 123, y: 719, size: 5, width: 3 }, { superscript: true })
    ]
    expect(
      lift([[...body, line([...mark, span(' E/ZZ/11/2.', { x: 131, y: 722, size: 8.5 })], { y: 722, size: 8.5 })]])
        .notes
    ).toEqual(['(3) E/ZZ/11/2.'])
  })

  test('keep a line that begins with the starred page of a law report', () =>
    expect(
      lift([[...body, marked('1', 'District Court, 16 May 2031, at *3,', 700), small('*16–21 of the report.', 711)]])
        .notes
    ).toHaveLength(1))

  test('keep a line that begins with a year', () =>
    expect(lift([[...body, marked('1', 'Adopted in the session of', 711), small('12 May 2011.', 722)]]).notes).toEqual([
      '1 Adopted in the session of 12 May 2011.'
    ]))

  test('are known by the tags of the file', () =>
    expect(
      lift([
        [
          ...body,
          line(
            [
              span('1', { y: 697, size: 5, width: 3 }, { superscript: true, tag: 'Document/Note/Lbl' }),
              span(' Ibid.', { x: 130, y: 700 }, { tag: 'Document/Note/P' })
            ],
            { y: 700 }
          )
        ]
      ]).notes
    ).toEqual(['1 Ibid.']))
})

describe('endnotes', () => {
  const last = [...body, marked('1', 'The lamps were counted by:', 700), small('Keepers, of the north coast', 711)]

  test('stand on pages of their own from the very top on', () =>
    expect(lift([last, [marked('2', 'See table 4.', 70), marked('3', 'Ibid.', 81)]])).toMatchObject({
      notes: ['1 The lamps were counted by: Keepers, of the north coast', '2 See table 4.', '3 Ibid.'],
      kept: [expect.anything(), []]
    }))

  test('may run over pages to where the next one opens', () =>
    expect(
      lift([last, [small('Pilots, of the south', 70)], [small('and east', 70), marked('2', 'Ibid.', 81)]])
    ).toEqual(
      expect.objectContaining({
        notes: ['1 The lamps were counted by: Keepers, of the north coast Pilots, of the south and east', '2 Ibid.']
      })
    ))

  test('do not take a page of small print behind which no note opens', () =>
    expect(lift([last, [small('Pilots, of the south', 70)], body]).kept[1]).toEqual(['Pilots, of the south']))
})

describe('what is no note stays', () => {
  test('small lines without a mark', () =>
    expect(lift([[...body, small('Source: panel.', 722)]]).kept[0]).toContain('Source: panel.'))

  test('starred lines amid the text', () =>
    expect(
      lift([
        [...body, small('* Until 2012.', 300), line('34th meeting, on the same day, in the usual room', { y: 320 })]
      ]).notes
    ).toEqual([]))

  test('a rule without notes', () => expect(lift([body], { rules: [rule(690)] }).rules).toBe(1))
})

const rule = (y: number) => ({ box: { x: 102, y, width: 96, height: 0.5 }, direction: 'horizontal' as const })
