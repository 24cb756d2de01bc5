/** Latin letters of lists, in order. */
const latin = [...'abcdefghijklmnopqrstuvwxyz']

/** Lower-case Cyrillic letters that look like Latin ones; typists mix them in lists that run a, b, c. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  у: 'y'
}

/** Capitals that look like Latin capitals although their small letters do not. */
const capitalsOnly = 'ВКМНТ'

/** A letter's place in its alphabet. */
export interface LetterReading {
  /** `latin` or the script of the language's own letters. */
  readonly alphabet: 'latin' | 'own'
  /** From 1; doubled letters go on after the last (`aa` is 27). */
  readonly ordinal: number
}

/**
 * Places a list letter can have: in the Latin alphabet, and in the letters of the language's own lists.
 *
 * A Cyrillic letter that looks Latin has both readings. Letters are compared without tatweel (`هـ` is `ه`)
 * and hamza (`ا` is `أ`).
 */
export function ordinalOfLetter(text: string, letters: readonly string[]): LetterReading[] {
  const latinOrdinal = placeOf(asLatin(text), latin)
  const ownOrdinal = letters[0] === 'a' ? undefined : placeOf(bare(text), letters.map(bare))
  return [
    ...(latinOrdinal === undefined ? [] : [{ alphabet: 'latin' as const, ordinal: latinOrdinal }]),
    ...(ownOrdinal === undefined ? [] : [{ alphabet: 'own' as const, ordinal: ownOrdinal }])
  ]
}

function placeOf(text: string, letters: readonly string[]): number | undefined {
  const [first, ...rest] = [...text]
  if (first === undefined || rest.some(letter => letter !== first)) return undefined
  const index = letters.indexOf(first)
  return index < 0 ? undefined : index + 1 + rest.length * letters.length
}

function asLatin(text: string): string {
  return [...text]
    .map(letter => {
      const small = letter.toLowerCase()
      const onlyCapital = letter === small && capitalsOnly.includes(letter.toUpperCase())
      return onlyCapital ? letter : (lookAlikes[small] ?? small)
    })
    .join('')
}

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u0640\u064b-\u0652]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .toLowerCase()
