import { enclose } from '../../model/geometry.ts'
import type { Place } from '../../model/place.ts'
import type { PlacedLine } from './placed-line.ts'

/** Where lines stand: one place for each page, in order. */
export function placesOf(lines: readonly PlacedLine[]): Place[] {
  const pages = new Map<number, PlacedLine[]>()
  for (const line of lines) {
    const group = pages.get(line.page.number)
    if (group) group.push(line)
    else pages.set(line.page.number, [line])
  }
  return [...pages.values()].map(placeOf)
}

/** Where lines of one page stand, rounded to 0.1 points. */
export function placeOf(lines: readonly PlacedLine[]): Place {
  const { x, y, width, height } = enclose(lines.map(({ line }) => line.box))
  return { page: lines[0]!.page.number, box: [round(x), round(y), round(width), round(height)] }
}

const round = (length: number): number => Math.round(length * 10) / 10
