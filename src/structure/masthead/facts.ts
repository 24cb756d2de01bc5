import type { MastheadLine } from '../../model/document.ts'
import type { Fact } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'
import type { MastheadField } from './segments.ts'

/** Lines of the masthead, in print order. */
export type Lines = readonly MastheadLine[]

/** Words of a line with single blanks. */
export const textOf = ({ runs }: MastheadLine): string => plainText(runs).replace(/\s+/gu, ' ').trim()

/** A line as a fact. */
export const toFact = (line: MastheadLine): Fact => ({ text: textOf(line), places: line.places })

/** The lines of a field. */
export const linesOf = (masthead: Lines, field: MastheadField): Lines => masthead.filter(line => line.field === field)

/** The first line of a field. */
export function factOf(masthead: Lines, field: MastheadField): Fact | undefined {
  const line = masthead.find(candidate => candidate.field === field)
  return line && toFact(line)
}

/** Each line of a field. */
export function allFacts(masthead: Lines, field: MastheadField): readonly Fact[] | undefined {
  const lines = linesOf(masthead, field)
  return lines.length > 0 ? lines.map(toFact) : undefined
}

/** All lines of a field as one text. */
export function joinedFact(masthead: Lines, field: MastheadField): Fact | undefined {
  const lines = linesOf(masthead, field)
  return lines.length === 0 ? undefined : joinLines(lines)
}

/** Several lines as one text. */
export const joinLines = (lines: Lines): Fact => ({
  text: lines.map(textOf).join(' '),
  places: lines.flatMap(({ places }) => places)
})
