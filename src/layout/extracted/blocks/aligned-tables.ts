import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { labelOf } from '../labels.ts'
import { alignedTable } from '../thresholds.ts'

/** A run of lines whose cells are set apart by blanks. */
export interface AlignedTable {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** Cells of the widest row. */
  readonly columns: number
}

/** Blanks between two cells, more than any justified line has. */
const gap = /\s{3,}/u

/**
 * Tables whose columns the extraction kept apart with blanks: neighbouring lines on one page that
 * fall into the same number of cells. A label with a gap behind is no cell.
 */
export function findAlignedTables(lines: readonly ExtractedLine[]): AlignedTable[] {
  const counts = lines.map(line => (labelOf(line.text) ? 1 : line.text.split(gap).length))
  const tables: AlignedTable[] = []
  for (let from = 0; from < lines.length; from += 1) {
    let to = from
    while (to < lines.length && counts[to]! > 1 && lines[to]!.page === lines[from]!.page) to += 1
    if (isTable(counts.slice(from, to)))
      tables.push({ from, to, columns: counts.slice(from, to).reduce((most, count) => Math.max(most, count)) })
    from = Math.max(from, to)
  }
  return tables
}

function isTable(counts: readonly number[]): boolean {
  if (counts.length < alignedTable.leastRows) return false
  const [most] = [...Map.groupBy(counts, count => count).values()].sort((a, b) => b.length - a.length)
  return most!.length >= counts.length * alignedTable.regularShare
}

/** The cells of a line, each as a line of its own. */
export const alignedCells = (line: ExtractedLine): ExtractedLine[][] =>
  line.text.split(gap).map(text => [{ ...line, text }])
