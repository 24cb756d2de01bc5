import type { Area } from './area.ts'
import type { Piece, Strip } from './sheet.ts'
import { crossingShare, minimumGutter, sameStart, strayShare } from './thresholds.ts'

/** A stretch along the reading direction, points: the reach of a column's text. */
export interface Band {
  readonly start: number
  readonly end: number
}

/**
 * The columns of an area, from the reading edge.
 *
 * Tagged cells tell them where rows without merged cells agree. Otherwise a white
 * gutter runs between two columns that (almost) no text crosses in any strip of several
 * pieces. Strips of one piece (section rows, second lines of a cell) do not vote, and
 * heads that stand over several columns are recognised by crossing a gutter the rows keep.
 */
export function bandsOf(area: Area): Band[] {
  return taggedBands(area) ?? whiteGutters(area)
}

/** Columns of the rows with the most tagged cells; nothing when they do not stand side by side. */
function taggedBands({ strips }: Area): Band[] | undefined {
  const rows = Map.groupBy(
    strips.flatMap(({ pieces }) => pieces).filter(piece => cellOf(piece)),
    piece => cellOf(piece)?.row
  )
  const widths = [...rows.values()].map(pieces => Math.max(...pieces.map(piece => cellOf(piece)?.column ?? 0)))
  const last = Math.max(0, ...widths)
  if (last === 0) return undefined
  const full = [...rows.values()].filter((_, i) => widths[i] === last).flat()
  const bands = reaches(full, last)
  return bands.every((band, i) => i === 0 || band.start >= (bands[i - 1]?.end ?? 0) - 1) ? bands : undefined
}

/** Reach of each tagged column up to `last`; an empty one lies between its neighbours. */
function reaches(pieces: readonly Piece[], last: number): Band[] {
  const columns = Map.groupBy(pieces, piece => cellOf(piece)?.column ?? 0)
  const bands: Band[] = []
  for (let column = 0; column <= last; column += 1) {
    const inside = columns.get(column) ?? []
    const edge = bands.at(-1)?.end ?? Math.min(...pieces.map(({ start }) => start))
    const start = inside.length > 0 ? Math.min(...inside.map(({ start }) => start)) : edge
    bands.push({ start, end: Math.max(edge, ...inside.map(({ end }) => end)) })
  }
  return bands
}

/** The tagged cell a piece stands in. */
export const cellOf = ({ spans }: Piece) => spans.find(({ cell }) => cell)?.cell

function whiteGutters(area: Area): Band[] {
  const voters = area.strips.filter(({ pieces }) => pieces.length > 1)
  const body = voters.filter(({ baseline }) => baseline > (area.headEnd ?? -Infinity))
  const rows = (body.length > 0 ? body : voters).flatMap(({ pieces }) => pieces)
  const crossing = crossers(
    rows,
    voters.filter(strip => !body.includes(strip)),
    body.length
  )
  const heads = voters.filter(strip => !body.includes(strip)).flatMap(({ pieces }) => pieces)
  const known = withoutStrays(covered(rows.filter(piece => !crossing.has(piece))), heads, body)
  return [...known, ...headsAlone(voters, body, known)].sort((a, b) => a.start - b.start)
}

/** Bands without a head that few rows have text in (a subtotal set to the right) joined to the band before them. */
function withoutStrays(bands: readonly Band[], heads: readonly Piece[], body: readonly Strip[]): Band[] {
  const out: Band[] = []
  for (const band of bands) {
    const last = out.at(-1)
    const rows = body.filter(({ pieces }) => pieces.some(piece => overlap(piece, band) > 0)).length
    const stray = heads.length > 1 && !heads.some(head => overlap(head, band) > 0) && rows <= strayShare * body.length
    if (last && stray) out[out.length - 1] = { start: last.start, end: band.end }
    else out.push(band)
  }
  return out
}

/**
 * Pieces of a few rows that cross a gutter between two heads side by side: merged cells.
 * The gutter is taken where the fewest pieces cross it.
 */
function crossers(rows: readonly Piece[], heads: readonly Strip[], count: number): ReadonlySet<Piece> {
  const gaps = heads.flatMap(({ pieces }) =>
    pieces.slice(1).map((piece, i) => ({ start: pieces[i]?.end ?? 0, end: piece.start }))
  )
  const crossing = gaps.flatMap(gap => {
    const candidates = [gap.start + 1, (gap.start + gap.end) / 2, gap.end - 1]
    const counted = candidates.map(x => rows.filter(({ start, end }) => start < x && end > x))
    const fewest = counted.toSorted((a, b) => a.length - b.length)[0] ?? []
    return fewest.length <= crossingShare * count ? fewest : []
  })
  return new Set(crossing)
}

/** Heads that stand over no text: columns with nothing in them. */
function headsAlone(voters: readonly Strip[], body: readonly Strip[], known: readonly Band[]): Band[] {
  const inBody = new Set(body)
  const heads = body.length > 0 ? voters.filter(strip => !inBody.has(strip)).flatMap(({ pieces }) => pieces) : []
  return covered(heads.filter(piece => known.every(band => overlap(piece, band) < -minimumGutter)))
}

/** Length shared by two stretches, points; negative when they are apart. */
export const overlap = (a: Band, b: Band): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Where stretches lie, joined over narrow gaps, in order. */
function covered(stretches: readonly Band[]): Band[] {
  const bands: { start: number; end: number }[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = bands.at(-1)
    if (last && start - last.end < minimumGutter) last.end = Math.max(last.end, end)
    else bands.push({ start, end })
  }
  return bands
}

/** Columns a strip has text in. */
export function columnsOf(strip: Strip, bands: readonly Band[]): number[] {
  return [...new Set(strip.pieces.map(piece => columnOf(piece, bands)))]
}

/** The column a piece begins in: the one whose edge it begins at, else the one it shares most with, or the nearest. */
export function columnOf(piece: Band, bands: readonly Band[]): number {
  const edge = bands.findIndex(({ start }) => Math.abs(start - piece.start) < sameStart)
  if (edge >= 0) return edge
  let best = 0
  let most = -Infinity
  for (const [column, band] of bands.entries()) {
    const shared = overlap(piece, band)
    if (shared > most + 0.01) {
      best = column
      most = shared
    }
  }
  return best
}
