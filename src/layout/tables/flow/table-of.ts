import type { TableCell, TableRow } from '../../../model/document.ts'
import type { LinedTable } from '../../../model/lines.ts'
import { paragraphsOf } from '../cell-text.ts'
import type { Draft, DraftCell, DraftRow } from '../draft.ts'
import { isBrokenWord, type TableWords } from './broken-words.ts'
import type { WholeTable } from './continued.ts'
import { placeOfLine } from './line-text.ts'
import { rowHeads } from './row-heads.ts'
import { joinRows } from './split-rows.ts'

/** A table with the text of its cells joined; its notes are not yet taken. */
export function tableOf({ parts }: WholeTable, words: TableWords): LinedTable {
  const rows = rowsOf(parts)
  const making = { heads: rowHeads(rows), ends: columnEnds(rows), words }
  return {
    type: 'table',
    rows: rows.map(row => rowOf(row, making)),
    places: parts.map(placeOfLine),
    notes: []
  }
}

/** Rows of all parts; a row cut by a page break is one. */
function rowsOf(parts: readonly Draft[]): DraftRow[] {
  const rows: DraftRow[] = []
  for (const [at, part] of parts.entries()) rows.push(...joinRows(rows.splice(-1), part.rows, parts[at - 1]?.bands))
  return rows
}

interface Making {
  readonly heads: ReadonlySet<DraftCell>
  /** Where the text of each column ends, points. */
  readonly ends: ReadonlyMap<number, number>
  readonly words: TableWords
}

function columnEnds(rows: readonly DraftRow[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { column, columns, pieces } of rows.flatMap(row => row.cells))
    if (columns === 1) for (const { end } of pieces) found.set(column, Math.max(end, found.get(column) ?? -Infinity))
  return found
}

const rowOf = ({ head, cells }: DraftRow, making: Making): TableRow => ({
  cells: cells.map(cell => ({ ...cellOf(cell, making), ...(making.heads.has(cell) && { rowHead: true as const }) })),
  ...(head && { head: true as const })
})

function cellOf({ pieces, column, columns, rows }: DraftCell, { ends, words }: Making): TableCell {
  const end = columns === 1 ? (ends.get(column) ?? Infinity) : Infinity
  return {
    paragraphs: paragraphsOf(pieces, (above, next) => isBrokenWord(above, next, end, words)),
    ...(columns > 1 && { columns }),
    ...(rows > 1 && { rows })
  }
}
