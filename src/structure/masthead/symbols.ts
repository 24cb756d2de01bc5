import type { Report } from '../../diagnostics/diagnostic.ts'
import { type FoundSymbol, findSymbols, withCapital } from '../../knowledge/symbols/index.ts'
import type { Blocks } from '../../model/blocks.ts'
import type { MastheadLine } from '../../model/document.ts'
import type { Metadata } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'

type SymbolFacts = Pick<Metadata, 'symbol' | 'symbolPrinted' | 'otherSymbols'>

/**
 * The symbols of the document: from the masthead, else from the running heads, which repeat them on every page; a
 * second one that they print as often as the first belongs to it, too, where a stamp hides it in the masthead.
 * A masthead that no running head agrees with is reported, and so is a document without any symbol.
 */
export function readSymbols(
  masthead: readonly MastheadLine[],
  setAside: Blocks['setAside'],
  report: Report
): SymbolFacts {
  const lines = masthead.filter(({ field }) => field === 'symbol')
  const text = lines.map(({ runs }) => plainText(runs)).join(lines.every(isWholeSymbol) ? '\n' : '')
  const printed = wholeSymbols(text).map(({ symbol }) => symbol.key)
  const counted = runningSymbols(setAside)
  const running = counted.map(([key]) => key)
  const keys = [...new Set(printed.length > 0 ? [...printed, ...besides(printed, counted)] : running.slice(0, 1))]
  const [symbol, ...others] = keys
  if (!symbol) report({ code: 'symbol-missing', params: {} })
  else if (running.length > 0 && !running.some(key => keys.includes(key))) {
    report({ code: 'symbol-differs', params: { masthead: symbol, other: running[0] ?? '' } })
  }
  return {
    ...(symbol && { symbol }),
    ...(lines.length > 0 && {
      symbolPrinted: { text: printedForm(text), places: lines.flatMap(({ places }) => places) }
    }),
    ...(others.length > 0 && { otherSymbols: others })
  }
}

/** Symbols that end where the word ends: a letter after the last figure is a figure misread (`A/39/36I`). */
const wholeSymbols = (text: string): FoundSymbol[] =>
  findSymbols(withCapital(text)).filter(({ end }) => !/^[\p{L}\p{Nd}]/u.test(text.slice(end)))

const isWholeSymbol = ({ runs }: MastheadLine): boolean => findSymbols(withCapital(plainText(runs))).length > 0

const printedForm = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim()

/** No symbol has a comma; recognition takes stops for commas. */
const withStops = (text: string): string => text.replace(/,(?=\p{Nd})/gu, '.')

/** Symbols of another organ in the running heads, as often there as the only symbol of the masthead. */
function besides([first, ...others]: readonly string[], counted: readonly (readonly [string, number])[]): string[] {
  const count = counted.find(([key]) => key === first)?.[1]
  if (first === undefined || count === undefined || others.length > 0) return []
  const organ = first.split('/')[0]
  return counted.flatMap(([key, own]) => (own === count && key.split('/')[0] !== organ ? [key] : []))
}

/** Symbols of running heads and feet and on how many pages they stand, the commonest first. */
function runningSymbols(setAside: Blocks['setAside']): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { reason, text } of setAside) {
    if (reason !== 'running-head' && reason !== 'running-foot') continue
    for (const { symbol } of wholeSymbols(withStops(text))) counts.set(symbol.key, (counts.get(symbol.key) ?? 0) + 1)
  }
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
}
