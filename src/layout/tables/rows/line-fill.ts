import type { Band } from '../bands.ts'
import type { Piece } from '../sheet.ts'
import { wordSpace } from '../thresholds.ts'

/** The piece begins with a small letter, or with a word for which the line above had no room in its column. */
export const continuesLine = (above: Piece, next: Piece, band: Band): boolean =>
  /^[\s(]*\p{Ll}/u.test(textOf(next)) || fillsLine(above, next, band)

/** The first word of the next line had no room at the end of the line above. */
export const fillsLine = (above: Piece, next: Piece, band: Band): boolean =>
  above.end + firstWord(next) + wordSpace * next.size > band.end

/** Width of the first word of a piece, points; a blank that does not break (`12 June`) parts no words. */
function firstWord(piece: Piece): number {
  const text = textOf(piece)
  const letters = text.search(/[^\S\u00a0\u202f]|$/u)
  return (letters / Math.max(text.length, 1)) * (piece.end - piece.start)
}

const textOf = ({ spans }: Piece): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .trim()
