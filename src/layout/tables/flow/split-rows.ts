import type { Band } from '../bands.ts'
import type { DraftCell, DraftRow } from '../draft.ts'
import { isNumber } from '../is-number.ts'
import { fillsLine } from '../rows/line-fill.ts'
import type { Piece } from '../sheet.ts'
import { openLines, sameBaseline } from '../thresholds.ts'

/**
 * Rows of two pages put together: a row cut by the page break is one row again.
 *
 * The first row of the next page is the rest of a row when its first cell is empty or it is
 * one cell, no text in it begins anew, and something above it is left unfinished: a sentence,
 * a line that fills its column, or a list whose next item begins the page. Of a first row whose other cells begin lower,
 * only what stands above them is such a rest.
 */
export function joinRows(
  above: readonly DraftRow[],
  below: readonly DraftRow[],
  bands: readonly Band[] = []
): DraftRow[] {
  const apart = partRest(below[0])
  if (apart && above.at(-1)?.head === false && isFullAbove(above.at(-1)!, apart.rest, bands))
    return joinRows([...above.slice(0, -1), addRest(above.at(-1)!, apart.rest)], [apart.row, ...below.slice(1)], bands)
  const [last, first, second] = [above.at(-1), below[0], below[1]]
  if (!last || !first || last.head || first.head) return [...above, ...below]
  if (!isRest(last, first) && !(isFullAbove(last, first, bands) && (isStubless(first) || isStubless(second))))
    return [...above, ...below]
  return [...above.slice(0, -1), addRest(last, first), ...below.slice(1)]
}

/** The one cell of a row that ends above where all others begin, as a row of its own, and the row without it. */
function partRest(row: DraftRow | undefined): { readonly rest: DraftRow; readonly row: DraftRow } | undefined {
  if (!row || row.head) return undefined
  const printed = row.cells.filter(({ pieces }) => pieces.length > 0)
  const others = (cell: DraftCell) => printed.filter(other => other !== cell).flatMap(({ pieces }) => pieces)
  const rest = printed.find(cell => {
    const [end, start] = [Math.max(...baselinesOf(cell.pieces)), Math.min(...baselinesOf(others(cell)))]
    return cell.column > 0 && end < start - sameBaseline
  })
  if (!rest || printed.length < 2) return undefined
  const without = (emptied: (cell: DraftCell) => boolean): DraftRow => ({
    ...row,
    cells: row.cells.map(cell => (emptied(cell) ? { ...cell, pieces: [] } : cell))
  })
  return { rest: without(cell => cell !== rest), row: without(cell => cell === rest) }
}

const baselinesOf = (pieces: readonly Piece[]): number[] => pieces.map(({ baseline }) => baseline)

const addRest = (row: DraftRow, rest: DraftRow): DraftRow => ({
  ...row,
  cells: row.cells.map(cell => withRest(cell, rest))
})

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

/** The row begins no new entry: its first cell is empty. A section row would begin one, or be followed by one that does. */
const isStubless = (row: DraftRow | undefined): boolean => row?.cells[0]?.pieces.length === 0

/** Every line that goes on begins with a word for which the last line of its column had no room. */
function isFullAbove(last: DraftRow, first: DraftRow, bands: readonly Band[]): boolean {
  const printed = first.cells.filter(({ pieces }) => pieces.length > 0)
  const goesOnFull = (cell: DraftCell): boolean => {
    const above = last.cells.find(({ column }) => column === cell.column)?.pieces.at(-1)
    const [next, band] = [cell.pieces[0], bands[cell.column]]
    if (!above || !next || !band || cell.columns > 1 || isNumber(next)) return false
    return fillsLine(above, next, band)
  }
  return printed.length > 0 && printed.every(goesOnFull)
}

/** The cell begins in the middle of a sentence that the cell above it left open, or with the next item of its list. */
function goesOn({ cells }: DraftRow, cell: DraftCell): boolean {
  const above = cells.find(({ column }) => column === cell.column)?.pieces ?? []
  if (isNextItem(above.slice(1), cell.pieces[0])) return true
  const [end, next] = [textOf(above.at(-1)), textOf(cell.pieces[0])]
  if (end === '' || /[.!?。！？؟:：;；)）]$/u.test(end)) return false
  return /^(?:[([“«]?\p{Ll}|\()/u.test(next) || (above.length >= openLines && /^\p{Nd}+\s\p{L}/u.test(next))
}

/** The piece begins with `9.3.` after `9.2.`, or `(c)` after `(b)`, among the lines above. */
function isNextItem(above: readonly Piece[], piece: Piece | undefined): boolean {
  const label = /^(?:((?:\p{Nd}{1,2}\.)+)(\p{Nd}{1,2})[.)]?|\((\p{Ll})\))\s/u.exec(textOf(piece))
  if (!label) return false
  const [, prefix = '', number, letter] = label
  const wanted = number
    ? `${prefix}${Number(number) - 1}`
    : `(${String.fromCodePoint((letter?.codePointAt(0) ?? 0) - 1)})`
  return above.some(line => textOf(line).startsWith(wanted))
}

const textOf = (piece: Piece | undefined): string =>
  (piece?.spans ?? [])
    .map(({ text }) => text)
    .join('')
    .trim()

function withRest(cell: DraftCell, { cells }: DraftRow): DraftCell {
  const rest = cells.find(({ column }) => column === cell.column)
  return { ...cell, pieces: [...cell.pieces, ...(rest?.pieces ?? [])] }
}
