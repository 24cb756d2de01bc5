/**
 * A word and a number before a title, or above it, which texts count their parts by: `Action 12. We will …`,
 * `Objective 3: …`, `Rule 4`.
 */
const counted = /^(\p{Lu}\p{Ll}{2,}|\p{Script=Arabic}{3,})\s(\p{Nd}{1,3})(?:\s?[.:：–—-]\s?\p{L}|$)/u

/** Lines in a row from which a word counts. */
const enoughLines = 3

/** Words by which three lines or more are counted, one after the other. */
export function countingWords(lines: Iterable<string>): ReadonlySet<string> {
  const runs = new Map<string, { last: number; length: number }>()
  const words = new Set<string>()
  for (const line of lines) {
    const [, word, printed] = counted.exec(line) ?? []
    if (!word) continue
    const number = Number(printed)
    const run = runs.get(word)
    const length = run && number === run.last + 1 ? run.length + 1 : 1
    runs.set(word, { last: number, length })
    if (length >= enoughLines) words.add(word)
  }
  return words
}

/** Whether a line begins with one of the words and its number. */
export const isCounted = (line: string, words: ReadonlySet<string>): boolean => words.has(counted.exec(line)?.[1] ?? '')
