import type { Area } from '../area.ts'
import type { Band } from '../bands.ts'
import { columnOf } from '../bands.ts'
import { type DraftCell, type DraftRow, plainCell } from '../draft.ts'
import type { Piece, Strip } from '../sheet.ts'
import { fillRow, spanOf } from './head-rows.ts'
import { rowsOfBody } from './row-breaks.ts'

/** The rows below the head; a lone text that reaches over several columns is one cell over them. */
export function bodyRows(strips: readonly Strip[], area: Area, bands: readonly Band[]): DraftRow[] {
  return rowsOfBody(strips, area, bands).map(row => {
    const cells = cellsOf(row, bands)
    return { head: false, cells: fillRow(cells, [cells], bands.length) }
  })
}

function cellsOf(row: readonly Strip[], bands: readonly Band[]): DraftCell[] {
  const pieces = row.flatMap(({ pieces }) => pieces)
  const spanning = spanningCell(pieces, bands)
  if (spanning) return [spanning]
  const columns = Map.groupBy(pieces, piece => columnOf(piece, bands))
  return [...columns].sort(([a], [b]) => a - b).map(([column, inside]) => plainCell(column, inside))
}

/** A section row: all its text begins in one column and reaches into others. */
function spanningCell(pieces: readonly Piece[], bands: readonly Band[]): DraftCell | undefined {
  const spans = pieces.map(piece => spanOf(piece, bands))
  const column = Math.min(...spans.map(span => span.column))
  const last = Math.max(...spans.map(span => span.column + span.columns))
  if (last - column < 2 || spans.some(span => span.column !== column)) return undefined
  return { ...plainCell(column, pieces), columns: last - column }
}
