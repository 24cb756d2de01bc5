import type { Report } from '../../diagnostics/diagnostic.ts'
import { asciiDigits } from '../../knowledge/numerals/digits.ts'
import type { Assembled } from '../../model/document.ts'
import { agreeingPages } from './thresholds.ts'

/** `2/14`, `Page 2`, `- 2 -`, `第 2 页`; in Arabic the total may stand first. */
const numbersIn = /\d{1,4}/g

interface NumberedPage {
  /** Page of the file, from 1. */
  readonly page: number
  /** Number printed on it. */
  readonly printed: number
}

/**
 * Pages whose printed numbers jump ahead of the pages of the file, or that end before the total they print.
 *
 * A jump counts when at least two pages before it and two behind it agree among themselves. Reports `page-missing`.
 */
export function checkPages({ setAside, pages }: Assembled, report: Report): void {
  const numbers = setAside
    .filter(({ reason }) => reason === 'page-number')
    .map(({ text, place }) => ({ page: place.page, numbers: (asciiDigits(text).match(numbersIn) ?? []).map(Number) }))
  const total = commonTotal(numbers.map(one => one.numbers))
  const printed = numbers.flatMap(({ page, numbers }) => toPrinted(page, numbers, total))
  const [before, after] = firstJump(printed) ?? []
  if (before && after)
    report({
      code: 'page-missing',
      params: { first: before.printed + 1, last: after.printed - 1 },
      place: { page: after.page }
    })
  const last = printed.at(-1)
  if (total && last && last.page === pages.at(-1)?.page && isEndMissing(printed, last, total))
    report({ code: 'page-missing', params: { first: last.printed + 1, last: total }, place: { page: last.page } })
}

/** The total that every `2/14` of the document prints. */
function commonTotal(all: readonly (readonly number[])[]): number | undefined {
  const pairs = all.filter(({ length }) => length === 2)
  if (pairs.length < agreeingPages) return undefined
  return pairs[0]!.find(total => pairs.every(pair => pair.includes(total) && pair.every(number => number <= total)))
}

function toPrinted(page: number, numbers: readonly number[], total: number | undefined): NumberedPage[] {
  if (numbers.length === 1) return [{ page, printed: numbers[0]! }]
  if (numbers.length !== 2 || total === undefined) return []
  return [{ page, printed: numbers[0] === total ? numbers[1]! : numbers[0]! }]
}

/** The two pages between which numbers are missing. */
function firstJump(pages: readonly NumberedPage[]): readonly [NumberedPage, NumberedPage] | undefined {
  const lead = pages.map(({ page, printed }) => printed - page)
  for (let at = agreeingPages; at + agreeingPages <= pages.length; at++) {
    const before = lead.slice(at - agreeingPages, at)
    const behind = lead.slice(at, at + agreeingPages)
    if (behind[0]! > before[0]! && isOne(before) && isOne(behind)) return [pages[at - 1]!, pages[at]!]
  }
  return undefined
}

const isOne = (numbers: readonly number[]): boolean => numbers.every(number => number === numbers[0])

/** The last pages count on evenly and stop short of the total. */
function isEndMissing(pages: readonly NumberedPage[], last: NumberedPage, total: number): boolean {
  const lead = pages.slice(-agreeingPages).map(({ page, printed }) => printed - page)
  return pages.length >= agreeingPages && isOne(lead) && last.printed < total
}
