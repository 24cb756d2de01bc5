import { alignedAreas } from './aligned-areas.ts'
import type { Area } from './area.ts'
import type { Draft } from './draft.ts'
import { latticesOf, setOutGrid } from './lattice.ts'
import { ruledAreas } from './ruled-areas.ts'
import { setOut } from './set-out.ts'
import type { Sheet } from './sheet.ts'
import { taggedAreas } from './tagged-areas.ts'
import { twinLists } from './twin-lists.ts'

/** Every table of a page: drawn grids, then tagged tables, then tables between rules, then columns of text; none over another. */
export function draftsOf(sheet: Sheet): Draft[] {
  const ruled = ruledAreas(sheet)
  const grids = latticesOf(sheet).flatMap(lattice => setOutGrid(sheet, lattice) ?? [])
  const areas = [...taggedAreas(sheet).map(area => withHead(area, ruled)), ...ruled, ...alignedAreas(sheet)]
  const drafts = [...grids]
  for (const list of twinLists(sheet)) if (!drafts.some(other => meets(other, list))) drafts.push(list)
  for (const area of areas) {
    const draft = drafts.some(other => meets(other, area)) ? undefined : setOut(area)
    if (draft) drafts.push(draft)
  }
  return drafts
}

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
