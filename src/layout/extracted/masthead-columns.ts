import { languages } from '../../knowledge/languages/index.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import type { ExtractedLine } from '../../model/extracted-text.ts'
import { isSymbolLine } from './masthead-lines.ts'
import { mastheadColumns } from './thresholds.ts'

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
  const near = from < mastheadColumns.most || first.length - from <= mastheadColumns.most
  if (from < 0 || !near) return lines
  const isLast = from >= mastheadColumns.most
  const to = isLast ? first.length : Math.min(first.length, from + mastheadColumns.most)
  const masthead = first.slice(from, to).flatMap(halves)
  const rest = [...first.slice(0, from), ...(isLast ? [] : first.slice(to))]
  return isLast
    ? [...masthead, ...rest, ...lines.slice(first.length)]
    : [...first.slice(0, from), ...masthead, ...first.slice(to), ...lines.slice(first.length)]
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

/** `United Nations A/99/1`. */
const isPublisherBeforeSymbol = (text: string): boolean =>
  profiles.some(({ masthead }) => {
    const publisher = startsWithWord(text, masthead.publisher)
    return publisher !== undefined && !gap.test(text) && isSymbolLine(text.slice(publisher.end).trim())
  })

/** The line, or what stands before and from its symbol or distribution on. */
function halves(line: ExtractedLine): ExtractedLine[] {
  const blanks = [...line.text.matchAll(/\s+/gu)]
  const cut = blanks.find(({ index }) => isOfRight(line.text.slice(index).trim()))
  if (!cut) return [line]
  return [line.text.slice(0, cut.index), line.text.slice(cut.index).trim()].map(text => ({ ...line, text }))
}

/** What stands at the right of a masthead. */
const isOfRight = (text: string): boolean =>
  isSymbolLine(text) || profiles.some(({ masthead }) => startsWithWord(text, masthead.distribution) !== undefined)
