import type { FoundHeading } from './found-heading.ts'

/** A series that began anew below a heading, while it lasts. */
interface Restart {
  readonly series: string
  readonly rank: number
  /** How many ranks its headings and those below them go down. */
  readonly step: number
  /** Number of the outer heading under which it began. */
  readonly outer: number
  /** Ranks of the headings without a numeral between the outer heading and the first of the series. */
  readonly openers: ReadonlySet<number>
  /** Its last number so far. */
  last: number
}

/**
 * Ranks of headings whose numerals begin anew below a lower heading, not below a higher one: they are the sections of a
 * text that the document holds, of a recommended draft or a quoted report.
 *
 *     III. Recommendations          1
 *     Draft resolution II           2
 *     I. Harbours of the north      3, not 1
 *     II. Harbours of the south     3
 *     Draft resolution III          2
 *
 * The inner series ends at the number with which the outer one goes on, at a higher heading, and at a heading without a
 * numeral that is of the rank of one that led to it.
 */
export function withRestartedSeries(headings: readonly FoundHeading[], ranks: readonly number[]): number[] {
  const settled: number[] = []
  let restart: Restart | undefined
  headings.forEach((heading, index) => {
    if (restart && endsAt(restart, heading, ranks[index]!)) restart = undefined
    restart ??= restartAt(headings, ranks, index)
    if (restart && heading.reading?.series === restart.series && ranks[index] === restart.rank)
      restart.last = heading.reading.ordinal
    settled.push(ranks[index]! + (restart?.step ?? 0))
  })
  return settled
}

function restartAt(headings: readonly FoundHeading[], ranks: readonly number[], index: number): Restart | undefined {
  const rank = ranks[index]!
  const { reading } = headings[index]!
  if (reading?.ordinal !== 1 || (ranks[index - 1] ?? 0) <= rank) return undefined
  const { series } = reading
  const before = headings.findLastIndex((one, at) => at < index && one.reading?.series === series && ranks[at] === rank)
  const between = [...ranks.keys()].slice(before + 1, index)
  const openers = between.filter(at => headings[at]!.number === undefined).map(at => ranks[at]!)
  const next = headings.findIndex((one, at) => at > index && one.reading?.series === series && ranks[at] === rank)
  const goesOn = next >= 0 && headings[next]!.reading!.ordinal === 2
  if (before < 0 || !goesOn || openers.length === 0 || between.some(at => ranks[at]! <= rank)) return undefined
  const outer = headings[before]!.reading!.ordinal
  return { series, rank, outer, step: ranks[index - 1]! + 1 - rank, openers: new Set(openers), last: 0 }
}

function endsAt({ series, rank, outer, openers, last }: Restart, heading: FoundHeading, own: number): boolean {
  const { reading, number } = heading
  if (own < rank || (number === undefined && openers.has(own))) return true
  return reading?.series === series && own === rank && reading.ordinal !== last + 1 && reading.ordinal === outer + 1
}
