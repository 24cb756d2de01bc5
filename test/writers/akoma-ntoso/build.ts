import type {
  Annex,
  Block,
  DocumentTree,
  Heading,
  Note,
  Paragraph,
  PrintedNumber,
  Table,
  TableRow
} from '../../../src/model/document.ts'
import type { NoteRun, Run } from '../../../src/model/run.ts'
import { emptyTree } from '../../support/empty-document.ts'

/** Builders of small, fictional documents; a test states only what matters to it. */
const places = [{ page: 1 }]

/** Runs from text and ready runs: `runs('See', mark('n1'))`. */
export const runs = (...parts: readonly (string | Run)[]): Run[] =>
  parts.map(part => (typeof part === 'string' ? { text: part } : part))

export const italic = (text: string): Run => ({ text, italic: true })
export const bold = (text: string): Run => ({ text, bold: true })
export const mark = (note: string, printed = note.replace(/^n/u, '')): NoteRun => ({ note, printed })

/** `(a)` with value `a`; the ordinal is read from Latin letters and digits. */
export function numbered(
  printed: string,
  value = printed.replace(/[().]/gu, '').trim(),
  ordinal?: number
): PrintedNumber {
  return { printed, value, ...(ordinal !== undefined && { ordinal }) }
}

type ParagraphParts = Partial<Omit<Paragraph, 'type' | 'runs' | 'number'>> & {
  readonly number?: string | PrintedNumber
}

export function paragraph(text: string | readonly Run[], { number, ...rest }: ParagraphParts = {}): Paragraph {
  const printed = typeof number === 'string' ? numbered(number) : number
  return {
    type: 'paragraph',
    runs: typeof text === 'string' ? runs(text) : text,
    ...(printed && { number: printed }),
    path: '',
    children: [],
    places,
    ...rest
  }
}

export const recital = (opening: string, rest: string): Paragraph =>
  paragraph(runs(italic(opening), rest), { role: 'recital', opening })

export const heading = (text: string, rank = 1, number?: string | PrintedNumber): Heading => ({
  type: 'heading',
  rank,
  runs: text ? runs(text) : [],
  ...(number && { number: typeof number === 'string' ? numbered(number) : number }),
  places
})

type TextBlock = 'title' | 'formula' | 'caption' | 'remark' | 'narrative' | 'signature' | 'closing'

export const line = (type: TextBlock, text: string | readonly Run[], rest: object = {}): Block =>
  ({ type, runs: typeof text === 'string' ? runs(text) : text, places, ...rest }) as Block

export const quote = (...children: readonly Block[]): Block => ({ type: 'quote', children, places })

/** A table from rows of cell texts; the first row is a head. */
export function table(...rows: readonly (readonly string[])[]): Table {
  const cells = (row: readonly string[]) => row.map(text => ({ paragraphs: text ? [{ runs: runs(text) }] : [] }))
  return {
    type: 'table',
    rows: rows.map((row, index): TableRow => ({ cells: cells(row), ...(index === 0 && { head: true as const }) })),
    places
  }
}

export const speech = (name: string, affiliation: string, ...children: readonly Block[]): Block => ({
  type: 'speech',
  speaker: { printed: runs(`${name} (${affiliation}):`), name, affiliation },
  children,
  places
})

export const note = (id: string, text: string, printed = id.replace(/^n/u, '')): Note => ({
  id,
  mark: printed.replace(/[()/]/gu, ''),
  printed,
  paragraphs: [{ runs: text ? runs(text) : [] }],
  places
})

export const annex = (label: string, parts: Partial<Annex> = {}): Annex => ({
  label,
  number: /[IVX]+$/u.exec(label)?.[0] ?? '',
  kind: 'annex',
  title: [],
  preamble: [],
  body: [],
  conclusions: [],
  annexes: [],
  places,
  ...parts
})

/** A resolution about lighthouses, with nothing in it but what is given. */
export function documentTree(parts: Partial<DocumentTree> = {}): DocumentTree {
  return {
    ...emptyTree,
    kind: 'resolution',
    metadata: {
      symbol: 'A/RES/86/999',
      symbolPrinted: { text: 'A/RES/86/999' },
      organ: { text: 'General Assembly' },
      organId: 'un-ga',
      number: { text: '86/999' },
      date: { text: '11 December 2031', iso: '2031-12-11' },
      adoptionDate: { text: '4 December 2031', iso: '2031-12-04' }
    },
    source: { ...emptyTree.source, name: 'A_RES_86_999.en.pdf' },
    ...parts
  }
}
