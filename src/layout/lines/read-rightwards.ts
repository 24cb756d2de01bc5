import { type SequencedPiece, type Spacing, stretchOf } from './line-stretch.ts'
import type { Piece } from './piece.ts'
import type { Stretch } from './word-spaces.ts'

/** From the left, piece after piece. */
export function readRightwards(pieces: readonly Piece[], spacing: Spacing): SequencedPiece[] {
  let last: Stretch | undefined
  return pieces.map(piece => {
    const stretch = stretchOf([piece])
    const before = last ? spacing(last, stretch) : 'none'
    last = stretch
    return { piece, before }
  })
}
