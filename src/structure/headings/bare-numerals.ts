import type { NumberingHabits } from '../../knowledge/languages/profile.ts'
import { type LabelReading, readLabel } from '../../knowledge/numerals/label.ts'
import { plainText, withoutStart } from '../../model/run.ts'
import type { FoundHeading } from './found-heading.ts'
import { sameSize } from './thresholds.ts'

/**
 * Headings whose numeral has lost its stop, told by the gap they fill in a series of headings set alike:
 *
 *     I. Resolutions        II Organization of work        III. General debate
 *
 * Neither `A` nor `I` can be mistaken for a word there, for the first of a series fills no gap.
 */
export function withBareNumerals(headings: readonly FoundHeading[], habits: NumberingHabits): FoundHeading[] {
  return headings.map((heading, index) => {
    const printed = heading.number ? undefined : bareNumeral.exec(plainText(heading.runs))?.[1]
    const label = printed === undefined ? undefined : readLabel(`${printed}. …`, habits)
    const reading = label?.readings.find(one =>
      fillsGap(one, heading, [headings.slice(0, index), headings.slice(index)])
    )
    if (!printed || !reading) return heading
    const number = { printed, value: printed, ordinal: reading.ordinal }
    return { ...heading, number, reading, readings: [reading], runs: withoutStart(heading.runs, printed.length) }
  })
}

/** Capitals and a blank before a title. */
const bareNumeral = /^([IVXLC]{1,7}|\p{Lu})\s+(?=\p{Lu}|\p{Nd})/u

/** The nearest headings of the series that are set alike have the number before and the number behind. */
function fillsGap(
  { style, ordinal }: LabelReading,
  heading: FoundHeading,
  [before, behind]: readonly [readonly FoundHeading[], readonly FoundHeading[]]
): boolean {
  const ordinalIn = (other: FoundHeading): number | undefined =>
    isSetAlike(other, heading) ? other.readings?.find(one => one.style === style)?.ordinal : undefined
  const ordinals = (some: readonly FoundHeading[]) => some.map(ordinalIn).filter(found => found !== undefined)
  return ordinals(before).at(-1) === ordinal - 1 && ordinals(behind)[0] === ordinal + 1
}

const isSetAlike = ({ layout: a }: FoundHeading, { layout: b }: FoundHeading): boolean =>
  Math.abs((a.size ?? 0) - (b.size ?? 0)) < sameSize && a.bold === b.bold
