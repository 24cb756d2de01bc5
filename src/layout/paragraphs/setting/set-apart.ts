import type { PlacedLine } from '../placed-line.ts'
import { doubtfulGap, sameSize } from '../thresholds.ts'
import { endsSentence } from '../wording.ts'
import type { Column } from './columns.ts'

/** Share of the ends of paragraphs with white space below from which a document is known to set them apart. */
const apartShare = 0.9

/** Fewer ends than this say nothing. */
const enough = 6

/** Share of the column that the last line of a paragraph leaves free when it surely is one and no number follows it. */
const freeEnd = 0.25

/**
 * Whether the document sets its paragraphs apart by white space. Then a line of the same paragraph may end early where
 * a typist kept words together (`on` / `4 February 1998`): without white space no other paragraph begins there.
 */
export function setsApart(
  lines: readonly PlacedLine[],
  { columnOf, pitchOf }: { columnOf: (line: PlacedLine) => Column; pitchOf: (line: PlacedLine) => number }
): boolean {
  let ends = 0
  let apart = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || line.page !== next.page || line.line.column !== next.line.column) continue
    if (Math.abs(line.line.size - next.line.size) > sameSize || !endsSentence(line.text)) continue
    const { lead, trail } = columnOf(line)
    if (!next.label?.certain && trail - line.end < freeEnd * (trail - lead)) continue
    ends += 1
    if (next.line.baseline - line.line.baseline > doubtfulGap * pitchOf(line)) apart += 1
  }
  return ends >= enough && apart >= apartShare * ends
}
