import { deepestRank } from './thresholds.ts'

/**
 * Ranks of a part whose headings are set in more ways than a document has levels: statements of many authors bound as
 * one annex, each with typography of its own. Then a rank says nothing but what is above what: it becomes the number of
 * headings a heading stands under. Ranks within the bound stay as they are.
 */
export function nestedRanks(ranks: readonly number[]): readonly number[] {
  if (ranks.every(rank => rank <= deepestRank)) return ranks
  const open: number[] = []
  return ranks.map(rank => {
    while (open.length > 0 && open.at(-1)! >= rank) open.pop()
    open.push(rank)
    return Math.min(open.length, deepestRank)
  })
}
