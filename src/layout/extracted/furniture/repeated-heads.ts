import type { ExtractedLine } from '../../../model/extracted-text.ts'
import type { SetAsideReason } from '../../../model/set-aside.ts'
import { headLines, headRepeats, headSourceLines, strayHeadLines } from '../thresholds.ts'
import type { Found } from './extracted-furniture.ts'
import { byPage } from './pages.ts'

/**
 * Running heads: lines at the top of a page, from the second on, that stand at the top of other
 * pages too or repeat the masthead; the first line of another kind ends them. Lines that repeat
 * matter of the first page below its masthead are the heads of a table that goes on.
 */
export function findRepeatedHeads(lines: readonly ExtractedLine[]): Found {
  const [first, ...later] = byPage(lines)
  const found = new Map<ExtractedLine, SetAsideReason>()
  if (!first || later.length === 0) return found
  const opening = new Set(first.slice(0, headSourceLines).map(line => masked(line.text)))
  const body = new Set(first.slice(headSourceLines).map(line => masked(line.text)))
  const repeats = countTops(later)
  for (const page of later) {
    const besideSymbol = page.slice(0, headLines).some(line => isSymbol(line.text) && opening.has(masked(line.text)))
    for (const line of page.slice(0, headLines)) {
      const key = masked(line.text)
      const repeated = (repeats.get(key) ?? 0) >= headRepeats && isHeadText(line.text)
      if (!repeated && !(besideSymbol && opening.has(key) && isHeadText(line.text)) && !isCut(line.text)) break
      found.set(line, body.has(key) && !opening.has(key) ? 'repeated-table-head' : 'running-head')
    }
  }
  return new Map([...found, ...strayHeads(later, found, opening)])
}

/** Symbols known as heads of other pages, or from the masthead, that were extracted after some lines of the text. */
function strayHeads(
  pages: readonly ExtractedLine[][],
  found: Found,
  opening: ReadonlySet<string>
): Map<ExtractedLine, SetAsideReason> {
  const heads = [...found].filter(([, reason]) => reason === 'running-head').map(([line]) => line.text)
  const counts = Map.groupBy(heads, text => text)
  const known = ({ text }: ExtractedLine): boolean =>
    isSymbol(text) && ((counts.get(text)?.length ?? 0) >= headRepeats || opening.has(masked(text)))
  return new Map(pages.flatMap(page => page.slice(0, strayHeadLines).filter(known)).map(line => [line, 'running-head']))
}

/** Pages at whose top each line stands. */
function countTops(pages: readonly ExtractedLine[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.slice(0, headLines).map(line => masked(line.text)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

/** The figures of a page are the only thing that differs in its head. */
export const masked = (text: string): string =>
  text.replace(/(?<![\p{L}/\d])\d{1,3}(?![\d/\p{L}])/gu, '#').replace(/\s+/g, ' ')

/** A label or a lone number at the top of pages is text: `1.`, `(a)`, `5`. */
const isHeadText = (text: string): boolean => /\p{L}{2}|\p{L}\/|\d{4}/u.test(text)

/** A document symbol alone on its line. */
export const isSymbol = (text: string): boolean =>
  /^[A-Z][\p{L}\d.-]*\/\S*(?:\s?\([\d\p{L}.\s]+\)|\s[A-Z](?:-[A-Z])?)?$/u.test(text)

/** Long running heads are cut with an ellipsis. */
const isCut = (text: string): boolean => text.length > shortestCut && /[\p{L},]\s?…$/u.test(text)

/** Only long heads are cut, characters. */
const shortestCut = 40
