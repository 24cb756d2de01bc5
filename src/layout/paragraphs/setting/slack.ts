import type { PlacedLine } from '../placed-line.ts'
import { room } from '../room.ts'
import { regularGap, sameEdge, sameSize, smallestIndent } from '../thresholds.ts'
import { beginsSmall } from '../wording.ts'
import type { Column } from './columns.ts'

/** Share of sure continuations whose room is not larger than the slack. */
const slackRank = 0.9

/** Fewer sure continuations than this say nothing. */
const enough = 12

/** Most slack there can be, points: with more, short lines mean nothing at all. */
const most = 90

/**
 * White space left at the end of lines that surely run on, although the next word would have fitted:
 * next to none in typeset text, several letters in typed pages, whose lines a person ended.
 * A line surely runs on when no sentence ends with it and the next stands at the edge of indented paragraphs,
 * or begins with a small letter.
 */
export function slackOf(
  lines: readonly PlacedLine[],
  { columnOf, pitchOf }: { columnOf: (line: PlacedLine) => Column; pitchOf: (line: PlacedLine) => number }
): number {
  const rooms: number[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || !runsOn(line, next, { pitch: pitchOf(line), column: columnOf(line) })) continue
    const { lead, trail } = columnOf(line)
    if (line.end - lead > (trail - lead) / 2) rooms.push(room(line, next, trail))
  }
  if (rooms.length < enough) return 0
  const ranked = rooms.sort((a, b) => a - b)[Math.floor((rooms.length - 1) * slackRank)] ?? 0
  return Math.min(most, Math.max(0, ranked))
}

function runsOn(line: PlacedLine, next: PlacedLine, { pitch, column }: { pitch: number; column: Column }): boolean {
  if (line.page !== next.page || line.line.column !== next.line.column) return false
  if (Math.abs(line.line.size - next.line.size) > sameSize || line.joints.includes('tab')) return false
  const gap = (next.line.baseline - line.line.baseline) / pitch
  if (gap < 0.8 || gap > regularGap || Math.abs(next.start - column.lead) > sameEdge || next.label) return false
  const indented = column.first > column.lead + smallestIndent
  return /[\p{L},،、]$/u.test(line.text) && (indented || beginsSmall(next.text))
}
