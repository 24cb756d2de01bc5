import type { LabelReading } from '../../knowledge/numerals/label.ts'
import type { FoundHeading } from './found-heading.ts'

/**
 * The same headings with every numeral read as the next of its series, where one of its readings is.
 *
 * `V.` after `IV.` is a Roman number, after `U.` a letter; `I.` after `H.` is a letter. A numeral that goes on with no
 * series keeps its likeliest reading.
 */
export function settleReadings(headings: readonly FoundHeading[]): FoundHeading[] {
  const last = new Map<string, number>()
  return headings.map(heading => {
    const { number, readings = [] } = heading
    const reading = readings.find(one => goesOn(one, last)) ?? heading.reading
    if (!reading) return heading
    last.set(reading.style, reading.ordinal)
    return { ...heading, reading, ...(number && { number: { ...number, ordinal: reading.ordinal } }) }
  })
}

const goesOn = ({ style, ordinal }: LabelReading, last: ReadonlyMap<string, number>): boolean =>
  last.get(style) === ordinal - 1
