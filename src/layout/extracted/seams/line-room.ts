import { blankEm } from '../../../knowledge/letter-widths.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { labelOf } from '../labels.ts'
import { textWidth } from '../line-width.ts'
import type { Setting } from '../setting.ts'
import { earlyEnd, gluedLine, linesMeasured } from '../thresholds.ts'
import type { Seam } from './seam.ts'

/**
 * Share of the line's width that the first word of the next line would have left free.
 *
 * Above 0 the word had room, so the line was ended on purpose.
 */
export function spaceLeft(
  { block, next, inList }: Pick<Seam, 'block' | 'next'> & { readonly inList?: boolean },
  setting: Setting
): number {
  const last = block.at(-1)!
  const word = firstPiece(next.text, setting)
  const width = inList ? setting.runningWidth : fullWidth(block, setting)
  const taken = inList ? textWidth(last.text) : lastPrinted(last.text, setting)
  return 1 - (taken + blankEm + textWidth(word)) / width
}

/** Share of a full line that a printed line takes on average. */
const usualShare = 0.98

/** Several printed lines in one, whose last may have ended early. */
export const isGlued = (text: string, { width, glued }: Setting): boolean =>
  textWidth(text) > width * (glued ? gluedLine.printed : gluedLine.plainly)

/** Width of the last printed line, as far as it can be told. */
function lastPrinted(text: string, setting: Setting): number {
  const width = textWidth(text)
  if (!isGlued(text, setting)) return width
  const above = Math.max(1, Math.ceil(width / (setting.width * gluedLine.printed)) - 1)
  return above < gluedLine.most ? width - above * setting.width * usualShare : width
}

/** Letters and figures of a symbol or a series of resolutions, which break at no ideograph. */
const latinPiece = /^[^\s\p{Script=Han}，。；：、]{2,}/u

/** What would have had to go on the line above: the first word, or two characters where no blanks part words. */
function firstPiece(text: string, { profile }: Setting): string {
  if (!profile.spaceless) return text.split(/\s/, 1)[0]!
  return latinPiece.exec(text)?.[0] ?? [...text].slice(0, 2).join('')
}

/** Width of a full line in this block: that of its own lines where there are enough. */
function fullWidth(block: readonly ExtractedLine[], setting: Setting): number {
  const label = labelOf(block[0]!.text)
  if (block.length === 1 || (block.length === 2 && label?.alone)) {
    return label && !label.alone ? setting.width * (1 - earlyEnd) : setting.firstWidth
  }
  const inner = block.slice(0, Math.min(block.length - 1, linesMeasured)).map(line => textWidth(line.text))
  return block.length >= 4 ? Math.min(setting.width, Math.max(...inner)) : setting.width * (1 - earlyEnd)
}
