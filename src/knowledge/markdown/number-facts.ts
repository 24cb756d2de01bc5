import type { PrintedNumber } from '../../model/document.ts'
import type { LanguageProfile } from '../languages/profile.ts'
import { type Label, type LabelReading, readLabel } from '../numerals/label.ts'
import type { Facts } from './facts.ts'

/** `Table 3`, `Figure II`, `Table 27. I.1`: the first numeral behind the word. */
export const captionValue = (printed: string): string =>
  /(?:^|[^\p{L}\p{N}])(\p{Nd}+(?:\.\p{Nd}{1,2}(?!\p{N}))*|[IVXLC]+(?!\p{L})|[一二三四五六七八九十]+|\p{Lu}(?!\p{L}))/u.exec(
    printed
  )?.[1] ?? ''

/** A number as printed, with the value and place that hold of it. */
export const numberWith = (printed: string, { value = '', ordinal }: Facts): PrintedNumber => ({
  printed,
  value,
  ...(ordinal !== undefined && { ordinal: Number(ordinal) })
})

/** Value and place of a number, after the one before it in its series. */
export function numberFacts(printed: string, previous: PrintedNumber | undefined, profile: LanguageProfile): Facts {
  const label = labelOf(printed, profile)
  if (!label) return { value: printed.replace(/^[\s(（]+|[\s.．、)）:–—-]+$/gu, '') }
  const reading = bestReading(label.readings, previous, profile)
  return { value: label.value, ...(reading && { ordinal: String(reading.ordinal) }) }
}

/** A number as a label; one without a stop, as headings have it, is read as if it had one. */
function labelOf(printed: string, { numbering }: LanguageProfile): Label | undefined {
  const label = readLabel(`${printed} X`, numbering)
  if (label?.printed === printed) return label
  return [`${printed}. X`, `${printed} - ${printed}`]
    .map(form => readLabel(form, numbering))
    .find(found => found && found.length >= printed.length)
}

/** The reading that goes on with the series before it, else one that begins a series, else the likeliest. */
function bestReading(
  readings: readonly LabelReading[],
  previous: PrintedNumber | undefined,
  profile: LanguageProfile
): LabelReading | undefined {
  const before = previous ? (labelOf(previous.printed, profile)?.readings ?? []) : []
  const last = before.filter(({ ordinal }) => ordinal === previous?.ordinal)
  const next = readings.find(({ series, ordinal }) =>
    last.some(reading => reading.series === series && reading.ordinal + 1 === ordinal)
  )
  return next ?? readings.find(({ ordinal }) => ordinal === 1) ?? readings[0]
}
