import type { PlacedLine } from '../placed-line.ts'
import {
  endAlignedMargin,
  fullLine,
  sameEdge,
  smallestCentreMargin,
  smallestIndent,
  typedCentre,
  typesetCentre,
  wideMargin
} from '../thresholds.ts'
import type { Column } from './columns.ts'

/** Where a line stands in its column, along the reading direction. */
export type Alignment = 'start' | 'centre' | 'end'

/** How a single line stands in its column: at its start (also when full or indented), in the middle, at its end. A labelled line is an item. */
export function alignmentOf({ start, end, label }: PlacedLine, { lead, first, trail }: Column): Alignment {
  const before = start - lead
  const behind = trail - end
  if (before < smallestIndent || Math.abs(start - first) < sameEdge / 2) return 'start'
  if (label && before < wideMargin) return 'start'
  if (Math.abs(before - behind) < centreTolerance(before)) return 'centre'
  return behind < fullLine && before > endAlignedMargin * (trail - lead) ? 'end' : 'start'
}

/** Typists centre by whole letters, typesetters exactly; a narrow margin may be an indent and must be exact. */
function centreTolerance(margin: number): number {
  if (margin < smallestCentreMargin) return sameEdge
  return margin < wideMargin ? typesetCentre : typedCentre
}

/** Whether two lines have their middles on the column's: lines of one centred title, the widest of which may be full. */
export function shareAxis(one: PlacedLine, other: PlacedLine, { lead, trail }: Column): boolean {
  const offAxis = ({ start, end }: PlacedLine): number => (start + end - lead - trail) / 2
  if (Math.abs(offAxis(one)) > typedCentre || Math.abs(offAxis(other)) > typedCentre) return false
  return Math.abs(offAxis(one) - offAxis(other)) < typesetCentre && Math.abs(one.start - other.start) > sameEdge
}
