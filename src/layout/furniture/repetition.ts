import type { Line, LinedPage } from '../../model/lines.ts'
import { footLines, headLines } from './page-edges.ts'
import { segmentsOf } from './segments.ts'
import { sameFoot, samePlace, shortestTitle } from './thresholds.ts'

/** What repeats at the edges of the pages of one document. */
export interface Repetition {
  /** Other pages with the same words at the same height of the top. Numbers too: annexes begin at the top of their pages. */
  readonly heads: (text: string, line: Line) => number
  /** Other pages with exactly the same text at the same height of the bottom. */
  readonly feet: (text: string, line: Line) => number
  /** The first page has the text: the document's symbol or its title. */
  readonly onFirstPage: (text: string, page: number) => boolean
}

interface Sighting {
  readonly page: number
  readonly baseline: number
}

/** Look at the edges of all pages once. */
export function findRepetition(pages: readonly LinedPage[]): Repetition {
  const heads = sightings(pages, headLines, squeeze)
  const feet = sightings(pages, footLines, squeeze)
  const first = squeeze(pages[0]?.lines.flatMap(({ spans }) => spans.map(({ text }) => text)).join('') ?? '')
  return {
    heads: (text, line) => countOthers(heads.get(squeeze(text)), line, samePlace),
    feet: (text, line) => countOthers(feet.get(squeeze(text)), line, sameFoot),
    onFirstPage: (text, page) => page > 1 && text.length >= shortestTitle && first.includes(squeeze(text))
  }
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '').toLowerCase()

function sightings(
  pages: readonly LinedPage[],
  edge: (page: LinedPage) => Line[],
  keyOf: (text: string) => string
): ReadonlyMap<string, Sighting[]> {
  const seen = new Map<string, Sighting[]>()
  for (const page of pages)
    for (const line of edge(page))
      for (const { text } of segmentsOf(line)) {
        const key = keyOf(text)
        const list = seen.get(key) ?? []
        list.push({ page: page.number, baseline: line.baseline })
        seen.set(key, list)
      }
  return seen
}

/** Pages counted at most: more say nothing new, and long documents stay quick. */
const enough = 6

function countOthers(list: readonly Sighting[] | undefined, line: Line, reach: number): number {
  let count = 0
  let last = line.page
  for (const { page, baseline } of list ?? []) {
    if (page === line.page || page === last || Math.abs(baseline - line.baseline) > reach) continue
    last = page
    count += 1
    if (count === enough) break
  }
  return count
}
