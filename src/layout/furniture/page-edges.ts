import type { Line, LinedPage } from '../../model/lines.ts'
import { footZone, headGap, headZone, mostFootLines, mostHeadLines } from './thresholds.ts'

/** Lines of a page from its top. */
export const fromTop = (lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)

/**
 * Lines that may be a running head: those at the top, one right under the other, up to
 * the first wider gap.
 */
export function headLines(page: LinedPage): Line[] {
  const head: Line[] = []
  for (const line of fromTop(page.lines)) {
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
