import type { Line, LinedPage } from '../../model/lines.ts'
import type { SetAsideReason } from '../../model/set-aside.ts'
import { isColumnHead } from './column-head.ts'
import type { Finding } from './finding.ts'
import { headLines, isSideways } from './page-edges.ts'
import { isPageNumber } from './page-number.ts'
import type { Repetition } from './repetition.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { levelHead, mostHeadLines, widestTypedHead } from './thresholds.ts'

/** A text like a document symbol and nothing else: `A/RES/73/3`, `S/PV.10011`, `A/79/258 B`, `S/RES/2771 (2025)`. */
export const symbolLike =
  /^\p{Lu}[\p{L}\p{Nd}.]*(?:[/-][\p{L}\p{Nd}.()]+){1,10}(?: \([^)]{1,20}\))?(?: \p{Lu})?\*{0,3}$/u

/**
 * Running heads of a page: the lines at its top down to the last one that repeats on other
 * pages, names the document as its first page does, is a page number, or is marked by the
 * file as an artifact. Titles run over two lines, so what stands above goes with it.
 *
 * The first page has a masthead instead; only what stands there at the same place on
 * several other pages is a running head. The column head of a table ends the running head.
 */
export function runningHead(page: LinedPage, repetition: Repetition): Finding[] {
  const inHead = headLines(page)
  const table = inHead.findIndex(line => isColumnHead(line, page))
  const lines = table < 0 ? inHead : inHead.slice(0, table)
  if (page.number === 1) return []
  const last = lines.findLastIndex((line, at) => at < mostHeadLines && isHead(line, at, { page, repetition }))
  const end = lines.findLastIndex(line => isLevel(line, lines[last]))
  return lines
    .slice(0, Math.max(end + 1, typedHead(lines, page)))
    .flatMap(line => segmentsOf(line).map(segment => ({ line, segment, reason: reasonOf(segment) })))
}

/** What stands on the baseline of a running head belongs to it, in the other column, too. */
const isLevel = (line: Line, head: Line | undefined): boolean =>
  head !== undefined && line.baseline - head.baseline < head.size * levelHead

/** How many lines symbol, language and page are, below each other at a corner of a typed page, however recognition read them. */
function typedHead(lines: readonly Line[], page: LinedPage): number {
  const [symbol, ...below] = lines
  if (!page.recognised || !symbol || !symbolLike.test(textOf(symbol))) return 0
  const end = below.findIndex(
    ({ box, size }) => box.width > page.width * widestTypedHead || Math.abs(box.x - symbol.box.x) > size
  )
  return end < 0 ? lines.length : end + 1
}

const textOf = ({ spans }: Line): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .trim()

interface Surroundings {
  readonly page: LinedPage
  readonly repetition: Repetition
}

function isHead(line: Line, at: number, { page, repetition }: Surroundings): boolean {
  const segments = segmentsOf(line).filter(segment => !isSideways(segment, page))
  if (line.spans.every(({ artifact }) => artifact)) return true
  return segments.some(segment => isHeadText(segment, line, at, repetition))
}

function isHeadText({ text }: Segment, line: Line, at: number, repetition: Repetition): boolean {
  if (isPageNumber(text) && /\p{L}{2}|^\P{Nd}*\p{Nd}+\P{Nd}*$/u.test(text)) return at > 0 || line.spans.length === 1
  if (at === 0 && symbolLike.test(text)) return true
  return repetition.heads(text, line) > 0 || (symbolLike.test(text) && repetition.onFirstPage(text, line.page))
}

const reasonOf = ({ text }: Segment): SetAsideReason => (isPageNumber(text) ? 'page-number' : 'running-head')
