import type { Line, LinedPage, Lines } from '../../model/lines.ts'
import type { Stage } from '../../stage.ts'

/**
 * Puts the lines of each page into reading order.
 *
 * A one-column page is read from top to bottom. On a page in columns, lines across the
 * gutter part it into bands; a band is read column by column, from the reading edge:
 *
 *     heading across          1
 *     left      right         2  4
 *     left      right         3  5
 *     heading across          6
 */
export const readingOrder: Stage<Lines, Lines> = {
  name: 'reading-order',
  run: lines => ({ ...lines, pages: lines.pages.map(page => ({ ...page, lines: inOrder(page) })) })
}

function inOrder({ lines }: LinedPage): Line[] {
  const second = lines.filter(({ column }) => column > 0)
  if (second.length === 0) return lines.toSorted(fromTop)
  const bands: Line[][] = [[]]
  for (const line of lines.toSorted(fromTop)) {
    if (line.column === 0 && isAcross(line, second)) bands.push([line], [])
    else bands.at(-1)?.push(line)
  }
  return bands.flatMap(band => band.toSorted((a, b) => a.column - b.column || fromTop(a, b)))
}

const fromTop = (a: Line, b: Line): number => a.baseline - b.baseline || startOf(a) - startOf(b)

/** Distance of a line's beginning from the edge where its reading starts. */
const startOf = ({ box, direction }: Line): number => (direction === 'rtl' ? -(box.x + box.width) : box.x)

/** A line reaches over the place of the other column: one of the title, a running head, a heading across. */
function isAcross({ box }: Line, other: readonly Line[]): boolean {
  const left = Math.min(...other.map(line => line.box.x))
  const right = Math.max(...other.map(line => line.box.x + line.box.width))
  const shared = Math.min(box.x + box.width, right) - Math.max(box.x, left)
  return shared > 2
}
