import { type DraftRow, plainCell } from '../draft.ts'
import type { Level } from '../sheet.ts'
import { blankRowDepth, blankRowExcess } from '../thresholds.ts'

/**
 * Rows with the blank ones that are left open on the page.
 *
 * A blank row shows as a distance between two rows that exceeds the usual one by more than
 * a line; a rule that stands off from the text above and below parts it into two. One below
 * the head belongs to the head, as it is repeated with it.
 */
export function withBlankRows(rows: readonly DraftRow[], columns: number, levels: readonly Level[] = []): DraftRow[] {
  const gaps = rows.map((row, at) => distance(rows[at - 1], row))
  const usual = usualOf(gaps.filter((gap, at) => rows[at - 1]?.head === false && gap >= sizeOf(rows[at] as DraftRow)))
  return rows.flatMap((row, at) => {
    const excess = (gaps[at] ?? 0) - usual
    if (usual === 0 || row.head || excess <= blankRowExcess * sizeOf(row)) return [row]
    const head = rows[at - 1]?.head === true
    const blank = { head, cells: emptyCells(columns) }
    return !head && isParted(row, gaps[at] ?? 0, { usual, levels }) ? [blank, blank, row] : [blank, row]
  })
}

/** A rule stands in the white space above a row with room for a row on either side. */
function isParted(
  row: DraftRow,
  gap: number,
  { usual, levels }: { readonly usual: number; readonly levels: readonly Level[] }
): boolean {
  const baseline = Math.min(...piecesOf(row).map(piece => piece.baseline))
  return levels.some(({ y }) => y - (baseline - gap) > blankRowDepth * sizeOf(row) && baseline - y > usual)
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

/** The lower quartile of the distances; 0 when there are none. Nearer rows stand beside a tall cell of the row above. */
function usualOf(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b)
  return sorted[sorted.length >> 2] ?? 0
}
