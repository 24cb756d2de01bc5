import type { Rule } from '../../model/paged-text.ts'
import type { Piece } from './piece.ts'
import {
  acrossGutter,
  cellGap,
  columnBalance,
  columnFill,
  columnLikeness,
  displaySize,
  fewestColumnRows,
  footRows,
  gutterFrom,
  gutterStep,
  gutterTo,
  highestBand,
  levelRows,
  mastheadStrip,
  mostGutters,
  narrowestGutter,
  newRowStep,
  outerRows,
  rowStep,
  rowsBesideHole,
  rowsWithCells
} from './thresholds.ts'

/** Pieces that may share lines: all of one column of one band, or all that stands across. */
export interface Zone {
  readonly pieces: readonly Piece[]
  /** Column from 0 at the left edge of the page; 0 for what stands across. */
  readonly leftColumn: number
}

interface Row {
  readonly pieces: readonly Piece[]
  readonly top: number
}

interface Band {
  readonly gutter: number
  readonly rows: readonly Row[]
}

/**
 * Part a page into the zones in which lines are built.
 *
 * A page is set in two columns where a stretch of rows leaves a strip about the middle
 * free, and the rows on both sides fill their half like prose. Tables also leave strips
 * free, but their cells fill little of them, or rules cross the strip.
 */
export function zonesOf(pieces: readonly Piece[], pageWidth: number, rules: readonly Rule[]): Zone[] {
  const rows = rowsOf(pieces)
  const widest = widestBand(rows, pageWidth, rules)
  if (!widest) return [{ pieces, leftColumn: 0 }]
  const band = { ...widest, rows: belowMasthead(widest) }
  const inBand = new Set(band.rows.flatMap(row => row.pieces))
  const across = pieces.filter(piece => !inBand.has(piece))
  const above = across.filter(piece => piece.run.baseline < (band.rows[0]?.top ?? 0))
  const below = across.filter(piece => piece.run.baseline >= (band.rows[0]?.top ?? 0))
  const left = [...inBand].filter(piece => middle(piece) < band.gutter)
  const right = [...inBand].filter(piece => middle(piece) >= band.gutter)
  return [
    ...zonesAgain(above, pageWidth, rules),
    { pieces: left, leftColumn: 0 },
    { pieces: right, leftColumn: 1 },
    ...zonesAgain(below, pageWidth, rules)
  ]
}

/**
 * The rows below a masthead that leaves the middle of the page free like the columns under it, as that of a printed
 * record does: organ and session at the left, committee, meeting and date at the right. Larger type is above the white
 * strip that ends it and none below, and most of the page is below it.
 */
function belowMasthead({ rows, gutter }: Band): readonly Row[] {
  const sizes = rows.flatMap(({ pieces }) => pieces.map(({ run }) => run.size)).sort((a, b) => a - b)
  const display = (sizes[sizes.length >> 1] ?? 0) * displaySize
  const pitch = Math.max(
    pitchOf(rows, piece => middle(piece) < gutter),
    pitchOf(rows, piece => middle(piece) >= gutter)
  )
  const last = rows.findLastIndex(({ pieces }) => pieces.some(({ run }) => run.size > display))
  const strips = rows
    .slice(0, rows.length * highestBand)
    .map(({ top }, at) => (at > last ? top - (rows[at - 1]?.top ?? top) : 0))
  const widest = Math.max(0, ...strips)
  return last < 0 || widest <= pitch * mastheadStrip ? rows : rows.slice(strips.indexOf(widest))
}

/** What stands above and below a band may hold a band of its own: headings across part them. */
const zonesAgain = (pieces: readonly Piece[], pageWidth: number, rules: readonly Rule[]): Zone[] =>
  pieces.length === 0 ? [] : zonesOf(pieces, pageWidth, rules)

const middle = ({ left, right }: Piece): number => (left + right) / 2

function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.filter(({ text }) => text !== '').toSorted((a, b) => a.run.baseline - b.run.baseline)
  const rows: { pieces: Piece[]; top: number }[] = []
  for (const piece of sorted) {
    const last = rows.at(-1)
    if (last && piece.run.baseline - last.top < rowStep) last.pieces.push(piece)
    else rows.push({ pieces: [piece], top: piece.run.baseline })
  }
  return rows
}

function widestBand(rows: readonly Row[], pageWidth: number, rules: readonly Rule[]): Band | undefined {
  let best: Band | undefined
  let bestRows = fewestColumnRows - 1
  const step = Math.max(gutterStep, (pageWidth * (gutterTo - gutterFrom)) / mostGutters)
  for (let gutter = pageWidth * gutterFrom; gutter <= pageWidth * gutterTo; gutter += step) {
    for (const stretch of freeStretches(rows, gutter)) {
      if (stretch.length <= bestRows) continue
      const count = Math.min(countLeft(stretch, gutter), countRight(stretch, gutter))
      if (count <= bestRows || !isTwoColumns(rows, stretch, gutter, rules)) continue
      best = { gutter, rows: stretch }
      bestRows = count
    }
  }
  return best
}

/** Longest stretches of rows in which nothing stands in the strip. */
function freeStretches(rows: readonly Row[], gutter: number): Row[][] {
  const from = gutter - narrowestGutter / 2
  const to = gutter + narrowestGutter / 2
  const stretches: Row[][] = []
  let start = 0
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at]
    if (row && !standsWithin(row, from, to)) continue
    if (at - start >= fewestColumnRows) stretches.push(rows.slice(start, at))
    start = at + 1
  }
  return stretches
}

const standsWithin = ({ pieces }: Row, from: number, to: number): boolean => {
  for (const { left, right } of pieces) if (left < to && right > from) return true
  return false
}

const countLeft = (rows: readonly Row[], gutter: number): number =>
  rows.filter(row => row.pieces.some(piece => middle(piece) < gutter)).length
const countRight = (rows: readonly Row[], gutter: number): number =>
  rows.filter(row => row.pieces.some(piece => middle(piece) >= gutter)).length

function isTwoColumns(page: readonly Row[], rows: readonly Row[], gutter: number, rules: readonly Rule[]): boolean {
  const sides = [
    rows.map(row => row.pieces.filter(piece => middle(piece) < gutter)),
    rows.map(row => row.pieces.filter(piece => middle(piece) >= gutter))
  ]
  if (sides.some(side => medianFill(side) < columnFill) || !areAlike(sides) || isTaggedTable(rows)) return false
  if (sides.some(hasCells) || !areBalanced(sides) || hasHoles(page, rows, gutter)) return false
  const top = rows[0]?.top ?? 0
  const bottom = rows.at(-1)?.top ?? 0
  const crossing = rules.filter(
    ({ box, direction }) =>
      direction === 'horizontal' &&
      box.x < gutter - narrowestGutter &&
      box.x + box.width > gutter + narrowestGutter &&
      box.y > top - rowStep &&
      box.y < bottom
  )
  return crossing.length < 2
}

/** The two columns are about equally wide. */
function areAlike(sides: readonly (readonly (readonly Piece[])[])[]): boolean {
  const widths = sides.map(side => {
    const { left, right } = edgesOf(side)
    return right - left
  })
  return Math.min(...widths) >= Math.max(...widths) * columnLikeness
}

/** Many rows of one side have a wide gap inside: they are cells, not prose. */
function hasCells(side: readonly (readonly Piece[])[]): boolean {
  const rows = side.filter(row => row.length > 0)
  return rows.filter(row => widestGap(row) > (row[0]?.run.size ?? 0) * cellGap).length > rows.length * rowsWithCells
}

function widestGap(row: readonly Piece[]): number {
  const sorted = row.toSorted((a, b) => a.left - b.left)
  return Math.max(0, ...sorted.map((piece, at) => piece.left - (sorted[at - 1]?.right ?? piece.left)))
}

/** Both sides have about as many rows: a cell of prose beside a short one has not. */
function areBalanced(sides: readonly (readonly (readonly Piece[])[])[]): boolean {
  const counts = sides.map(side => side.filter(row => row.length > 0).length)
  return Math.min(...counts) >= Math.max(...counts) * columnBalance
}

/**
 * One side stops and goes on lower down, level with a new beginning of the other, which has had text all
 * the way: cells end where they are full and the next row of the table begins level. A column of prose runs on.
 *
 * Looked for on the whole page, because a strip that is free over a few rows may be a gutter between
 * cells elsewhere too narrow to be seen; lines across the gutter part what is compared.
 */
function hasHoles(page: readonly Row[], band: readonly Row[], gutter: number): boolean {
  const edge = Math.min(...band.flatMap(({ pieces }) => pieces.filter(piece => middle(piece) >= gutter)).map(startOf))
  const isRight = (piece: Piece): boolean => startOf(piece) > edge - gutterStep
  const isLeft = (piece: Piece): boolean => !isRight(piece)
  const pitch = Math.max(pitchOf(band, isLeft), pitchOf(band, isRight))
  return hasHole(page, isRight, gutter, pitch) || hasHole(page, isLeft, gutter, pitch)
}

const startOf = ({ left }: Piece): number => left

function hasHole(rows: readonly Row[], isHere: (piece: Piece) => boolean, gutter: number, pitch: number): boolean {
  let end = Infinity
  let beside: number[] = []
  for (const { pieces, top } of rows.slice(0, -footRows)) {
    const across = pieces.some(({ left, right }) => left < gutter - acrossGutter && right > gutter + acrossGutter)
    if (!across && !pieces.some(isHere)) {
      beside.push(top)
      continue
    }
    const anew = top - (beside.at(-1) ?? top) > pitch * newRowStep
    const long = top - end > pitch * rowsBesideHole && beside.length >= rowsBesideHole
    if (long && anew && beginsLevel(pieces, isHere)) return true
    end = across ? Infinity : top
    beside = []
  }
  return false
}

/** Both sides have text, on one baseline. */
function beginsLevel(pieces: readonly Piece[], isHere: (piece: Piece) => boolean): boolean {
  const here = pieces.filter(isHere)
  const there = pieces.filter(piece => !isHere(piece))
  return here.some(({ run }) => there.some(other => Math.abs(other.run.baseline - run.baseline) <= levelRows))
}

/** Usual distance of the rows of one side, points; rows of the two sides may stand between each other. */
function pitchOf(band: readonly Row[], isHere: (piece: Piece) => boolean): number {
  const rows = band.filter(({ pieces }) => pieces.some(isHere))
  const steps = rows.slice(1).map(({ top }, at) => top - (rows[at]?.top ?? top))
  steps.sort((a, b) => a - b)
  return steps[steps.length >> 1] ?? rowStep
}

/** The file says that most of this is cells. */
function isTaggedTable(rows: readonly Row[]): boolean {
  const pieces = rows.flatMap(row => row.pieces)
  return pieces.filter(({ run }) => run.cell !== undefined).length > pieces.length / 2
}

/** Where the rows of a side begin and end, but for the few that stand out: running heads and feet at the page's own margin. */
function edgesOf(side: readonly (readonly Piece[])[]): { readonly left: number; readonly right: number } {
  const rows = side.filter(row => row.length > 0)
  const lefts = rows.map(row => Math.min(...row.map(({ left }) => left))).sort((a, b) => a - b)
  const rights = rows.map(row => Math.max(...row.map(({ right }) => right))).sort((a, b) => b - a)
  const outer = Math.min(outerRows, Math.floor(rows.length / 4))
  return { left: lefts[outer] ?? 0, right: rights[outer] ?? 0 }
}

/** Median share of the column's width that is ink, over the rows that have any. */
function medianFill(side: readonly (readonly Piece[])[]): number {
  const rows = side.filter(row => row.length > 0)
  const { left, right } = edgesOf(rows)
  const fills = rows.map(row => inkOf(row) / Math.max(1, right - left))
  fills.sort((a, b) => a - b)
  return fills[fills.length >> 1] ?? 0
}

/** Width of a row's ink, word spaces included, wider gaps not. */
function inkOf(row: readonly Piece[]): number {
  let ink = 0
  let end = -Infinity
  for (const { left, right, run } of row.toSorted((a, b) => a.left - b.left)) {
    const from = left - end <= run.size ? Math.min(end, right) : left
    ink += Math.max(0, right - from)
    end = Math.max(end, right)
  }
  return ink
}
