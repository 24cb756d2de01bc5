import { describe, expect, test } from 'vitest'
import type { Block, DocumentTree, Note, Paragraph, PrintedNumber } from '../../src/model/document.ts'
import type { Run } from '../../src/model/run.ts'
import { writeMarkdown } from '../../src/writers/markdown/markdown.ts'
import { emptyTree } from '../support/empty-document.ts'

const ordinals: Readonly<Record<string, number>> = { a: 1, b: 2, i: 1, I: 1 }

/** A number with the value and place that a reader would expect of it. */
function number(printed: string): PrintedNumber {
  const value = printed.replace(/[().]/g, '')
  return { printed, value, ordinal: ordinals[value] ?? Number(value) }
}

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  runs: [{ text }],
  path: '',
  children: [],
  places: [],
  ...more
})

/** `path` is that of the enclosing numbers, with a stroke at its end. */
const item = (printed: string, text: string, children: readonly Block[] = [], path = ''): Paragraph =>
  paragraph(text, { number: number(printed), path: path + number(printed).value, children })

function markdown(more: Partial<DocumentTree>): string {
  const text = writeMarkdown({ ...emptyTree, ...more })
  return text.slice(text.indexOf('\n---\n') + 5).trim()
}

const body = (...blocks: Block[]): string => markdown({ body: blocks }).replace('<!-- undoc body -->\n\n', '')

describe('Markdown', () => {
  test('prints a paragraph’s number as text that no renderer renumbers', () =>
    expect(body(item('7.', 'The keeper reports.'))).toBe('7.\u2002The keeper reports.'))

  test('nests sub-items as lists that begin with their printed letters', () =>
    expect(
      body(
        item('1.', 'Invites:', [
          item('(a)', 'Keepers;', [item('(i)', 'Old;', [], '1/a/')], '1/'),
          item('(b)', 'Pilots.', [], '1/')
        ])
      )
    ).toBe('1.\u2002Invites:\n\n- (a)\u2002Keepers;\n\n  - (i)\u2002Old;\n\n- (b)\u2002Pilots.'))

  test('marks a paragraph that belongs to the one above', () =>
    expect(body(item('1.', 'Invites:', [paragraph('as appropriate.', { continuation: true })]))).toBe(
      '1.\u2002Invites:\n\n<!-- undoc inside -->\n\nas appropriate.'
    ))

  test('puts a heading one depth below the title', () =>
    expect(body({ type: 'heading', rank: 1, runs: [{ text: 'Lamps' }], number: number('I.'), places: [] })).toBe(
      '## I.\u2002Lamps'
    ))

  test('keeps emphasis', () =>
    expect(body(paragraph('', { runs: [{ text: 'Recalling', italic: true }, { text: ' its resolution' }] }))).toBe(
      '*Recalling* its resolution'
    ))

  test('escapes what would be mark-up', () =>
    expect(body(paragraph('* not a list, [not] a _link_'))).toBe('\\* not a list, \\[not] a \\_link\\_'))

  test('ties a note to its mark', () => {
    const note: Note = { id: 'n1', mark: '1', printed: '1', paragraphs: [{ runs: [{ text: 'A/99/77.' }] }], places: [] }
    const runs: Run[] = [{ text: 'The report,' }, { note: 'n1', printed: '1' }, { text: ' as issued' }]
    expect(markdown({ body: [paragraph('', { runs })], notes: [note] })).toBe(
      '<!-- undoc body -->\n\nThe report,[^1] as issued\n\n[^1]: A/99/77.'
    )
  })

  test('says above a note that its mark is printed otherwise than those of the others', () => {
    const note = (id: string, printed: string): Note => ({
      id,
      mark: id.slice(1),
      printed,
      paragraphs: [{ runs: [{ text: 'See.' }] }],
      places: []
    })
    expect(markdown({ notes: [note('n1', '(1)'), note('n2', '(2)'), note('n3', '3')] })).toContain(
      '[^2]: See.\n\n<!-- undoc note printed=3 -->\n\n[^3]: See.'
    )
  })

  test('prints the notes of a table beneath it, behind the remark on its source', () => {
    const note: Note = {
      id: 'n1',
      mark: 'a',
      printed: 'a',
      paragraphs: [{ runs: [{ text: 'Estimate.' }] }],
      places: [],
      beneathTable: true
    }
    const cell = { paragraphs: [{ runs: [{ text: 'Lamps' }, { note: 'n1', printed: 'a' }] }] }
    const text = markdown({
      body: [
        { type: 'table', rows: [{ cells: [cell], head: true }], places: [] },
        { type: 'remark', runs: [{ text: 'Source: keepers.' }], places: [] }
      ],
      notes: [note]
    })
    expect(text).toContain('| Lamps<sup class="note">a</sup> |')
    expect(text).toMatch(/Source: keepers\.\n\n<!-- undoc table-note 1 -->\n\n<sup class="note">a<\/sup> Estimate\.$/)
  })

  test('shows the agenda item above the title, and not the item that is worded as the title', () =>
    expect(
      markdown({
        metadata: { title: { text: 'Lamps of the coast' } },
        masthead: [
          { field: 'session', runs: [{ text: 'Ninth session' }], places: [] },
          { field: 'agenda-item', runs: [{ text: 'Agenda item 9' }], places: [] },
          { field: 'agenda-title', runs: [{ text: 'Lamps of the coast' }], places: [] }
        ],
        cover: [{ type: 'title', runs: [{ text: 'Lamps of the coast' }], places: [] }]
      })
    ).toContain('<!-- undoc masthead -->\n\nAgenda item 9\n\n# Lamps of the coast'))

  test('gives a record the number of its meeting for a title', () =>
    expect(
      markdown({
        metadata: { title: { text: '64th meeting' }, meeting: { text: '64th meeting', value: '64' } },
        masthead: [
          { field: 'meeting', runs: [{ text: '64th meeting', bold: true }], places: [] },
          { field: 'date', runs: [{ text: 'Tuesday, 31 May 2044' }], places: [] }
        ]
      })
    ).toContain('<!-- undoc masthead 2 -->\n\n# 64th meeting\n\nTuesday, 31 May 2044'))

  test('ranks the annexes of a report among its chapters, those of a resolution with its title', () => {
    const title = { type: 'title' as const, runs: [{ text: 'Lamps' }], places: [] }
    const heading = { type: 'heading' as const, rank: 1, runs: [{ text: 'North' }], places: [] }
    const parts = { preamble: [], body: [heading], conclusions: [], annexes: [], places: [] }
    const annexes = [{ label: 'Annex', number: '', kind: 'annex' as const, title: [title], ...parts }]
    const headings = (kind: string) => markdown({ kind, body: [heading], annexes }).match(/^#.*/gm)
    expect(headings('report')).toEqual(['## North', '## Annex', '## Lamps', '### North'])
    expect(headings('resolution')).toEqual(['## North', '# Annex', '# Lamps', '## North'])
  })

  test('prints the title of an annex behind a label that ends with a stop', () => {
    const parts = { preamble: [], body: [], conclusions: [], annexes: [], places: [] }
    const title: Block = { type: 'title', runs: [{ text: 'Model rules' }], places: [] }
    expect(markdown({ annexes: [{ label: 'Annex.', number: '', kind: 'annex', title: [title], ...parts }] })).toContain(
      '# Annex.\u2002Model rules'
    )
  })

  test('tells notes apart that have the same mark', () => {
    const note = (id: string): Note => ({
      id,
      mark: 'a',
      printed: 'a',
      paragraphs: [{ runs: [{ text: id }] }],
      places: []
    })
    expect(markdown({ notes: [note('n1'), note('n2')] })).toBe('[^a]: n1\n\n[^a-2]: n2')
  })

  test('gives a number without a stop a line of its own, as in print', () =>
    expect(
      body({
        type: 'heading',
        rank: 2,
        runs: [{ text: 'Lamps' }],
        number: { printed: 'I', value: 'I', ordinal: 1 },
        places: []
      })
    ).toBe('### I\u2002\n\n### Lamps'))

  test('keeps a number of several parts before its title', () =>
    expect(
      body({
        type: 'heading',
        rank: 2,
        runs: [{ text: 'Lamps' }],
        number: { printed: '3.1', value: '3.1', ordinal: 1 },
        places: []
      })
    ).toBe('### 3.1\u2002Lamps'))

  test('puts the number of a text above its title', () =>
    expect(
      markdown({
        cover: [
          { type: 'title', number: { printed: '99/120.', value: '99/120' }, runs: [{ text: 'Lamps' }], places: [] }
        ]
      })
    ).toMatch(/^99\/120\.\u2002\n\n# Lamps\n/u))

  test('says of a number only what nobody could expect', () =>
    expect(body(paragraph('Old;', { number: { printed: '(i)', value: 'i', ordinal: 9 }, path: 'i' }))).toBe(
      '<!-- undoc paragraph ordinal=9 -->\n\n(i)\u2002Old;'
    ))

  test('parts emphasis from a letter it would run into', () =>
    expect(body(paragraph('', { runs: [{ text: '注意到，', bold: true }, { text: '其报告' }] }))).toBe(
      '**注意到，**<!-- -->其报告'
    ))

  test('one emphasis goes over the links in it', () => {
    const link = 'https://undocs.org/A/99/7'
    const runs: Run[] = [
      { text: 'recalls its report (', bold: true },
      { text: 'A/99/7', bold: true, link },
      { text: ', para. 3).', bold: true },
      { text: ' ' },
      { text: 'A/99/7', bold: true, link }
    ]
    expect(body(paragraph('', { runs }))).toBe(
      '**recalls its report ([A/99/7](https://undocs.org/A/99/7), para. 3). [A/99/7](https://undocs.org/A/99/7)**'
    )
  })

  test('emphasis that ends with the link stays in it', () => {
    const runs: Run[] = [
      { text: 'A/99/7', italic: true, link: 'https://undocs.org/A/99/7' },
      { text: 'bis', bold: true }
    ]
    expect(body(paragraph('', { runs }))).toBe('[*A/99/7*](https://undocs.org/A/99/7)**bis**')
  })

  test('an address stands as it is, whatever signs are in it', () => {
    const text = 'See https://www.example.org/lamps_of_the_sea/a_-_b?c=1&d=2; www.example.org/e_~f-.'
    expect(body(paragraph(text))).toBe(text)
  })

  test('links what the source links, and to where it does', () => {
    const runs: Run[] = [{ text: 'its resolution ' }, { text: '98/120', link: 'http://undocs.org/A/RES/98/120' }]
    const citations = [{ start: 15, end: 21, symbol: 'A/RES/98/120', evidence: 'link' as const }]
    expect(body(paragraph('', { runs, citations }))).toBe('its resolution [98/120](http://undocs.org/A/RES/98/120)')
  })

  test('leaves a citation as text where the source does not link it', () =>
    expect(
      body(
        paragraph('its resolution 98/120', {
          citations: [{ start: 4, end: 21, symbol: 'A/RES/98/120', evidence: 'phrase' }]
        })
      )
    ).toBe('its resolution 98/120'))

  test('writes a table with its head', () => {
    const cell = (text: string) => ({ paragraphs: [{ runs: [{ text }] }] })
    const table: Block = {
      type: 'table',
      places: [],
      rows: [{ head: true, cells: [cell('Basin'), cell('Total')] }, { cells: [cell('Northern'), cell('52')] }]
    }
    expect(body(table)).toBe('| Basin | Total |\n| - | - |\n| Northern | 52 |')
  })

  test('says in a comment what a table cannot', () => {
    const cell = (text: string, columns = 1) => ({ paragraphs: [{ runs: [{ text }] }], columns })
    const table: Block = {
      type: 'table',
      places: [],
      rows: [{ head: true, cells: [cell('Lights', 2)] }, { cells: [cell('41'), cell('52')] }]
    }
    expect(body(table)).toBe('<!-- undoc table r0c0=2x1 -->\n\n| Lights | |\n| - | - |\n| 41 | 52 |')
  })

  test('names zones in comments', () =>
    expect(markdown({ conclusions: [{ type: 'closing', runs: [{ text: '16 December 2044' }], places: [] }] })).toBe(
      '<!-- undoc conclusions -->\n\n16 December 2044'
    ))

  test('begins with the metadata', () => {
    const text = writeMarkdown({
      ...emptyTree,
      kind: 'report',
      metadata: { symbol: 'A/99/77', symbolPrinted: { text: 'A/99/77' }, title: { text: 'Lamps: a report' } }
    })
    expect(text).toBe(
      '---\nundoc: markdown/1\nsymbol: A/99/77\ntitle: "Lamps: a report"\nkind: report\nlanguage: en\n---\n'
    )
  })

  test('names the session of a draft, whose number is still open, and gives that of an adopted text by its number', () => {
    const session = { text: 'Fifty-ninth session', value: '59' }
    const of = (number: string) =>
      /^session: (.*)$/mu.exec(writeMarkdown({ ...emptyTree, metadata: { number: { text: number }, session } }))?.[1]
    expect([of('59/…'), of('59/12')]).toEqual(['Fifty-ninth session', '"59"'])
  })
})
