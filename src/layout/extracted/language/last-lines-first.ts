import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { labelOf } from '../labels.ts'
import { endsBlock, endsSentence } from '../line-ends.ts'
import { commonFullWidth, textWidth } from '../line-width.ts'
import { twoLines } from '../thresholds.ts'

/**
 * Lines in order where extraction wrote, behind a number alone, the second and last line of the paragraph before its
 * first, as it does when the number hangs a little lower: the two change places.
 *
 * The line that comes first is short, ends a sentence, and begins with a small letter; or, in scripts without them,
 * the next number follows. The other is a full line that does not come to a stop. The last line may stand above the number too,
 * or, where there is none, above the first line.
 */
export function lastLinesBelow(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const width = commonFullWidth(lines)
  const ordered = [...lines]
  for (let index = 0; index + 2 < ordered.length; index += 1) {
    if (index > 0) lowerLast(ordered, index, width)
    const label = labelOf(ordered[index]!.text)
    if (!label?.alone || label.value === undefined) continue
    const [last, first, next] = [ordered[index + 1]!, ordered[index + 2]!, ordered[index + 3]]
    const follows = next !== undefined && labelOf(next.text)?.value === label.value + 1
    if (isLast(last, width) && isFirst(first, width) && (follows || beginsSmall(last, first)))
      ordered.splice(index + 1, 2, first, last)
  }
  return ordered
}

/**
 * The end of a paragraph of two lines, written above the number and the first line of it, goes below them. The first line
 * begins with a capital and comes to no stop, though another paragraph follows.
 */
function lowerLast(lines: ExtractedLine[], index: number, width: number): void {
  const [above, last] = [lines[index - 1]!, lines[index]!]
  if (!isTail(last, width) || !endsBlock(above.text) || (last.blanksAbove > 0 && !endsSentence(above.text))) return
  const at = labelOf(lines[index + 1]!.text)?.alone ? index + 2 : index + 1
  const [first, next] = [lines[at], lines[at + 1]]
  if (!first || !/^\p{Lu}/u.test(first.text) || !isFirst(first, width)) return
  if (first.page !== last.page || (next && (next.blanksAbove === 0 || /^\p{Ll}/u.test(next.text)))) return
  lines.splice(index, at - index + 1, ...lines.slice(index + 1, at + 1), last)
}

/** A few words or figures that go on with a sentence and end it, or its clause. */
const isTail = ({ text }: ExtractedLine, width: number): boolean =>
  /^(?:\p{Ll}|\p{Nd}{2})/u.test(text) && endsBlock(text) && textWidth(text) < width * twoLines.last && !labelOf(text)

const isLast = ({ text }: ExtractedLine, width: number): boolean =>
  endsSentence(text) && textWidth(text) < width * twoLines.last

const isFirst = ({ text }: ExtractedLine, width: number): boolean =>
  !endsBlock(text) && textWidth(text) > width * twoLines.first

/** Small letters go on with a sentence that a capital opens. */
const beginsSmall = (last: ExtractedLine, first: ExtractedLine): boolean =>
  /^\p{Ll}/u.test(last.text) && /^\p{Lu}/u.test(first.text)
