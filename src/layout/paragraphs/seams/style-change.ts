import type { Span } from '../../../model/lines.ts'
import { isScan } from '../page-grades.ts'
import type { PlacedLine } from '../placed-line.ts'
import type { Setting } from '../setting/setting.ts'
import { sameSize } from '../thresholds.ts'
import type { Evidence } from './seam.ts'

/**
 * Weight of a change of size, weight or slant between two lines. Only a line that is in one style from end to end,
 * next to one that does not even touch it in that style, speaks for a new block: emphasis may run over a line end.
 */
export const changesStyle: Evidence = ({ previous, next }) => {
  if (changesSize(previous, next)) return 4
  const last = previous.line.spans.findLast(hasLetters)
  const first = next.line.spans.find(hasLetters)
  if (!last || !first) return 0
  if ((previous.bold && !first.bold) || (next.bold && !last.bold)) return 2
  return (previous.italic && !first.italic) || (next.italic && !last.italic) ? 1 : 0
}

/** Whether a line is set as a title or heading: bold, or larger than running text, from end to end. */
export const isDisplay = (line: PlacedLine, setting: Setting): boolean =>
  line.bold || line.line.size > setting.bodySize + sameSize

/** Latin letters are set smaller than Arabic ones beside them, so lines of different scripts may differ more. */
function changesSize(previous: PlacedLine, next: PlacedLine): boolean {
  const above = sizeOf(previous)
  const below = sizeOf(next)
  if (Math.abs(above - below) <= sameSize) return false
  const mixed = isArabic.test(previous.text) !== isArabic.test(next.text)
  const vague = mixed || isScan(next.page)
  return !vague || Math.max(above, below) / Math.min(above, below) > largestVagueRatio
}

const isArabic = /\p{Script=Arabic}/u

/** Ratio of sizes in one paragraph at most, where scripts are mixed or sizes were recognised in a scan. */
const largestVagueRatio = 1.35

/** Size of the largest letters: names in small capitals make most of a line smaller. */
const sizeOf = ({ line }: PlacedLine): number =>
  line.spans.reduce((most, span) => (hasLetters(span) ? Math.max(most, span.size) : most), 0)

const hasLetters = ({ text }: Span): boolean => /[\p{L}\p{Nd}]/u.test(text)
