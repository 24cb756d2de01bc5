import type { AnnexPart, Flowing } from '../../model/flow.ts'
import type { FoundHeading } from './found-heading.ts'
import { largerBy, sameSize } from './thresholds.ts'

/**
 * Whether the label of an annex is set like the highest of the headings below it, and so ranks with them.
 *
 * A label that is larger than running text stands above the headings, set like them or not.
 */
export function isSetAlike(
  { setting }: AnnexPart<Flowing>,
  highest: FoundHeading | undefined,
  bodySize: number
): boolean {
  const [size = 0, other = 0] = [setting?.size, highest?.layout.size]
  if (size === 0 || other === 0 || size > bodySize + largerBy) return false
  return Math.abs(size - other) < sameSize && setting?.bold === highest?.layout.bold
}
