import { hasInk, type Piece } from './piece.ts'
import {
  hangingReach,
  largestDrop,
  largestRise,
  likeBaselines,
  longestRaised,
  narrowestWideGap,
  overlapReach,
  raisedReach,
  raisedSize,
  smallestDrop,
  smallestRise,
  stretchedBlank,
  unlikeBaselines,
  unlikeReach,
  unlikeSizes,
  widestMarkPitch,
  wrappedReach,
  wrappedRise
} from './thresholds.ts'

/** Pieces on one baseline, with the raised and lowered ones that belong to it. */
export interface Row {
  pieces: Piece[]
  /** y of the baseline most ink stands on. */
  baseline: number
  /** Size of the widest piece, points. */
  size: number
  ink: number
}

/**
 * Gather pieces into rows from top to bottom.
 *
 * Baselines may jitter a little; a large initial (`A` of `A/79/1`) joins the small
 * letters right after it. Small pieces a little above or below the baseline and close
 * to its ink are footnote marks, ordinals and indices of that row.
 */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = []
  for (const piece of pieces.filter(hasInk).toSorted((a, b) => a.run.baseline - b.run.baseline)) {
    const row = widest(rows.slice(-4).filter(candidate => sharesBaseline(candidate, piece)))
    if (row) add(row, piece)
    else rows.push({ pieces: [piece], baseline: piece.run.baseline, size: piece.run.size, ink: width(piece) })
  }
  return attachRaised(gathered(rows).toSorted((a, b) => a.baseline - b.baseline))
}

/** The row with the widest piece, the last of them: a stop begins no row beside the words of its line. */
const widest = (rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>((most, row) => (most && most.ink > row.ink ? most : row), undefined)

/** Rows without those whose pieces all belong to a wider row, which came to stand beside them only later. */
function gathered(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  for (const [at, row] of rows.entries()) {
    const near = rows.slice(at + 1, at + 4).concat(kept.slice(-3))
    const home = widest(
      near.filter(other => other.ink > row.ink && row.pieces.every(piece => sharesBaseline(other, piece)))
    )
    if (home) for (const piece of row.pieces) add(home, piece)
    else kept.push(row)
  }
  return kept
}

const width = ({ left, right }: Piece): number => Math.max(0.01, right - left)

function add(row: Row, piece: Piece): void {
  row.pieces.push(piece)
  const ink = width(piece)
  if (ink > row.ink) row.size = piece.run.size
  row.baseline = ink > row.ink ? piece.run.baseline : row.baseline
  row.ink = Math.max(row.ink, ink)
}

function sharesBaseline(row: Row, piece: Piece): boolean {
  const distance = Math.abs(piece.run.baseline - row.baseline)
  const larger = Math.max(row.size, piece.run.size)
  if (larger / Math.min(row.size, piece.run.size) <= unlikeSizes) return distance <= larger * likeBaselines
  return distance <= larger * unlikeBaselines && row.pieces.some(other => gap(other, piece) <= larger * unlikeReach)
}

/** Empty space between two pieces, points; negative when they overlap. */
const gap = (a: Piece, b: Piece): number => Math.max(a.left, b.left) - Math.min(a.right, b.right)

/** Rows may lend pieces and be given some; a row left with raised pieces only keeps them on its own baseline. */
function attachRaised(rows: readonly Row[]): Row[] {
  rows.forEach((row, at) => {
    const near = [...rows.slice(Math.max(0, at - 4), at), ...rows.slice(at + 1, at + 5)]
    const largest = Math.max(...near.map(({ size }) => size))
    const own = row.pieces.filter(piece => mayRise(piece, largest) && !standsInLine(piece, row)).toSorted(fromLeft)
    const gone = new Set(own.filter(piece => attach(piece, near)))
    // what only touches the raised pieces right of it: the bracket of a mark, read from the left
    for (const piece of own.toReversed()) if (gone.size > 0 && !gone.has(piece) && attach(piece, near)) gone.add(piece)
    if (gone.size > 0) row.pieces = row.pieces.filter(piece => !gone.has(piece))
  })
  const filled = rows.filter(({ pieces }) => pieces.length > 0).map(settle)
  return filled.map((row, at) => wrappedMark(row, filled[at - 1]) ?? row)
}

/** Short and small enough for a mark or index of a row of that size: hardly any piece is. */
const mayRise = ({ raised, text, run }: Piece, size: number): boolean =>
  !raised && text.length <= longestRaised && run.size <= size * raisedSize

const word = /^\p{L}{2,}\P{L}*$/u

/** A word in its own line, a word space from those on both sides of it, however small: recognised scans jitter in size. */
function standsInLine(piece: Piece, row: Row): boolean {
  if (!word.test(piece.text)) return false
  const isNear = (space: number) => space >= 0 && space <= row.size * narrowestWideGap
  const words = row.pieces.filter(other => /\p{L}{2}/u.test(other.text))
  return words.some(other => isNear(piece.left - other.right)) && words.some(other => isNear(other.left - piece.right))
}

/** What stands at the end of a line that may break before a mark: text without word spaces. */
const spaceless = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF65”’]$/u

/**
 * A note mark that did not fit at the end of its line and stands alone at the beginning of the next:
 * Chinese lines break before a mark. It stays raised, on a line of the size and pitch of the one above.
 */
function wrappedMark(row: Row, above: Row | undefined): Row | undefined {
  const [piece, ...others] = row.pieces
  if (!piece || !above || others.length > 0 || !/^\p{Nd}{1,3}$/u.test(piece.text)) return undefined
  const last = above.pieces.toSorted(fromLeft).at(-1)
  const left = Math.min(...above.pieces.map(other => other.left))
  const baseline = piece.run.baseline + above.size * wrappedRise
  if (piece.run.size > above.size * raisedSize || baseline - above.baseline > above.size * widestMarkPitch)
    return undefined
  if (!last || !spaceless.test(last.text) || piece.right > left + above.size * wrappedReach) return undefined
  return { ...row, pieces: [{ ...piece, raised: 'superscript' }], baseline, size: above.size }
}

const fromLeft = (a: Piece, b: Piece): number => a.left - b.left

function settle(row: Row): Row {
  if (row.pieces.some(({ raised }) => !raised)) return row
  return { ...row, pieces: row.pieces.map(({ raised: _, ...piece }) => piece) }
}

/** Apostrophes and quotation marks stand high by nature; recognised scans give them a small size besides. */
const quotation = /^[\p{Pi}\p{Pf}'"`´]+$/u

function attach(piece: Piece, near: readonly Row[]): boolean {
  const base = near
    .filter(row => row.size * raisedSize >= piece.run.size && shift(piece, row) && touches(piece, row))
    .sort((a, b) => Math.abs(a.baseline - piece.run.baseline) - Math.abs(b.baseline - piece.run.baseline))[0]
  const raised = base && shift(piece, base)
  if (!raised) return false
  base.pieces.push(quotation.test(piece.text) ? piece : { ...piece, raised })
  return true
}

/** Whether a small piece stands above or below the row's baseline by as much as marks and indices do. */
function shift(piece: Piece, row: Row): Piece['raised'] {
  const rise = (row.baseline - piece.run.baseline) / row.size
  if (rise >= smallestRise && rise <= largestRise) return 'superscript'
  return -rise >= smallestDrop && -rise <= largestDrop ? 'subscript' : undefined
}

/** The piece stands over the middle of the other, not at one of its ends: typesetters let ends overlap a little. */
function standsAmid(piece: Piece, other: Piece, size: number): boolean {
  const middle = (piece.left + piece.right) / 2
  return middle > other.left + size * overlapReach && middle < other.right - size * overlapReach
}

/** `planning. ¹ Together`: a blank was typed before the mark, and the line was stretched. */
function isMarkAmidWords(piece: Piece, row: Row): boolean {
  if (!/^(?:\p{Nd}{1,3}|\*{1,3})$/u.test(piece.text) || shift(piece, row) !== 'superscript') return false
  const before = row.pieces.filter(other => !other.raised && other.right <= piece.left)
  const after = row.pieces.some(other => !other.raised && other.left >= piece.right)
  return after && before.some(other => piece.left - other.right <= row.size * stretchedBlank)
}

function touches(piece: Piece, row: Row): boolean {
  if (row.pieces.some(other => !other.raised && standsAmid(piece, other, row.size))) return false
  if (row.pieces.some(other => gap(other, piece) <= row.size * raisedReach)) return true
  if (isMarkAmidWords(piece, row)) return true
  const level = row.pieces.filter(other => !other.raised)
  const left = Math.min(...level.map(other => other.left))
  const right = Math.max(...level.map(other => other.right))
  const hanging = Math.min(Math.abs(left - piece.right), Math.abs(piece.left - right))
  const outside = piece.right <= left || piece.left >= right
  return hanging <= row.size * hangingReach && outside && shift(piece, row) === 'superscript'
}
