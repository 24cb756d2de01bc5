import { plainText } from '../../model/run.ts'
import type { FoundHeading } from './found-heading.ts'
import { type HeadingClass, isNumbered, orderOfStyle } from './heading-class.ts'

/** `(l) …` right below an unnumbered heading is an item of it. */
const isItem = ({ order }: HeadingClass, above: number, rank: number): boolean =>
  (order ?? 0) >= orderOfStyle['lower-letter']! && above >= rank

/**
 * Where headings without a numeral are set like numbered ones, place decides: right below a line like `Section 3`
 * stands its title, of the same rank; between two numbered headings stands one of the rank below, and so it is behind
 * the last of them where headings set like it stand right below a numbered one. Where type tells nothing at all (a
 * source without type sizes, a record whose headings are all set alike), the second of two headings with nothing
 * between them is below the first.
 */
export function settleTies(
  headings: readonly FoundHeading[],
  own: readonly HeadingClass[],
  ranks: readonly number[],
  levels: readonly HeadingClass[][]
): number[] {
  const last = own.findLastIndex(isNumbered)
  const opening = new Set(own.flatMap(({ key }, index) => (opensNumbered(index, headings, own) ? [key] : [])))
  const settled: number[] = []
  const lowered: { from: number; to: number }[] = []
  let open = 0
  headings.forEach(({ adjacent }, index) => {
    const one = own[index]!
    const rank = ranks[index]!
    const below = adjacent
      ? rankBelow(
          { heading: headings[index - 1]!, own: own[index - 1]!, rank: settled[index - 1]! },
          headings[index]!,
          one,
          rank
        )
      : undefined
    const tied = !isNumbered(one) && levels[rank - 1]!.some(isNumbered)
    const between = below === undefined && tied && open > 0 && (index < last || opening.has(one.key))
    settled.push(below ?? (between ? open + 1 : rank))
    if (between) lowered.push({ from: rank, to: open + 1 })
    if (isNumbered(one)) open = settled[index]!
  })
  return makeRoom(settled, { ranks, levels, lowered })
}

/** Headings of smaller type rank below those that were lowered from the rank of numbered ones. */
function makeRoom(
  settled: readonly number[],
  {
    ranks,
    levels,
    lowered
  }: { ranks: readonly number[]; levels: readonly HeadingClass[][]; lowered: readonly { from: number; to: number }[] }
): number[] {
  const from = Math.min(...lowered.map(one => one.from))
  const to = Math.max(...lowered.map(one => one.to))
  const isSmaller = (rank: number): boolean => rank > from && !levels[rank - 1]!.some(isNumbered)
  const highest = Math.min(...ranks.filter(isSmaller))
  const step = lowered.length > 0 && Number.isFinite(highest) ? Math.max(0, to + 1 - highest) : 0
  return settled.map((rank, index) => (isSmaller(ranks[index]!) ? rank + step : rank))
}

/** A heading without a numeral right below a numbered one: `A. Programme` / `Overall orientation`. */
const opensNumbered = (index: number, headings: readonly FoundHeading[], own: readonly HeadingClass[]): boolean =>
  Boolean(headings[index]!.adjacent) &&
  !isNumbered(own[index]!) &&
  headings[index - 1]!.word === undefined &&
  isNumbered(own[index - 1]!)

interface Above {
  readonly heading: FoundHeading
  readonly own: HeadingClass
  readonly rank: number
}

/** Rank of a heading right below another, when the other decides it. Two that name documents are of one rank. */
function rankBelow(above: Above, heading: FoundHeading, one: HeadingClass, rank: number): number | undefined {
  if (above.heading.word !== undefined && !isNumbered(one)) return above.rank
  const alike = !isNumbered(one) && one.byPlace && one.key === above.own.key
  if (alike && namesDocument(above.heading) && namesDocument(heading)) return above.rank
  return alike || isItem(one, above.rank, rank) ? above.rank + 1 : undefined
}

/** `Draft decision (A/99/L.7)` ends with a symbol in brackets. */
const namesDocument = ({ runs }: FoundHeading): boolean =>
  /[(（]\p{Lu}{1,5}\/[^()（）]*[)）]$/u.test(plainText(runs).trim())
