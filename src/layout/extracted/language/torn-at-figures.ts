import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { labelOf } from '../labels.ts'
import { endsBlock, endsSentence } from '../line-ends.ts'
import { commonFullWidth, hadRoom, textWidth } from '../line-width.ts'
import { tornLine, wideLine } from '../thresholds.ts'

/**
 * Arabic lines that the extraction tore in two before a figure, made whole.
 *
 * A figure set a little higher than its line begins a stretch of its own, and extractors write what stands to its left
 * first: `9 of the Secretary-General` above `in policy brief No.`. The first piece begins with a figure and is short,
 * the second comes to no stop, and both take no more than a line, below a full one within a sentence. Where the first
 * ends a clause, as a last line of a paragraph does, the second must have had room for the word below it. Only the order changes.
 */
export function mendLinesTornAtFigures(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const width = commonFullWidth(lines)
  const mended: ExtractedLine[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const [above, left, right, below] = [mended.at(-1), lines[index]!, lines[index + 1], lines[index + 2]]
    if (above && right && isTorn({ above, left, right, below }, width)) {
      mended.push({ ...right, text: `${right.text} ${left.text}` })
      index += 1
    } else mended.push(left)
  }
  return mended
}

interface Torn {
  readonly above: ExtractedLine
  readonly left: ExtractedLine
  readonly right: ExtractedLine
  readonly below: ExtractedLine | undefined
}

function isTorn({ above, left, right, below }: Torn, width: number): boolean {
  if (!/^\(?\p{Nd}/u.test(left.text) || left.page !== right.page || left.page !== above.page) return false
  if (endsSentence(left.text) || endsSentence(above.text) || endsBlock(right.text) || labelOf(right.text)) return false
  if (endsBlock(left.text) && (endsBlock(above.text) || !below || !hadRoom(right.text, below.text, width))) return false
  const [own, whole] = [textWidth(left.text), textWidth(left.text) + textWidth(right.text)]
  return (
    own < width * wideLine.widestPiece &&
    whole > width * wideLine.least &&
    whole < width * tornLine.widest &&
    textWidth(above.text) > width * wideLine.fullRow
  )
}
