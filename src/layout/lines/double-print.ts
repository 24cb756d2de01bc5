import type { Piece } from './piece.ts'
import { hasInk } from './piece.ts'
import { doublePrint } from './thresholds.ts'

/** Pieces without the second copies of words printed twice, and those copies. */
export interface SinglePrints {
  readonly pieces: readonly Piece[]
  readonly copies: readonly Piece[]
}

/**
 * Take out second copies: the same text at the same place, a fraction of a letter apart.
 *
 * Some producers print a word twice to make it bold; the copy kept becomes bold.
 */
export function singlePrints(pieces: readonly Piece[]): SinglePrints {
  const byText = Map.groupBy(pieces.filter(hasInk), ({ text }) => text)
  const copies = new Set<Piece>()
  const bold = new Set<Piece>()
  for (const group of byText.values()) {
    if (group.length > 1) markCopies(group, copies, bold)
  }
  if (copies.size === 0) return { pieces, copies: [] }
  const kept = pieces.filter(piece => !copies.has(piece))
  return { pieces: kept.map(piece => (bold.has(piece) ? embolden(piece) : piece)), copies: [...copies] }
}

/** Sorted from top to bottom, copies are neighbours: the search never looks back over a page. */
function markCopies(group: readonly Piece[], copies: Set<Piece>, bold: Set<Piece>): void {
  const sorted = group.toSorted((a, b) => a.run.baseline - b.run.baseline || a.left - b.left)
  sorted.forEach((piece, at) => {
    const original = sorted.slice(Math.max(0, at - 3), at).find(other => !copies.has(other) && coincide(piece, other))
    if (!original) return
    copies.add(piece)
    bold.add(original)
  })
}

function coincide(a: Piece, b: Piece): boolean {
  const reach = a.run.size * doublePrint
  return Math.abs(a.left - b.left) <= reach && Math.abs(a.run.baseline - b.run.baseline) <= reach
}

const embolden = (piece: Piece): Piece => ({ ...piece, run: { ...piece.run, bold: true } })
