import type { Line, LinedPage } from '../../model/lines.ts'
import type { Rule } from '../../model/paged-text.ts'
import { columnHeadHeight, columnHeadRules } from './thresholds.ts'

/**
 * The line stands between two rules of one width: the column head of a table, which is
 * repeated on each page of the table and is no running head.
 */
export function isColumnHead(line: Line, { rules }: LinedPage): boolean {
  const level = rules.filter(({ direction }) => direction === 'horizontal')
  const above = level.filter(({ box }) => box.y < line.baseline && line.baseline - box.y < columnHeadHeight)
  const below = level.filter(({ box }) => box.y > line.baseline && box.y - line.baseline < columnHeadHeight)
  return above.some(top => below.some(bottom => sameEnds(top, bottom)))
}

const sameEnds = ({ box: a }: Rule, { box: b }: Rule): boolean =>
  Math.abs(a.x - b.x) < columnHeadRules && Math.abs(a.x + a.width - b.x - b.width) < columnHeadRules
