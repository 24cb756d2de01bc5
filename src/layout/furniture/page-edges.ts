import type { Line, LinedPage, Span } from '../../model/lines.ts'
import { footZone, headGap, headZone, mostFootLines, mostHeadLines, sideMargin, sidewaysShape } from './thresholds.ts'

/** Lines of a page from its top. */
export const fromTop = (lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)

/**
 * Text that stands sideways in the outer margin of a page wider than high: wide tables are printed across an upright
 * page, whose running heads and feet then stand at the sides.
 */
export const isSideways = (span: Pick<Span, 'text' | 'box'>, page: LinedPage): boolean =>
  span.text.trim().length > 1 && span.box.height >= sidewaysShape * span.box.width && isBesideText(span, page)

/** Stands in the outer margin of a page wider than high, beyond the rules of its tables. */
export function isBesideText({ box }: Pick<Span, 'box'>, { width, height, rules }: LinedPage): boolean {
  const end = box.x + box.width
  if (width < height || (end >= sideMargin * width && box.x <= (1 - sideMargin) * width)) return false
  return !rules.some(
    rule => rule.direction === 'horizontal' && rule.box.x <= box.x && rule.box.x + rule.box.width >= end
  )
}

/**
 * Lines that may be a running head: those at the top, one right under the other, up to
 * the first wider gap. What stands sideways is none.
 */
export function headLines(page: LinedPage): Line[] {
  const head: Line[] = []
  for (const line of fromTop(page.lines)) {
    if (line.spans.every(span => isSideways(span, page))) continue
    const last = head.at(-1)
    if (line.baseline > page.height * headZone || head.length > mostHeadLines * 2) break
    if (last && line.baseline - last.baseline > headGap * Math.max(last.size, 8)) break
    head.push(line)
  }
  return head
}

/** Lines that may be a running foot: the last ones of the page, in its lowest part, from the bottom up. */
export function footLines(page: LinedPage): Line[] {
  const foot = fromTop(page.lines).filter(line => line.baseline > page.height * footZone)
  return foot.reverse().slice(0, mostFootLines)
}
