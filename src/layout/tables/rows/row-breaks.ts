import { type Area, levelsOf } from '../area.ts'
import { type Band, columnOf, columnsOf } from '../bands.ts'
import { isNumber } from '../is-number.ts'
import { type Piece, type Strip, strip } from '../sheet.ts'
import { rowGapExcess, solidPitch, unevenGap, usualPitch, wideRowRatio, widestPitch } from '../thresholds.ts'
import { type RowSetting, withLateLines } from './late-lines.ts'
import { continuesLine } from './line-fill.ts'
import { spacedRows } from './spaced-rows.ts'
import { taggedRows } from './tagged-rows.ts'
import { changesWeight } from './weight.ts'

/**
 * The rows of a table body as groups of strips.
 *
 * Tagged rows are taken as they are. Otherwise a rule between two strips parts rows; so
 * does a gap wider than the line pitch, unless only one column goes on below it, and not
 * the first: that is a new paragraph of the same cell. Where all lines stand equally
 * close, a line that fills a single column continues the row above.
 */
export function rowsOfBody(strips: readonly Strip[], area: Area, bands: readonly Band[]): Strip[][] {
  return taggedRows(strips) ?? printedRows(strips, area, bands)
}

function printedRows(strips: readonly Strip[], area: Area, bands: readonly Band[]): Strip[][] {
  const pitch = pitchOf(strips, bands)
  const even = area.evidence !== 'grid' && isEven(telling(strips, bands), pitch) && !parted(strips, bands, pitch)
  const setting = { levels: levelsOf(area), bands, pitch }
  if (!even) return spacedRows(strips, setting)
  const rows: Strip[][] = []
  for (const next of strips) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && !parts(row, last, next, setting)) row.push(next)
    else rows.push([next])
  }
  return withLateLines(rows, setting)
}

function parts(row: readonly Strip[], last: Strip, next: Strip, setting: RowSetting): boolean {
  if (setting.levels.some(({ y }) => y > last.baseline && y < next.baseline - 2)) return true
  if (
    repeatsNumbers(row, next, setting.bands) ||
    changesWeight(
      row.flatMap(({ pieces }) => pieces),
      next
    )
  )
    return true
  const gap = next.baseline - last.baseline
  const columns = columnsOf(next, setting.bands)
  const apart = setting.pitch + rowGapExcess * sizeOf(next)
  if (gap > apart) return columns.includes(0) || columns.length > 1
  return !isParagraph(row, next, { columns, bands: setting.bands, apart }) && partsEvenLines(row, next, setting)
}

/** White space above in its own column, while the first goes on beside it: a new paragraph of the same cell. */
function isParagraph(
  row: readonly Strip[],
  next: Strip,
  { columns, bands, apart }: { columns: readonly number[]; bands: readonly Band[]; apart: number }
): boolean {
  const [column] = columns
  if (columns.length > 1 || !column) return false
  const above = row.flatMap(({ pieces }) => pieces).findLast(piece => columnOf(piece, bands) === column)
  return above !== undefined && next.baseline - above.baseline > apart
}

/** A number below a number is another row: numbers never run over two lines. A typed brace has one stroke in each row. */
function repeatsNumbers(row: readonly Strip[], next: Strip, bands: readonly Band[]): boolean {
  const isSingle = (piece: Piece): boolean => isNumber(piece) || isBrace(piece)
  const filled = new Set(row.flatMap(({ pieces }) => pieces.filter(isSingle).map(piece => columnOf(piece, bands))))
  return next.pieces.some(piece => isSingle(piece) && filled.has(columnOf(piece, bands)))
}

const isBrace = ({ spans }: Piece): boolean => /^\s*[()[\]{}|]\s*$/u.test(spans.map(({ text }) => text).join(''))

/** Among lines set equally close, those go on whose every piece continues the piece above it; a lone first cell waits for its numbers. */
function partsEvenLines(row: readonly Strip[], next: Strip, { bands }: RowSetting): boolean {
  const first = row.flatMap(({ pieces }) => pieces).every(piece => columnOf(piece, bands) === 0)
  if (first) return !isIndented(next, row) && !next.pieces.every(piece => continues(row, piece, bands))
  return !next.pieces.every(piece => continues(row, piece, bands))
}

/** The piece above in its column was full, or this one begins like the middle of a sentence. */
function continues(row: readonly Strip[], piece: Piece, bands: readonly Band[]): boolean {
  const column = columnOf(piece, bands)
  const above = row.flatMap(({ pieces }) => pieces).findLast(other => columnOf(other, bands) === column)
  const band = bands[column]
  if (!above || !band) return false
  return continuesLine(above, piece, band)
}

const isIndented = (next: Strip, row: readonly Strip[]): boolean =>
  (next.pieces[0]?.start ?? 0) > (row[0]?.pieces[0]?.start ?? 0) + 2

const sizeOf = (strip: Strip): number => Math.max(...strip.pieces.map(({ size }: Piece) => size))

/**
 * Distance of the lines inside a cell: the least of the table when it is that of lines set
 * solid, or when rows stand much wider apart (Arabic is set wide); else every line is a row.
 */
function pitchOf(strips: readonly Strip[], bands: readonly Band[]): number {
  const gaps = bands.flatMap((_, column) => gapsOf(columnStrips(strips, column, bands)))
  const size = Math.max(0, ...strips.map(sizeOf))
  const common = leastCommon(gaps)
  const least = Math.min(common, leastSolid(gaps, common, size))
  const wide = gapsOf(strips).some(gap => gap > wideRowRatio * least) && least <= widestPitch * size
  return least <= solidPitch * size || wide ? least : usualPitch * size
}

/** The least gap that a tenth of the gaps have: one line out of step does not count in a long table. */
function leastCommon(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b)
  return sorted.find((gap, at) => (sorted[at + Math.floor(sorted.length / 10)] ?? Infinity) - gap < 1) ?? Infinity
}

/** The least gap of lines set solid where the common one is much wider: a few tall cells among rows of one line. */
const leastSolid = (gaps: readonly number[], common: number, size: number): number =>
  Math.min(...gaps.filter(gap => gap >= size && gap <= solidPitch * size && common > wideRowRatio * gap))

/** The text of one column as strips; cells set beside each other need not share baselines. */
const columnStrips = (strips: readonly Strip[], column: number, bands: readonly Band[]): Strip[] =>
  strips.flatMap(({ pieces }) => {
    const inside = pieces.filter(piece => columnOf(piece, bands) === column)
    return inside.length > 0 ? [strip(inside)] : []
  })

const gapsOf = (strips: readonly Strip[]): number[] =>
  strips
    .slice(1)
    .map((strip, i) => strip.baseline - (strips[i]?.baseline ?? 0))
    .filter((gap, i) => gap > 0.8 * sizeOf(strips[i + 1] as Strip))

/** The lines whose distances tell rows: those of the first column, unless it is filled too seldom. */
function telling(strips: readonly Strip[], bands: readonly Band[]): readonly Strip[] {
  const first = columnStrips(strips, 0, bands)
  return first.length * 2 >= strips.length ? first : strips
}

/** Nine gaps in ten are as narrow as the line pitch. */
function isEven(strips: readonly Strip[], pitch: number): boolean {
  const gaps = gapsOf(strips)
  return gaps.filter(gap => gap > pitch + unevenGap).length * 10 <= gaps.length
}

/**
 * White space above every cell of a first column that is seldom filled: rows stand apart, however few they are beside
 * the lines of their tall cells.
 */
function parted(strips: readonly Strip[], bands: readonly Band[], pitch: number): boolean {
  const first = strips.filter(({ pieces }) => pieces.some(piece => columnOf(piece, bands) === 0))
  const begun = first.slice(1).filter((strip, i) => strip.baseline - (first[i]?.baseline ?? 0) > pitch + unevenGap)
  const gapAbove = (strip: Strip) => strip.baseline - (strips[strips.indexOf(strip) - 1]?.baseline ?? 0)
  return begun.length > 0 && first.length * 2 < strips.length && begun.every(s => gapAbove(s) > pitch + unevenGap)
}
