import type { Box } from '../../model/geometry.ts'
import type { Direction } from '../../model/language.ts'
import type { Line, LinedPage, Span } from '../../model/lines.ts'
import type { Rule } from '../../model/paged-text.ts'
import { labelTab, pieceGap, sameBaseline, underlineDepth, underlineSlack } from './thresholds.ts'

/**
 * A page measured along the reading direction: `start` and `end` are distances in
 * points from the edge where lines begin (the right edge in Arabic), so that the
 * first column of a table is always the one nearest to 0.
 */
export interface Sheet {
  readonly page: LinedPage
  readonly direction: Direction
  readonly strips: readonly Strip[]
  /** Horizontal rules that are not underlines, top to bottom. */
  readonly levels: readonly Level[]
  readonly uprights: readonly Upright[]
}

/** A stretch of a line between two wide gaps. */
export interface Piece {
  readonly line: Line
  readonly spans: readonly Span[]
  readonly start: number
  readonly end: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly size: number
}

/** The pieces on one baseline over the whole width of the page, in reading order. */
export interface Strip {
  readonly pieces: readonly Piece[]
  readonly baseline: number
  readonly top: number
  readonly bottom: number
}

/** A horizontal rule. */
export interface Level {
  readonly y: number
  readonly start: number
  readonly end: number
  readonly thickness: number
}

/** A vertical rule. */
export interface Upright {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Measure a page. */
export function sheetOf(page: LinedPage, direction: Direction): Sheet {
  const bars = page.rules.filter(({ direction }) => direction === 'vertical')
  const pieces = page.lines.flatMap(line => piecesOf(line, { page, direction, bars }))
  const strips = stripsOf(pieces)
  const levels = page.rules
    .filter(({ direction }) => direction === 'horizontal')
    .map(rule => level(rule, page, direction))
  const uprights = bars.map(rule => upright(rule, page, direction))
  return {
    page,
    direction,
    strips,
    levels: levels.filter(rule => !isUnderline(rule, strips)).sort((a, b) => a.y - b.y),
    uprights
  }
}

/** Where a box begins and ends along the reading direction. */
export function extent(
  box: Box,
  page: { readonly width: number },
  direction: Direction
): { start: number; end: number } {
  if (direction === 'ltr') return { start: box.x, end: box.x + box.width }
  return { start: page.width - box.x - box.width, end: page.width - box.x }
}

function level({ box }: Rule, page: LinedPage, direction: Direction): Level {
  return { ...extent(box, page, direction), y: box.y + box.height / 2, thickness: box.height }
}

function upright({ box }: Rule, page: LinedPage, direction: Direction): Upright {
  const { start, end } = extent(box, page, direction)
  return { x: (start + end) / 2, top: box.y, bottom: box.y + box.height }
}

function piecesOf(
  line: Line,
  { page, direction, bars }: Pick<Sheet, 'page' | 'direction'> & { readonly bars: readonly Rule[] }
): Piece[] {
  const groups: Span[][] = []
  let before: Span | undefined
  for (const span of line.spans) {
    const apart =
      !before ||
      differentCells(before, span) ||
      bars.some(bar => before && standsBetween(bar, before, span)) ||
      (!sameCell(before, span) && !followsLabel(before, span, line.size) && isWide(before, span, line.size))
    if (apart) groups.push([])
    groups.at(-1)?.push(span)
    before = span
  }
  return groups.map(spans => pieceOf(spans, line, { page, direction }))
}

/** A wide gap stands between two spans: white space that is not a blank of the text. */
const isWide = (before: Span, after: Span, size: number): boolean =>
  !/\s$/u.test(before.text) && !/^\s/u.test(after.text) && gapBetween(before.box, after.box) > pieceGap * size

/** White space between two boxes side by side, whichever comes first. */
const gapBetween = (a: Box, b: Box): number => Math.max(b.x - a.x - a.width, a.x - b.x - b.width)

/** A vertical rule passes between two spans of a line. */
function standsBetween({ box }: Rule, before: Span, after: Span): boolean {
  const [left, right] = before.box.x < after.box.x ? [before.box, after.box] : [after.box, before.box]
  const [x, y] = [box.x + box.width / 2, left.y + left.height / 2]
  return y > box.y && y < box.y + box.height && x > left.x + left.width - 1 && x < right.x + 1
}

const differentCells = (a: Span, b: Span): boolean =>
  a.cell !== undefined && b.cell !== undefined && (a.cell.row !== b.cell.row || a.cell.column !== b.cell.column)

/** The text of a list item after its label, a tab apart: `1.⇥Income`, in Arabic `1-⇥…`. */
const followsLabel = (before: Span, after: Span, size: number): boolean =>
  /^\s*(?:[(（]?(?:\p{Nd}{1,3}|\p{L}{1,2}|[ivx]{1,5})[.)）]|\p{Nd}{1,2}\s?[-–])\s*$/u.test(before.text) &&
  /^\s*[\p{L}“«"]/u.test(after.text) &&
  gapBetween(before.box, after.box) < labelTab * size

const sameCell = (a: Span, b: Span): boolean =>
  a.cell !== undefined && a.cell.row === b.cell?.row && a.cell.column === b.cell.column && a.cell.table === b.cell.table

/** Spans of a line as one piece. */
export function pieceOf(
  spans: readonly Span[],
  line: Line,
  { page, direction }: Pick<Sheet, 'page' | 'direction'>
): Piece {
  const extents = spans.map(span => extent(span.box, page, direction))
  return {
    line,
    spans,
    start: Math.min(...extents.map(({ start }) => start)),
    end: Math.max(...extents.map(({ end }) => end)),
    top: Math.min(...spans.map(({ box }) => box.y)),
    bottom: Math.max(...spans.map(({ box }) => box.y + box.height)),
    baseline: line.baseline,
    size: line.size
  }
}

/** Pieces with one baseline, top to bottom. */
function stripsOf(pieces: readonly Piece[]): Strip[] {
  const groups: Piece[][] = []
  let baseline = -Infinity
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    if (piece.baseline - baseline > sameBaseline) {
      groups.push([])
      baseline = piece.baseline
    }
    groups.at(-1)?.push(piece)
  }
  return groups.map(strip)
}

/** Pieces as one strip. */
export function strip(pieces: readonly Piece[]): Strip {
  return {
    pieces: [...pieces].sort((a, b) => a.start - b.start),
    baseline: Math.max(...pieces.map(({ baseline }) => baseline)),
    top: Math.min(...pieces.map(({ top }) => top)),
    bottom: Math.max(...pieces.map(({ bottom }) => bottom))
  }
}

/** A rule directly below one stretch of text and exactly as wide. */
function isUnderline(rule: Level, strips: readonly Strip[]): boolean {
  return strips.some(
    ({ baseline, pieces }) =>
      rule.y >= baseline - 1 && rule.y - baseline <= underlineDepth && pieces.some(piece => hasWord(piece, rule))
  )
}

function hasWord({ spans, start, end }: Piece, rule: Level): boolean {
  if (rule.start < start - underlineSlack || rule.end > end + underlineSlack) return false
  return (
    spans.some(({ underline }) => underline) || Math.abs(end - start - (rule.end - rule.start)) < 2 * underlineSlack
  )
}
