import type { Line } from '../../model/lines.ts'
import { type LeadingMark, leadingMark } from './mark.ts'

/** A mark with its stroke as a recognition program may have read it: `h/` for `4/`, `3_/` for `5/`, `9./`, `2k/`, `3 /`. */
const misreadMark = /^([\p{L}\p{Nd}]{1,2})[._+]?\s?\/(?=\s|$)\s*/u

/** The mark with which a line of a recognised page begins, if any: read as it is, or as it may have been misread. */
export function typedMark(line: Line): LeadingMark | undefined {
  const sure = leadingMark(line)
  const [first, ...others] = line.spans
  if (sure || !first) return sure
  const text = first.text.trimStart()
  const match = misreadMark.exec(text)
  if (!match) return undefined
  const left = text.slice(match[0].length)
  return {
    printed: match[0].trim(),
    mark: match[1]!,
    raised: false,
    rest: left.trim() === '' ? others : [{ ...first, text: left }, ...others]
  }
}

/** Whether the mark has a stroke, as those of typed notes do. */
export const isStroked = (mark: LeadingMark | undefined): boolean => mark?.printed.includes('/') === true

/**
 * What the mark of a typed note means behind the mark `last`. Notes are counted in figures through the text and in
 * letters below a table: a mark that is neither higher than the last nor the first of a new count was misread, and
 * stands for the next one.
 */
export function meantMark(mark: string, last: string | undefined): string {
  if (last === undefined || firstMarks.has(mark)) return mark
  if (/^\p{Nd}+$/u.test(last)) return Number(mark) > Number(last) ? mark : String(Number(last) + 1)
  if (!/^[a-y]$/u.test(last) || /^\p{Nd}+$/u.test(mark)) return mark
  return String.fromCharCode(last.charCodeAt(0) + 1)
}

/** With these a count begins anew. */
const firstMarks: ReadonlySet<string> = new Set(['1', 'a', '*', '**'])
