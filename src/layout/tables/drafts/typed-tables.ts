import { type Area, areaOfColumns } from '../area.ts'
import { type Band, overlap } from '../bands.ts'
import { leaders } from '../leaders.ts'
import type { Piece, Sheet, Strip } from '../sheet.ts'
import { alignedGutter, solidPitch, typedRows, widestRowGap } from '../thresholds.ts'

/**
 * Tables of typed pages, which have no rules but underlined column heads:
 *
 *                                     Meeting at which
 *     Keeper                          lamps were lit
 *     ──────                          ──────────────
 *     Ms. A. Marin, on behalf
 *     of the Harbour Board                 3rd
 *
 *     Mr. B. Torres (X/45/2)               4th
 *
 * They end where text stands under two heads at once, as lines of a paragraph do, or far below the last row. Rows with
 * leaders and rows whose first column has no head are entries of a contents list.
 */
export function typedTables(sheet: Sheet): Area[] {
  const found: Area[] = []
  let at = 0
  while (at < sheet.strips.length) {
    const end = headEnd(sheet.strips, at)
    const area = end === undefined ? undefined : areaBelow(sheet, { from: at, end })
    if (area) found.push(area)
    at += area ? area.strips.length : 1
  }
  return found
}

/** Where the lines of a head end that begins at a strip; nothing when none does. */
function headEnd(strips: readonly Strip[], from: number): number | undefined {
  let end = from
  while (strips[end]?.pieces.every(isUnderlined) && (end === from || follows(strips[end - 1]!, strips[end]!))) end += 1
  return strips.slice(from, end).some(isDivided) ? end : undefined
}

const isUnderlined = ({ spans }: Piece): boolean =>
  spans.some(({ text }) => /\p{L}/u.test(text)) &&
  spans.every(({ text, underline }) => underline === true || !/[\p{L}\p{Nd}]/u.test(text))

const follows = (above: Strip, below: Strip): boolean =>
  below.baseline - above.baseline < solidPitch * (below.pieces[0]?.size ?? 0)

/** Two heads side by side, with a gutter between them that no words of a line have. */
const isDivided = ({ pieces }: Strip): boolean =>
  pieces.length > 1 &&
  pieces.every((piece, at) => at === 0 || piece.start - pieces[at - 1]!.end > alignedGutter * piece.size)

function areaBelow(sheet: Sheet, { from, end }: { readonly from: number; readonly end: number }): Area | undefined {
  const head = sheet.strips.slice(from, end)
  const heads = columnsOf(head)
  const rows = rowsBelow(sheet.strips, end, heads)
  const first = Math.min(...rows.flatMap(({ pieces }) => pieces.map(({ start }) => start)))
  const stub = rows.flatMap(({ pieces }) => pieces).filter(piece => Math.abs(piece.start - first) < piece.size)
  const isHeaded = stub.some(piece => overlap(piece, heads[0]!) > 0)
  if (!isHeaded || rows.filter(({ pieces }) => pieces.length > 1).length < typedRows) return undefined
  if (rows.some(({ pieces }) => pieces.some(({ spans }) => leaders.test(spans.map(({ text }) => text).join('')))))
    return undefined
  return { ...areaOfColumns(sheet, [...head, ...rows]), headEnd: Math.max(...head.map(({ baseline }) => baseline)) }
}

/** Heads over each other are one: the stretches they cover. */
function columnsOf(head: readonly Strip[]): Band[] {
  const columns: { start: number; end: number }[] = []
  for (const { start, end } of head.flatMap(({ pieces }) => pieces).toSorted((a, b) => a.start - b.start)) {
    const last = columns.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else columns.push({ start, end })
  }
  return columns
}

/** The strips that keep the columns apart, up to wide white space, an underlined line or a line under two heads. */
function rowsBelow(strips: readonly Strip[], from: number, heads: readonly Band[]): readonly Strip[] {
  let end = from
  for (; end < strips.length; end += 1) {
    const [above, row] = [strips[end - 1]!, strips[end]!]
    if (row.baseline - above.baseline > widestRowGap * (row.pieces[0]?.size ?? 0) && end > from) break
    if (row.pieces.every(isUnderlined) || row.pieces.some(piece => isUnderTwo(piece, heads))) break
  }
  return strips.slice(from, end)
}

const isUnderTwo = (piece: Piece, heads: readonly Band[]): boolean =>
  heads.filter(head => overlap(piece, head) > 0).length > 1
