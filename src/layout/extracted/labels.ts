import { bullets, enclosedNumbers, hanTens } from '../../knowledge/numerals/characters.ts'
import { asciiDigits } from '../../knowledge/numerals/digits.ts'

/** A number, letter or bullet at the beginning of a line. */
export interface LineLabel {
  /** As printed. */
  readonly printed: string
  /** Nothing else stands on the line. */
  readonly alone: boolean
  readonly kind: 'number' | 'letter' | 'bullet' | 'heading' | 'title'
  /** Value of a number. */
  readonly value?: number
}

const number = /^(\p{Nd}{1,3})(?:\s(?:bis|ter|quater))?(?:[.．](?!\p{Nd})|\s?[-–—](?=\s|$|\p{Script=Arabic})|、)/u
const letter = new RegExp(
  String.raw`^(?:[(（](?:\p{Nd}{1,2}|\p{L}\u0640?|\p{Ll}{2}|[ivx]{1,5})[)）]|[${enclosedNumbers}]|(?:\p{Ll}{1,2}|[ivx]{1,5}|\p{Nd}{1,2})\)|[’‘'“”]\p{Nd}{1,2}[’‘'“”]|\p{Ll}\.)(?=\s|$|\p{Script=Han}|\p{Script=Arabic})`,
  'u'
)
const bullet = new RegExp(String.raw`^(?:[${bullets}]|::|[–—*°-](?=\s|$))`, 'u')
const heading = new RegExp(
  String.raw`^(?:[IVXLC]{1,6}\.|\p{Lu}\.|[${hanTens}]{1,3}[.．、])(?=\s|$|\p{Script=Han})`,
  'u'
)

/** `75/246.`, `75/254 A.`, in Arabic without the stop; `2031/22.` with the words of its title, a span of years without them. */
const title =
  /^(?:\p{Nd}{1,3}\/\p{Nd}{1,4}(?:\s\p{Lu}(?=\.))?\.?(?=\s|$|\p{Script=Han})|\p{Nd}{4}\/\p{Nd}{1,4}(?:\s\p{Lu}(?=\.))?\.(?=\s\p{L}|\p{Script=Han}))/u

const forms: readonly (readonly [RegExp, LineLabel['kind']])[] = [
  [number, 'number'],
  [letter, 'letter'],
  [bullet, 'bullet'],
  [heading, 'heading'],
  [title, 'title']
]

/** The label a line begins with, if any. Whether it continues a series is for the caller to say. */
export function labelOf(text: string): LineLabel | undefined {
  for (const [pattern, kind] of forms) {
    const match = pattern.exec(text)
    if (!match) continue
    const printed = match[0].trim()
    const alone = text.slice(match[0].length).trim() === ''
    return kind === 'number'
      ? { printed, alone, kind, value: Number(asciiDigits(match[1]!)) }
      : { printed, alone, kind }
  }
  return undefined
}
