import { charts } from './layout/charts/charts.ts'
import { extractedBlocks } from './layout/extracted/blocks/extracted-blocks.ts'
import { extractedFurniture } from './layout/extracted/furniture/extracted-furniture.ts'
import { extractedLanguage } from './layout/extracted/language/extracted-language.ts'
import { extractedNotes } from './layout/extracted/notes/extracted-notes.ts'
import { furniture } from './layout/furniture/furniture.ts'
import { lines } from './layout/lines/lines.ts'
import { noteArea } from './layout/note-area/note-area.ts'
import { paragraphs } from './layout/paragraphs/paragraphs.ts'
import { readingOrder } from './layout/reading-order/reading-order.ts'
import { script } from './layout/script/script.ts'
import { tables } from './layout/tables/tables.ts'
import type { Blocks } from './model/blocks.ts'
import type { Assembled } from './model/document.ts'
import type { ExtractedText } from './model/extracted-text.ts'
import type { PagedText } from './model/paged-text.ts'
import { pipeline } from './stage.ts'
import { annexes } from './structure/annexes/annexes.ts'
import { assemble } from './structure/assemble/assemble.ts'
import { captions } from './structure/captions/captions.ts'
import { citations } from './structure/citations/citations.ts'
import { contents } from './structure/contents/contents.ts'
import { footnotes } from './structure/footnotes/footnotes.ts'
import { headings } from './structure/headings/headings.ts'
import { kind } from './structure/kind/kind.ts'
import { masthead } from './structure/masthead/masthead.ts'
import { numbering } from './structure/numbering/numbering.ts'
import { preamble } from './structure/preamble/preamble.ts'
import { signatures } from './structure/signatures/signatures.ts'
import { speeches } from './structure/speeches/speeches.ts'
import { votes } from './structure/votes/votes.ts'

/** Pages to blocks. These stages may look at coordinates. */
export const layout = pipeline<PagedText>()
  .use(script) // which language, which direction
  .use(lines) // runs on one baseline become one line
  .use(furniture) // running heads and page numbers set aside
  .use(charts) // words of charts lifted out of the text
  .use(readingOrder) // columns and margins put in order
  .use(noteArea) // footnotes lifted from the foot of the page
  .use(tables) // rows and cells, joined over pages
  .use(paragraphs) // lines joined over columns, pages and footnotes

/** Extracted lines to blocks. These stages look at blank lines, indents and trailing spaces. */
export const extractedLayout = pipeline<ExtractedText>()
  .use(extractedLanguage)
  .use(extractedFurniture)
  .use(extractedNotes)
  .use(extractedBlocks)

/** Blocks to document. These stages look only at text and typography. */
export const structure = pipeline<Blocks>()
  .use(masthead) // masthead lines and metadata
  .use(kind) // which kind of document
  .use(contents) // contents lists: a witness, not text
  .use(annexes) // main text and annexes, each with zones
  .use(captions)
  .use(signatures)
  .use(votes)
  .use(headings)
  .use(numbering) // printed numbers split off, nested, checked for continuity
  .use(preamble)
  .use(speeches)
  .use(footnotes) // each mark to its note
  .use(assemble)
  .use(citations) // cited documents found and resolved

/** A finished document, read from Markdown or Akoma Ntoso, with what these do not hold. */
export const finishing = pipeline<Assembled>().use(citations)
