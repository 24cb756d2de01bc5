import type { LinedPage } from '../../model/lines.ts'
import { jobNumberPart } from './job-number.ts'
import { footLines } from './page-edges.ts'
import type { PageLabels } from './running-foot.ts'
import { segmentsOf } from './segments.ts'

const bareNumber = /^\P{L}{0,2}?(\p{Nd}{1,4})\P{L}{0,2}?$/u

/**
 * Bare numbers at page feet that count the pages: those that keep one distance to the
 * page of the file, on two pages at least, or that are the very number of the page.
 */
export function pageLabels(pages: readonly LinedPage[]): PageLabels {
  const distances = new Map<number, number>()
  for (const page of pages)
    for (const distance of new Set(footNumbers(page).map(value => value - page.number)))
      distances.set(distance, (distances.get(distance) ?? 0) + 1)
  return {
    isLabel: (text, page) => {
      const value = numberIn(text)
      if (value === undefined) return /^[ivxl]+$/u.test(text)
      return value === page || (distances.get(value - page) ?? 0) > 1
    }
  }
}

/** Numbers that stand alone at the foot, or beside the job number. */
const footNumbers = (page: LinedPage): number[] =>
  footLines(page)
    .map(line => segmentsOf(line).filter(({ text }) => jobNumberPart(text) === undefined))
    .flatMap(segments => (segments.length === 1 ? segments : []))
    .flatMap(({ text, spans }) => (spans[0]?.superscript ? [] : (numberIn(text) ?? [])))

function numberIn(text: string): number | undefined {
  const digits = bareNumber.exec(text)?.[1]
  return digits ? Number(digits.normalize('NFKC')) : undefined
}
