import type { Block, Contents, Figure, Paragraph, Quote, Signature, Speech } from '../../../model/document.ts'
import { element, omitted, type XmlElement } from '../element.ts'
import { isBlank, writeInline } from '../inline/inline.ts'
import type { Writing } from '../writing.ts'
import { writeHierarchy } from './hierarchical.ts'
import { type NumberedText, numberAndText } from './numbered-text.ts'
import { writeReported } from './speakers.ts'
import { type CaptionedTable, writeTable } from './table.ts'

/**
 * Write blocks where only block elements may stand: in the content of a paragraph, a container, a
 * speech, the front and end matter. Numbered paragraphs become items of a `blockList`, headings a
 * `block`, a caption goes into the table it announces.
 */
export function writeFlow(blocks: readonly Block[], parent: string, writing: Writing): XmlElement[] {
  const written: XmlElement[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const next = blocks[index + 1]
    const table = block.type === 'caption' ? next : block
    if (table?.type === 'table') {
      const captioned = block.type === 'caption' ? { table, caption: block } : { table }
      const from = table === next ? index + 2 : index + 1
      const end = endOfRemarks(blocks, from)
      written.push(...writeTableAndNotes(captioned, { parent, writing, remarks: blocks.slice(from, end) }))
      index = end - 1
    } else if (isItem(block)) {
      const end = endOfItems(blocks, index)
      written.push(writeBlockList(blocks.slice(index, end).filter(isItem), parent, writing))
      index = end - 1
    } else written.push(...writeBlock(block, parent, writing))
  }
  return written
}

interface AroundTable {
  readonly parent: string
  readonly writing: Writing
  readonly remarks: readonly Block[]
}

/** A table, the remarks below it, and last the notes its marks point to. */
function writeTableAndNotes(captioned: CaptionedTable, { parent, writing, remarks }: AroundTable): XmlElement[] {
  const { table, beneath } = writeTable(captioned, parent, writing)
  return [table, ...remarks.flatMap(remark => writeBlock(remark, parent, writing)), ...beneath]
}

/** Index behind the remarks that stand from an index on. */
export function endOfRemarks(blocks: readonly { readonly type: string }[], from: number): number {
  let end = from
  while (blocks[end]?.type === 'remark') end++
  return end
}

/** A paragraph that is an item of a list: it has a printed number, letter or bullet. */
export const isItem = (block: Block): block is NumberedParagraph =>
  block.type === 'paragraph' && block.number !== undefined

/** A paragraph with its printed number. */
export type NumberedParagraph = Paragraph & { readonly number: NonNullable<Paragraph['number']> }

/** Index behind the run of items that begins at `from`. */
export function endOfItems(blocks: readonly Block[], from: number): number {
  let end = from
  while (end < blocks.length && isItem(blocks[end]!)) end++
  return end
}

function writeBlockList(items: readonly NumberedParagraph[], parent: string, writing: Writing): XmlElement {
  const eId = writing.ids.counted(parent, 'list')
  return element(
    'blockList',
    { eId },
    items.map(item => writeItem(item, eId, writing))
  )
}

function writeItem(item: NumberedParagraph, parent: string, writing: Writing): XmlElement {
  const eId = writing.ids.numbered(parent, 'item', item.number.value)
  const content = [...paragraphOf(item, writing), ...writeFlow(item.children, eId, writing)]
  return element('item', { eId }, element('num', {}, item.number.printed), content.length > 0 ? content : omitted())
}

type BlockWriters = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { type: Type }>,
    parent: string,
    writing: Writing
  ) => readonly XmlElement[]
}

const writers: BlockWriters = {
  title: (block, _, writing) => namedBlock('title', block, writing),
  heading: (block, _, writing) => namedBlock('heading', block, writing),
  formula: (block, _, writing) => paragraphOf(block, writing),
  paragraph: (block, parent, writing) => [
    ...paragraphOf(block, writing),
    ...writeFlow(block.children, parent, writing)
  ],
  quote: (block, parent, writing) => writeQuote(block, parent, writing),
  table: (table, parent, writing) => writeTableAndNotes({ table }, { parent, writing, remarks: [] }),
  figure: (block, _, writing) => [writeFigure(block, writing)],
  caption: (block, _, writing) => namedBlock('caption', block, writing),
  remark: (block, _, writing) => paragraphOf(block, writing),
  speech: (block, parent, writing) => writeSpeechAsText(block, parent, writing),
  narrative: (block, _, writing) => paragraphOf(block, writing),
  vote: (block, _, writing) => paragraphOf(block, writing),
  signature: (block, _, writing) => writeSignature(block, writing),
  closing: (block, _, writing) => paragraphOf(block, writing),
  contents: (block, parent, writing) => writeContents(block, parent, writing),
  separator: ({ text }) => (text.trim() ? [element('p', {}, text)] : [])
}

function writeBlock<Type extends Block['type']>(
  block: Extract<Block, { type: Type }>,
  parent: string,
  writing: Writing
): readonly XmlElement[] {
  const write = writers[block.type as Type]
  return write(block, parent, writing)
}

/** The text of a block as one `p`; nothing when it is blank. */
export function paragraphOf(text: NumberedText & Pick<Paragraph, 'speaker'>, writing: Writing): XmlElement[] {
  return isBlank(text.runs) ? [] : [element('p', {}, writeReported(text, writing))]
}

function namedBlock(name: string, text: NumberedText, writing: Writing): XmlElement[] {
  if (isBlank(text.runs) && !text.number) return []
  return [element('block', { name }, numberAndText(text, writing))]
}

/** A quoted text keeps its own structure, with its own numbering. Its quotation marks are in its text. */
function writeQuote(quote: Quote, parent: string, writing: Writing): XmlElement[] {
  const eId = writing.ids.counted(parent, 'quote')
  const children = writeHierarchy(quote.children, { parent: eId, writing, top: true })
  return children.length > 0 ? [element('p', {}, element('embeddedStructure', { eId }, children))] : []
}

/** A picture is not part of the XML; its source is the page of the file it stands on. */
function writeFigure({ alt, places }: Figure, writing: Writing): XmlElement {
  const page = places[0]?.page ?? 1
  const src = `${encodeURIComponent(writing.document.source.name.toWellFormed())}#page=${page}`
  return element('p', {}, element('img', { src, alt }))
}

/** A turn of a speaker where a `speech` cannot stand: the speaker line, then the paragraphs. */
function writeSpeechAsText({ speaker, number, children }: Speech, parent: string, writing: Writing): XmlElement[] {
  const line = { runs: speaker.printed, ...(number && { number }) }
  return [element('p', {}, numberAndText(line, writing)), ...writeFlow(children, parent, writing)]
}

function writeSignature(block: Signature, writing: Writing): XmlElement[] {
  return isBlank(block.runs) ? [] : [element('p', {}, element('signature', {}, writeInline(block, writing)))]
}

/** A printed contents list, each line in one piece; entries link to their heading, those without one to the body as a whole. */
function writeContents({ entries }: Contents, parent: string, writing: Writing): XmlElement[] {
  if (entries.length === 0) return []
  const items = entries.map(({ runs, level, target }) => {
    const text = writeInline({ runs }, writing)
    const page = target ? [' ', element('inline', { name: 'page' }, target)] : []
    const line = element('inline', { name: 'entry' }, text, page)
    return element('tocItem', { href: '#body', level: String(level) }, line)
  })
  return [element('toc', { eId: writing.ids.counted(parent, 'toc') }, items)]
}
