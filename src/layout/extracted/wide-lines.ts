import { blankEm } from '../../knowledge/letter-widths.ts'
import type { ExtractedLine } from '../../model/extracted-text.ts'
import { endsBlock, endsSentence } from './joins.ts'
import { labelOf } from './labels.ts'
import { commonFullWidth, textWidth } from './line-width.ts'
import { wideLine } from './thresholds.ts'

/**
 * Lines that the extraction took apart because they were set wide, made whole.
 *
 * In a justified line with few words the blanks are as wide as the space between columns. Extractors then write its words
 * one a line, or leave its first words in their place and put the rest below the paragraph:
 *
 *     determining that the situation          determining that the situation continues
 *     to international peace,                  to international peace,
 *
 *     continues
 *
 * Only order and blanks change. Known by capitals: a piece begins small below the end of a sentence or clause.
 */
export function mendWideLines(lines: readonly ExtractedLine[]): readonly ExtractedLine[] {
  const width = commonFullWidth(lines)
  return withDisplaced(withWordsInRow(lines, width), width)
}

/** Pieces below a paragraph go to the line they were torn from. */
function withDisplaced(lines: readonly ExtractedLine[], width: number): readonly ExtractedLine[] {
  const whole: ExtractedLine[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const pieces = whole.length > 0 ? displacedAt(lines, index, width) : []
    const rows = pieces.length > 0 ? rowsFor(whole, pieces, width) : undefined
    if (!rows) {
      whole.push(lines[index]!)
      continue
    }
    for (const [row, own] of rows) whole[row] = joined([whole[row]!, ...own])
    index += pieces.length - 1
  }
  return whole
}

/** Short lines below the end of a block that begin small and come to no stop. */
function displacedAt(lines: readonly ExtractedLine[], from: number, width: number): readonly ExtractedLine[] {
  const above = lines[from - 1]!
  if (!above.text.includes(' ')) return []
  if (!/^\p{Ll}/u.test(lines[from]!.text) || !endsBlock(withoutMark(above.text))) return []
  let to = from
  while (to < lines.length && lines[to]!.page === above.page && isPiece(lines[to]!, width)) to += 1
  const next = lines[to]
  const begins = !next || /^\P{Ll}/u.test(next.text) || next.blanksAbove > 0
  return to > from && begins && !endsBlock(lines[to - 1]!.text) ? lines.slice(from, to) : []
}

const isPiece = ({ text }: ExtractedLine, width: number): boolean =>
  textWidth(text) < width * wideLine.widestPiece && labelOf(text) === undefined && !endsSentence(withoutMark(text))

/** Note marks hide the stop before them. */
const withoutMark = (text: string): string => text.replace(/\p{Nd}{1,2}$/u, '')

/** The line of the paragraph above, by its index, that all pieces fill; or as many lines as there are pieces. */
function rowsFor(
  above: readonly ExtractedLine[],
  pieces: readonly ExtractedLine[],
  width: number
): readonly (readonly [number, readonly ExtractedLine[]])[] | undefined {
  const inside: number[] = []
  for (let row = above.length - 2; row >= 0 && inside.length < wideLine.rows; row -= 1) {
    const { text, page } = above[row]!
    if (page !== pieces[0]!.page || endsSentence(text) || labelOf(text)?.alone) break
    inside.unshift(row)
  }
  const short = inside.filter(row => textWidth(above[row]!.text) < width * wideLine.longestRest)
  const pairs = short.map((row, index) => [row, pieces.slice(index, index + 1)] as const)
  if (short.length === pieces.length && pairs.every(([row, own]) => fills([above[row]!, ...own], width))) return pairs
  const filled = inside.filter(row => fills([above[row]!, ...pieces], width))
  return filled.length === 1 ? [[filled[0]!, pieces]] : undefined
}

/** Words one a line, below a full line that goes on, are one line. */
function withWordsInRow(lines: readonly ExtractedLine[], width: number): readonly ExtractedLine[] {
  const whole: ExtractedLine[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const words = wordsAt(lines, index, width)
    whole.push(words.length > 0 ? joined(words) : lines[index]!)
    index += Math.max(0, words.length - 1)
  }
  return whole
}

function wordsAt(lines: readonly ExtractedLine[], from: number, width: number): readonly ExtractedLine[] {
  const above = lines[from - 1]
  if (!above || endsSentence(above.text) || textWidth(above.text) < width * wideLine.fullRow) return []
  let to = from
  while (to < lines.length && lines[to]!.page === above.page && isPiece(lines[to]!, width)) to += 1
  const words = lines.slice(from, to)
  const small = words.some(({ text }) => /^\p{Ll}/u.test(text))
  return words.length >= wideLine.words && small && to < lines.length && fills(words, width) ? words : []
}

/** The lines together are as long as one that was set wide, and no longer than a full one. */
function fills(lines: readonly ExtractedLine[], width: number): boolean {
  const sum = lines.reduce((total, { text }) => total + textWidth(text), (lines.length - 1) * blankEm)
  return sum > width * wideLine.least && sum < width * wideLine.most
}

const joined = (lines: readonly ExtractedLine[]): ExtractedLine => ({
  ...lines[0]!,
  text: lines.map(({ text }) => text).join(' ')
})
