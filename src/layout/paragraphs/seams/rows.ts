import { interiorTabs, type PlacedLine } from '../placed-line.ts'
import type { Setting } from '../setting/setting.ts'
import { fullLine, narrowestPartGap } from '../thresholds.ts'

/** Share of the word spaces of a full line that may be wide before all are taken for stretched word spaces. */
const stretchedShare = 0.5

/**
 * Whether a line is a row of parts set side by side: names and functions, entries and page numbers.
 * A justified line with few words has wide spaces too, but nearly all of them are wide.
 */
export function isRow(line: PlacedLine, setting: Setting): boolean {
  const tabs = interiorTabs(line)
  if (line.widestGap < narrowestPartGap) return false
  const spaces = line.text.split(/\s+/u).length - 1
  const full = setting.columnOf(line).trail - line.end < fullLine
  return !(full && tabs >= stretchedShare * spaces && spaces > 1)
}
