import type { Span } from '../../../model/lines.ts'
import { type Band, overlap } from '../bands.ts'
import { spanOf } from '../rows/head-rows.ts'
import { type Piece, pieceOf, type Sheet, type Strip, strip } from '../sheet.ts'
import { columnEdge, figureGap, headGap } from '../thresholds.ts'

/**
 * Strips of a table, cut where short heads or figures stand so close side by side that no wide gap parts them:
 *
 *       2025     2025     2026     2027
 *     planned  actual  planned  planned
 *           4       4    3 [4]        4
 *
 * A piece is cut only between spans that each stand at the edge or in the middle of one column, so that a head over
 * several columns stays whole.
 */
export const splitClose = (strips: readonly Strip[], bands: readonly Band[], sheet: Sheet): Strip[] =>
  strips.map(({ pieces }) => strip(pieces.flatMap(piece => splitPiece(piece, bands, sheet))))

function splitPiece(piece: Piece, bands: readonly Band[], sheet: Sheet): readonly Piece[] {
  if (piece.spans.length < 2 || spanOf(piece, bands).columns < 2) return [piece]
  const groups: { readonly column: number; readonly spans: Span[] }[] = []
  for (const span of piece.spans) {
    const column = spanOf(pieceOf([span], piece.line, sheet), bands)
    if (column.columns > 1) return [piece]
    if (groups.at(-1)?.column === column.column) groups.at(-1)?.spans.push(span)
    else groups.push({ column: column.column, spans: [span] })
  }
  const parts = groups.map(({ spans }) => pieceOf(spans, piece.line, sheet))
  const set = parts.every((part, at) => isSetIn(part, bands[groups[at]?.column ?? 0]))
  const gap = parts.every(isFigure) ? figureGap : headGap
  const apart = parts.every((part, at) => at === 0 || -overlap(part, parts[at - 1] as Piece) > gap * piece.size)
  return set && apart ? parts : [piece]
}

const isFigure = ({ spans }: Piece): boolean => spans.every(({ text }) => !/\p{L}/u.test(text))

/** The text begins or ends where its column does, or stands in its middle. */
const isSetIn = (part: Piece, band: Band | undefined): boolean =>
  band !== undefined &&
  [part.start - band.start, part.end - band.end, (part.start + part.end - band.start - band.end) / 2].some(
    distance => Math.abs(distance) <= columnEdge
  )
