import type { Direction } from '../../model/language.ts'
import { isBackward, type SequencedPiece } from './line-stretch.ts'
import type { Piece } from './piece.ts'
import { readLeftwards } from './read-leftwards.ts'
import { readMixed } from './read-mixed.ts'
import { readRightwards } from './read-rightwards.ts'
import { hangingMark, leftEdge, shortOf } from './thresholds.ts'
import { spacingOf } from './word-spaces.ts'

/**
 * Put the pieces of one line into reading order.
 *
 * A line with right-to-left letters is read from the right; Latin words and numbers in
 * it keep their own direction, and neighbours that belong together (`A/RES/70/1`,
 * `S/RES/1325 (2000)`) are one stretch, while two numbers with a blank between follow
 * each other from the right. A line set from the left, as footnotes that begin with a
 * Latin word or a mark are, is read from the left, and its right-to-left stretches with
 * the numbers in them from the right. Every other line is read from the left.
 */
export function sequence(
  pieces: readonly Piece[],
  blanks: readonly Piece[],
  { width, rightToLeft, blanksPrinted, goesOnFromLeft }: LineSetting
): { readonly direction: Direction; readonly pieces: SequencedPiece[] } {
  const placed = addBlanks(pieces.toSorted(fromLeft), blanks)
  const spacing = spacingOf(placed, blanksPrinted)
  const backward = placed.some(isBackward)
  if (!backward && !(rightToLeft && isSetFromRight(placed, width)))
    return { direction: 'ltr', pieces: readRightwards(placed, spacing) }
  if (backward && (goesOnFromLeft || isSetFromLeft(placed, width)))
    return { direction: 'ltr', pieces: readMixed(placed, spacing) }
  return { direction: 'rtl', pieces: readLeftwards(placed, spacing) }
}

/** What the page and the line above tell about a line. */
export interface LineSetting {
  /** Points. */
  readonly width: number
  /** The document is read from the right. */
  readonly rightToLeft: boolean
  /** Word spaces are printed blanks. */
  readonly blanksPrinted: boolean
  /** The line above is read from the left and is full: the line goes on its paragraph. */
  readonly goesOnFromLeft: boolean
}

/** Middles, not edges: typesetters let Arabic pieces overlap. */
const fromLeft = (a: Piece, b: Piece): number => a.left + a.right - b.left - b.right

/** The line begins near the left edge and ends well before the right one with a Latin word in it, or begins with a hanging mark. */
function isSetFromLeft(pieces: readonly Piece[], pageWidth: number): boolean {
  const first = pieces[0] as Piece
  const last = pieces.at(-1) as Piece
  if (first.left > pageWidth * leftEdge) return false
  const next = pieces[1]
  const hangs = next !== undefined && next.left - first.right > next.run.size * hangingMark
  if ((first.raised === 'superscript' && hangs) || /^[.,;:،؛]+$/u.test(last.text)) return true
  return pageWidth - last.right > first.left + shortOf && pieces.some(({ text }) => /\p{Script=Latin}/u.test(text))
}

/** A line without right-to-left letters that ends nearer the right edge of the page: it goes on a paragraph read from the right. */
function isSetFromRight(pieces: readonly Piece[], pageWidth: number): boolean {
  const left = Math.min(...pieces.map(piece => piece.left))
  const right = Math.max(...pieces.map(piece => piece.right))
  return pageWidth - right < left
}

/** Give the pieces the blanks printed between them as runs of their own. */
function addBlanks(pieces: readonly Piece[], blanks: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]
    if (!next || piece.blankRight || next.blankLeft) return piece
    const found = blanks.some(({ left, right }) => left >= piece.right - 0.5 && right <= next.left + 1 && right > left)
    return found ? { ...piece, blankRight: true } : piece
  })
}
