import type { Cell } from './cells.ts'

/** Cells of two readings of one file, compared. */
export interface Paired {
  /** Cells with the same text at the same place of paired tables. */
  readonly alike: number
  /** Cells of the first reading only. */
  readonly missing: readonly Cell[]
  /** Cells of the second reading only. */
  readonly added: readonly Cell[]
}

/** Pair the tables of two readings, those with the most cells alike first; each table is paired once. */
export function pairTables(theirs: readonly (readonly Cell[])[], ours: readonly (readonly Cell[])[]): Paired {
  const candidates = theirs.flatMap((a, i) =>
    ours.map((b, j) => ({ i, j, count: a.length - without(a, b).length })).filter(({ count }) => count > 0)
  )
  const partners = new Map<number, number>()
  for (const { i, j } of candidates.sort((a, b) => b.count - a.count))
    if (!partners.has(i) && ![...partners.values()].includes(j)) partners.set(i, j)
  const paired = new Map([...partners].map(([i, j]) => [j, i]))
  const missing = theirs.flatMap((cells, i) => without(cells, ours[partners.get(i) ?? -1] ?? []))
  const added = ours.flatMap((cells, j) => without(cells, theirs[paired.get(j) ?? -1] ?? []))
  return { alike: theirs.flat().length - missing.length, missing, added }
}

/** Cells that the other table does not have; text is compared without white space. */
function without(cells: readonly Cell[], other: readonly Cell[]): Cell[] {
  const known = new Set(other.map(keyOf))
  return cells.filter(cell => !known.has(keyOf(cell)))
}

const keyOf = ({ row, column, text }: Cell): string => `${row} ${column} ${text.replace(/\s+/gu, '')}`
