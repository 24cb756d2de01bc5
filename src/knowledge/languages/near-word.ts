import { foldWord } from './words.ts'

/** Share of its letters that a recognition program may misread in a word of which the rest still tells which it was. */
const misreadShare = 0.4

/** Shorter words are read rightly or not at all: `of` and `on` are too near. */
export const shortestNearWord = 4

/**
 * The words of a list that a misread one may have been: the nearest, with at most two letters in five changed, left out
 * or put in.
 *
 *     rrwenty → twenty    EIiGLTSH → english, eighth    vessel → none
 *
 * `words` are folded.
 */
export function nearestWords(misread: string, words: Iterable<string>): readonly string[] {
  const text = foldWord(misread)
  if (text.length < shortestNearWord) return []
  let nearest: string[] = []
  let least = Math.floor(text.length * misreadShare)
  for (const word of words) {
    if (word.length < shortestNearWord || Math.abs(word.length - text.length) > least) continue
    const changes = changesBetween(text, word)
    if (changes > least) continue
    nearest = changes < least ? [word] : [...nearest, word]
    least = changes
  }
  return nearest
}

/** Letters to change, leave out or put in to make one text of the other. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
