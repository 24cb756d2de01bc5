import { type Band, columnOf } from '../bands.ts'
import { isNumber } from '../is-number.ts'
import { type Piece, type Strip, strip } from '../sheet.ts'
import { openRows, rowGapExcess } from '../thresholds.ts'
import type { RowSetting } from './late-lines.ts'
import { continuesLine } from './line-fill.ts'
import { changesWeight } from './weight.ts'

/** A row while it is read. */
interface OpenRow {
  readonly pieces: Piece[]
  /** The lowest piece of each column. */
  readonly ends: Map<number, Piece>
}

/**
 * Rows of a table whose rows stand further apart than the lines of a cell.
 *
 * Each column is followed on its own, so that a cell may be taller than its row:
 *
 *     Office of the Chair     Clerk        1
 *     and the Secretary,
 *     Main                    Driver       2      ← the next row begins
 *     Port                                        ← still the first cell of the row above
 *
 * A rule parts rows, and so does a gap wider than the line pitch, unless only one column
 * goes on below it, and not the first: that is a new paragraph of the same cell.
 */
export function spacedRows(strips: readonly Strip[], setting: RowSetting): Strip[][] {
  const rows: OpenRow[] = []
  let baseline = -Infinity
  for (const line of strips) {
    const { pieces, baseline: next } = line
    const parted = isRuled(baseline, next, setting) || changesWeight(rows.at(-1)?.pieces ?? [], line)
    const open = parted ? [] : rows.slice(-openRows)
    const current = open.at(-1)
    const homes = new Map(pieces.map(piece => [piece, homeOf(piece, open, setting)]))
    const lone = pieces.filter(piece => !homes.get(piece))
    const apart = lone[0] !== undefined && next - baseline > reach(lone[0], setting)
    const begins = lone.length > 0 && (!current || beginsRow(lone, current, { apart, bands: setting.bands }))
    if (begins) rows.push({ pieces: [], ends: new Map() })
    for (const piece of pieces) {
      const home = homes.get(piece)
      const stays = home && !(begins && beginsAnew(piece, home, setting))
      add(piece, (stays ? home : rows.at(-1)) as OpenRow, setting.bands)
    }
    baseline = next
  }
  return rows.map(({ pieces }) => stripsOf(pieces))
}

const isRuled = (from: number, to: number, { levels }: RowSetting): boolean =>
  levels.some(({ y }) => y > from && y < to - 2)

/** The lowest of the open rows that a line goes on in its column. */
function homeOf(piece: Piece, open: readonly OpenRow[], setting: RowSetting): OpenRow | undefined {
  const column = columnOf(piece, setting.bands)
  const row = open.findLast(({ ends }) => ends.has(column))
  const last = row?.ends.get(column)
  if (!last || (isNumber(last) && isNumber(piece))) return undefined
  return piece.baseline - last.baseline <= reach(piece, setting) ? row : undefined
}

/** Beside a number that begins another row, a line goes with it unless it continues the line above. */
function beginsAnew(piece: Piece, { ends }: OpenRow, { bands }: RowSetting): boolean {
  const column = columnOf(piece, bands)
  const [above, band, next] = [ends.get(column), bands[column], bands[column + 1]]
  if (!above || !band) return false
  return !continuesLine(above, piece, { ...band, end: Math.max(band.end, (next?.start ?? 0) - piece.size) })
}

/** Greatest distance of two lines of one cell, points. */
const reach = ({ size }: Piece, { pitch }: RowSetting): number => pitch + rowGapExcess * size

function beginsRow(
  lone: readonly Piece[],
  { ends }: OpenRow,
  { apart, bands }: { readonly apart: boolean; readonly bands: readonly Band[] }
): boolean {
  const columns = new Set(lone.map(piece => columnOf(piece, bands)))
  const above = (piece: Piece) => ends.get(columnOf(piece, bands))
  if (lone.some(piece => isNumber(piece) && isNumberAt(above(piece)))) return true
  if (apart) return columns.has(0) || columns.size > 1
  return columns.size > 1 && lone.some(piece => above(piece) !== undefined)
}

const isNumberAt = (piece: Piece | undefined): boolean => piece !== undefined && isNumber(piece)

function add(piece: Piece, row: OpenRow, bands: readonly Band[]): void {
  row.pieces.push(piece)
  row.ends.set(columnOf(piece, bands), piece)
}

const stripsOf = (pieces: readonly Piece[]): Strip[] =>
  [...Map.groupBy(pieces, ({ baseline }) => baseline)].sort(([a], [b]) => a - b).map(([, row]) => strip(row))
