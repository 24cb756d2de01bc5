import type { Block, Closing, Signature } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import { paragraphOf, writeFlow } from './body/flow.ts'
import { element, elementWith, type XmlElement, type XmlNode } from './element.ts'
import { adoptedOn } from './front/masthead.ts'
import { isBlank, writeInline } from './inline/inline.ts'
import { writeMarked } from './inline/marked-words.ts'
import type { Writing } from './writing.ts'

/**
 * Write closing lines and signatures: neighbouring closing lines as one `p` parted by `eol`, with the
 * meeting and the day of adoption marked; signatures in a container.
 *
 * Source: the newer form of the Secretariat's own files.
 */
export function writeConclusions(blocks: readonly Block[], writing: Writing): XmlElement | undefined {
  const parent = writing.root ? `${writing.root}__conclusions` : 'conclusions'
  const written: XmlElement[] = []
  for (let index = 0; index < blocks.length; ) {
    const type = blocks[index]!.type
    let end = index + 1
    while (end < blocks.length && blocks[end]!.type === type) end++
    const group = blocks.slice(index, end)
    if (type === 'closing') written.push(...writeClosing(group as readonly Closing[], writing))
    else if (type === 'signature') written.push(...writeSignatures(group as readonly Signature[], parent, writing))
    else written.push(...writeFlow(group, parent, writing))
    index = end
  }
  return elementWith('conclusions', {}, written)
}

function writeClosing(lines: readonly Closing[], writing: Writing): XmlElement[] {
  const printed = lines.filter(({ runs }) => !isBlank(runs))
  if (printed.length === 0) return []
  const content = printed.flatMap((line, index) =>
    index > 0 ? [element('eol'), ...writeLine(line, writing)] : writeLine(line, writing)
  )
  return [element('p', {}, content)]
}

/** The line of the meeting as an event at its place, the line of the date as the day of adoption. */
function writeLine(line: Closing, writing: Writing): XmlNode[] {
  const { adoptionMeeting } = writing.document.metadata
  const text = plainText(line.runs)
  if (adoptionMeeting && text.includes(adoptionMeeting.text.trim()) && line.runs.every(run => !('lineBreak' in run))) {
    const refersTo = writing.references.to('Event', 'adoption', 'Adoption')
    const meeting = writing.references.to('Location', 'adoptionMeeting', adoptionMeeting.text.trim())
    return [element('event', { refersTo }, element('location', { refersTo: meeting }, writeInline(line, writing)))]
  }
  return writeMarked(line, [adoptedOn(writing)], writing)
}

function writeSignatures(blocks: readonly Signature[], parent: string, writing: Writing): XmlElement[] {
  const lines = blocks.flatMap(block =>
    paragraphOf(block, writing).map(({ children }) => element('p', {}, element('signature', {}, children)))
  )
  return lines.length > 0
    ? [element('container', { name: 'signature', eId: writing.ids.counted(parent, 'container') }, lines)]
    : []
}
