import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Html,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent
} from 'mdast'
import type { CitationRange } from '../../model/citation.ts'
import type {
  Annex,
  Block,
  Contents,
  DocumentTree,
  Note,
  Paragraph,
  PrintedNumber,
  Quote,
  Speech
} from '../../model/document.ts'
import { labelBlank } from '../../model/numbered-text.ts'
import type { Run } from '../../model/run.ts'
import { frontMatter } from './front-matter.ts'
import { type InlineContext, phrasing } from './inline.ts'
import { noteIdentifiers } from './note-identifiers.ts'
import { tableNodes } from './table.ts'

type FlowContent = BlockContent | DefinitionContent

/** Map a document to a Markdown syntax tree; nothing of the text is left out. */
export function toMdast(document: DocumentTree): Root {
  const context: InlineContext = { notes: noteIdentifiers(document.notes), language: document.language }
  const children: RootContent[] = [
    frontMatter(document),
    ...mastheadWithNotes(document, context),
    ...flow(document.cover, context),
    ...zone('preamble', document.preamble, context),
    ...zone('body', document.body, context),
    ...zone('conclusions', document.conclusions, context),
    ...document.annexes.flatMap(annex => annexNodes(annex, context)),
    ...document.notes.map(note => noteDefinition(note, context))
  ]
  return { type: 'root', children }
}

/** The masthead stands in the front matter; a line of it that carries a footnote mark is printed as well, or the mark would have no place. */
function mastheadWithNotes({ masthead }: DocumentTree, context: InlineContext): RootContent[] {
  return masthead
    .filter(({ runs }) => runs.some(run => 'note' in run && run.note !== ''))
    .flatMap(({ runs, citations }) => [comment('masthead'), paragraph(phrasing(runs, citations, context))])
}

function zone(name: string, blocks: readonly Block[], context: InlineContext): RootContent[] {
  return blocks.length === 0 ? [] : [comment(name), ...flow(blocks, context)]
}

function annexNodes(
  { label, number, kind, title, preamble, body, conclusions, annexes }: Annex,
  context: InlineContext
): RootContent[] {
  return [
    comment(kind, number),
    ...(label ? [{ type: 'heading' as const, depth: 1 as const, children: [text(label)] }] : []),
    ...flow(title, context),
    ...zone('preamble', preamble, context),
    ...zone('body', body, context),
    ...zone('conclusions', conclusions, context),
    ...annexes.flatMap(inner => annexNodes(inner, context)),
    ...(annexes.length > 0 ? [comment(`end-${kind}`)] : [])
  ]
}

const flow = (blocks: readonly Block[], context: InlineContext): FlowContent[] =>
  blocks.flatMap(block => blockNodes(block, context))

function blockNodes(block: Block, context: InlineContext): FlowContent[] {
  switch (block.type) {
    case 'title':
      return [{ type: 'heading', depth: 1, children: labelled(block.number, block.runs, block.citations, context) }]
    case 'heading':
      return [
        {
          type: 'heading',
          depth: headingDepth(block.rank),
          children: labelled(block.number, block.runs, block.citations, context)
        }
      ]
    case 'paragraph':
      return topParagraph(block, context)
    case 'quote':
      return [quoteNode(block, context)]
    case 'table':
      return tableNodes(block, context)
    case 'figure':
      return [comment('figure', block.alt)]
    case 'caption':
      return [comment('caption'), paragraph(labelled(block.number, block.runs, block.citations, context))]
    case 'speech':
      return speechNodes(block, context)
    case 'contents':
      return [comment('contents'), contentsList(block, context)]
    case 'separator':
      return block.text ? [comment('separator'), paragraph([text(block.text)])] : [{ type: 'thematicBreak' }]
    case 'formula':
    case 'remark':
    case 'narrative':
    case 'vote':
    case 'signature':
    case 'closing':
      return [comment(block.type), paragraph(phrasing(block.runs, block.citations, context))]
  }
}

/** A paragraph at the margin; its numbered sub-items follow as a list, other children as marked paragraphs. */
function topParagraph(block: Paragraph, context: InlineContext): FlowContent[] {
  const own = paragraph(labelled(block.number, block.runs, block.citations, context))
  return [...(block.continuation ? [comment('continues')] : []), own, ...childNodes(block.children, context, 'margin')]
}

/**
 * Children of a paragraph. Runs of items become lists; at the margin anything else needs a comment that it belongs
 * to the paragraph above, inside a list item its indentation says so.
 */
function childNodes(children: readonly Block[], context: InlineContext, at: 'margin' | 'item'): FlowContent[] {
  const nodes: FlowContent[] = []
  for (const child of children) {
    if (isItem(child)) {
      const last = nodes.at(-1)
      if (last?.type === 'list') last.children.push(listItem(child, context))
      else nodes.push(list([listItem(child, context)]))
    } else nodes.push(...(at === 'margin' ? [comment('inside')] : []), ...blockNodes(child, context))
  }
  return nodes
}

const isItem = (block: Block): block is Paragraph => block.type === 'paragraph' && block.number !== undefined

const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: true, children })

function listItem(block: Paragraph, context: InlineContext): ListItem {
  const own = paragraph(labelled(block.number, block.runs, block.citations, context))
  return { type: 'listItem', spread: true, children: [own, ...childNodes(block.children, context, 'item')] }
}

const quoteNode = ({ children }: Quote, context: InlineContext): FlowContent => ({
  type: 'blockquote',
  children: flow(children, context)
})

/** The speaker line opens the first paragraph of the turn, as printed. */
function speechNodes({ speaker, children, number }: Speech, context: InlineContext): FlowContent[] {
  const [first, ...rest] = children
  const opening = labelled(number, speaker.printed, undefined, context)
  if (first?.type !== 'paragraph' || first.number)
    return [comment('speech'), paragraph(opening), ...flow(children, context)]
  const own = paragraph([...opening, text(' '), ...phrasing(first.runs, first.citations, context)])
  return [comment('speech'), own, ...childNodes(first.children, context, 'margin'), ...flow(rest, context)]
}

const contentsList = ({ entries }: Contents, context: InlineContext): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: entries.map(({ runs, target }) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph([...phrasing(runs, undefined, context), ...(target ? [text(`${labelBlank}${target}`)] : [])])]
  }))
})

function noteDefinition({ id, paragraphs }: Note, context: InlineContext): FootnoteDefinition {
  const identifier = context.notes.get(id) ?? id
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: paragraphs.map(({ runs, citations }) => paragraph(phrasing(runs, citations, context)))
  }
}

function labelled(
  number: PrintedNumber | undefined,
  runs: readonly Run[],
  citations: readonly CitationRange[] | undefined,
  context: InlineContext
): PhrasingContent[] {
  const content = phrasing(runs, citations, context)
  return number ? [text(number.printed + labelBlank), ...content] : content
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const paragraph = (children: PhrasingContent[]): { type: 'paragraph'; children: PhrasingContent[] } => ({
  type: 'paragraph',
  children
})

/** A comment for programs; `--` cannot stand in one, so it is written as two en dashes. */
function comment(name: string, detail?: string): Html {
  return {
    type: 'html',
    value: detail ? `<!-- undoc ${name} ${detail.replace(/--/g, '––')} -->` : `<!-- undoc ${name} -->`
  }
}

/** Rank 1 is one below the title; Markdown ends at depth 6. */
const headingDepth = (rank: number): 2 | 3 | 4 | 5 | 6 => Math.min(6, Math.max(2, rank + 1)) as 2 | 3 | 4 | 5 | 6
