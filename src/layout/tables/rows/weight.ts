import type { Piece, Strip } from '../sheet.ts'

/** A bold section line above a plain row, or the other way round. */
export function changesWeight(above: readonly Piece[], next: Strip): boolean {
  if (above.some((piece, i) => i > 0 && piece.start > (above[0]?.end ?? 0))) return false
  return above.every(isBold) !== next.pieces.every(isBold) && above.every(isBold) !== next.pieces.some(isBold)
}

const isBold = ({ spans }: Piece): boolean => spans.every(({ bold, text }) => bold || text.trim() === '')
