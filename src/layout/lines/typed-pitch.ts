import { hasInk, type Piece } from './piece.ts'
import { evenPitch, evenShare, likeBaselines, narrowWords, pairsForPitch } from './thresholds.ts'

/**
 * Words recognised in a typed page, as wide as they are on paper.
 *
 * Some programs set the words they recognise in a narrower type than the typewriter's, each at the place where it
 * begins, so that wide gaps follow the words. On a typewriter every character and blank is as wide as the next: the
 * distance from the beginning of a word to that of the next tells the pitch. Where most words are much narrower than
 * that, all are given their width. In a table the distances say nothing, and no pitch is told from them.
 */
export function atTypedPitch(pieces: readonly Piece[]): readonly Piece[] {
  const inked = pieces.filter(hasInk)
  const pairs = neighbours(inked)
  if (pairs.length < pairsForPitch) return pieces
  const steps = pairs.map(([a, b]) => (b.left - a.left) / (a.text.length + 1))
  const pitch = median(steps)
  const even = steps.filter(step => Math.abs(step - pitch) < pitch * evenPitch).length
  if (even < steps.length * evenShare) return pieces
  const narrow = median(inked.map(({ left, right, text }) => (right - left) / text.length))
  if (narrow <= 0 || narrow > pitch * narrowWords) return pieces
  const next = new Map(pairs)
  return pieces.map(piece => {
    const limit = (next.get(piece)?.left ?? Infinity) - pitch / 2
    const right = Math.min(piece.left + piece.text.length * pitch, limit)
    return hasInk(piece) ? { ...piece, right: Math.max(piece.right, right) } : piece
  })
}

/** Pieces that stand next to each other on a baseline, from left to right. */
function neighbours(pieces: readonly Piece[]): (readonly [Piece, Piece])[] {
  const pairs: (readonly [Piece, Piece])[] = []
  for (const piece of pieces) {
    const beside = pieces.filter(
      other =>
        other.left > piece.left && Math.abs(other.run.baseline - piece.run.baseline) < piece.run.size * likeBaselines
    )
    const nearest = beside.reduce<Piece | undefined>((a, b) => (a && a.left <= b.left ? a : b), undefined)
    if (nearest && nearest.left >= piece.right) pairs.push([piece, nearest])
  }
  return pairs
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
