import { type Area, levelsOf } from '../area.ts'
import { type Band, columnOf, overlap } from '../bands.ts'
import { type DraftCell, type DraftRow, plainCell } from '../draft.ts'
import type { Level, Piece, Strip } from '../sheet.ts'
import { spanningReach } from '../thresholds.ts'

/**
 * The rows of a column head.
 *
 * A rule inside the head parts two rows for the columns it runs under, and a head that
 * stands over several columns is one cell above them:
 *
 *                      Variance
 *                  ─────────────────
 *     Category     Amount    Percentage
 */
export function headRows(strips: readonly Strip[], area: Area, bands: readonly Band[]): DraftRow[] {
  if (strips.length === 0) return []
  const rules = levelsOf(area).filter(({ y }) => y > area.top + 2 && y < (area.headEnd ?? area.bottom) - 2)
  const pieces = strips.flatMap(strip => strip.pieces)
  const spans = new Map(pieces.map(piece => [piece, headSpan(piece, pieces, { rules, bands })]))
  const zones = zonesOf(strips, rules, spans)
  const rows = zones.map(zone => cellsOfZone(zone, spans))
  const joined = sunken(joinDown(rows, zones, { rules, bands }))
  return joined.map(cells => ({ head: true, cells: fillRow(cells, joined, bands.length) }))
}

/** The columns a cell stands over. */
interface ColumnSpan {
  readonly column: number
  readonly columns: number
}

type Spans = ReadonlyMap<Piece, ColumnSpan>

/** A head alone above a rule that runs under several columns stands over all of them, else over those it reaches. */
function headSpan(
  piece: Piece,
  pieces: readonly Piece[],
  { rules, bands }: { rules: readonly Level[]; bands: readonly Band[] }
): ColumnSpan {
  const rule = rules.find(({ y, start, end }) => y > piece.baseline && start <= piece.start + 2 && end >= piece.end - 2)
  if (!rule) return spanOf(piece, bands)
  const above = Math.max(
    -Infinity,
    ...rules.filter(other => other.y < rule.y - 2 && overlap(other, rule) > 0).map(({ y }) => y)
  )
  const beside = pieces
    .filter(({ baseline }) => baseline > above && baseline < rule.y)
    .filter(other => overlap(other, rule) > 0)
  const alone = beside.every(other => overlap(other, piece) > 0)
  return spanOf(alone ? rule : piece, bands)
}

/** Strips between two boundaries of head rows. */
function zonesOf(strips: readonly Strip[], rules: readonly Level[], spans: Spans): Strip[][] {
  const zones: Strip[][] = []
  for (const strip of strips) {
    const zone = zones.at(-1)
    const last = zone?.at(-1)
    const ruled = last && rules.some(({ y }) => y > last.baseline && y < strip.baseline)
    if (zone && last && !ruled && !divides(last, strip, spans) && !divides(strip, last, spans)) zone.push(strip)
    else zones.push([strip])
  }
  return zones
}

/** A head of `wide` stands over two heads of `narrow`. */
function divides(wide: Strip, narrow: Strip, spans: Spans): boolean {
  return wide.pieces.some(piece => {
    const over = spans.get(piece)
    const below = narrow.pieces.filter(other => over && isWithin(spans.get(other), over))
    return over && over.columns > 1 && below.length > 1
  })
}

const isWithin = (inner: ColumnSpan | undefined, outer: ColumnSpan): boolean =>
  inner !== undefined && inner.column < outer.column + outer.columns && outer.column < inner.column + inner.columns

/** Columns a piece stands over: all it reaches into, and both sides of a gutter it bridges. */
export function spanOf(piece: Band, bands: readonly Band[]): ColumnSpan {
  const reached = bands.flatMap((band, column) =>
    overlap(piece, band) > Math.min(spanningReach, (band.end - band.start) / 2) ? [column] : []
  )
  const bridged = bands.flatMap((band, column) => {
    const next = bands[column + 1]
    return next && piece.start < band.end - 1 && piece.end > next.start + 1 ? [column, column + 1] : []
  })
  const all = [...reached, ...bridged]
  if (all.length === 0) return { column: columnOf(piece, bands), columns: 1 }
  const column = Math.min(...all)
  return { column, columns: Math.max(...all) - column + 1 }
}

/** Pieces of one zone as cells; pieces over the same columns share one. */
function cellsOfZone(zone: readonly Strip[], spans: Spans): DraftCell[] {
  const cells: DraftCell[] = []
  for (const piece of zone.flatMap(({ pieces }) => pieces)) {
    const { column, columns } = spans.get(piece) ?? { column: 0, columns: 1 }
    const at = cells.findIndex(cell => cell.column < column + columns && column < cell.column + cell.columns)
    const cell = cells[at]
    if (cell) cells[at] = widen(cell, { column, columns }, piece)
    else cells.push({ ...plainCell(column, [piece]), columns })
  }
  return cells.sort((a, b) => a.column - b.column)
}

function widen(cell: DraftCell, { column, columns }: { column: number; columns: number }, piece: Piece): DraftCell {
  const first = Math.min(cell.column, column)
  const last = Math.max(cell.column + cell.columns, column + columns)
  return { ...cell, column: first, columns: last - first, pieces: [...cell.pieces, piece] }
}

/** Cells whose text goes on in the next zone without a rule between are one cell. */
function joinDown(
  rows: readonly (readonly DraftCell[])[],
  zones: readonly (readonly Strip[])[],
  setting: { rules: readonly Level[]; bands: readonly Band[] }
): DraftCell[][] {
  const joined = rows.map(row => [...row])
  for (let z = joined.length - 2; z >= 0; z -= 1) {
    for (const [at, cell] of (joined[z] ?? []).entries()) {
      const below = joined[z + 1]?.find(other => other.column === cell.column && other.columns === cell.columns)
      if (!below || hasWall(cell, zones, { ...setting, z })) continue
      joined[z]?.splice(at, 1, { ...cell, rows: 1 + below.rows, pieces: [...cell.pieces, ...below.pieces] })
      joined[z + 1] = (joined[z + 1] ?? []).filter(other => other !== below)
    }
  }
  return joined
}

/**
 * Heads of several lines that reach up beside a head over other columns stand in the lowest of
 * their rows where a shorter head of the same kind does: heads of columns are set on one foot.
 */
function sunken(rows: readonly (readonly DraftCell[])[]): DraftCell[][] {
  const settled = rows.map(row => [...row])
  for (const [r, row] of rows.entries()) {
    for (const cell of row) {
      const foot = r + cell.rows - 1
      if (cell.rows === 1 || !rows[foot]?.some(other => hangsAlone(other, rows.slice(r, foot)))) continue
      settled[r] = (settled[r] ?? []).filter(other => other !== cell)
      settled[foot]?.push({ ...cell, rows: 1 })
    }
  }
  return settled
}

/** Whether no head of these rows stands over the cell. */
const hangsAlone = (cell: DraftCell, above: readonly (readonly DraftCell[])[]): boolean =>
  above.every(row => row.every(other => !isWithin(cell, other)))

function hasWall(
  cell: DraftCell,
  zones: readonly (readonly Strip[])[],
  { z, rules, bands }: { z: number; rules: readonly Level[]; bands: readonly Band[] }
): boolean {
  const [first, last] = [bands[cell.column], bands[cell.column + cell.columns - 1]]
  if (!first || !last) return true
  const middle = (first.start + last.end) / 2
  const from = zones[z]?.at(-1)?.baseline ?? 0
  const to = zones[z + 1]?.[0]?.baseline ?? 0
  return rules.some(({ y, start, end }) => y > from && y < to && start <= middle && end >= middle)
}

/** Empty cells for the columns of a row that no cell covers, neither its own nor one that reaches down. */
export function fillRow(
  cells: readonly DraftCell[],
  rows: readonly (readonly DraftCell[])[],
  count: number
): DraftCell[] {
  const at = rows.indexOf(cells)
  const reaching = rows.flatMap((row, r) => (r < at ? row.filter(cell => r + cell.rows > at) : []))
  const covers = (cell: DraftCell, column: number) => column >= cell.column && column < cell.column + cell.columns
  const empty = Array.from({ length: count }, (_, column) => column)
    .filter(column => ![...cells, ...reaching].some(cell => covers(cell, column)))
    .map(column => plainCell(column, []))
  return [...cells, ...empty].sort((a, b) => a.column - b.column)
}
