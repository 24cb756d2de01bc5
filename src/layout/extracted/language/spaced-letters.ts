import { markedAlifs } from '../../../knowledge/arabic-letters.ts'

/** Share of blanks among the characters of a line from which its Han characters are set apart. */
const spacedShare = 0.3

const cjk = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…·'
const blankBetween = new RegExp(`(?<=[${cjk}])\\s+(?=[${cjk}])`, 'gu')

/**
 * A line without the blanks that extraction puts where there are none.
 *
 * Chinese lines set wide are extracted with a blank after every character, and Arabic vowel
 * signs with a blank before. Only blanks go, so nothing is lost.
 */
export function loosenSpacedLetters(text: string): string {
  const marked = attachSigns(text)
  const blanks = marked.match(blankBetween)?.length ?? 0
  return blanks > marked.length * spacedShare || isWideWord(marked) ? marked.replace(blankBetween, '') : marked
}

/** `联 合 国`: nothing but single Han characters. */
const isWideWord = (text: string): boolean => /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(text)

/** A vowel torn off the alif that begins its word. */
const vowelOfAlif = new RegExp(
  `(?<=\\p{Script=Arabic})\\s+([\u064e-\u0650])([${markedAlifs}]) (?=[\u0621-\u064a]{2})`,
  'gu'
)

/**
 * Vowel signs that stand apart: before a letter with shadda or a vowel
 * they were that letter's (`ج َرّم`), those of an
 * indefinite ending stand on the last letter of their word (`مبل ٌغ`), elsewhere they were the letter's before.
 */
function attachSigns(text: string): string {
  if (!/\s[\u064b-\u0652]/u.test(text)) return text
  return text
    .replace(/\s+([\u064b-\u0650])\s*([\u0621-\u064a])\s*\u0651/gu, '$2$1\u0651')
    .replace(/\s+([\u064b-\u0650])\s*\u0651\s*([\u0621-\u064a])/gu, '$2$1\u0651')
    .replace(/\s+\u0651([\u0621-\u064a][\u064e-\u0650])/gu, '$1\u0651')
    .replace(/(?<=\p{Script=Arabic})\s+([\u064b-\u064d])([\u0621-\u064a\u064e-\u0652]+)/gu, '$2$1')
    .replace(vowelOfAlif, ' $2$1')
    .replace(/(?<=\p{Script=Arabic})\s+(?=[\u064b-\u0652])/gu, '')
}
