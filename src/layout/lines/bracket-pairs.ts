import type { SequencedPiece } from './line-stretch.ts'

/**
 * The pieces of a line read from the right, with brackets that producers exchanged put right: where a bracket of the text
 * closes right before a raised note mark in brackets, `(2005)` and `(14)`, both brackets are drawn as one neutral stretch
 * and come as `(` and `)`.
 */
export function bracketPairs(pieces: readonly SequencedPiece[]): readonly SequencedPiece[] {
  const right = [...pieces]
  for (const [index, closing] of pieces.entries()) {
    const [opening, mark] = [pieces[index + 1], pieces[index + 2]]
    if (!opening || !mark || !isExchanged(closing, opening, mark)) continue
    right[index] = withText(closing, ')')
    right[index + 1] = withText(opening, '(')
  }
  return right
}

const isExchanged = (closing: SequencedPiece, opening: SequencedPiece, mark: SequencedPiece): boolean =>
  closing.piece.text === '(' &&
  !closing.piece.raised &&
  opening.piece.text === ')' &&
  opening.piece.raised === 'superscript' &&
  mark.piece.raised === 'superscript' &&
  /^\p{Nd}+$/u.test(mark.piece.text)

const withText = (sequenced: SequencedPiece, text: string): SequencedPiece => ({
  ...sequenced,
  piece: { ...sequenced.piece, text }
})
