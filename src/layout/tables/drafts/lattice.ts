import type { Box } from '../../../model/geometry.ts'
import { enclose } from '../../../model/geometry.ts'
import type { Area } from '../area.ts'
import type { Band } from '../bands.ts'
import { linesOfParagraphs } from '../cell-text.ts'
import { type Draft, type DraftCell, type DraftRow, plainCell, textOf } from '../draft.ts'
import { countHeadRows } from '../rows/head-style.ts'
import { rowsOfBody } from '../rows/row-breaks.ts'
import { taggedRows } from '../rows/tagged-rows.ts'
import { type Level, type Piece, type Sheet, type Strip, strip, type Upright } from '../sheet.ts'
import { gridTolerance, minimumCell, minimumRow, scatteredShare, undrawnRowsShare } from '../thresholds.ts'

/** Rules that cross: the lines of a drawn grid. */
export interface Lattice {
  /** Distances of the column borders, from the reading edge; one more than columns. */
  readonly xs: readonly number[]
  /** y of the row borders, top to bottom; one more than rows. */
  readonly ys: readonly number[]
  readonly levels: readonly Level[]
  readonly uprights: readonly Upright[]
}

/**
 * Grids drawn on a page: sets of horizontal and vertical rules that touch each other.
 *
 * A frame around one cell is no grid (summaries stand in one), nor are two boxes in one column or beside each other;
 * a row of three is one, as the last entry of a list of participants is.
 */
export function latticesOf({ levels, uprights }: Sheet): Lattice[] {
  return components(levels, uprights)
    .filter(part => part.uprights.length > 1 && part.levels.length > 1)
    .map(latticeOf)
    .filter(({ xs, ys }) => isSeveral(xs.length - 1, ys.length - 1))
    .filter(isClosedAtSides)
}

const isSeveral = (columns: number, rows: number): boolean => (rows > 1 ? columns > 1 || rows > 2 : columns > 2)

/** Rules stand at both sides; a table ruled across with a bar between two columns is no grid. */
const isClosedAtSides = ({ xs, uprights }: Lattice): boolean =>
  [xs[0], xs.at(-1)].every(side => uprights.some(({ x }) => Math.abs(x - (side ?? 0)) <= minimumCell))

interface Part {
  readonly levels: Level[]
  readonly uprights: Upright[]
  readonly box: Box
}

/** Rules grouped by touching; each group keeps the box around it. */
function components(levels: readonly Level[], uprights: readonly Upright[]): Part[] {
  let parts: Part[] = uprights.map(rule => ({ levels: [], uprights: [rule], box: uprightBox(rule) }))
  for (const rule of levels) {
    const box = levelBox(rule)
    const touched = parts.filter(part => part.uprights.some(other => touches(rule, other)))
    if (touched.length === 0) continue
    const joined: Part = {
      levels: [...touched.flatMap(part => part.levels), rule],
      uprights: touched.flatMap(part => part.uprights),
      box: enclose([box, ...touched.map(part => part.box)])
    }
    parts = [...parts.filter(part => !touched.includes(part)), joined]
  }
  return parts
}

const levelBox = ({ y, start, end }: Level): Box => ({ x: start, y, width: end - start, height: 0 })
const uprightBox = ({ x, top, bottom }: Upright): Box => ({ x, y: top, width: 0, height: bottom - top })

const touches = (level: Level, upright: Upright): boolean =>
  upright.x >= level.start - gridTolerance &&
  upright.x <= level.end + gridTolerance &&
  level.y >= upright.top - gridTolerance &&
  level.y <= upright.bottom + gridTolerance

/** The outermost borders may be missing where a row goes on over the page: the ends of the other rules stand for them. */
function latticeOf({ levels, uprights, box }: Part): Lattice {
  const xs = borders([...uprights.map(({ x }) => x), box.x, box.x + box.width])
  const ys = borders([...levels.map(({ y }) => y), box.y, box.y + box.height])
  return { xs, ys, levels, uprights }
}

/** Positions that are one border within the tolerance. */
function borders(positions: readonly number[]): number[] {
  const kept: number[] = []
  for (const position of [...positions].sort((a, b) => a - b)) {
    if (position - (kept.at(-1) ?? -Infinity) > minimumCell) kept.push(position)
  }
  return kept
}

/** A grid with its text; nothing when it is empty, or only a frame for other matter. */
export function setOutGrid(sheet: Sheet, lattice: Lattice): Draft | undefined {
  const { xs, ys } = lattice
  const [start = 0, end = 0] = [xs[0], xs.at(-1)]
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  const strips = stripsIn(sheet, lattice)
  const cells = cellsOf(lattice).map(cell => ({
    ...cell,
    pieces: strips.flatMap(({ pieces }) => pieces.filter(piece => holds(cell, piece, lattice)))
  }))
  if (cells.filter(({ pieces }) => pieces.length > 0).length < 2 || isChart(cells)) return undefined
  const bands = xs.slice(1).map((x, i) => ({ start: xs[i] ?? x, end: x }))
  const area: Area = { sheet, evidence: 'grid', top, bottom, start, end, strips, closed: false }
  const rows = ys.slice(1).flatMap((y, row) => {
    const inRow = cells.filter(cell => cell.row === row)
    return y - (ys[row] ?? y) < minimumRow && isEmpty(inRow, bands.length) ? [] : splitRow(inRow, area, bands)
  })
  return {
    page: sheet.page.number,
    bands,
    rows: markHead(rows),
    ...textOf(rows),
    closed: false,
    top,
    bottom,
    start,
    end
  }
}

/** Text scattered over the cells, several pieces on a line: the labels of a chart, or columns that are not ruled. */
function isChart(cells: readonly GridCell[]): boolean {
  const pieces = cells.flatMap(cell => cell.pieces)
  const beside = cells.flatMap(cell =>
    cell.pieces.filter(piece =>
      cell.pieces.some(other => other !== piece && Math.abs(other.baseline - piece.baseline) < 1)
    )
  )
  return beside.length > scatteredShare * pieces.length
}

/** No text, and no cell that reaches into or out of the row. */
const isEmpty = (cells: readonly GridCell[], count: number): boolean =>
  cells.every(({ pieces, rows }) => pieces.length === 0 && rows === 1) &&
  cells.reduce((sum, { columns }) => sum + columns, 0) === count

/** Text inside the grid; what stands over a border is cut there, between spans. */
function stripsIn(sheet: Sheet, { xs, ys }: Lattice): Strip[] {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)]
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  const inside = sheet.strips.filter(({ baseline }) => baseline > top && baseline < bottom + 1)
  return inside
    .map(({ pieces }) => pieces.filter(({ start, end }) => (start + end) / 2 > left && (start + end) / 2 < right))
    .filter(pieces => pieces.length > 0)
    .map(strip)
}

interface GridCell extends DraftCell {
  readonly row: number
}

/** Cells of a lattice: neighbours without a rule between them are one. */
function cellsOf(lattice: Lattice): GridCell[] {
  const taken = new Set<string>()
  const cells: GridCell[] = []
  for (let row = 0; row + 1 < lattice.ys.length; row += 1) {
    for (let column = 0; column + 1 < lattice.xs.length; column += 1) {
      if (taken.has(`${row} ${column}`)) continue
      const cell = growCell(lattice, { row, column, taken })
      cells.push(cell)
      for (let r = 0; r < cell.rows; r += 1)
        for (let c = 0; c < cell.columns; c += 1) taken.add(`${row + r} ${column + c}`)
    }
  }
  return cells
}

function growCell(
  lattice: Lattice,
  { row, column, taken }: { row: number; column: number; taken: ReadonlySet<string> }
): GridCell {
  let columns = 1
  while (
    column + columns + 1 < lattice.xs.length &&
    !taken.has(`${row} ${column + columns}`) &&
    !hasUpright(lattice, row, column + columns)
  )
    columns += 1
  let rows = 1
  while (row + rows + 1 < lattice.ys.length && !hasLevel(lattice, { row: row + rows, column, columns })) rows += 1
  return { ...plainCell(column, []), row, columns, rows }
}

/** A vertical rule at the border before `column` passes the middle of `row`. */
function hasUpright({ xs, ys, uprights }: Lattice, row: number, column: number): boolean {
  const [x = 0, middle] = [xs[column], ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2]
  return uprights.some(rule => Math.abs(rule.x - x) <= minimumCell && rule.top <= middle && rule.bottom >= middle)
}

/** A horizontal rule at the border above `row` passes the middle of one of the columns. */
function hasLevel(
  { xs, ys, levels }: Lattice,
  { row, column, columns }: { row: number; column: number; columns: number }
): boolean {
  const y = ys[row] ?? 0
  return Array.from({ length: columns }, (_, i) => ((xs[column + i] ?? 0) + (xs[column + i + 1] ?? 0)) / 2).some(
    middle => levels.some(rule => Math.abs(rule.y - y) <= minimumCell && rule.start <= middle && rule.end >= middle)
  )
}

function holds({ row, column, rows, columns }: GridCell, piece: Piece, { xs, ys }: Lattice): boolean {
  const x = (Math.max(piece.start, xs[0] ?? 0) + Math.min(piece.end, xs.at(-1) ?? 0)) / 2
  const y = piece.baseline - piece.size * 0.3
  return x >= (xs[column] ?? 0) && x < (xs[column + columns] ?? 0) && y >= (ys[row] ?? 0) && y < (ys[row + rows] ?? 0)
}

/**
 * A drawn row that holds several printed rows, each with text in the first column and another, is split
 * when the author tagged them or most lines of the grid stand in it; in a grid of one column each paragraph is a row.
 */
function splitRow(cells: readonly GridCell[], area: Area, bands: readonly Band[]): DraftRow[] {
  const whole: DraftRow[] = [{ head: false, cells }]
  if (cells.some(({ rows }) => rows > 1)) return whole
  if (bands.length === 1) return rowsOfParagraphs(cells)
  const pieces = new Set(cells.flatMap(cell => cell.pieces))
  const strips = area.strips
    .map(s => s.pieces.filter(piece => pieces.has(piece)))
    .filter(row => row.length > 0)
    .map(strip)
  const groups = rowsOfBody(strips, area, bands).map(group => new Set(group.flatMap(s => s.pieces)))
  const rows = groups.map(group =>
    cells.map(cell => ({ ...cell, pieces: cell.pieces.filter(piece => group.has(piece)) }))
  )
  const complete = rows.every(
    row => row[0] && row[0].pieces.length > 0 && row.filter(cell => cell.pieces.length > 0).length > 1
  )
  const tagged = taggedRows(strips) !== undefined
  const isBody = strips.length > undrawnRowsShare * area.strips.length
  return ((complete && isBody) || tagged) && rows.length > 1 ? rows.map(row => ({ head: false, cells: row })) : whole
}

const rowsOfParagraphs = (cells: readonly GridCell[]): DraftRow[] =>
  cells.flatMap(cell => linesOfParagraphs(cell.pieces).map(pieces => ({ head: false, cells: [{ ...cell, pieces }] })))

function markHead(rows: readonly DraftRow[]): DraftRow[] {
  const count = countHeadRows(rows)
  return rows.map((row, at) => ({ ...row, head: at < count }))
}
