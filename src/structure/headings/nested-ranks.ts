import { deepestRank } from './thresholds.ts'

/**
 * Ranks of a part whose headings are set in more ways than a document has levels: statements of many authors bound as
 * one annex, each with typography of its own. Then a rank says nothing but what is above what: it becomes the number of
 * headings a heading stands under. Ranks within the bound stay as they are.
 *
 * The numbers that count the statements (`ordinals`, one of each heading, missing where it has none) all stand as deep as
 * the first of them, and what stands between them stands under them, however large its author set it. Behind the last
 * number a heading set like one above the first ends the count.
 */
export function nestedRanks(
  ranks: readonly number[],
  ordinals: readonly (number | undefined)[] = []
): readonly number[] {
  if (ranks.every(rank => rank <= deepestRank)) return ranks
  const places = countedAlike(ranks, ordinals)
  const [first = Infinity, last = first] = [places[0], places.at(-1)]
  const counted = new Set(places)
  const before = new Set(ranks.slice(0, first))
  const open: number[] = []
  let depth = 0
  return ranks.map((rank, index) => {
    const counts = counted.has(index)
    const under = index > first && (index < last || !before.has(rank))
    const floor = counts && index > first ? depth - 1 : under ? depth : 0
    while (open.length > floor && (open.at(-1)! >= rank || (counts && index > first))) open.pop()
    open.push(rank)
    if (index === first) depth = open.length
    return Math.min(open.length, deepestRank)
  })
}

/** Places of the headings of one rank whose numbers go on from 1 without a gap, if there are several. */
function countedAlike(ranks: readonly number[], ordinals: readonly (number | undefined)[]): readonly number[] {
  const first = ordinals.indexOf(1)
  const places: number[] = []
  ordinals.forEach((ordinal, index) => {
    if (ordinal === places.length + 1 && ranks[index] === ranks[first]) places.push(index)
  })
  return places.length > 1 ? places : []
}
