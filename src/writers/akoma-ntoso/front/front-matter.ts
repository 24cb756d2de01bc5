import { languageOf } from '../../../knowledge/languages/index.ts'
import { isWord } from '../../../knowledge/languages/words.ts'
import type { Block } from '../../../model/document.ts'
import type { LanguageCode } from '../../../model/language.ts'
import { plainText } from '../../../model/run.ts'
import { writeFlow } from '../body/flow.ts'
import { type Branch, type Division, nestHeadings } from '../body/hierarchy.ts'
import { element, elementWith, type XmlElement } from '../element.ts'
import { writeInline } from '../inline/inline.ts'
import type { Writing } from '../writing.ts'

/** The blocks of a body parted where the text proper begins. */
export interface PartedBody {
  /** The summary, the contents list and a table of figures below the titles, with what stands before the last of them. */
  readonly front: readonly Block[]
  readonly text: readonly Block[]
}

/**
 * Part the summary, the contents list and the table of figures, which are printed between the titles and the text, from
 * the text proper.
 *
 * Nothing before them is numbered. A summary ends at the next heading that is not below its own, and there is front
 * matter only where a text follows.
 */
export function partFrontMatter(blocks: readonly Block[], language: LanguageCode): PartedBody {
  const end = blocks.findIndex(isNumbered)
  const before = end < 0 ? blocks : blocks.slice(0, end)
  const listed = lengthOfContents(before)
  const length = listed + lengthOfSummary(before.slice(listed), language) || lengthOfFigures(before)
  return length < blocks.length ? { front: blocks.slice(0, length), text: blocks.slice(length) } : whole(blocks)
}

const whole = (blocks: readonly Block[]): PartedBody => ({ front: [], text: blocks })

/** Whether a block has a number, or is of a type that does not stand before the first of them. */
function isNumbered(block: Block): boolean {
  if (block.type === 'heading') return block.number !== undefined
  if (block.type === 'paragraph') return block.number !== undefined && block.number.value !== ''
  return !isPlain(block) && !isShown(block)
}

/** Contents lists, remarks and drawn rules. */
const isPlain = (block: Block): boolean =>
  block.type === 'contents' || block.type === 'remark' || (block.type === 'separator' && block.text.trim() === '')

/** Tables and figures with their captions. */
const isShown = ({ type }: Block): boolean => type === 'table' || type === 'figure' || type === 'caption'

/** Number of blocks to the end of the contents list; a list behind a table or figure is that of a part. */
function lengthOfContents(before: readonly Block[]): number {
  const shown = before.findIndex(isShown)
  const plain = shown < 0 ? before : before.slice(0, shown)
  return plain.findLastIndex(({ type }) => type === 'contents') + 1
}

/** Number of blocks of the summary that opens a text; 0 when none does. */
function lengthOfSummary(blocks: readonly Block[], language: LanguageCode): number {
  const [first, ...others] = blocks
  const { summary } = languageOf(language).structure
  if (first?.type !== 'heading' || !isWord(plainText(first.runs), summary)) return 0
  const next = others.findIndex(block => block.type === 'heading' && block.rank <= first.rank)
  return next < 0 ? blocks.length : next + 1
}

/**
 * Number of blocks of the figures a report gives ahead of its text, as the reports on budgets do in a box below their
 * titles: a table with its remarks and nothing else before the first number.
 */
const lengthOfFigures = (before: readonly Block[]): number =>
  before[0]?.type === 'table' && before.every(block => isPlain(block) || isShown(block)) ? before.length : 0

/**
 * Write front matter as it stands in the `preface`: titled blocks, `tblock`, in a container.
 *
 * Source: AKN4UN guideline, part 2, on the front matter of reports.
 */
export function writeFrontMatter(front: readonly Block[], writing: Writing): XmlElement | undefined {
  const parent = writing.root ? `${writing.root}__preface` : 'preface'
  const eId = writing.ids.counted(parent, 'container')
  const branches = nestHeadings(front)
  const loose = branches.filter(isBlock)
  const opening = loose.length > 0 ? writeTitledBlock({ children: loose }, eId, writing) : []
  const divisions = branches.filter(isDivision).flatMap(division => writeTitledBlock(division, eId, writing))
  return elementWith('container', { name: 'frontMatter', eId }, opening, divisions)
}

const isDivision = (branch: Branch): branch is Division => branch.type === 'division'
const isBlock = (branch: Branch): branch is Block => branch.type !== 'division'

/** Blocks, and divisions below them, with the heading they stand under; a heading with nothing below it is a block. */
function writeTitledBlock(
  { heading, children }: Pick<Division, 'children'> & Partial<Division>,
  parent: string,
  writing: Writing
): XmlElement[] {
  const { summary } = languageOf(writing.document.language).structure
  const isSummary = heading !== undefined && isWord(plainText(heading.runs), summary)
  const eId = writing.ids.counted(parent, 'tblock')
  const refersTo = isSummary ? writing.references.to('Concept', 'abstract', 'Summary') : undefined
  const title = heading && element('heading', {}, writeInline(heading, writing))
  const text = writeFlow(children.filter(isBlock), eId, writing)
  const below = children.filter(isDivision).flatMap(division => writeTitledBlock(division, eId, writing))
  if (text.length + below.length > 0) return [element('tblock', { eId, refersTo }, title, text, below)]
  return heading ? writeFlow([heading], parent, writing) : []
}
