import { describe, expect, test } from 'vitest'
import type { Rule } from '../../../src/model/paged-text.ts'
import { plainText } from '../../../src/model/run.ts'
import { blocksOf, running, type SetItem, setDocument, short } from './set-pages.ts'

const rule = (y: number): Rule => ({ direction: 'horizontal', box: { x: 60, y, width: 490, height: 1 } })
const rules = [rule(105), rule(190)]

/** Plain texts of the masthead blocks. */
const mastheadOf = (items: readonly SetItem[], drawn: readonly Rule[] = rules): string[] =>
  blocksOf(setDocument([{ items, rules: drawn }])).blocks.flatMap(block =>
    block.type === 'text' && block.layout.region === 'masthead' ? [plainText(block.runs)] : []
  )

const text = [
  running('One', { space: 2, indent: 20 }),
  running('goes'),
  running('on'),
  running('and'),
  running('on'),
  running('to'),
  running('end')
]

const top = [
  short([{ text: 'United Nations' }, { text: 'A/99/77', gap: 200 }]),
  short([{ text: 'General Assembly' }, { text: 'Distr.: General', gap: 150 }], { space: 2 })
]

describe('the masthead', () => {
  test('ends at the second rule and has a block for every printed part', () =>
    expect(mastheadOf([...top, short('A title', { space: 6 }), ...text])).toEqual([
      'United Nations',
      'A/99/77',
      'General Assembly',
      'Distr.: General'
    ]))

  test('takes in the lines left of the text column below the rule', () =>
    expect(
      mastheadOf([
        ...top,
        short('Ninety-ninth session', { indent: -60, space: 6 }),
        short('Agenda item 12', { indent: -60 }),
        short('A title', { space: 1 }),
        ...text
      ]).slice(4)
    ).toEqual(['Ninety-ninth session', 'Agenda item 12']))

  test('joins the lines of a wrapped agenda title', () =>
    expect(
      mastheadOf([
        ...top,
        short('Agenda item 12', { indent: -60, space: 6 }),
        short('Cooperation between the lake and', { indent: -60, style: { bold: true } }),
        short('river commissions', { indent: -60, style: { bold: true } }),
        short('A title', { space: 1 }),
        ...text
      ]).at(-1)
    ).toBe('Cooperation between the lake and river commissions'))

  test('keeps a body apart from its session in brackets', () =>
    expect(
      mastheadOf([
        ...top,
        short('Working Party on Locks', { indent: -60, space: 6 }),
        short('(Twelfth session, 3-5 May 2044,', { indent: -60 }),
        short('agenda item 13)', { indent: -60 }),
        short('A title', { space: 1 }),
        ...text
      ]).slice(4)
    ).toEqual(['Working Party on Locks', '(Twelfth session, 3-5 May 2044,', 'agenda item 13)']))

  test('joins the lines of a large name past what stands between them at the other side', () =>
    expect(
      mastheadOf([
        top[0]!,
        short('GENERAL', { space: 2, size: 20 }),
        short('Distr.: General', { indent: 250 }),
        short('ASSEMBLY', { size: 20 }),
        short('A title', { space: 8 }),
        ...text
      ])
    ).toContain('GENERAL ASSEMBLY'))

  test('joins a small word under the end of a large line to it', () =>
    expect(
      mastheadOf([
        top[0]!,
        short('3rd PANEL, 12th', { space: 2, size: 20, indent: 240, width: 130 }),
        short('MEETING', { indent: 330, width: 40 }),
        short('Distr.: General', { space: 1 }),
        short('A title', { space: 8 }),
        ...text
      ])
    ).toContain('3rd PANEL, 12th MEETING'))

  test('is found by its words when no rules are drawn', () =>
    expect(
      mastheadOf(
        [
          short('United Nations'),
          short('General Assembly'),
          short('Distr.: General'),
          short('Ninety-ninth session', { space: 2 }),
          short('A title', { space: 3 }),
          ...text
        ],
        []
      )
    ).toEqual(['United Nations', 'General Assembly', 'Distr.: General', 'Ninety-ninth session']))

  test('keeps the names of an organ in two languages, one in either half, apart', () => {
    const name = (left: string, right: string, indent: number) =>
      short([left, { text: right, gap: 200 - indent - 9 * left.length }], {
        indent,
        space: 0.6,
        size: 18,
        width: 200 - indent + 9 * right.length,
        style: { bold: true }
      })
    const lines = [
      short('United Nations'),
      name('HARBOUR', 'CONSEIL', 0),
      name('AND', 'DES PORTS', 20),
      name('LAKE BOARD', 'ET LACS', 0),
      short('Third session,', { space: 2 })
    ]
    expect(mastheadOf([...lines, short('A title', { space: 6 }), ...text], [])).toEqual([
      'United Nations',
      'HARBOUR AND LAKE BOARD',
      'CONSEIL DES PORTS ET LACS',
      'Third session,'
    ])
  })

  test('does not reach into a box below it', () =>
    expect(mastheadOf([...top, short('A title', { space: 8 }), ...text], [...rules, rule(300)])).not.toContain(
      'A title'
    ))

  test('is missing in a document that begins with text', () => expect(mastheadOf(text, [])).toEqual([]))
})
