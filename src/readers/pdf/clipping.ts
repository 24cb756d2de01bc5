import { apply, type Matrix } from './matrix.ts'
import { clipMargin, thinnestInk } from './thresholds.ts'

/** Least and greatest x and y of an upright rectangle on the page, points; empty where a least is not below its greatest. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Least x, least y, greatest x and greatest y of a path in the space it is drawn in. */
export type Bounds = ArrayLike<number>

/** The upright rectangle on the page that encloses what the bounds enclose. Asked for every string, so it makes no lists. */
export function areaOf(matrix: Matrix, bounds: Bounds): Area {
  const [left, top] = apply(matrix, bounds[0]!, bounds[1]!)
  const [right, bottom] = apply(matrix, bounds[2]!, bounds[3]!)
  const [a, b] = apply(matrix, bounds[2]!, bounds[1]!)
  const [c, d] = apply(matrix, bounds[0]!, bounds[3]!)
  return {
    left: Math.min(left, right, a, c),
    top: Math.min(top, bottom, b, d),
    right: Math.max(left, right, a, c),
    bottom: Math.max(top, bottom, b, d)
  }
}

/** What two areas have in common; the inner one when nothing bounds it. */
export function commonArea(outer: Area | undefined, inner: Area): Area {
  if (!outer) return inner
  return {
    left: Math.max(outer.left, inner.left),
    top: Math.max(outer.top, inner.top),
    right: Math.min(outer.right, inner.right),
    bottom: Math.min(outer.bottom, inner.bottom)
  }
}

/**
 * Nothing of the text lies in what is painted, by more than a hair: letters reach out of the cell they stand in. A
 * string wider than that, which ends where the paint begins, is beyond it as a whole, as is the number of an item
 * that a word processor hangs out of its cell.
 */
export function isBeyond(text: Area, painted: Area): boolean {
  const across = Math.min(text.right, painted.right) - Math.max(text.left, painted.left)
  const down = Math.min(text.bottom, painted.bottom) - Math.max(text.top, painted.top)
  if (across < -clipMargin || down < -clipMargin) return true
  return across < thinnestInk && text.right - text.left > clipMargin
}
