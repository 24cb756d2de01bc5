import { bullets, enclosedNumbers, hanHundreds, hanTens } from '../../knowledge/numerals/characters.ts'
import { asciiDigits } from '../../knowledge/numerals/digits.ts'

/** A number, letter or bullet at the beginning of a line. */
export interface Label {
  /** As printed, without the blank or gap after it. */
  readonly text: string
  /** Its form alone says label, also without a gap behind it: `(a)`, `12.`, `㈠`, `•`. */
  readonly certain: boolean
}

/**
 * Forms of labels in the six languages. A form is certain when running text hardly ever
 * begins a line with it. Ranks and letters are checked by `structure/numbering`, not here.
 */
const forms: readonly { readonly pattern: RegExp; readonly certain: boolean }[] = [
  // • – — and the double colon of Arabic lists
  { pattern: new RegExp(String.raw`^(?:(?!·)[${bullets}]|::|[-–—*·°](?=\s))`, 'u'), certain: true },
  // 12.  12 bis.  1.2.3  3.  with a blank or the end behind; long numbers fill their tab stop and touch the text: 110.The
  {
    pattern: /^\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,8}(?:\s?\p{Ll}{3,7})?\.(?=\s|$|[\p{Script=Han}“《]|\p{Lu}[\p{Ll}\s])/u,
    certain: true
  },
  // 26.261 of lists of recommendations: also a quantity
  { pattern: /^\p{Nd}{1,3}\.\p{Nd}{1,3}(?=\s)/u, certain: false },
  // 1 -  1-  and أولا -
  { pattern: /^(?:\p{Nd}{1,3}|[\p{Script=Arabic}]{1,8})\s?[-–](?=\s)/u, certain: true },
  // (a) (iv) (12) (أ) (一)
  {
    pattern: new RegExp(
      String.raw`^[(（](?:\p{Nd}{1,3}|(?!\p{Script=Han})\p{L}\p{M}?|\p{Script=Arabic}{1,2}\u0640?|[ivxlcIVXLC]{1,6}|[${hanTens}]{1,3})[)）]`,
      'u'
    ),
    certain: true
  },
  // a) iv) 12)
  {
    pattern:
      /^(?:\p{Nd}{1,3}|(?!\p{Script=Han})\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})(?:\s?\p{Ll}{3,7})?[)）](?=\s|$|\p{Script=Han})/u,
    certain: true
  },
  // ’1‘ of Arabic, with any turn of the marks
  { pattern: /^[‘’'“”"]\p{Nd}{1,2}[‘’'“”"](?=\s|$|\p{L})/u, certain: true },
  // ㈠ ① and 一. 一、
  { pattern: new RegExp(`^[${enclosedNumbers}]`, 'u'), certain: true },
  { pattern: new RegExp(`^[${hanHundreds}]{1,4}[.．、]`, 'u'), certain: true },
  // A. IV. a. of headings: also the initial of a name
  { pattern: /^(?:\p{L}|[IVXLC]{1,7}|[ivxlc]{2,7})\.(?=\s|$)/u, certain: false },
  // 75/246. and 78/254 A of resolutions
  { pattern: /^\p{Nd}{1,3}\/\p{Nd}{1,4}(?:\s\p{Lu})?\.(?=\s|$|[\p{Script=Han}“《])/u, certain: true },
  // 58/7 of resolutions whose number only a gap parts from the title
  { pattern: /^\p{Nd}{1,3}\/\p{Nd}{1,4}(?=\s)/u, certain: false }
]

/** The label a text begins with, if any; `undefined` for running text. */
export function findLabel(text: string): Label | undefined {
  for (const { pattern, certain } of forms) {
    const match = pattern.exec(text)
    if (match) return { text: match[0], certain }
  }
  return undefined
}

/** `12.`, `26.261`, `152.On`, `12 -`, `(b)`, `b)` at the beginning of a line: what stands before the last number, the number or letter. */
const counted =
  /^[(（]?(?:((?:\p{Nd}{1,3}\.)*)(\p{Nd}{1,3})([.)）](?=\s|\p{Lu}|$)|\s[-–—](?=\s)|(?=\s))|(\p{Ll})[)）])/u

/**
 * Whether a line begins with the number or letter that comes after the one with which another text begins. A whole number
 * with nothing but a blank behind it is no number of an item: `paragraph │19 of the resolution`.
 */
export function countsOn(first: string, next: string): boolean {
  const [before, after] = [first, next].map(text => counted.exec(asciiDigits(text)))
  if (!before || !after) return false
  if (before[4] && after[4]) return after[4].codePointAt(0) === before[4].codePointAt(0)! + 1
  const isPlain = before[1] === '' && before[3] === ''
  return !isPlain && before[1] === after[1] && before[3] === after[3] && Number(after[2]) === Number(before[2]) + 1
}
