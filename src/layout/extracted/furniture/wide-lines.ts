import { blankEm } from '../../../knowledge/letter-widths.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { labelOf } from '../labels.ts'
import { endsBlock, endsSentence, isSeparator } from '../line-ends.ts'
import { commonFullWidth, hadRoom, textWidth } from '../line-width.ts'
import { wideLine } from '../thresholds.ts'

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
    const pieces = index > 0 ? displacedAt(lines, index, width) : []
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

/**
 * Short lines below the end of a block that begin small and come to no stop, or of a word or two each; also behind the number
 * of the next block, which awaits its text.
 */
function displacedAt(lines: readonly ExtractedLine[], from: number, width: number): readonly ExtractedLine[] {
  const behind = labelOf(lines[from - 1]!.text)?.alone ? 1 : 0
  const above = lines[from - 1 - behind]
  if (!above?.text.includes(' ') || !endsBlock(withoutMark(above.text))) return []
  const goesOn = (at: number): boolean => at === from || hasFewWords(lines[at]!) || !hasFewWords(lines[at - 1]!)
  let to = from
  while (to < lines.length && lines[to]!.page === above.page && isPiece(lines[to]!, width) && goesOn(to)) to += 1
  const next = lines[to]
  if (behind > 0 && !(next && next.blanksAbove > 0)) return []
  const begins = !next || /^\P{Ll}/u.test(next.text) || next.blanksAbove > 0
  const pieces = lines.slice(from, to)
  const areWords = pieces.some(({ text }) => /^\p{Ll}/u.test(text)) && pieces.every(({ text }) => /\p{L}/u.test(text))
  return begins && areWords && (isInner(pieces) || pieces.every(hasFewWords)) ? pieces : []
}

/** One word, or two: below such lines, a line of several words is a paragraph of its own. */
const hasFewWords = ({ text }: ExtractedLine): boolean => !/\s.*\s/u.test(text)

/** Begins small and comes to no stop, as only the middle of a sentence does. */
const isInner = (pieces: readonly ExtractedLine[]): boolean =>
  /^\p{Ll}/u.test(pieces[0]!.text) && !endsBlock(pieces.at(-1)!.text)

/** A short line of words or figures, not a rule, that is no label and ends no sentence. */
const isPiece = ({ text }: ExtractedLine, width: number): boolean =>
  textWidth(text) < width * wideLine.widestPiece &&
  !isSeparator(text) &&
  labelOf(text) === undefined &&
  !endsSentence(withoutMark(text))

/** Note marks hide the stop before them. */
const withoutMark = (text: string): string => text.replace(/\p{Nd}{1,2}$/u, '')

/**
 * The line of the paragraph above, by its index, that all pieces fill; or as many lines as there are pieces. A line that
 * ended though the next word had room shows itself that words were torn from it; of others there must be only one that
 * the pieces fill, and they must be words from the middle of a sentence.
 */
function rowsFor(
  above: readonly ExtractedLine[],
  pieces: readonly ExtractedLine[],
  width: number
): readonly (readonly [number, readonly ExtractedLine[]])[] | undefined {
  const last = above.length - (labelOf(above.at(-1)!.text)?.alone ? 2 : 1)
  const inside = linesOfParagraph(above, last, pieces[0]!, width)
  const torn = inside.filter(row => endedEarly(above[row]!, above[row + 1]!, width))
  const pairs = torn.map((row, index) => [row, pieces.slice(index, index + 1)] as const)
  if (torn.length === pieces.length && pairs.every(([row, own]) => fills([above[row]!, ...own], width))) return pairs
  const filled = (rows: readonly number[]) => rows.filter(row => fills([above[row]!, ...pieces], width))
  const [row, ...others] = filled(torn)
  if (row !== undefined) return others.length === 0 ? [[row, pieces]] : undefined
  const [only, ...more] = isInner(pieces) ? filled(inside) : []
  return only !== undefined && more.length === 0 ? [[only, pieces]] : undefined
}

/** Lines of the paragraph that ends at the index, but its last, as far up as pieces can have been torn from. */
function linesOfParagraph(
  above: readonly ExtractedLine[],
  last: number,
  { page }: ExtractedLine,
  width: number
): number[] {
  const inside: number[] = []
  for (let row = last - 1; row >= 0 && inside.length < wideLine.rows; row -= 1) {
    const { text } = above[row]!
    const ends = endsSentence(text) || (endsBlock(text) && textWidth(text) < width * wideLine.longestRest)
    if (above[row]!.page !== page || ends || labelOf(text)?.alone) break
    inside.unshift(row)
  }
  return inside
}

/** The next line goes on in small letters, and its first word would have had room on the line. */
const endedEarly = (line: ExtractedLine, next: ExtractedLine, width: number): boolean =>
  /^\p{Ll}/u.test(next.text) && hadRoom(line.text, next.text, width)

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
