import type { Span } from '../../../model/lines.ts'
import { isText, mergeRuns, type NoteRun, type Run, type TextRunInline } from '../../../model/run.ts'
import type { Repair } from '../../../model/set-aside.ts'
import type { PlacedLine } from '../placed-line.ts'
import { placeOf } from '../places.ts'
import { type JoiningHabits, joinLines } from './line-joint.ts'
import { type KnownMarks, readLevel, readRaised } from './note-marks.ts'
import { settleBlanks } from './settle-blanks.ts'

/** Lines joined to inline text. */
export interface BlockText {
  readonly runs: readonly Run[]
  /** Offsets in the plain text at which printed lines begin, without 0. */
  readonly lineBreaks: readonly number[]
  /** Offset of the blank that stands for the gap after the label. */
  readonly labelEnd?: number
  readonly repairs: readonly Repair[]
}

/** What joining needs to know of the document. */
export interface TextHabits extends JoiningHabits {
  readonly marks: KnownMarks
}

/** Join printed lines to one text, find the marks of notes in it, and settle which style each blank has. */
export function joinText(lines: readonly PlacedLine[], habits: TextHabits): BlockText {
  const draft: Draft = { runs: [], tail: '', length: 0 }
  const lineBreaks: number[] = []
  const repairs: Repair[] = []
  let labelEnd: number | undefined
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      const { blank, cut } = joinLines(draft.tail, line.text, habits, sharedTarget(draft, line))
      if (cut) {
        repairs.push({ kind: cut.kind, removed: cut.text, added: '', place: placeOf([lines[index - 1]!]) })
        trimEnd(draft, cut.text.length)
      }
      if (blank) append(draft, ' ')
      if (index === 1 && isBareLabel(lines[0]!)) labelEnd = lines[0]!.text.length
      else lineBreaks.push(draft.length)
    }
    appendLine(draft, line, habits.marks)
    trimBlanks(draft)
    if (index === 0 && line.label?.tab) labelEnd = line.label.text.length
  }
  return { runs: mergeRuns(settleBlanks(draft.runs)), lineBreaks, ...(labelEnd !== undefined && { labelEnd }), repairs }
}

/** What the end of the text and the beginning of a line are both linked to. */
function sharedTarget({ runs }: Draft, { line }: PlacedLine): string | undefined {
  const last = runs.findLast(isText)?.link
  return last === line.spans[0]?.link ? last : undefined
}

const isBareLabel = (line: PlacedLine): boolean => line.label !== undefined && line.label.text === line.text

/** Runs so far, the end of their plain text, and its whole length: a block may be as long as a document. */
interface Draft {
  runs: Run[]
  tail: string
  length: number
}

/** Characters of the text kept at hand for deciding how it goes on: more than the longest link. */
const tailLength = 400

function appendLine(draft: Draft, { line, joints }: PlacedLine, marks: KnownMarks): void {
  let begun = false
  for (const { spans, from } of raisedTogether(line.spans)) {
    const text = spans
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/gu, ' ')
    const lead = joints[from] === 'none' ? '' : ' '
    const whole = begun ? lead + text : text.trimStart()
    if (whole === '') continue
    begun = true
    appendMarked(draft, spans[0]!, whole, marks)
  }
}

/** Spans one by one, but neighbouring raised spans as one: `(`, `1`, `)` is one mark. */
function raisedTogether(spans: readonly Span[]): { readonly spans: readonly Span[]; readonly from: number }[] {
  const groups: { spans: Span[]; from: number }[] = []
  for (const [from, span] of spans.entries()) {
    const last = groups.at(-1)
    if (span.superscript && last?.spans[0]?.superscript) last.spans.push(span)
    else groups.push({ spans: [span], from })
  }
  return groups
}

function appendMarked(draft: Draft, span: Span, text: string, marks: KnownMarks): void {
  const parts = span.superscript ? readRaised(text.trim(), draft.tail, marks) : readLevel(text, draft.tail, marks)
  if (span.superscript && /^\s/u.test(text) && parts.some(part => 'text' in part)) append(draft, ' ')
  for (const part of parts) {
    if ('text' in part) append(draft, part.text, styleOf(span))
    else appendMark(draft, part)
  }
  if (span.superscript && /\s$/u.test(text)) append(draft, ' ')
}

/** Add a mark to the word before it, without the blank that old print sets between them. */
function appendMark(draft: Draft, mark: NoteRun): void {
  trimBlanks(draft)
  draft.runs.push(mark)
}

type Style = Omit<TextRunInline, 'text'>

function styleOf({ bold, italic, underline, superscript, subscript, link }: Span): Style {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(superscript && { superscript }),
    ...(subscript && { subscript }),
    ...(link !== undefined && { link })
  }
}

/** Add text; a blank is added only once. */
function append(draft: Draft, text: string, style: Style = {}): void {
  const added = draft.length === 0 || draft.tail.endsWith(' ') ? text.replace(/^ /u, '') : text
  if (added === '') return
  draft.runs.push({ text: added, ...style })
  draft.tail = (draft.tail + added).slice(-tailLength)
  draft.length += added.length
}

/** Take characters from the end of the text, past marks of notes. */
function trimEnd(draft: Draft, length: number): void {
  let left = length
  for (let index = draft.runs.length - 1; index >= 0 && left > 0; index -= 1) {
    const run = draft.runs[index]!
    if (!('text' in run)) continue
    const cut = Math.min(left, run.text.length)
    draft.runs[index] = { ...run, text: run.text.slice(0, run.text.length - cut) }
    left -= cut
  }
  draft.tail = draft.tail.slice(0, draft.tail.length - (length - left))
  draft.length -= length - left
}

const trimBlanks = (draft: Draft): void => trimEnd(draft, draft.tail.length - draft.tail.trimEnd().length)
