import type { PlacedLine } from './placed-line.ts'

/** Ideographs and kana: a line may end behind any of them. */
const breaksAnywhere = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A first word longer than this tells nothing: it is an address or a row of symbols. */
const longestWord = 24

/** A first word; a number keeps the word it counts: `27 October`. */
const firstWord = /^(?:\p{Nd}{1,4}\s)?\S+/u

/** Ideographs that must fit before a line counts as short: punctuation may not begin a line and pushes two over. */
const ideographs = 2.5

/**
 * How much white space would be left at the end of a line if the first word of the next stood on it, points.
 * Above 0 the word would have fitted, so somebody ended the line: a paragraph ends there. Below 0 the line is full.
 */
export function room(line: PlacedLine, next: PlacedLine, trail: number): number {
  if (breaksAnywhere.test(next.text)) return trail - line.end - ideographs * line.line.size
  const word = firstWord.exec(next.text)?.[0] ?? ''
  const length = Math.min(word.length, longestWord)
  return trail - line.end - (length + 1) * next.advance
}
