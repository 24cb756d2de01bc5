import type { Rule } from './paged-text.ts'

/** Least distance of an underline from the baseline above it, in ems. */
const top = 0.02
/** … and largest. */
const bottom = 0.3

/** A level rule as far below a baseline as underlines are, whatever stands above it; `size` is that of the letters, in points. */
export function isUnder({ box, direction }: Rule, baseline: number, size: number): boolean {
  if (direction !== 'horizontal') return false
  const below = (box.y + box.height / 2 - baseline) / size
  return below >= top && below <= bottom
}
