import { languages } from '../../../knowledge/languages/index.ts'
import { startsWithWord } from '../../../knowledge/languages/words.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { isSymbolLine } from '../masthead-lines.ts'
import { mastheadColumns } from '../thresholds.ts'

/** Blanks between two columns, more than any line of text has. */
const gap = /\s{3,}/u

/** A line or a half of one, and the column of the page in which it begins. */
interface Cell {
  readonly line: ExtractedLine
  readonly column: number
}

/**
 * The lines with those of a masthead in two columns one below the other: publisher and organ first, then symbol,
 * distribution and date.
 *
 *     United Nations          A/99/1           United Nations
 *     General Assembly        Distr.: General  General Assembly
 *                             4 May 2044       A/99/1
 *                                              Distr.: General
 *                                              4 May 2044
 *
 * Extractions that keep the place of every word write both columns on one line. Known by a symbol or distribution line at
 * the right of the first lines; white space ends the masthead.
 */
export function unfoldMasthead(lines: readonly ExtractedLine[]): readonly ExtractedLine[] {
  return unfoldColumns(atTop(lines))
}

/**
 * The same of extractions that write words in the order of the file: both columns in one line with one blank, and all of
 * the masthead below the first page where the file has it last.
 *
 *     United Nations A/99/1
 *     General Assembly Distr.: General
 */
function atTop(lines: readonly ExtractedLine[]): readonly ExtractedLine[] {
  const end = lines.findIndex(({ page }) => page !== lines[0]!.page)
  const first = lines.slice(0, end < 0 ? lines.length : end)
  const from = first.findIndex(({ text }) => isPublisherBeforeSymbol(text))
  if (from < 0) return lines
  const [above, masthead] = [first.slice(0, from), first.slice(from).flatMap(halves)]
  if (from < mastheadColumns.most) return [...above, ...masthead, ...lines.slice(first.length)]
  return first.length - from > mastheadColumns.most ? lines : [...masthead, ...above, ...lines.slice(first.length)]
}

function unfoldColumns(lines: readonly ExtractedLine[]): readonly ExtractedLine[] {
  const top = lines.slice(0, mastheadColumns.most)
  const last = top.findIndex(
    ({ blanksAbove, page }, at) => at > 0 && (blanksAbove >= mastheadColumns.blanks || page !== top[0]!.page)
  )
  const rows = top.slice(0, last < 0 ? top.length : last)
  const cells = rows.map(cellsOf)
  const right = cells.flatMap(row => (row.length === 2 && isOfRight(row[1]!.line.text) ? [row[1]!.column] : []))
  if (right.length === 0) return lines
  const edge = Math.min(...right) - mastheadColumns.ragged
  const isRight = ({ column }: Cell): boolean => column >= edge
  if (!cells.every(row => row.length === 1 || (row.length === 2 && !isRight(row[0]!) && isRight(row[1]!)))) return lines
  const all = cells.flat()
  return [...all.filter(cell => !isRight(cell)), ...all.filter(isRight)]
    .map(({ line }) => line)
    .concat(lines.slice(rows.length))
}

function cellsOf(line: ExtractedLine): Cell[] {
  let at = 0
  return line.text.split(gap).map(text => {
    const column = line.text.indexOf(text, at)
    at = column + text.length
    return { line: { ...line, text }, column: line.indent + column }
  })
}

const profiles = Object.values(languages)

/** Where the symbol stands behind the publisher: `United Nations A/99/1`. */
function symbolBehindPublisher(text: string): number | undefined {
  const ends = profiles.flatMap(({ masthead }) => startsWithWord(text, masthead.publisher)?.end ?? [])
  return ends.find(end => !gap.test(text) && isSymbolLine(text.slice(end).trim()))
}

const isPublisherBeforeSymbol = (text: string): boolean => symbolBehindPublisher(text) !== undefined

/** The line of a masthead, or its halves: publisher and symbol, organ and distribution. */
function halves(line: ExtractedLine, at: number): ExtractedLine[] {
  const { text } = line
  const cut = symbolBehindPublisher(text) ?? (at < mastheadColumns.organLines ? distributionIn(text) : undefined)
  if (!cut) return [line]
  return [text.slice(0, cut), text.slice(cut)].map(half => ({ ...line, text: half.trim() }))
}

/** Where a distribution stands behind other words. */
const distributionIn = (text: string): number | undefined =>
  [...text.matchAll(/\s+/gu)].find(({ index }) => isDistribution(text.slice(index).trim()))?.index

const isDistribution = (text: string): boolean =>
  profiles.some(({ masthead }) => startsWithWord(text, masthead.distribution) !== undefined)

/** What stands at the right of a masthead. */
const isOfRight = (text: string): boolean => isSymbolLine(text) || isDistribution(text)
