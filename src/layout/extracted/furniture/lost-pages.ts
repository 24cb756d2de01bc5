import type { ExtractedLine, ScriptedText } from '../../../model/extracted-text.ts'
import { headLines, lostPages } from '../thresholds.ts'
import { isSymbol, masked } from './repeated-heads.ts'
import { findRepeatedLinks } from './repeated-links.ts'

/** `2/7`, `- 3 -`, `14`. */
const fraction = /^\d{1,3}\s?\/\s?\d{1,3}$/
const bare = /^[-–—]?\s?(\d{1,3})\s?[-–—]?$/

/**
 * The text with its pages numbered anew where the extraction kept no page breaks.
 *
 * Texts without form feeds show their pages by what is printed on them: the symbol of the document
 * alone on a line, numbers of the form `2/7`, or numbers that count on at even distances.
 */
export function withLostPages(text: ScriptedText): ScriptedText {
  const { lines } = text
  if (lines.some(line => line.page !== lines[0]!.page)) return text
  const counts = lines.length > lostPages.onePage && !appendsLinks(lines)
  const finders = [symbolStarts, fractionStarts, ...(counts ? [countingStarts] : [])]
  const starts = finders.map(find => find(lines)).find(found => found.length > 0)
  if (!starts) return text
  const begun = new Set(starts)
  let page = lines[0]!.page
  return {
    ...text,
    lines: lines.map((line, index) => {
      if (begun.has(index)) page += 1
      return { ...line, page }
    })
  }
}

/** Extractions that append the links of a page, each twice, keep no page numbers: numbers that count on are note marks. */
const appendsLinks = (lines: readonly ExtractedLine[]): boolean => findRepeatedLinks(lines).size > 0

/** Running heads: the symbol of the first lines alone on a line again, with the title above it where that repeats too. */
function symbolStarts(lines: readonly ExtractedLine[]): number[] {
  const symbol = lines.slice(0, headLines).find(line => isSymbol(line.text))?.text
  const first = lines.findIndex(line => line.text === symbol)
  const heads = lines.flatMap(({ text }, index) => (text === symbol && index > first ? [index] : []))
  const above = new Map<string, number>()
  const key = (index: number): string => masked(lines[index]?.text ?? '')
  for (const index of heads)
    for (const text of [key(index - 1), key(index + 1)]) above.set(text, (above.get(text) ?? 0) + 1)
  const isHead = (index: number): boolean =>
    (above.get(key(index)) ?? 0) > 1 && !fraction.test(lines[index]!.text) && /\p{L}{3}/u.test(lines[index]!.text)
  return heads.map(index => (isHead(index - 1) ? index - 1 : index))
}

/** Numbers with the number of pages end a page. */
function fractionStarts(lines: readonly ExtractedLine[]): number[] {
  const found = lines.flatMap(({ text }, index) => (fraction.test(text) ? [index] : []))
  const totals = Map.groupBy(found, index => lines[index]!.text.split('/')[1])
  const [most] = [...totals.values()].sort((a, b) => b.length - a.length)
  return most && most.length > 1 ? most.map(index => index + 1) : []
}

/** Numbers alone on their lines that count on, with about as many lines between them, end pages. */
function countingStarts(lines: readonly ExtractedLine[]): number[] {
  const found: number[] = []
  for (const [index, { text }] of lines.entries()) {
    const number = Number(bare.exec(text)?.[1])
    const last = found.at(-1)
    const due = last === undefined ? number <= 2 : number === Number(bare.exec(lines[last]!.text)![1]) + 1
    if (due && index - (last ?? -1) >= lostPages.shortest && index - (last ?? -1) <= lostPages.longest)
      found.push(index)
  }
  const gaps = found.slice(1).map((index, at) => index - found[at]!)
  const even = gaps.every(gap => gap <= Math.min(...gaps) * lostPages.unevenness)
  return found.length >= lostPages.leastNumbers && even ? found.map(index => index + 1) : []
}
