import type { DraftCell, DraftRow } from './draft.ts'

/**
 * Rows of two pages put together: a row cut by the page break is one row again.
 *
 * The first row of the next page is the rest of a row when its first cell is empty or it is
 * one cell, no text in it begins anew, and something above it is left unfinished.
 */
export function joinRows(above: readonly DraftRow[], below: readonly DraftRow[]): DraftRow[] {
  const [last, first] = [above.at(-1), below[0]]
  if (!last || !first || last.head || first.head || !isRest(last, first)) return [...above, ...below]
  const cells = last.cells.map(cell => withRest(cell, first))
  return [...above.slice(0, -1), { ...last, cells }, ...below.slice(1)]
}

function isRest(last: DraftRow, first: DraftRow): boolean {
  if (last.cells.length !== first.cells.length) return false
  if (
    last.cells.some(
      ({ column, columns, rows }, i) =>
        rows > 1 || column !== first.cells[i]?.column || columns !== first.cells[i]?.columns
    )
  )
    return false
  const printed = first.cells.filter(({ pieces }) => pieces.length > 0)
  const firstIsEmpty = first.cells[0]?.pieces.length === 0
  if (!firstIsEmpty && printed.length > 1) return false
  return printed.length > 0 && printed.every(cell => goesOn(last, cell))
}

/** The cell begins in the middle of a sentence that the cell above it left open. */
function goesOn({ cells }: DraftRow, cell: DraftCell): boolean {
  const above = cells.find(({ column }) => column === cell.column)
  const end = textOf(above?.pieces.at(-1))
  return end !== '' && !/[.!?。！？؟:：;；)）]$/u.test(end) && /^[([“«]?\p{Ll}/u.test(textOf(cell.pieces[0]))
}

const textOf = (piece: DraftCell['pieces'][number] | undefined): string =>
  (piece?.spans ?? [])
    .map(({ text }) => text)
    .join('')
    .trim()

function withRest(cell: DraftCell, { cells }: DraftRow): DraftCell {
  const rest = cells.find(({ column }) => column === cell.column)
  return { ...cell, pieces: [...cell.pieces, ...(rest?.pieces ?? [])] }
}
