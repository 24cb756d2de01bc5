import { type Box, enclose } from '../../model/geometry.ts'
import type { Band } from './bands.ts'
import type { Piece } from './sheet.ts'

/** A table on one page, before its text is joined. */
export interface Draft {
  readonly page: number
  readonly bands: readonly Band[]
  readonly rows: readonly DraftRow[]
  /** All text of the rows. */
  readonly pieces: readonly Piece[]
  /** On the page, points from its top left. */
  readonly box: Box
  /** A closing rule ends it; an open one may go on over the page. */
  readonly closed: boolean
  /** It goes on from the page before without a head. */
  readonly carried?: true
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
}

/** A row of a table being drawn up. */
export interface DraftRow {
  readonly head: boolean
  readonly cells: readonly DraftCell[]
}

/** A cell of it; `columns` and `rows` are those it spans, itself counted. */
export interface DraftCell {
  /** Index of its first column, from 0. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  /** Top to bottom, then along the line. */
  readonly pieces: readonly Piece[]
}

/** A cell of one column and row. */
export const plainCell = (column: number, pieces: readonly Piece[]): DraftCell => ({
  column,
  columns: 1,
  rows: 1,
  pieces
})

/** Text of rows with the box around it on the page. */
export function textOf(rows: readonly DraftRow[]): Pick<Draft, 'pieces' | 'box'> {
  const pieces = rows.flatMap(({ cells }) => cells.flatMap(cell => cell.pieces))
  return { pieces, box: enclose(pieces.flatMap(({ spans }) => spans.map(({ box }) => box))) }
}
