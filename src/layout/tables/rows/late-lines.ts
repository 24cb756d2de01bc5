import type { Band } from '../bands.ts'
import { columnOf } from '../bands.ts'
import { isNumber } from '../is-number.ts'
import type { Level } from '../sheet.ts'
import { type Piece, type Strip, strip } from '../sheet.ts'

/** How rows of a table are set. */
export interface RowSetting {
  readonly levels: readonly Level[]
  readonly bands: readonly Band[]
  /** Distance of baselines inside a cell, points. */
  readonly pitch: number
}

/**
 * Rows with the lines given back that belong to a tall cell of the row above.
 *
 *     Office of the Chair     Clerk        1
 *     and the Secretary,
 *                             Driver       2      ← the next row begins
 *     Main Port                                   ← still the first cell of the row above
 *
 * A line goes back when it follows the row above at the line pitch in its column and no
 * line of its own row stands before it there.
 */
export function withLateLines(rows: readonly Strip[][], setting: RowSetting): Strip[][] {
  const settled: Strip[][] = []
  for (const row of rows) {
    const above = settled.at(-1)
    const late = above ? new Set(lateIn(row, above, setting)) : new Set<Piece>()
    const kept = without(row, late)
    if (above && late.size > 0 && kept.length > 0) {
      settled[settled.length - 1] = [...above, ...[...late].map(piece => strip([piece]))]
      settled.push(kept)
    } else settled.push(row)
  }
  return settled
}

const piecesOf = (row: readonly Strip[]): Piece[] => row.flatMap(({ pieces }) => pieces)

const without = (row: readonly Strip[], gone: ReadonlySet<Piece>): Strip[] =>
  row.flatMap(({ pieces }) => {
    const kept = pieces.filter(piece => !gone.has(piece))
    return kept.length > 0 ? [strip(kept)] : []
  })

function lateIn(row: readonly Strip[], above: readonly Strip[], { levels, bands, pitch }: RowSetting): Piece[] {
  const first = row[0]?.baseline ?? 0
  const ruled = levels.some(({ y }) => y > (above[0]?.baseline ?? 0) && y < first - 2)
  if (ruled) return []
  const ends = new Map(piecesOf(above).map(piece => [columnOf(piece, bands), piece]))
  const blocked = new Set<number>()
  return piecesOf(row).filter(piece => {
    const column = columnOf(piece, bands)
    const last = ends.get(column)
    const follows =
      last && !isNumber(piece) && piece.baseline > first + 1 && Math.abs(piece.baseline - last.baseline - pitch) < 1
    if (!follows || blocked.has(column)) {
      blocked.add(column)
      return false
    }
    ends.set(column, piece)
    return true
  })
}
