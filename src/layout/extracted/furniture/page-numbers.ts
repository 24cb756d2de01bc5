import type { FurnitureWords } from '../../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../../knowledge/languages/words.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { footLines, headLines } from '../thresholds.ts'
import type { Found } from './extracted-furniture.ts'
import { byPage } from './pages.ts'

/** `2/7`; in Arabic pages it reads `7/2`. */
const fraction = /^(\d{1,3})\s?\/\s?(\d{1,3})$/
/** `)(` or `()` above the figure of a note. */
const emptyBrackets = /^(?:\)\(|\(\))$/
const bare = /^[-–—]?\s?(\d{1,3}|[ivxl]{1,6})\s?[-–—]?$/

/** Page numbers: `2/7` with one total throughout, `Page 2`, and bare numbers that count the pages. */
export function findPageNumbers(lines: readonly ExtractedLine[], words: FurnitureWords): Found {
  const pages = byPage(lines)
  const edges = pages.map(page => page.filter((_, index) => index < headLines || index >= page.length - footLines))
  const found = new Set([...fractions(lines, edges), ...worded(edges, words), ...counting(pages)])
  return new Map([...found].map(line => [line, 'page-number'] as const))
}

/** Lines `n/m` where either side is one number throughout; without page breaks, also within the text. */
function fractions(lines: readonly ExtractedLine[], edges: readonly ExtractedLine[][]): ExtractedLine[] {
  const candidates = (edges.length > 1 ? edges.flat() : lines).filter(line => fraction.test(line.text))
  const totals = new Map<string, number>()
  for (const { text } of candidates) {
    for (const number of new Set(fraction.exec(text)!.slice(1))) totals.set(number, (totals.get(number) ?? 0) + 1)
  }
  const total = [...totals].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]))[0]
  if (!total) return []
  const enough = total[1] > 1 || Number(total[0]) === edges.length
  if (!enough) return []
  const told = lines.filter(({ page, text }) => edges.length > 1 && isFraction(text, [page, Number(total[0])]))
  return [...candidates.filter(({ text }) => fraction.exec(text)!.slice(1).includes(total[0])), ...told]
}

/** Page and total themselves, in either order, are the page's number wherever the extraction put them. */
function isFraction(text: string, [page, total]: readonly [number, number]): boolean {
  const numbers = fraction.exec(text)?.slice(1).map(Number) ?? []
  return numbers.includes(page) && numbers.includes(total) && (page !== total || numbers[0] === numbers[1])
}

/** `Page 2`, `Стр. 2`, `page 2` at the top or foot of a page. */
function worded(edges: readonly ExtractedLine[][], words: FurnitureWords): ExtractedLine[] {
  return edges.flat().filter(({ text }) => {
    const word = startsWithWord(text, words.page)
    return word !== undefined && /^\s*\d{1,4}$/.test(text.slice(word.end))
  })
}

/**
 * First or last lines that hold a number growing with the pages, on half of them. A number below empty brackets is
 * the mark of a note in Arabic, which grows with the pages where each has one note.
 */
function counting(pages: readonly ExtractedLine[][]): ExtractedLine[] {
  if (pages.length < 3) return []
  const edges = pages.flatMap(page =>
    emptyBrackets.test(page.at(-2)?.text ?? '') ? [page[0]!] : [page[0]!, page.at(-1)!]
  )
  const candidates = edges.filter(line => bare.test(line.text))
  const byOffset = Map.groupBy(candidates, line => Number(bare.exec(line.text)![1]) - line.page)
  const steady = [...byOffset].filter(([, group]) => group.length >= pages.length / 2)
  return steady.flatMap(([offset, group]) => [...group, ...strayed(pages, offset, group)])
}

/** The number of a page whose extraction put it among the notes at its foot, apart from them by blank lines. */
function strayed(pages: readonly ExtractedLine[][], offset: number, known: readonly ExtractedLine[]): ExtractedLine[] {
  const numbered = new Set(known.map(({ page }) => page))
  return pages.flatMap(page => {
    const isApart = ({ text, blanksAbove }: ExtractedLine, index: number): boolean =>
      text === String(page[0]!.page + offset) &&
      blanksAbove > 0 &&
      (page[index + 1]?.blanksAbove ?? 1) > 0 &&
      index >= page.length - footLines
    const found = numbered.has(page[0]!.page) ? [] : page.filter(isApart)
    return found.length === 1 ? found : []
  })
}
