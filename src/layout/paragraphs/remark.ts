import type { Span } from '../../model/lines.ts'

const hasLetters = ({ text }: Span): boolean => /[\p{L}\p{Nd}]/u.test(text)

/**
 * The spans of a text without the remark in italics and brackets that ends it, for it is set apart from its heading:
 * **Agenda item 12** (*continued*).
 */
export function withoutRemark(spans: readonly Span[]): readonly Span[] {
  const from = spans.findLastIndex(span => hasLetters(span) && !span.italic) + 1
  const textOf = (part: readonly Span[]): string => part.map(({ text }) => text).join('')
  const [before, remark] = [textOf(spans.slice(0, from)), textOf(spans.slice(from))]
  const bracketed = /[(（]\s*$/u.test(before) || /^\s*[(（]/u.test(remark)
  return from > 0 && bracketed && /^[^()（）]*$/u.test(inner(remark)) ? spans.slice(0, from) : spans
}

/** What stands between the bracket that opens a remark, if it is not in the text before, and the one that ends it. */
const inner = (remark: string): string => /^\s*[(（]?(.*)[)）]\s*$/su.exec(remark)?.[1] ?? '('
