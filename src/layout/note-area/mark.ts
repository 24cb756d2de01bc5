import type { Line, Span } from '../../model/lines.ts'

/** A mark at the beginning of a note line. */
export interface LeadingMark {
  /** As printed, with brackets or stroke. */
  readonly printed: string
  readonly mark: string
  /** Printed raised: beyond doubt a mark. */
  readonly raised: boolean
  /** The rest of the line; no spans when the mark stands alone. */
  readonly rest: readonly Span[]
}

const value = String.raw`\p{Nd}{1,3}|[a-z]{1,2}|\*{1,5}|[†‡§]{1,2}`

/** A raised text that is a mark: `1`, `a`, `*`, `(3)`, `1/`. */
const raisedMark = new RegExp(String.raw`^\(?(${value})[)/]?$`, 'u')

/** Marks printed level: stars (`*3` of a law report is none), `1/`, `a/`, `(1)`. */
const levelMark = /^(?:(\*{1,5}(?!\*|\p{Nd})|[†‡§])|(\p{Nd}{1,3}|[a-z])\/(?!\p{Nd}|\p{L})|\((\p{Nd}{1,3})\))\s*/u

/** A bare number that a wide gap parts from the text. */
const bareNumber = /^\p{Nd}{1,3}\.?$/u

/**
 * The mark with which a line begins, if any.
 *
 * In Arabic typesetting the number and its brackets may come apart (`8 ()`): the empty
 * brackets are part of the mark.
 */
export function leadingMark(line: Line): LeadingMark | undefined {
  const [first, ...rest] = line.spans
  if (!first) return undefined
  if (first.superscript) return raised(first, rest)
  const text = first.text.trimStart()
  const level = levelMark.exec(text)
  if (level) {
    const left = text.slice(level[0].length)
    const after = left.trim() === '' ? rest : [{ ...first, text: left }, ...rest]
    return {
      printed: level[0].trim(),
      mark: level[1] ?? level[2] ?? level[3] ?? '',
      raised: false,
      rest: trimmed(after)
    }
  }
  if (bareNumber.test(text.trim()) && rest.length > 0 && isParted(first, rest[0])) {
    return { printed: text.trim(), mark: text.trim().replace('.', ''), raised: false, rest: trimmed(rest) }
  }
  return undefined
}

function raised(first: Span, rest: readonly Span[]): LeadingMark | undefined {
  const printed = first.text.trim()
  const mark = raisedMark.exec(printed)?.[1]
  if (!mark) return undefined
  const [next, ...after] = rest
  if (next?.superscript && /^(?:\(\s*\)|\)\s*\()$/u.test(next.text.trim()))
    return { printed: `(${mark})`, mark, raised: true, rest: trimmed(after) }
  return { printed, mark, raised: true, rest: trimmed(rest) }
}

const isParted = (mark: Span, text: Span | undefined): boolean =>
  text !== undefined &&
  Math.max(mark.box.x, text.box.x) - Math.min(mark.box.x + mark.box.width, text.box.x + text.box.width) >
    mark.size * 0.5

/** Spans without the blank that followed the mark. */
function trimmed(spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans
  if (!first) return []
  const text = first.text.trimStart()
  return text === '' ? trimmed(rest) : [{ ...first, text }, ...rest]
}
