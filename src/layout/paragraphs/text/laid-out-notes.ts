import type { LaidOutNote } from '../../../model/blocks.ts'
import type { LinedNote } from '../../../model/lines.ts'
import type { Repair } from '../../../model/set-aside.ts'
import type { PlacedLine } from '../placed-line.ts'
import { placesOf } from '../places.ts'
import { doubtfulGap, ordinaryPitch, smallestIndent } from '../thresholds.ts'
import { endsSentence } from '../wording.ts'
import { joinText, type TextHabits } from './block-text.ts'

/** A note as paragraphs, with the repairs its joining made. */
export interface JoinedNote {
  readonly note: LaidOutNote
  readonly repairs: readonly Repair[]
}

/**
 * Join the lines of a note. A note is one paragraph unless a line begins deeper than the one above,
 * or behind a gap, after the end of a sentence.
 */
export function joinNote(
  { printed, mark, ruled }: LinedNote,
  lines: readonly PlacedLine[],
  habits: TextHabits
): JoinedNote {
  const paragraphs = paragraphsOf(lines).map(group => joinText(group, habits))
  return {
    note: {
      printed,
      mark,
      paragraphs: paragraphs.map(({ runs }) => runs),
      places: placesOf(lines),
      ...(ruled && { ruled })
    },
    repairs: paragraphs.flatMap(({ repairs }) => repairs)
  }
}

function paragraphsOf(lines: readonly PlacedLine[]): PlacedLine[][] {
  const groups: PlacedLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && !beginsParagraph(group, line)) group.push(line)
    else groups.push([line])
  }
  return groups
}

function beginsParagraph(group: readonly PlacedLine[], line: PlacedLine): boolean {
  const last = group.at(-1)!
  if (last.page !== line.page || !endsSentence(last.text)) return false
  const gap = (line.line.baseline - last.line.baseline) / (ordinaryPitch * line.line.size)
  return gap > doubtfulGap + 0.2 || (group.length > 1 && line.start > last.start + smallestIndent)
}
