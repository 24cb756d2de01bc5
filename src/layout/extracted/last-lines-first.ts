import type { ExtractedLine } from '../../model/extracted-text.ts'
import { endsBlock, endsSentence } from './joins.ts'
import { labelOf } from './labels.ts'
import { commonFullWidth, textWidth } from './line-width.ts'
import { twoLines } from './thresholds.ts'

/**
 * Lines in order where extraction wrote, behind a number alone, the second and last line of the paragraph before its
 * first, as it does when the number hangs a little lower: the two change places.
 *
 * The line that comes first is short, ends a sentence, and begins with a small letter; or, in scripts without them,
 * the next number follows. The other is a full line that does not come to a stop.
 */
export function lastLinesBelow(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const width = commonFullWidth(lines)
  const ordered = [...lines]
  for (let index = 0; index + 2 < ordered.length; index += 1) {
    const label = labelOf(ordered[index]!.text)
    if (!label?.alone || label.value === undefined) continue
    const [last, first, next] = [ordered[index + 1]!, ordered[index + 2]!, ordered[index + 3]]
    const follows = next !== undefined && labelOf(next.text)?.value === label.value + 1
    if (isLast(last, width) && isFirst(first, width) && (follows || beginsSmall(last, first)))
      ordered.splice(index + 1, 2, first, last)
  }
  return ordered
}

const isLast = ({ text }: ExtractedLine, width: number): boolean =>
  endsSentence(text) && textWidth(text) < width * twoLines.last

const isFirst = ({ text }: ExtractedLine, width: number): boolean =>
  !endsBlock(text) && textWidth(text) > width * twoLines.first

/** Small letters go on with a sentence that a capital opens. */
const beginsSmall = (last: ExtractedLine, first: ExtractedLine): boolean =>
  /^\p{Ll}/u.test(last.text) && /^\p{Lu}/u.test(first.text)
