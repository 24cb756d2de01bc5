import type { Block, Narrative, Paragraph, Speech } from '../../../model/document.ts'
import { type Children, element, omitted, type XmlElement, type XmlNode } from '../element.ts'
import { isBlank, writeInline } from '../inline/inline.ts'
import { writeMarked } from '../inline/marked-words.ts'
import type { Writing } from '../writing.ts'
import { paragraphOf, writeFlow } from './flow.ts'
import { type Branch, type Division, nestHeadings } from './hierarchy.ts'
import { delegationIn, delegationOf, personOf } from './speakers.ts'

/** Whether a text is a record of what was said: only then has it speeches. */
export const isRecord = (blocks: readonly Block[]): boolean => blocks.some(({ type }) => type === 'speech')

/**
 * Write the record of a meeting as debate sections: the opening, one for each heading with its
 * speeches, votes and stage directions, the closing.
 *
 * Source: AKN4UN guideline, part 2, on verbatim and summary records. Headings below
 * those of agenda items are sub-headings. Text directly in a `narrative` is held by a `remark`, for readers that look
 * for elements only.
 */
export function writeDebate(blocks: readonly Block[], writing: Writing): XmlElement[] {
  const end = startOfClosing(blocks)
  const branches = nestHeadings(blocks.slice(0, end))
  const first = branches.findIndex(({ type }) => type === 'division')
  const opening = first < 0 ? branches : branches.slice(0, first)
  return [
    ...writeSection('openingSection', opening, writing.root, writing),
    ...branches
      .slice(opening.length)
      .map(branch => writeDivision(branch as Division, { name: 'agendaItem', parent: writing.root }, writing)),
    ...writeAdjournment(blocks.slice(end), writing)
  ]
}

/** Index of the line that closes the meeting (`The meeting rose at noon.`), when nobody speaks after it. */
function startOfClosing(blocks: readonly Block[]): number {
  const closing = blocks.findLastIndex(block => block.type === 'narrative' && block.event === 'closing')
  const goesOn = blocks.slice(closing + 1).some(({ type }) => type === 'speech' || type === 'heading')
  return closing < 0 || goesOn ? blocks.length : closing
}

function writeSection(name: string, branches: readonly Branch[], parent: string, writing: Writing): XmlElement[] {
  if (branches.length === 0) return []
  const eId = writing.ids.counted(parent, 'dbsect')
  const content = writeBranches(branches, eId, writing)
  return content.length > 0 ? [element('debateSection', { name, eId }, content)] : []
}

function writeDivision(
  { heading, children }: Division,
  { name, parent }: { readonly name: string; readonly parent: string },
  writing: Writing
): XmlElement {
  const eId = writing.ids.counted(parent, 'dbsect')
  const num = heading.number && element('num', {}, heading.number.printed)
  const title = name === 'agendaItem' ? 'heading' : 'subheading'
  const text = isBlank(heading.runs) ? undefined : element(title, {}, writeInline(heading, writing))
  return element('debateSection', { name, eId }, num, text, writeBranches(children, eId, writing))
}

function writeBranches(branches: readonly Branch[], parent: string, writing: Writing): XmlElement[] {
  const written: XmlElement[] = []
  for (let index = 0; index < branches.length; ) {
    const { type } = branches[index]!
    let end = index + 1
    if (type === 'vote' || !special.has(type)) while (end < branches.length && joins(branches[end]!, type)) end++
    written.push(...writeGroup(branches.slice(index, end), parent, writing))
    index = end
  }
  return written
}

const special: ReadonlySet<Branch['type']> = new Set(['division', 'speech', 'narrative', 'vote', 'paragraph'])

/** Lists of one vote stand together; so do blocks that only the flow writer knows. */
const joins = (branch: Branch, type: Branch['type']): boolean =>
  type === 'vote' ? branch.type === 'vote' : !special.has(branch.type)

function writeGroup(group: readonly Branch[], parent: string, writing: Writing): XmlElement[] {
  const first = group[0]!
  switch (first.type) {
    case 'division':
      return [writeDivision(first, { name: 'section', parent }, writing)]
    case 'speech':
      return [writeSpeech(first, parent, writing)]
    case 'narrative':
      return writeNarrative(first, parent, writing)
    case 'paragraph':
      return writeParagraph(first, parent, writing)
    case 'vote':
      return writeVotingRecord(group as readonly Block[], parent, writing)
    default:
      return writeFlow(group as readonly Block[], parent, writing)
  }
}

/** The lists of one vote. */
function writeVotingRecord(blocks: readonly Block[], parent: string, writing: Writing): XmlElement[] {
  const eId = writing.ids.counted(parent, 'dbsect')
  const content = writeFlow(blocks, eId, writing)
  return content.length > 0 ? [element('debateSection', { name: 'votingRecord', eId }, content)] : []
}

/**
 * A turn of a speaker. The speaker line is printed in one paragraph with the first words and is written there, as
 * `inline name="akn4un:from"`; who speaks is said by the attributes.
 */
function writeSpeech(speech: Speech, parent: string, writing: Writing): XmlElement {
  const eId = writing.ids.counted(parent, 'speech')
  const by = personOf(speech.speaker, writing)
  const as = speech.speaker.affiliation && delegationOf(speech.speaker.affiliation, writing)
  const num = speech.number && element('num', {}, speech.number.printed)
  const line = writeSpeakerLine(speech, writing)
  const from = line.length > 0 ? element('inline', { name: 'akn4un:from', refersTo: by }, line) : undefined
  const [opening, rest] = openingParagraph(speech)
  const words = opening && !isBlank(opening.runs) ? [from && ' ', ...writeInline(opening, writing)] : []
  const first = from || words.length > 0 ? element('p', {}, from, words) : undefined
  const content = [first, ...writeFlow(rest, eId, writing)]
  return element('speech', { eId, by, as }, num, content.some(Boolean) ? content : omitted())
}

/** The paragraph a turn begins with, and what follows it. */
function openingParagraph({ children }: Speech): [Paragraph | undefined, readonly Block[]] {
  const [first, ...rest] = children
  return first?.type === 'paragraph' && !first.number ? [first, [...first.children, ...rest]] : [undefined, children]
}

/** The speaker line as printed, with the delegation and the language spoken marked in it. */
function writeSpeakerLine({ speaker }: Speech, writing: Writing): XmlNode[] {
  const { printed, spokenIn } = speaker
  if (isBlank(printed)) return []
  const language = {
    words: spokenIn,
    wrap: (content: Children) => element('inline', { name: 'akn4un:originalLanguage' }, content)
  }
  return writeMarked({ runs: printed }, [delegationIn(speaker, writing), language], writing)
}

function writeNarrative(block: Narrative, parent: string, writing: Writing): XmlElement[] {
  if (isBlank(block.runs)) return []
  const eId = writing.ids.counted(parent, 'narrative')
  return [element('narrative', { eId }, writeDirection(block, writing))]
}

/** A stage direction, with the time at which the meeting was opened or closed. */
function writeDirection(block: Narrative, writing: Writing): XmlElement {
  const { event, time } = block
  const type = event === 'closing' ? 'endEvent' : 'startEvent'
  const attributes = { type, time: `${time?.iso}:00` }
  const clock = { words: time?.text, wrap: (content: Children) => element('recordedTime', attributes, content) }
  return element('remark', { type: 'sceneDescription' }, writeMarked(block, [clock], writing))
}

/** A paragraph outside a speech; a numbered one is a section of its own. */
function writeParagraph(block: Paragraph, parent: string, writing: Writing): XmlElement[] {
  if (!block.number) return writeFlow([block], parent, writing)
  const eId = writing.ids.counted(parent, 'dbsect')
  const content = [...paragraphOf(block, writing), ...writeFlow(block.children, eId, writing)]
  return [element('debateSection', { name: 'paragraph', eId }, element('num', {}, block.number.printed), content)]
}

function writeAdjournment(blocks: readonly Block[], writing: Writing): XmlElement[] {
  if (blocks.length === 0) return []
  const eId = writing.ids.counted(writing.root, 'dbsect')
  const inner = writing.ids.counted(eId, 'adjournment')
  const [closing, ...rest] = blocks
  const line = closing?.type === 'narrative' && !isBlank(closing.runs)
  const content = line
    ? [element('p', {}, writeDirection(closing, writing)), ...writeFlow(rest, inner, writing)]
    : writeFlow(blocks, inner, writing)
  return content.length > 0
    ? [element('debateSection', { name: 'conclusion', eId }, element('adjournment', { eId: inner }, content))]
    : []
}
