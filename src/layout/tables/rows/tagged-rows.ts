import { cellOf } from '../bands.ts'
import { type Piece, type Strip, strip } from '../sheet.ts'

/**
 * Rows as the author tagged them; nothing when text without table tags stands among it.
 *
 * A cell merged downwards belongs to its first row, however low its text is set.
 */
export function taggedRows(strips: readonly Strip[]): Strip[][] | undefined {
  const pieces = strips.flatMap(strip => strip.pieces)
  if (pieces.length === 0 || !pieces.every(cellOf)) return undefined
  const tables = new Set(pieces.map(piece => cellOf(piece)?.table))
  if (tables.size > 1) return undefined
  const rows = Map.groupBy(pieces, piece => cellOf(piece)?.row ?? 0)
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => stripsOf(row))
}

const stripsOf = (pieces: readonly Piece[]): Strip[] =>
  [...Map.groupBy(pieces, ({ baseline }) => baseline)].sort(([a], [b]) => a - b).map(([, row]) => strip(row))
