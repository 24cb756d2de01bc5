import type { Box } from '../../../model/geometry.ts'
import type { LinedFigure, LinedPage } from '../../../model/lines.ts'
import { figureHeight, figureWidth, footShare, headShare, mastheadShare, scanShare } from '../thresholds.ts'
import { placeOfLine } from './line-text.ts'

/**
 * Charts, and pictures large enough to be content.
 *
 * The emblem, the bar code and other small marks are left out, and so are pictures in
 * the masthead or at the head or foot of a page, and scans of a whole page.
 */
export function figuresOf(page: LinedPage): LinedFigure[] {
  const charts = page.charts ?? []
  const pictures = page.images.filter(image => isContent(image, page) && !charts.some(({ box }) => overlap(box, image)))
  return [...charts, ...pictures.map((box): { box: Box; text?: string } => ({ box }))]
    .toSorted(({ box: a }, { box: b }) => a.y - b.y || a.x - b.x)
    .map(({ box, text }) => ({ type: 'figure', ...(text && { text }), place: placeOfLine({ page: page.number, box }) }))
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function isContent({ y, width, height }: Box, page: LinedPage): boolean {
  if (width < figureWidth || height < figureHeight) return false
  if (width * height > scanShare * page.width * page.height) return false
  const middle = y + height / 2
  if (page.number === 1 && y < page.height * mastheadShare) return false
  return middle > page.height * headShare && middle < page.height * (1 - footShare)
}
