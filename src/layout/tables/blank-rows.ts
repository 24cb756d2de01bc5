import { type DraftRow, plainCell } from './draft.ts'
import { blankRowExcess } from './thresholds.ts'

/**
 * Rows with the blank ones that are left open on the page.
 *
 * A blank row shows as a distance between two rows that exceeds the usual one by more than
 * a line. One below the head belongs to the head, as it is repeated with it.
 */
export function withBlankRows(rows: readonly DraftRow[], columns: number): DraftRow[] {
  const gaps = rows.map((row, at) => distance(rows[at - 1], row))
  const usual = usualOf(gaps.filter((_, at) => rows[at - 1]?.head === false))
  return rows.flatMap((row, at) => {
    const blank = usual > 0 && (gaps[at] ?? 0) - usual > blankRowExcess * sizeOf(row) && !row.head
    const head = rows[at - 1]?.head === true
    return blank ? [{ head, cells: emptyCells(columns) }, row] : [row]
  })
}

const emptyCells = (columns: number) => Array.from({ length: columns }, (_, column) => plainCell(column, []))

const piecesOf = ({ cells }: DraftRow) => cells.flatMap(({ pieces }) => pieces)
const sizeOf = (row: DraftRow): number => Math.max(0, ...piecesOf(row).map(({ size }) => size))

/** From the last baseline of a row to the first of the next; 0 when one has no text. */
function distance(above: DraftRow | undefined, below: DraftRow): number {
  const upper = above ? piecesOf(above).map(({ baseline }) => baseline) : []
  const lower = piecesOf(below).map(({ baseline }) => baseline)
  return upper.length > 0 && lower.length > 0 ? Math.min(...lower) - Math.max(...upper) : 0
}

/** The lower quartile of the distances; 0 when there are none. */
function usualOf(gaps: readonly number[]): number {
  const sorted = gaps.filter(gap => gap > 0).sort((a, b) => a - b)
  return sorted[sorted.length >> 2] ?? 0
}
