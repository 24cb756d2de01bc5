import type { DocumentTree, MastheadLine } from './document.ts'
import type { Place } from './place.ts'

/** The adoption line of the Security Council stands below the number of the resolution, not in the masthead. */
export function isBelowTitle({ field, places: [place] }: MastheadLine, { cover }: DocumentTree): boolean {
  const title = cover.find(block => block.type === 'title')
  return field === 'adoption' && place !== undefined && title !== undefined && isBelow(place, title.places[0])
}

function isBelow(a: Place, b: Place | undefined): boolean {
  if (!b || a.page !== b.page) return b !== undefined && a.page > b.page
  if (a.box && b.box) return a.box[1] > b.box[1]
  return a.lines !== undefined && b.lines !== undefined && a.lines[0] > b.lines[0]
}
