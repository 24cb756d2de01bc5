import { plainText } from '../../../model/run.ts'
import type { XmlElement, XmlNode } from '../element.ts'
import type { Writing } from '../writing.ts'
import { type InlineText, type Mark, writeInline } from './inline.ts'

/** Words of a line and the element that stands around them. */
export interface MarkedWords {
  /** As printed; nothing is marked when it is missing or not in the line. */
  readonly words: string | undefined
  readonly wrap: (content: readonly XmlNode[]) => XmlElement
}

/** Write a line with elements tightly around some of its words; of parts that overlap the first is marked. */
export function writeMarked(line: InlineText, parts: readonly MarkedWords[], writing: Writing): XmlNode[] {
  const text = plainText(line.runs)
  const found = parts.flatMap(part => findWords(text, part)).sort((a, b) => a.start - b.start)
  const marks: Mark[] = []
  for (const mark of found) if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark)
  return writeInline(line, writing, marks)
}

function findWords(text: string, { words, wrap }: MarkedWords): Mark[] {
  const wanted = words?.trim() ?? ''
  const start = wanted ? text.indexOf(wanted) : -1
  return start < 0 ? [] : [{ start, end: start + wanted.length, wrap }]
}
