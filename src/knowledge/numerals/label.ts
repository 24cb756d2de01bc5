import type { NumberingHabits } from '../languages/profile.ts'
import { startsWithWord, wordPattern } from '../languages/words.ts'
import { bullets } from './characters.ts'
import { asciiDigits } from './digits.ts'
import { enclosedNumber, numberOfHan } from './han.ts'
import { ordinalOfLetter } from './letters.ts'
import { romanToNumber } from './roman.ts'

/** How the number of a label is written. */
export type LabelStyle =
  | 'decimal'
  | 'lower-letter'
  | 'upper-letter'
  | 'own-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'han'
  | 'spelled-ordinal'
  | 'spelled-letter'

/** One way to read a label. Labels of one series have the same `series`. */
export interface LabelReading {
  readonly style: LabelStyle
  /** Style, shape of the punctuation and, for `2.3`, the leading numbers. */
  readonly series: string
  /** Place in the series, from 1. */
  readonly ordinal: number
}

/** A number, letter or bullet at the beginning of a text. */
export interface Label {
  /** As printed, without the blank after it: `1.`, `(a)`, `12 bis.`, `1 -`. */
  readonly printed: string
  /** Without punctuation; empty for bullets. */
  readonly value: string
  /** Offset in the text at which the label ends; the blank after it is not counted. */
  readonly length: number
  /** Every reading, the likeliest first; none for bullets. */
  readonly readings: readonly LabelReading[]
  readonly bullet?: true
  /** In parentheses or with a closing one: `(a)`, `a)`, `㈠`, `’1‘`. */
  readonly bracketed?: true
  /** Has the form of a paragraph number: `1.`, `1 -`. */
  readonly paragraph?: true
  /** Inserted after the number it repeats: `12 bis`, `12A`. */
  readonly inserted?: true
  /** May as well be the beginning of a sentence (a year, a quantity, a misread comma). */
  readonly weak?: true
}

/** How a label is set off: by a point or the like, by a dash, in brackets, in quotation marks, in a circle. */
type Shape = '.' | '()' | '‘’' | '○' | '-'

/**
 * The label with which a text begins, with all its readings; `undefined` when it begins with none.
 *
 * Known are numbers (`1.`, `1 -`, `2.3`, `12 bis.`), letters and Roman numerals (`(a)`, `a)`, `a.`, `IV.`), Chinese
 * numbers (`一.`, `(一)`, `㈠`, `①`), Arabic letters, spelled letters and ordinals (`(ب)`, `باء -`, `ثانيا -`),
 * numbers in quotation marks (`’1‘`) and bullets.
 */
export function readLabel(text: string, habits: NumberingHabits): Label | undefined {
  const from = text.length - text.trimStart().length
  const plain = asciiDigits(text.slice(from, from + longestLabel))
  for (const read of readers) {
    const label = read(plain, habits)
    if (label) return { ...label, printed: text.slice(from, from + label.length), length: from + label.length }
  }
  return undefined
}

/** Characters of a text in which a label is looked for; the longest are spelled ordinals with a dash. */
const longestLabel = 60

type Reader = (text: string, habits: NumberingHabits) => Label | undefined

const readers: readonly Reader[] = [bullet, sectioned, numbered, quoted, enclosed, bracketed, spelled, pointed]

const BULLET = new RegExp(String.raw`^(?:::|[${bullets}°–—*\uF0B7\uF0A7\uF02D]|-)(?=\s+\S)`, 'u')

function bullet(text: string): Label | undefined {
  const found = BULLET.exec(text)
  if (!found) return undefined
  return { printed: found[0], value: '', length: found[0].length, readings: [], bullet: true }
}

const SECTIONED = /^(\d{1,3}[A-Z]?(?:\.[IVX]{1,5})?(?:\.\d{1,3}){1,8})(\.?)(?=\s+[\p{Lu}\p{Lo}“"«(‘]|\p{Lo}|\s*$)/u

/** `2.3`, `1.2.4.`, in programme budgets `27.I.4` and `29A.6`: the last number counts, what stands before it names the series. */
function sectioned(text: string): Label | undefined {
  const found = SECTIONED.exec(text)
  const value = found?.[1]
  if (!found || !value) return undefined
  const parts = value.split('.')
  const series = `decimal.${parts.slice(0, -1).join('.')}.`
  return {
    printed: found[0],
    value,
    length: found[0].length,
    readings: [{ style: 'decimal', series, ordinal: Number(parts.at(-1)) }]
  }
}

/** A year at the beginning of a sentence is more likely than paragraph 1900. */
const looksLikeYear = (number: number): boolean => number >= 1900 && number <= 2100

const NUMBERED = /^(\d{1,4})(\s?[A-Z]|\s?%)?\s?([.．、,]|\s?[-–—‑])(?=[\s\u00a0]|$|[“"«‘’([【《\p{Lu}\p{Lo}])/u

/** Number patterns with the inserted-number words of the habits. */
const numberedBy = new WeakMap<NumberingHabits, RegExp>()

function numberedPattern(habits: NumberingHabits): RegExp {
  const known = numberedBy.get(habits)
  if (known) return known
  const made = new RegExp(NUMBERED.source.replace('\\s?%', `\\s?${wordPattern(habits.inserted)}`), 'u')
  numberedBy.set(habits, made)
  return made
}

/** `1.`, `1 -`, `12 bis.`, `12A.`, `1.The`; a comma in the place of the point is a misreading of old print. */
function numbered(text: string, habits: NumberingHabits): Label | undefined {
  const found = numberedPattern(habits).exec(text)
  if (!found) return undefined
  const [printed, digits = '', inserted = '', mark = ''] = found
  const ordinal = Number(digits)
  if (ordinal === 0 || (/[-–—‑]/u.test(mark) && /^\p{Lu}/u.test(text.slice(printed.length)))) return undefined
  return {
    printed,
    value: digits + inserted,
    length: printed.length,
    readings: [{ style: 'decimal', series: 'decimal.', ordinal }],
    paragraph: true,
    ...(inserted && { inserted: true }),
    ...((looksLikeYear(ordinal) || mark === ',') && { weak: true })
  }
}

const QUOTED = /^[‘’'`“”"‛]\s?(\d{1,2})\s?[‘’'`“”"‛](?!\p{Nd})/u

/** `’1‘` of Arabic lists, in either order of the marks. */
function quoted(text: string): Label | undefined {
  const found = QUOTED.exec(text)
  if (!found?.[1]) return undefined
  return bracketedLabel(found[0], found[1], [{ style: 'decimal', series: 'decimal‘’', ordinal: Number(found[1]) }])
}

/** `㈠`, `①`. */
function enclosed(text: string): Label | undefined {
  const character = [...text][0] ?? ''
  const ordinal = enclosedNumber(character)
  if (ordinal === undefined) return undefined
  const han = /[㈠-㈩㊀-㊉]/u.test(character)
  const reading = han ? readingOf('han', '()', ordinal) : readingOf('decimal', '○', ordinal)
  return bracketedLabel(character, character, [reading])
}

const bracketedLabel = (printed: string, value: string, readings: readonly LabelReading[]): Label => ({
  printed,
  value,
  length: printed.length,
  readings,
  bracketed: true
})

const TOKEN =
  '(\\d{1,3}|[A-Za-z]{1,7}|[\\u0400-\\u052F]{1,4}|[一二三四五六七八九十百]{1,4}|\\p{Script=Arabic}[\\u0640\\u064B-\\u0652]*)'
const BRACKETED = new RegExp(
  `^(?:[(（]\\s?${TOKEN}(?:\\s?(bis|ter|quater))?\\s?[)）]|${TOKEN}[)）])(?=\\s|$|[^\\p{Nd}.,;:)])`,
  'u'
)

/** `(a)`, `a)`, `(iv)`, `(1)`, `(一)`, `(ب)`. */
function bracketed(text: string, habits: NumberingHabits): Label | undefined {
  const found = BRACKETED.exec(text)
  const token = found?.[1] ?? found?.[3]
  if (!found || !token) return undefined
  const readings = readingsOf(token, '()', habits)
  if (readings.length === 0) return undefined
  const inserted = found[2]
  const value = inserted ? `${token} ${inserted}` : token
  return { ...bracketedLabel(found[0], value, readings), ...(inserted && { inserted: true }) }
}

const POINTED = new RegExp(`^${TOKEN}\\s?([.．、])(?=\\s|$|\\p{Script=Han}|\\p{Script=Arabic})`, 'u')
const DASHED = /^(\p{Script=Arabic}[\u0640\u064B-\u0652]*)\s?[-–—‑](?=\s|\p{Script=Arabic})/u

/** `A.`, `IV.`, `a.`, `一.`, `一、`, and in Arabic `أ -`. */
function pointed(text: string, habits: NumberingHabits): Label | undefined {
  const found = POINTED.exec(text) ?? DASHED.exec(text)
  const token = found?.[1]
  if (!found || !token || /^\d/.test(token)) return undefined
  const readings = readingsOf(token, '.', habits)
  if (readings.length === 0) return undefined
  return { printed: found[0], value: token, length: found[0].length, readings }
}

/** `أولا -`, `باء -`. */
function spelled(text: string, habits: NumberingHabits): Label | undefined {
  const forms = [
    { style: 'spelled-ordinal', words: habits.headingOrdinals },
    { style: 'spelled-letter', words: habits.headingLetters }
  ] as const
  for (const { style, words } of forms) {
    const match = startsWithWord(text, words)
    const mark = match && /^\s*[-–—‑:.](?=\s|\p{L})/u.exec(text.slice(match.end))
    if (!match || !mark) continue
    const readings = [readingOf(style, '-', words.indexOf(match.word) + 1)]
    const length = match.end + mark[0].length
    return { printed: text.slice(0, length), value: text.slice(match.start, match.end), length, readings }
  }
  return undefined
}

/** Readings of what stands between the marks; Roman numerals of several letters before letters, single letters before Roman. */
function readingsOf(token: string, shape: Shape, { letters }: NumberingHabits): LabelReading[] {
  if (/^\d+$/.test(token)) return [readingOf('decimal', shape, Number(token))]
  const han = numberOfHan(token)
  if (han !== undefined) return [readingOf('han', shape, han)]
  const capital = token === token.toUpperCase() && token !== token.toLowerCase()
  if (!capital && token !== token.toLowerCase()) return []
  const byLetter = ordinalOfLetter(token, letters).map(({ alphabet, ordinal }) =>
    readingOf(alphabet === 'own' ? 'own-letter' : capital ? 'upper-letter' : 'lower-letter', shape, ordinal, capital)
  )
  const roman = romanToNumber(token)
  const byRoman = roman === undefined ? [] : [readingOf(capital ? 'upper-roman' : 'lower-roman', shape, roman)]
  return token.length > 1 || roman === 1 ? [...byRoman, ...byLetter] : [...byLetter, ...byRoman]
}

const readingOf = (style: LabelStyle, shape: Shape, ordinal: number, capital = false): LabelReading => ({
  style,
  series: `${style}${style === 'own-letter' && capital ? '-capital' : ''}${shape}`,
  ordinal
})
