/** Latin, Cyrillic and Arabic letters that readers take for the same, as the index keeps them. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/gu, '\u0627'],
  [/\u0649/gu, '\u064a'],
  [/\u0629/gu, '\u0647'],
  [/\u0624/gu, '\u0648'],
  [/\u0626/gu, '\u064a'],
  [/\u0451/gu, '\u0435']
]

/** Harakat, tatweel and the soft hyphen: in the letters of a word, not part of it. */
const inWords = /[\u064b-\u065f\u0670\u0640\u00ad]/gu

/**
 * The Arabic article with the conjunctions and prepositions written in one word with it, before at least two letters:
 * `\u0648\u0628\u0627\u0644\u0645\u0646\u0627\u0631\u0629`.
 */
const article =
  /(?<!\p{L})(?:[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641]?\u0644\u0644)(?=\p{Script=Arabic}{2})/gu

const han = /\p{Script=Han}+/gu

/**
 * A text as the full-text index keeps it, so that words are found in the forms people type:
 *
 * - compatibility forms, case and digits folded (`\u0665` is `5`);
 * - Arabic: vowel marks and tatweel removed, forms of alif, ya, ta marbuta and hamza made one, the article taken off;
 * - Russian: `\u0451` is `\u0435`;
 * - Chinese, which has no blanks: pairs of neighbouring characters, and the last one alone (`\u51b3\u8bae\u8349` is
 *   `\u51b3\u8bae \u8bae\u8349 \u8349`).
 *
 * Latin accents are left to the tokenizer of SQLite.
 */
export const searchable = (text: string): string => foldWords(text).replace(han, run => ` ${pairs(run, true)} `)

/** A word or phrase of a query in the same form; a single Chinese character ends in `*`, for it begins a pair. */
export function searchedPhrase(text: string): { readonly words: string; readonly isPrefix: boolean } {
  const folded = foldWords(text.replace(/\*$/u, '')).trim()
  const words = folded
    .replace(han, (run: string, at: number) => ` ${pairs(run, at + run.length < folded.length)} `)
    .trim()
  const isPrefix = text.endsWith('*') || /(?<!\p{Script=Han})\p{Script=Han}$/u.test(folded)
  return { words, isPrefix }
}

function foldWords(text: string): string {
  let folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(inWords, '')
    .replace(/\p{Nd}/gu, digit)
  for (const [from, to] of folds) folded = folded.replace(from, to)
  return folded.replace(article, '')
}

/** Decimal digits stand in tens from a multiple of the zero of their script. */
function digit(character: string): string {
  const code = character.codePointAt(0)!
  let zero = code
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

function pairs(run: string, withLast: boolean): string {
  const characters = [...run]
  if (characters.length === 1) return run
  const joined = characters.slice(1).map((character, at) => characters[at]! + character)
  return (withLast ? [...joined, characters.at(-1)!] : joined).join(' ')
}
