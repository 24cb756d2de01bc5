import type { Line } from '../../../model/lines.ts'
import type { Place } from '../../../model/place.ts'

/** Text of a line, its spans parted by one blank. */
export const lineText = ({ spans }: Line): string =>
  spans
    .map(({ text }) => text.trim())
    .join(' ')
    .trim()

/** Where a line stands, rounded to 0.1 points. */
export function placeOfLine({ page, box }: Pick<Line, 'page' | 'box'>): Place {
  const round = (value: number) => Math.round(value * 10) / 10
  return { page, box: [round(box.x), round(box.y), round(box.width), round(box.height)] }
}
