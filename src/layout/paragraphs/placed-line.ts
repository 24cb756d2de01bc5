import type { Direction } from '../../model/language.ts'
import type { FlowPage, Line, Span } from '../../model/lines.ts'
import { findLabel, type Label } from './label.ts'
import { lettered } from './lettered.ts'
import { blankGap, labelGap, tabGap } from './thresholds.ts'

/** A line with what the decisions about it need, measured along the reading direction. */
export interface PlacedLine {
  readonly line: Line
  readonly page: FlowPage
  /** Distance of the line's beginning and end from the leading edge of the page, points. */
  readonly start: number
  readonly end: number
  /** Text with a blank wherever one is printed. */
  readonly text: string
  /** What stands before each span: nothing, a blank that is not in the text, or a tab-like gap. */
  readonly joints: readonly Joint[]
  /** Widest tab-like gap but the one after the label, in multiples of the font size; 0 when there is none. */
  readonly widestGap: number
  readonly label?: PlacedLabel
  /** Where the text hangs: behind the label, or behind a few words and a tab (`Item 3⇥Title`), from the leading edge. */
  readonly hang?: number
  /** Style of all letters of the line. */
  readonly bold: boolean
  readonly italic: boolean
  /** Mean advance of a character, points. */
  readonly advance: number
}

/** What stands between a span and the one before it: nothing, a blank, or a gap as wide as a tab. */
export type Joint = 'none' | 'blank' | 'tab'

/** The number or letter a line begins with, and where it stands. */
export interface PlacedLabel extends Label {
  /** A tab-like gap follows. */
  readonly tab: boolean
  /** Where the text after the label begins, from the leading edge of the page. */
  readonly textStart: number
}

/** Measure a line along the reading direction of its document. */
export function placeLine(line: Line, page: FlowPage, direction: Direction): PlacedLine {
  const spans = line.spans.map(span => extent(span.box, page, direction))
  const joints = line.spans.map((_, index) => jointBefore(line, spans, index))
  const text = line.spans.map((span, index) => (joints[index] === 'none' ? '' : ' ') + span.text).join('')
  const { start, end } = extent(line.box, page, direction)
  const label = placeLabel(line, { spans, joints, end })
  return {
    line,
    page,
    start,
    end,
    text: text.trim(),
    joints,
    widestGap: widestGap(line, { spans, joints, label }),
    ...(label && { label }),
    ...hangOf({ line, spans, joints, label }),
    bold: allLetters(line.spans, span => span.bold),
    italic: allLetters(line.spans, span => span.italic),
    advance: (end - start) / Math.max(1, text.length)
  }
}

interface Extent {
  readonly start: number
  readonly end: number
}

function extent(box: Line['box'], page: FlowPage, direction: Direction): Extent {
  const left = box.x
  const right = box.x + box.width
  return direction === 'ltr' ? { start: left, end: right } : { start: page.width - right, end: page.width - left }
}

function jointBefore(line: Line, spans: readonly Extent[], index: number): Joint {
  const before = line.spans[index - 1]
  const span = line.spans[index]
  if (!before || !span) return 'none'
  if (/\s$/u.test(before.text) || /^\s/u.test(span.text)) return 'none'
  const gap = freeGap(spans, index)
  if (gap > tabGap * line.size) return 'tab'
  return gap > blankGap * line.size && !span.superscript && !before.superscript ? 'blank' : 'none'
}

/** White space between a span and the one before; 0 when others stand between, as in lines of two directions. */
function freeGap(spans: readonly Extent[], index: number): number {
  const one = spans[index - 1]!
  const other = spans[index]!
  const from = Math.min(one.end, other.end)
  const to = Math.max(one.start, other.start)
  const crossed = spans.some(({ start, end }) => (start + end) / 2 > from && (start + end) / 2 < to)
  return crossed ? 0 : to - from
}

/** Widest tab in ems, but for the one behind a label; a note mark belongs to the word before it however far it stands. */
function widestGap(
  line: Line,
  { spans, joints, label }: { spans: readonly Extent[]; joints: readonly Joint[]; label: PlacedLabel | undefined }
): number {
  let widest = 0
  for (const [index, joint] of joints.entries()) {
    const afterLabel = label?.tab && joints.indexOf('tab') === index
    const beforeMark = line.spans[index]?.superscript === true
    if (joint === 'tab' && !afterLabel && !beforeMark) widest = Math.max(widest, freeGap(spans, index) / line.size)
  }
  return widest
}

/** Most characters before a tab for lines to hang behind it. */
const longestLead = 16

/** Behind the label, behind a few words and a tab, or behind a label that stands there itself: `1993⇥-⇥Report …`. */
function hangOf({ line, spans, joints, label }: Pick<Measured, 'spans' | 'joints'> & LabelledLine): {
  readonly hang?: number
} {
  if (label) return { hang: label.textStart }
  const [tab, second, third] = joints.flatMap((joint, index) => (joint === 'tab' ? [index] : []))
  if (tab === undefined || third !== undefined) return {}
  const between = textOf(line.spans.slice(tab, second))
  if (second !== undefined && findLabel(`${between} `)?.text !== between) return {}
  return textOf(line.spans.slice(0, tab)).length <= longestLead ? { hang: spans[second ?? tab]!.start } : {}
}

const textOf = (spans: readonly Span[]): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .trim()

interface LabelledLine {
  readonly line: Line
  readonly label: PlacedLabel | undefined
}

interface Measured {
  readonly spans: readonly Extent[]
  readonly joints: readonly Joint[]
  readonly end: number
}

/** A label is a form of `findLabel`, or a short word of its own before a tab when its form is a label's. */
function placeLabel(line: Line, { spans, joints, end }: Measured): PlacedLabel | undefined {
  const plain = line.spans.map((span, index) => (joints[index] === 'none' ? '' : ' ') + span.text).join('')
  const label = findLabel(plain.trimStart())
  if (!label) return undefined
  const lead = plain.length - plain.trimStart().length
  let at = 0
  for (const [index, span] of line.spans.entries()) {
    at += span.text.length + (joints[index] === 'none' ? 0 : 1)
    if (plain.slice(0, at).trim().length < label.text.length) continue
    const next = spans[index + 1]
    const ends = plain.slice(0, at).trim().length === label.text.length
    if (!ends || !next)
      return {
        ...label,
        tab: false,
        textStart: ends ? end : insideStart(span, spans[index]!, lead + label.text.length)
      }
    const tab = freeGap(spans, index + 1) > labelGap * line.size
    return { ...label, tab, textStart: next.start }
  }
  return undefined
}

/** Where the text begins when label and text are one span: the label's share of the span's width. */
function insideStart(span: Span, { start, end }: Extent, length: number): number {
  const label = widthOf(span.text.slice(0, length + 1))
  return start + ((end - start) * label) / Math.max(1, widthOf(span.text))
}

/** Width of a text in half ems: ideographs are twice as wide as letters. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(letter) ? 2 : 1
  return width
}

function allLetters(spans: readonly Span[], test: (span: Span) => boolean): boolean {
  const own = lettered(spans)
  return own.length > 0 && own.every(test)
}

/** Number of tab-like gaps inside a line, not counting the one after its label: above 0 the line is a row of parts. */
export function interiorTabs({ joints, label }: PlacedLine): number {
  const tabs = joints.filter(joint => joint === 'tab').length
  return label?.tab && tabs > 0 ? tabs - 1 : tabs
}
