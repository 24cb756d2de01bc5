import type { MastheadLine } from '../../model/document.ts'
import type { Fronted } from '../../model/fronted.ts'
import { plainText } from '../../model/run.ts'

/** Masthead fields that can name the kind. */
const telling: ReadonlySet<MastheadLine['field']> = new Set([
  'adoption',
  'document-type',
  'other',
  'draft-line',
  'meeting'
])

/** Blocks read as titles when the masthead stage could tell none. */
const firstBlocks = 3

/** Characters of a line that may be a title, not running text. */
const longestTitle = 300

/** Every line that may name the kind of the document: its titles first, then telling masthead lines. */
export function titleLines({ blocks, cover, masthead }: Fronted): string[] {
  const titles =
    cover.length > 0 ? cover.map(({ index }) => textOf(blocks[index])) : blocks.slice(0, firstBlocks).map(textOf)
  const lines = masthead.filter(({ field }) => telling.has(field)).map(({ runs }) => plainText(runs))
  const short = titles.filter(text => cover.length > 0 || text.length <= longestTitle)
  return [...short, ...lines].map(text => text.replace(/\s+/gu, ' ').trim()).filter(text => text !== '')
}

const textOf = (block: Fronted['blocks'][number] | undefined): string =>
  block?.type === 'text' ? plainText(block.runs) : ''
