import type { Piece } from './piece.ts'
import type { Separation, Stretch } from './word-spaces.ts'

/** A piece in reading order, with what parts it from the piece before. */
export interface SequencedPiece {
  readonly piece: Piece
  readonly before: Separation
}

/** What stands between two stretches of a line, the left one first. */
export type Spacing = (left: Stretch, right: Stretch) => Separation

/** Has right-to-left letters, or punctuation that only their scripts have. */
export const isBackward = ({ run, text }: Piece): boolean => run.direction === 'rtl' || backwardPunctuation.test(text)

/** Arabic semicolon, question mark and star: unlike the comma they are written from the right wherever they stand. */
const backwardPunctuation = /^[\u061B\u061E\u061F\u066D]+$/u

/** Has neither letters nor numbers: its direction is that of what stands beside it. */
export const isNeutral = ({ text }: Piece): boolean => !/[\p{L}\p{N}]/u.test(text)

/** A number of the text, no note mark. */
export const isNumber = ({ text, raised }: Piece): boolean => /\p{N}/u.test(text) && !/\p{L}/u.test(text) && !raised

/** A bracket opened in a stretch closes right after it. */
export const opensBracket = (pieces: readonly Piece[]): boolean => {
  const text = pieces.map(piece => piece.text).join('')
  return text.split('(').length > text.split(')').length
}

/** Ends of a group of pieces that stand from left to right. */
export function stretchOf(group: readonly Piece[]): Stretch {
  const first = group[0] as Piece
  const last = group.at(-1) as Piece
  return {
    left: first.left,
    right: last.right,
    size: Math.min(first.run.size, last.run.size),
    blankLeft: first.blankLeft,
    blankRight: last.blankRight,
    leftmost: edge(first, 'left'),
    rightmost: edge(last, 'right')
  }
}

/** Character printed at an end of a piece, which may take two code units. */
function edge({ text, run }: Piece, side: 'left' | 'right'): string {
  const atStart = (side === 'left') === (run.direction === 'ltr')
  const isPair = (text.codePointAt(atStart ? 0 : text.length - 2) ?? 0) > 0xffff
  if (atStart) return text.slice(0, isPair ? 2 : 1)
  return text.slice(isPair ? -2 : -1)
}

/** Each piece as a stretch of its own. */
export const split = (pieces: readonly Piece[]): Piece[][] => pieces.map(piece => [piece])
