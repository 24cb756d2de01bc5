/** A rectangle in points; origin at the top left of the page, `y` grows downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest box that holds all of `boxes`; throws a `RangeError` when there are none. */
export function enclose(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('no boxes to enclose')
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
