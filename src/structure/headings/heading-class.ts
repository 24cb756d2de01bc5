import type { LabelReading } from '../../knowledge/numerals/label.ts'
import { isText, plainText } from '../../model/run.ts'
import type { FoundHeading } from './found-heading.ts'
import { longestAbbreviation, sameSize } from './thresholds.ts'

/** Headings that are set and numbered alike. */
export interface HeadingClass {
  readonly key: string
  /** Depth by the convention of numerals; missing for headings without a numeral. */
  readonly order?: number
  readonly size: number
  readonly weight: number
  /** Stands in the middle of the line; part of its weight. */
  readonly centred: boolean
  /** Type does not rank it among headings set alike, place does. */
  readonly byPlace: boolean
}

/** Depth of numerals in United Nations documents: `I.`, `A.`, `1.`, `(a)`, `(i)`, after parts, chapters and sections. */
export const orderOfStyle: Readonly<Record<string, number>> = {
  'upper-roman': 4,
  'spelled-ordinal': 4,
  han: 4,
  'upper-letter': 5,
  'spelled-letter': 5,
  'own-letter': 7,
  decimal: 6,
  'lower-letter': 7,
  'lower-roman': 8
}

/** Depth of a numeral; `3.2.` is a step below `3.`, and all its steps stand above `(a)`. `3.0` is `3.` itself. */
function orderOf({ style, series, ordinal }: LabelReading): number | undefined {
  const order = orderOfStyle[style]
  const leading = /^decimal\.(.+)\.$/u.exec(series)?.[1]
  if (order === undefined || !leading) return order
  const steps = leading.split('.').length - (ordinal === 0 ? 1 : 0)
  return order + steps / mostSteps
}

/** More parts than the number of a heading has. */
const mostSteps = 10

/** Place of the article, the last of the words, in the order of numerals. */
export const lastWord = 3

/** Place of `A.`, the last of the numerals that sections of a report have. */
export const lastSection = orderOfStyle['upper-letter']!

/** Level that the file's tag names, 1 to 6; 0 without a heading's tag. */
export const tagLevel = (tag: string | undefined): number => (tag && /^H[1-6]$/.test(tag) ? Number(tag[1]) : 0)

/** A heading with a numeral, or with a word that counts (`Chapter I`). */
export const isNumbered = ({ order }: HeadingClass): boolean => order !== undefined

/** What holds for all headings of a text. */
interface HeadingHabits {
  readonly byTags: boolean
  readonly byPlace: boolean
  /** Some of them are set in capitals. */
  readonly capitals: boolean
}

/** An abbreviation alone (`UNLIT`) is written in capitals, not set in them. */
export const setInCapitals = ({ layout, runs }: FoundHeading): boolean => {
  const text = plainText(runs).trim()
  return Boolean(layout.capitals) && (/\s/u.test(text) || text.length > longestAbbreviation)
}

/** The class of a heading: by its numeral, else by size and emphasis of its type. */
export function classOf({ reading, word, layout, runs }: FoundHeading, habits: HeadingHabits): HeadingClass {
  const size = Math.round((layout.size ?? 0) * 2) / 2
  const boldStart = runs.find(run => isText(run) && run.text.trim() !== '')
  const bold = layout.bold || (boldStart && isText(boldStart) && boldStart.bold)
  const emphasis =
    (bold ? 2 : 0) +
    (layout.capitals && habits.capitals ? 1 : 0) +
    (layout.underline ? 0.5 : 0) +
    (layout.italic ? (bold ? -0.2 : 0.2) : 0)
  const centred = layout.align === 'centre'
  const weight = (habits.byTags ? 10 - tagLevel(layout.tag) : 0) + emphasis + (centred ? 1 : 0)
  const order = word ?? (reading && orderOf(reading))
  const byPlace = habits.byPlace || size === 0
  if (order !== undefined) return { key: `order ${order}`, order, size, weight, centred, byPlace }
  return { key: keyOfSetting({ size, weight }), size, weight, centred, byPlace }
}

/** Key of a class that only its type tells from others. */
export const keyOfSetting = ({ size, weight }: Pick<HeadingClass, 'size' | 'weight'>): string =>
  `size ${size} weight ${weight}`

/** Order of two classes by their type, the larger and heavier first; 0 where they are set alike. */
export const bySetting = (a: HeadingClass, b: HeadingClass): number =>
  Math.abs(a.size - b.size) >= sameSize ? b.size - a.size : b.weight - a.weight
