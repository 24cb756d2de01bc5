import { startsWithWord } from '../../../knowledge/languages/words.ts'
import { endsSentence } from '../line-ends.ts'
import type { Setting } from '../setting.ts'
import type { Seam } from './seam.ts'

/** Commas in one line from which it is a list of names. */
const nameCommas = 2

/** Names in a row, each behind a comma, go on whatever room the line had left; a preambular paragraph opens with its word. */
export function namesGoOn({ block, next }: Seam, { cased, profile }: Setting): boolean {
  const [, ...names] = block.at(-1)!.text.split(',')
  if (!cased || names.length < nameCommas || startsWithWord(block[0]!.text, profile.resolution.preambular)) return false
  return [...names.slice(0, -1), next.text].every(name => /^[\s*]*(?:\p{Ll}{1,3}\s+)?\p{Lu}/u.test(name))
}

/** Lines above in which the names of a list stand side by side, and words of a name torn off a line set wide. */
const linesOfNames = 4
const tornWords = 2

/** Words of a list of names behind commas, torn one a line from a line set wide; such a list ends with a stop. */
export function isTornName({ block, next }: Seam, { cased }: Setting): boolean {
  const last = block.at(-1)!.text
  if (!cased || endsSentence(last) || !/^\p{Lu}/u.test(next.text) || last.split(/\s/).length > tornWords) return false
  return block.slice(-linesOfNames - 1, -1).some(({ text }) => listedNames.test(text))
}

/** `BELIZE*, BRAZIL**, CHAD,`: three names with their commas. */
const listedNames = /(?:\p{Lu}[\p{L}’'-]+\*{0,4},\s?){3}/u

/** Words beyond articles and prepositions, small and with a capital. */
const smallWord = /(?<![\p{L}\p{M}])\p{Ll}{4,}/gu
const capitalWord = /(?<![\p{L}\p{M}])\p{Lu}\p{L}{3,}/gu

/**
 * Before a line that begins with a capital, a name has ended with its bracket or quotation mark, when the
 * script changes, and where most of its words are small: a name written in capitals may go on.
 */
export function endsName(last: string, next: string): boolean {
  if (/[)»”’"]$/u.test(last) || /\p{Script=Latin}$/u.test(last) !== /^\p{Script=Latin}/u.test(next)) return true
  if (/[,\p{Nd}]/u.test(last)) return false
  return (last.match(smallWord)?.length ?? 0) > (last.match(capitalWord)?.length ?? 0)
}
