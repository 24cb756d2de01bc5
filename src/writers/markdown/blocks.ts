import type { BlockContent, DefinitionContent, Html, List, ListItem, PhrasingContent } from 'mdast'
import {
  drawnRule,
  endsSpeech,
  isThematicBreak,
  type TextPlace,
  textType
} from '../../knowledge/markdown/block-type.ts'
import { printComment } from '../../knowledge/markdown/comment.ts'
import { findLabel, standsAlone } from '../../knowledge/markdown/labels.ts'
import type { Block, Heading, Paragraph, PrintedNumber, Quote, Separator, Title } from '../../model/document.ts'
import { withoutFace } from '../../model/face.ts'
import { labelBlank } from '../../model/numbered-text.ts'
import { plainText, type Run } from '../../model/run.ts'
import { contentsList } from './contents.ts'
import type { MarkdownContext } from './context.ts'
import { phrasing } from './inline.ts'
import { speechNodes } from './speech.ts'
import { tableNodes } from './table.ts'

/** Nodes of mdast that blocks become. */
export type FlowContent = BlockContent | DefinitionContent

/** Where blocks are written. */
export interface BlockPlace {
  readonly zone: TextPlace['zone']
  /** In a list item or a quotation. */
  readonly nested: boolean
  readonly context: MarkdownContext
}

/** Blocks that stand side by side. Bullets become a list; a comment says where one begins that is not part of the paragraph above. */
export function flow(blocks: readonly Block[], place: BlockPlace): FlowContent[] {
  const nodes: FlowContent[] = []
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    if (before?.type === 'speech' && !endsSpeech(block.type)) nodes.push(comment('end-speech'))
    if (!isBullet(block)) {
      nodes.push(...blockNodes(block, place, index === 0), ...noteNodesBehind(block, place.context))
      continue
    }
    const last = nodes.at(-1)
    if (before && isBullet(before) && last?.type === 'list') last.children.push(listItem(block, place))
    else {
      if (before?.type === 'paragraph' && !place.nested) nodes.push(comment('outside'))
      nodes.push(list([listItem(block, place)]))
    }
  }
  return nodes
}

const isBullet = (block: Block): block is Paragraph => block.type === 'paragraph' && block.number?.value === ''

/** A block; a paragraph at the margin is followed by what belongs to it. */
function blockNodes(block: Block, place: BlockPlace, first = false): FlowContent[] {
  switch (block.type) {
    case 'title':
    case 'heading':
      return headingNodes(block, place)
    case 'paragraph':
      return [...textNodes(block, block.runs, place, first), ...childNodes(block.children, place, 1)]
    case 'caption':
      return textNodes(block, block.runs, place, first)
    case 'quote':
      return [quoteNode(block, place)]
    case 'table':
      return tableNodes(block, place.context)
    case 'figure':
      return [comment('figure', block.alt === undefined ? [] : [block.alt])]
    case 'speech':
      return speechNodes(block, place)
    case 'contents':
      return [comment('contents', ...levelsOf(block.entries)), contentsList(block, place.context)]
    case 'separator':
      return separatorNodes(block)
    case 'formula':
    case 'remark':
    case 'narrative':
    case 'vote':
    case 'signature':
    case 'closing':
      return textNodes(block, block.runs, place, first)
  }
}

/**
 * Rank 1 is one below the title, both are lower in annexes that rank among the chapters; Markdown ends at depth 6, deeper
 * ranks stand in a comment. A number without a stop has
 * a line of its own, as in print; a heading that is only such a number is said to be `alone`. The number of a text
 * (`99/120.`) is no part of its title and stands above it.
 */
function headingNodes(block: Title | Heading, { zone, nested, context }: BlockPlace): FlowContent[] {
  const { lowered } = context
  const depth = depthOf(block, lowered)
  const deep = block.type === 'heading' && block.rank !== depth - 1 - lowered
  const { words: unexpected, values } = context.unexpected.get(block) ?? nothing
  const alone = block.type === 'heading' && block.runs.length === 0 && block.number && standsAlone(block.number.printed)
  const words = alone ? ['alone', ...unexpected] : unexpected
  const facts = { ...(deep && { rank: String(block.rank) }), ...values }
  if (isEmpty(block)) return [comment(block.type, ['empty', ...words], { ...facts, rank: String(block.rank ?? 0) })]
  const lower = block.type === 'title' && depth > 1 + lowered
  const said = lower || words.length > 0 || Object.keys(facts).length > 0 ? [comment(block.type, words, facts)] : []
  const line = (number: PrintedNumber | undefined, runs: readonly Run[]): FlowContent => ({
    type: 'heading',
    depth,
    children: labelled(number, withoutFace(runs), context, 'element')
  })
  if (block.type === 'title' && zone === 'title' && !nested && block.number && block.runs.length > 0)
    return [...said, paragraph(labelled(block.number, [], context)), line(undefined, block.runs)]
  const apart = block.type === 'heading' && block.runs.length > 0 && block.number && standsAlone(block.number.printed)
  return apart
    ? [...said, line(block.number, []), line(undefined, block.runs)]
    : [...said, line(block.number, block.runs)]
}

type Depth = 1 | 2 | 3 | 4 | 5 | 6

const depthOf = (block: Title | Heading, lowered: number): Depth =>
  Math.min(6, 1 + lowered + (block.type === 'title' ? (block.rank ?? 0) : Math.max(1, block.rank))) as Depth

const nothing = { words: [], values: {} }

type TextBlock = Extract<Block, { readonly runs: readonly Run[] }>

/** A text as a paragraph, with a comment above when a reader could not tell what it is. */
function textNodes(
  block: TextBlock,
  runs: readonly Run[],
  { zone, nested, context }: BlockPlace,
  first: boolean
): FlowContent[] {
  const number = 'number' in block ? block.number : undefined
  const guessed = textType(runs, number !== undefined, {
    zone,
    nested,
    first,
    ...(context.record && { record: context.record })
  })
  const { words, values } = context.unexpected.get(block) ?? nothing
  const details = [...detailOf(block), ...words]
  const own = paragraph(labelled(number, runs, context))
  if (isEmpty(block)) return [comment(block.type, ['empty', ...details], values)]
  if (guessed === block.type && details.length === 0 && Object.keys(values).length === 0) return [own]
  return [comment(block.type, details, values), own]
}

function detailOf(block: Block): readonly string[] {
  if (block.type === 'vote') return [block.choice]
  return block.type === 'narrative' && block.event ? [block.event] : []
}

const isEmpty = (block: { readonly runs: readonly Run[]; readonly number?: PrintedNumber }): boolean =>
  block.runs.length === 0 && !block.number

/**
 * What belongs to a paragraph. Numbered items become lists; at the margin anything else needs a comment that it belongs
 * to the paragraph above, in a list item its indentation says so. `depth` counts the paragraphs it stands in, from the
 * margin or from the list item.
 */
export function childNodes(children: readonly Block[], place: BlockPlace, depth: number): FlowContent[] {
  const nodes: FlowContent[] = []
  let open: List | undefined
  for (const child of children) {
    const inside = comment('inside', [String(depth)])
    const said = depth > 1 ? [inside] : []
    if (isItem(child)) {
      if (open && nodes.at(-1) === open) open.children.push(listItem(child, place))
      else {
        open = list([listItem(child, place)])
        nodes.push(...(nodes.at(-1)?.type === 'list' ? [inside] : said), open)
      }
      continue
    }
    nodes.push(...(depth === 1 && !place.nested ? [comment('inside')] : said))
    if (child.type === 'paragraph')
      nodes.push(
        ...textNodes(child, child.runs, { ...place, nested: true }, false),
        ...childNodes(child.children, place, depth + 1)
      )
    else nodes.push(...blockNodes(child, { ...place, nested: true }))
    nodes.push(...noteNodesBehind(child, place.context))
  }
  return nodes
}

/** The notes beneath a table, each behind its raised mark and below a comment with its place among the notes of the document. */
function noteNodesBehind(block: Block, context: MarkdownContext): FlowContent[] {
  return (context.beneath.get(block) ?? []).flatMap(({ note: { printed, paragraphs }, position }) => [
    comment('table-note', [String(position)]),
    paragraph([
      ...phrasing([{ note: '', printed }], context),
      { type: 'text', value: ' ' },
      ...phrasing(paragraphs[0]!.runs, context)
    ])
  ])
}

const isItem = (block: Block): block is Paragraph & { readonly number: PrintedNumber } =>
  block.type === 'paragraph' && block.number !== undefined

const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: true, children })

/** Sign of a bullet that Markdown's own stands for. */
const bullet = '•'

function listItem(block: Paragraph, place: BlockPlace): ListItem {
  const inside = { ...place, nested: true }
  const number = block.number?.printed === bullet ? undefined : block.number
  const { words, values } = place.context.unexpected.get(block) ?? nothing
  const said = words.length > 0 || Object.keys(values).length > 0 ? [comment('paragraph', words, values)] : []
  const own = paragraph(labelled(number, block.runs, place.context))
  return { type: 'listItem', spread: true, children: [...said, own, ...childNodes(block.children, inside, 1)] }
}

const quoteNode = ({ children }: Quote, place: BlockPlace): FlowContent => ({
  type: 'blockquote',
  children: flow(children, { ...place, nested: true })
})

/** A separator as it is printed, where Markdown reads it as a rule. */
function separatorNodes({ text }: Separator): FlowContent[] {
  if (text === '') return [{ type: 'html', value: drawnRule }]
  if (isThematicBreak(text)) return [{ type: 'html', value: text }]
  return [comment('separator'), paragraph([{ type: 'text', value: text }])]
}

/** Levels of contents entries when nested lists cannot show them: one is two or more below the entry above. */
function levelsOf(entries: readonly { readonly level: number }[]): [string[], Record<string, string>] {
  const skips = entries.some(({ level }, index) => level > (entries[index - 1]?.level ?? 0) + 1 || level < 1)
  return [[], skips ? { levels: entries.map(({ level }) => level).join(',') } : {}]
}

/** Number, blank and text. A text without number that has such a blank near its start gets one in front. */
export function labelled(
  number: PrintedNumber | undefined,
  runs: readonly Run[],
  context: MarkdownContext,
  breaks: 'line' | 'element' = 'line'
): PhrasingContent[] {
  const content = phrasing(runs, context, breaks)
  if (number) return [{ type: 'text', value: number.printed + labelBlank }, ...content]
  return findLabel(plainText(runs)) ? [{ type: 'text', value: labelBlank }, ...content] : content
}

/** A paragraph of mdast. */
export const paragraph = (children: PhrasingContent[]): { type: 'paragraph'; children: PhrasingContent[] } => ({
  type: 'paragraph',
  children
})

/** A comment for programs. */
export const comment = (
  name: string,
  words: readonly string[] = [],
  values: Readonly<Record<string, string>> = {}
): Html => ({
  type: 'html',
  value: printComment(name, words, values)
})
