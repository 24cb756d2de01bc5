import type { Area } from '../area.ts'
import { type Band, columnOf } from '../bands.ts'
import { type Draft, textOf } from '../draft.ts'
import { bodyRows } from '../rows/body-rows.ts'
import type { Level, Piece, Sheet, Strip } from '../sheet.ts'
import { alignedStart, carriedRows, minimumGutter, sameBorder, textOverhang } from '../thresholds.ts'

/**
 * The rows of a table that goes on over a page with neither its head nor a rule above them.
 *
 * The table before was not closed and is the last thing on its page. From the top of this page all text stands in
 * its columns, down to the rule that closes it or to the foot of the page, `limit`, and two rows or more have text
 * in several columns.
 */
export function carriedTable(sheet: Sheet, open: Draft, limit: number): Draft | undefined {
  const closing = sheet.levels.find(rule => rule.y > (sheet.strips[0]?.baseline ?? 0) && bounds(rule, open))
  const bottom = Math.min(limit, closing?.y ?? Infinity)
  const strips = sheet.strips.filter(({ baseline }) => baseline < bottom)
  const rows = strips.filter(({ pieces }) => new Set(pieces.map(piece => columnOf(piece, open.bands))).size > 1)
  if (rows.length < carriedRows || !strips.every(strip => fits(strip, open))) return undefined
  return setOutCarried(sheet, strips, { open, closed: closing !== undefined && closing.y === bottom })
}

const bounds = ({ start, end }: Level, open: Draft): boolean =>
  Math.abs(start - open.start) <= sameBorder && Math.abs(end - open.end) <= sameBorder

/** Every piece begins in a column and ends before the next; a line of one piece begins where a column does, and only a bold or slanted one reaches further. */
function fits({ pieces }: Strip, { bands, start, end }: Draft): boolean {
  return pieces.every(piece => {
    if (piece.start < start - textOverhang || piece.end > end + textOverhang) return false
    const column = columnOf(piece, bands)
    const next = bands[column + 1]
    const inside = next === undefined || piece.end <= next.start - minimumGutter / 2
    return inside ? beginsAt(piece, bands[column], pieces) : pieces.length === 1 && isSection(piece)
  })
}

const beginsAt = (piece: Piece, band: Band | undefined, row: readonly Piece[]): boolean =>
  band !== undefined && (row.length > 1 || piece.start >= band.start - alignedStart)

const isSection = ({ spans }: Piece): boolean => spans.every(({ bold, italic }) => bold || italic)

function setOutCarried(
  sheet: Sheet,
  strips: readonly Strip[],
  { open, closed }: { readonly open: Draft; readonly closed: boolean }
): Draft {
  const { bands, start, end } = open
  const top = Math.min(...strips.map(strip => strip.top))
  const bottom = Math.max(...strips.map(strip => strip.bottom))
  const area: Area = { sheet, evidence: 'rules', top, bottom, start, end, strips, closed }
  const rows = bodyRows(strips, area, bands)
  return { page: sheet.page.number, bands, rows, ...textOf(rows), closed, top, bottom, start, end, carried: true }
}
