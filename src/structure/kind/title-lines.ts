import type { MastheadLine } from '../../model/document.ts'
import type { Fronted } from '../../model/fronted.ts'
import { plainText } from '../../model/run.ts'

/** A line that may name the kind of the document. */
export interface TitleLine {
  /** Without the number of a resolution printed before it, in one line. */
  readonly text: string
  /** Whether it is known to be a title or a line of the masthead; the first lines of a text only may be. */
  readonly sure: boolean
}

/** Masthead fields that can name the kind. */
const telling: ReadonlySet<MastheadLine['field']> = new Set([
  'adoption',
  'document-type',
  'other',
  'draft-line',
  'meeting'
])

/** Blocks read as titles when the masthead stage could tell none. */
const firstBlocks = 10

/** Characters of a line that may be a title, not running text. */
const longestTitle = 300

/** `75/246.`, `35 (1947).` before a title. */
const NUMBER = /^\p{Nd}+(?:\/\p{Nd}+|\s?[(（]\p{Nd}{4}[)）])\.\s*/u

/** Every line that may name the kind of the document: its titles first, then telling masthead lines. */
export function titleLines({ blocks, cover, masthead }: Fronted): TitleLine[] {
  const titles = cover.map(({ index }) => textOf(blocks[index]))
  const first = blocks.slice(0, firstBlocks).map(textOf)
  const lines = masthead.filter(({ field }) => telling.has(field)).map(({ runs }) => plainText(runs))
  const all = [
    ...titles.map(text => titleLine(text, true)),
    ...(titles.length > 0 ? [] : first).filter(mayBeTitle).map(text => titleLine(text, false)),
    ...lines.map(text => titleLine(text, true))
  ]
  return all.filter(({ text }) => text !== '')
}

/** Short, and not ended like a sentence. */
const mayBeTitle = (text: string): boolean => text.length <= longestTitle && !/[.;:。；：]\s*$/u.test(text)

const titleLine = (text: string, sure: boolean): TitleLine => ({
  text: text.replace(/\s+/gu, ' ').trim().replace(NUMBER, ''),
  sure
})

const textOf = (block: Fronted['blocks'][number] | undefined): string =>
  block?.type === 'text' ? plainText(block.runs) : ''
