import type { Span } from '../../../model/lines.ts'
import type { Area } from '../area.ts'
import { alignedAreas } from '../areas/aligned-areas.ts'
import { ruledAreas } from '../areas/ruled-areas.ts'
import { taggedAreas } from '../areas/tagged-areas.ts'
import { type Draft, textOf } from '../draft.ts'
import type { Piece, Sheet } from '../sheet.ts'
import { carriedTable } from './carried.ts'
import { headedRows } from './headed-rows.ts'
import { latticesOf, setOutGrid } from './lattice.ts'
import { setOut } from './set-out.ts'
import { twinLists } from './twin-lists.ts'
import { typedTables } from './typed-tables.ts'

/**
 * Every table of a page: drawn grids, the largest first, then tagged tables, then tables between rules, then single
 * rows under a head, then columns of text below underlined heads and without heads; none over another, and no piece of
 * text in two of them.
 * A table left `open` at the foot of the page before may go on at the top.
 */
export function draftsOf(sheet: Sheet, open?: Draft): Draft[] {
  const ruled = ruledAreas(sheet)
  const areas = [
    ...taggedAreas(sheet).map(area => withHead(area, ruled)),
    ...ruled,
    ...headedRows(sheet),
    ...typedTables(sheet),
    ...alignedAreas(sheet)
  ]
  const grids = latticesOf(sheet).flatMap(lattice => setOutGrid(sheet, lattice) ?? [])
  const limit = Math.min(...[...grids, ...areas.filter(isFramed)].map(({ top }) => top))
  const carried = open && carriedTable(sheet, open, limit)
  const page: Taken = { drafts: [], spans: new Set() }
  if (carried) add(carried, page)
  for (const grid of grids.sort(bySize)) add(grid, page)
  for (const list of twinLists(sheet)) if (!areas.some(area => hasHead(area) && meets(area, list))) add(list, page)
  for (const area of areas) {
    const draft = page.drafts.some(other => meets(other, area)) ? undefined : setOut(area)
    if (draft) add(draft, page)
  }
  return page.drafts
}

/** A column head stands between rules: what is set in columns below it are rows. */
const hasHead = ({ headEnd }: Area): boolean => headEnd !== undefined

const isFramed = ({ evidence }: Area): boolean => evidence !== 'columns'

/** The tables of a page so far, and the text in them. */
interface Taken {
  readonly drafts: Draft[]
  readonly spans: Set<Span>
}

/** Puts a table to the others unless it stands over one; what another holds at their common edge is left to that one. */
function add(draft: Draft, { drafts, spans }: Taken): void {
  if (drafts.some(other => meets(other, draft))) return
  const own = draft.pieces.some(piece => isIn(piece, spans)) ? without(draft, spans) : draft
  drafts.push(own)
  for (const piece of own.pieces) for (const span of piece.spans) spans.add(span)
}

const isIn = (piece: Piece, spans: ReadonlySet<Span>): boolean => piece.spans.some(span => spans.has(span))

function without(draft: Draft, spans: ReadonlySet<Span>): Draft {
  const rows = draft.rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, pieces: cell.pieces.filter(piece => !isIn(piece, spans)) }))
  }))
  return { ...draft, rows, ...textOf(rows) }
}

const bySize = (a: Draft, b: Draft): number =>
  (b.bottom - b.top) * (b.end - b.start) - (a.bottom - a.top) * (a.end - a.start)

/** A tagged table with the head and end that its rules show. */
function withHead(area: Area, ruled: readonly Area[]): Area {
  const same = ruled.find(other => meets(other, area))
  if (!same || same.headEnd === undefined) return area
  const top = Math.min(area.top, same.top)
  return { ...area, top, headEnd: same.headEnd, closed: same.closed }
}

/** Two areas share more than an edge. */
const meets = (
  a: Pick<Area, 'top' | 'bottom' | 'start' | 'end'>,
  b: Pick<Area, 'top' | 'bottom' | 'start' | 'end'>
): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4 && Math.min(a.end, b.end) - Math.max(a.start, b.start) > 4
