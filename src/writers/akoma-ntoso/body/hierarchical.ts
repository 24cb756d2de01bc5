import type { Block, Paragraph } from '../../../model/document.ts'
import { type Children, element, type XmlElement, type XmlNode } from '../element.ts'
import { isBlank, writeInline } from '../inline/inline.ts'
import type { Writing } from '../writing.ts'
import { divisionForm, divisionNames } from './divisions.ts'
import { endOfItems, isItem, type NumberedParagraph, paragraphOf, writeFlow } from './flow.ts'
import { type Branch, type Division, nestHeadings, rankOf } from './hierarchy.ts'
import { itemLabel } from './labels.ts'
import { openingOf } from './opening.ts'

/** Where hierarchical elements are being written. */
export interface Position {
  /** Id of the enclosing element, empty at the top of the main document. */
  readonly parent: string
  readonly writing: Writing
  /** Directly in a body or a quotation, where containers may stand; divisions hold hierarchy only. */
  readonly top: boolean
}

interface Inside extends Position {
  /** Id that prefixes numbered paragraphs: the body's when they are numbered right through it, else the division's. */
  readonly numberedIn: string | undefined
}

/**
 * Write blocks as hierarchy: headings open nested divisions, numbered paragraphs keep their number in
 * `num` and their sub-items in lists of points, everything else stands in paragraphs or containers.
 */
export function writeHierarchy(blocks: readonly Block[], position: Position): XmlElement[] {
  const numberedIn = isNumberedThrough(blocks) ? position.parent : undefined
  const branches = nestHeadings(blocks)
  const inside = { ...position, numberedIn }
  const lower = lowerOpening(branches)
  const written = writeBranches(branches.slice(0, lower), inside)
  return [...oneLevelDown(written, position), ...writeBranches(branches.slice(lower), inside)]
}

/** How many branches stand before the first heading of the highest rank when headings of a lower one open the text. */
function lowerOpening(branches: readonly Branch[]): number {
  const ranks = branches.map(branch => (branch.type === 'division' ? rankOf(branch.heading) : Infinity))
  const highest = ranks.indexOf(Math.min(...ranks))
  return ranks.slice(0, highest).some(rank => rank < Infinity) ? highest : 0
}

/** What headings open, in one division that has none; what stands above the first of them stays above it. */
export function oneLevelDown<Node extends XmlNode>(
  children: readonly Node[],
  { parent, writing }: Pick<Position, 'parent' | 'writing'>
): readonly (Node | XmlElement)[] {
  const first = children.findIndex(child => typeof child !== 'string' && divisionNames.has(child.name))
  if (first < 0) return children
  const below = element('division', { eId: writing.ids.only(parent, 'dvs') }, children.slice(first))
  return [...children.slice(0, first), below]
}

/** Whether paragraphs are numbered right through: none but the first begins at 1 again. */
const isNumberedThrough = (blocks: readonly Block[]): boolean =>
  blocks.filter(block => isItem(block) && block.number.value === '1').length < 2

function writeBranches(branches: readonly Branch[], position: Inside): XmlElement[] {
  const written: XmlElement[] = []
  for (let index = 0; index < branches.length; ) {
    const end = endOfGroup(branches, index)
    written.push(...writeGroup(branches.slice(index, end), position))
    index = end
  }
  return written
}

/** Blocks that are written together: a run of bullets; a caption, its table and the remarks below it. */
function endOfGroup(branches: readonly Branch[], from: number): number {
  const first = branches[from]!
  let end = from + 1
  if (isBullet(first)) while (end < branches.length && isBullet(branches[end]!)) end++
  if (first.type === 'caption' && (branches[end]?.type === 'table' || branches[end]?.type === 'figure')) end++
  if (branches[end - 1]!.type === 'table') while (branches[end]?.type === 'remark') end++
  if (first.type === 'signature' || first.type === 'vote') while (branches[end]?.type === first.type) end++
  return end
}

const isBullet = (branch: Branch): boolean => branch.type === 'paragraph' && branch.number?.value === ''

function writeGroup(group: readonly Branch[], position: Inside): XmlElement[] {
  const [first] = group
  if (first!.type === 'division') return [writeDivision(first, position)]
  const blocks = group as readonly Block[]
  if (isBullet(first!)) return [writeList(blocks.filter(isItem), undefined, { ...position, depth: 1 })]
  if (first!.type === 'paragraph') return writeBodyParagraph(first, position)
  return writeLoose(blocks, position)
}

function writeDivision({ heading, children }: Division, position: Inside): XmlElement {
  const { writing, parent } = position
  const { name, type, label } = divisionForm(heading, writing.document.language)
  const eId = label ? writing.ids.numbered(parent, type, label) : writing.ids.unnumbered(parent, type)
  const text = isBlank(heading.runs) ? undefined : element('heading', {}, writeInline(heading, writing))
  const num = heading.number && element('num', {}, heading.number.printed)
  return element(name, { eId }, num, text, writeBranches(children, { ...position, parent: eId, top: false }))
}

/** Everything that is neither division nor paragraph, in a container named for its table or figure, else for its first block. */
function writeLoose(blocks: readonly Block[], { parent, writing, top }: Inside): XmlElement[] {
  const name = blocks.find(({ type }) => type === 'table' || type === 'figure')?.type ?? blocks[0]!.type
  const eId = writing.ids.counted(parent, name)
  const content = writeFlow(blocks, eId, writing)
  if (content.length === 0) return []
  if (top) return [element('container', { name, eId }, content)]
  return [element('hcontainer', { name, eId }, element('content', {}, content))]
}

function writeBodyParagraph(paragraph: Paragraph, position: Inside): XmlElement[] {
  if (isBlank(paragraph.runs) && !paragraph.number && paragraph.children.length === 0) return []
  if (paragraph.role === 'recital' && !paragraph.number) return [writeRecital(paragraph, position)]
  return [writeParagraph('paragraph', paragraph, { ...position, depth: 0 })]
}

/** A preambular paragraph inside the body: a cross heading within a division, a container at the top. */
function writeRecital(paragraph: Paragraph, position: Inside): XmlElement {
  const { writing, parent, top } = position
  const refersTo = writing.references.to('Concept', 'preamble', 'Preambular paragraph')
  const eId = writing.ids.counted(parent, 'recital')
  if (!top && paragraph.children.length === 0)
    return element('crossHeading', { eId, refersTo }, writeInline(paragraph, writing))
  const content = [...paragraphOf(paragraph, writing), ...writeFlow(paragraph.children, eId, writing)]
  const name = openingOf(paragraph, writing)
  if (top) return element('container', { name, eId, refersTo }, content)
  return element('hcontainer', { name, eId, refersTo }, element('content', {}, content))
}

interface Deep extends Inside {
  /** Depth in nested lists: 0 for a paragraph, 1 for its points. */
  readonly depth: number
}

/** A paragraph, point or indent: content alone, or lists with what stands before, between and after them. */
function writeParagraph(name: 'paragraph' | 'point' | 'indent', paragraph: Paragraph, position: Deep): XmlElement {
  const { writing } = position
  const eId = paragraphId(name, paragraph, position)
  const num = paragraph.number && element('num', {}, paragraph.number.printed)
  const inside = { ...position, parent: eId, top: false }
  if (paragraph.children.some(isItem)) return element(name, { eId }, num, writeSubdivided(paragraph, inside))
  const content = [...paragraphOf(paragraph, writing), ...writeFlow(paragraph.children, eId, writing)]
  if (content.length === 0) return element(name, { eId }, num)
  return element(name, { eId }, num, element('content', { eId: writing.ids.only(eId, 'content') }, content))
}

function paragraphId(name: 'paragraph' | 'point' | 'indent', { number }: Paragraph, position: Deep): string {
  const { writing, parent, numberedIn, depth } = position
  const type = name === 'paragraph' ? 'para' : name
  if (!number) return writing.ids.unnumbered(parent, type)
  if (number.value === '') return writing.ids.counted(parent, type)
  if (depth > 0) return writing.ids.numbered(parent, type, itemLabel(number, depth))
  return writing.ids.numbered(numberedIn ?? parent, type, number.value)
}

/**
 * Text, lists and text between lists. What stands before a list is its introduction; what follows the
 * last one is its wrap-up when it goes on with the sentence, and an unnumbered paragraph otherwise.
 */
function writeSubdivided(paragraph: Paragraph, position: Deep): Children {
  const { children } = paragraph
  const { writing } = position
  const lists: XmlElement[] = []
  let from = 0
  for (let index = 0; index < children.length; ) {
    const end = endOfItems(children, index)
    if (end === index) {
      index++
      continue
    }
    const before = children.slice(from, index)
    const text = lists.length === 0 ? paragraphOf(paragraph, writing) : []
    const introduction = (id: string): XmlElement[] => [...text, ...writeFlow(before, id, writing)]
    from = continuationsAfter(children, end)
    const around = {
      introduction,
      wrapUp: () => children.slice(end, from).flatMap(block => paragraphOf(block as Paragraph, writing))
    }
    lists.push(writeList(children.slice(index, end).filter(isItem), around, { ...position, depth: position.depth + 1 }))
    index = from
  }
  return [lists, writeBranches(children.slice(from), { ...position, numberedIn: undefined })]
}

/** Index behind the paragraphs that go on with the sentence after the last list; `from` when another list follows. */
function continuationsAfter(children: readonly Block[], from: number): number {
  if (children.slice(from).some(isItem)) return from
  const end = children.findIndex((block, index) => index >= from && !isContinuation(block))
  return end < 0 ? children.length : end
}

const isContinuation = (block: Block): boolean =>
  block.type === 'paragraph' && block.continuation === true && block.children.length === 0

interface Around {
  readonly introduction: (id: string) => readonly XmlElement[]
  readonly wrapUp: () => readonly XmlElement[]
}

function writeList(items: readonly NumberedParagraph[], around: Around | undefined, position: Deep): XmlElement {
  const { writing, parent } = position
  const eId = writing.ids.counted(parent, 'list')
  const introduction = around?.introduction(eId) ?? []
  const intro =
    introduction.length > 0 ? element('intro', { eId: writing.ids.only(eId, 'intro') }, introduction) : undefined
  const points = items.map(item =>
    writeParagraph(item.number.value ? 'point' : 'indent', item, { ...position, parent: eId })
  )
  const end = around?.wrapUp() ?? []
  const wrapUp = end.length > 0 ? element('wrapUp', { eId: writing.ids.only(eId, 'wrapup') }, end) : undefined
  return element('list', { eId }, intro, points, wrapUp)
}
