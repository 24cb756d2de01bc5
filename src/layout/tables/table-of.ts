import type { TableCell, TableRow } from '../../model/document.ts'
import type { LinedTable } from '../../model/lines.ts'
import { paragraphsOf } from './cell-text.ts'
import type { WholeTable } from './continued.ts'
import type { Draft, DraftCell, DraftRow } from './draft.ts'
import { placeOfLine } from './line-text.ts'
import { rowHeads } from './row-heads.ts'
import { joinRows } from './split-rows.ts'

/** A table with the text of its cells joined; its notes are not yet taken. */
export function tableOf({ parts }: WholeTable): LinedTable {
  const rows = rowsOf(parts)
  const heads = rowHeads(rows)
  return {
    type: 'table',
    rows: rows.map(row => rowOf(row, heads)),
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

const rowOf = ({ head, cells }: DraftRow, heads: ReadonlySet<DraftCell>): TableRow => ({
  cells: cells.map(cell => ({ ...cellOf(cell), ...(heads.has(cell) && { rowHead: true as const }) })),
  ...(head && { head: true as const })
})

function cellOf({ pieces, columns, rows }: DraftCell): TableCell {
  return {
    paragraphs: paragraphsOf(pieces),
    ...(columns > 1 && { columns }),
    ...(rows > 1 && { rows })
  }
}
