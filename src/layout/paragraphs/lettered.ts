import type { Span } from '../../model/lines.ts'

/** Spans with letters or digits; raised ones, which are marks of notes, are left out beside others. */
export function lettered(spans: readonly Span[]): readonly Span[] {
  const all = spans.filter(({ text }) => /[\p{L}\p{Nd}]/u.test(text))
  const level = all.filter(({ superscript }) => !superscript)
  return level.length > 0 ? level : all
}
