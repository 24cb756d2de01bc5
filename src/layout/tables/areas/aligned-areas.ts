import { type Area, areaOfColumns } from '../area.ts'
import { isNumber } from '../is-number.ts'
import { leaders } from '../leaders.ts'
import type { Piece, Sheet, Strip } from '../sheet.ts'
import {
  alignedGutter,
  alignedRows,
  alignedStart,
  alignedTop,
  numberColumnShare,
  proseReach,
  proseWidth,
  solidPitch,
  widestRowGap
} from '../thresholds.ts'

/**
 * Tables of text set in columns only, without rules or tags:
 *
 *     Report of the Chair on                     X/79/553
 *     the harbours
 *
 *     Provisional agenda                         X/79/L.1
 *
 * The second column begins (or, of numbers, ends) at one place in every row, a wide gutter
 * stays white, and the rows stand apart or hold numbers. Pages set in columns, lists with
 * leaders, contents with rising page numbers, labels before running text and signatures
 * side by side are none.
 */
export function alignedAreas(sheet: Sheet): Area[] {
  if (sheet.page.lines.some(({ column }) => column > 0)) return []
  const from = sheet.page.number === 1 ? sheet.page.height * alignedTop : 0
  return stretches(sheet.strips.filter(({ top }) => top > from)).flatMap(strips => areaOf(strips, sheet) ?? [])
}

/** Successive strips that may be rows of one table. */
function stretches(strips: readonly Strip[]): Strip[][] {
  const found: Strip[][] = []
  let current: Strip[] = []
  for (const next of strips) {
    if (current.length > 0 && goesOn(current, next)) current.push(next)
    else {
      found.push(current)
      current = isRow(next) ? [next] : []
    }
  }
  return [...found, current].map(withoutTail)
}

/** Lines of one piece at the end belong to the table only when set close. */
function withoutTail(strips: readonly Strip[]): Strip[] {
  const last = strips.findLastIndex(isRow)
  const close = strips.findIndex(
    ({ baseline, pieces }, at) => at > last && baseline - (strips[at - 1]?.baseline ?? 0) > solidPitch * sizeOf(pieces)
  )
  return strips.slice(0, close < 0 ? undefined : close)
}

const sizeOf = (pieces: readonly Piece[]): number => Math.max(...pieces.map(({ size }) => size))
const textOf = ({ spans }: Piece): string => spans.map(({ text }) => text).join('')
const opening = /^\s*(?:[(（]?[\p{L}\p{N}]{0,4}[.)）、–—•°-]+|(?:\p{Nd}{1,3}\.)+\p{Nd}{0,3}|[^:：]*[:：])\s*$/u

/** Two or more pieces, none with leaders, the first no label and no office before a name: `Chair:`. */
const isRow = ({ pieces }: Strip): boolean =>
  pieces.length > 1 && !pieces.some(piece => leaders.test(textOf(piece))) && !opening.test(textOf(pieces[0] as Piece))

function goesOn(strips: readonly Strip[], next: Strip): boolean {
  const [first, last] = [strips[0], strips.at(-1)]
  const [stub, second] = first?.pieces ?? []
  if (!last || !stub || !second || Math.abs(sizeOf(next.pieces) - stub.size) > 1) return false
  if (next.baseline - last.baseline > widestRowGap * stub.size) return false
  if (next.pieces.length > 1) return isRow(next) && isAligned(next, stub, second)
  const [only] = next.pieces
  return (
    only !== undefined &&
    (begins(only, stub) || begins(only, second)) &&
    !(only.start < second.start && only.end > second.start)
  )
}

const begins = (piece: Piece, other: Piece): boolean => Math.abs(piece.start - other.start) <= alignedStart

/** The first column begins where it began, the second begins or ends where it did. */
function isAligned({ pieces: [first, second] }: Strip, stub: Piece, column: Piece): boolean {
  if (!first || !second || !begins(first, stub)) return false
  return (
    begins(second, column) ||
    (isNumber(second) && isNumber(column) && Math.abs(second.end - column.end) <= alignedStart)
  )
}

function areaOf(strips: readonly Strip[], sheet: Sheet): Area | undefined {
  const rows = strips.filter(isRow)
  if (rows.length < alignedRows || !hasGutter(strips, rows) || !(isNumeric(rows) || standApart(strips, rows)))
    return undefined
  return areaOfColumns(sheet, strips)
}

/** A white gutter runs between the first column and the next, and the last column is not running text. */
function hasGutter(strips: readonly Strip[], rows: readonly Strip[]): boolean {
  const second = Math.min(...rows.map(({ pieces }) => pieces[1]?.start ?? Infinity))
  const stub = strips.flatMap(({ pieces }) => pieces).filter(({ start }) => start < second - alignedStart)
  const size = sizeOf(stub)
  const edge = Math.max(...rows.flatMap(({ pieces }) => pieces.map(({ end }) => end)))
  const full = strips.filter(({ pieces }) => (pieces.at(-1)?.end ?? 0) > edge - proseReach * size)
  const prose = edge - second > proseWidth * size && full.length >= strips.length / 2
  return second - Math.max(...stub.map(({ end }) => end)) >= alignedGutter * size && !prose
}

/** The last column holds numbers that do not only rise, as those of pages do. */
function isNumeric(rows: readonly Strip[]): boolean {
  const last = rows.flatMap(({ pieces }) => pieces.slice(-1))
  const numbers = last.filter(isNumber).map(piece => Number(textOf(piece).replace(/[^\p{Nd}]/gu, '')))
  const rising = numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0))
  return numbers.length >= numberColumnShare * rows.length && !rising
}

/** Rows follow each other at more than the pitch of lines set solid, and no column is one of rising page numbers. */
function standApart(strips: readonly Strip[], rows: readonly Strip[]): boolean {
  const gaps = rows.slice(1).map(row => {
    const above = strips[strips.indexOf(row) - 1]
    return (row.baseline - (above?.baseline ?? 0)) / sizeOf(row.pieces)
  })
  const last = rows.flatMap(({ pieces }) => pieces.slice(-1))
  return gaps.every(gap => gap > solidPitch) && !last.every(isNumber)
}
