import type { Box } from '../../model/geometry.ts'
import { enclose } from '../../model/geometry.ts'
import type { Rule } from '../../model/paged-text.ts'

/** Largest distance between the middles of two pieces of one line, points: borders of neighbouring cells differ by rounding. */
const maximumOffset = 0.7

/** Largest gap between two pieces of one line, points: cell borders leave the crossing rule's thickness free. */
const maximumGap = 1.5

/**
 * Pieces of one line that touch or overlap, as one rule each.
 *
 * Word processors draw a table rule once for every cell it passes. Horizontal rules
 * come first, top to bottom and left to right, then vertical ones, left to right.
 */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  const level = rules.filter(({ direction }) => direction === 'horizontal')
  const upright = rules.filter(({ direction }) => direction === 'vertical')
  const merged = mergeLevel(level.map(({ box }) => box))
  const mergedUpright = mergeLevel(upright.map(({ box }) => turn(box))).map(turn)
  return [
    ...merged.map(box => ({ box, direction: 'horizontal' as const })),
    ...mergedUpright.map(box => ({ box, direction: 'vertical' as const }))
  ]
}

const turn = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width })
const middle = ({ y, height }: Box): number => y + height / 2

function mergeLevel(boxes: readonly Box[]): Box[] {
  return rowsOf(boxes).flatMap(row => {
    const pieces: Box[] = []
    for (const box of [...row].sort((a, b) => a.x - b.x)) {
      const last = pieces.at(-1)
      if (last && box.x - (last.x + last.width) <= maximumGap) pieces[pieces.length - 1] = enclose([last, box])
      else pieces.push(box)
    }
    return pieces
  })
}

/** Boxes whose middles are level, top to bottom. */
function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rows: Box[][] = []
  let top = -Infinity
  for (const box of [...boxes].sort((a, b) => middle(a) - middle(b))) {
    if (middle(box) - top > maximumOffset) {
      rows.push([])
      top = middle(box)
    }
    rows.at(-1)?.push(box)
  }
  return rows
}
