import { type DocumentSymbol, type FoundSymbol, parseSymbol } from '../../knowledge/symbols/index.ts'
import type { SymbolMention } from './mention.ts'
import { and, join } from './shadow.ts'

/**
 * What is cited together with a symbol but printed without it:
 *
 *     A/75/1 and Add.1       CCPR/C/87/CRP.1 and Add.5 to 7       CRC/C/SR.523 and 524
 *
 * A suffix of the same word replaces the last one (`A/75/1/Add.1 and Add.2`), another is added to it.
 */
export function findSuffixes(shadow: string, symbol: FoundSymbol): SymbolMention[] {
  const found: SymbolMention[] = []
  let last = symbol.symbol
  let at = symbol.end
  for (;;) {
    const next = readAt(suffix, shadow, at) ?? (isCountable(last) ? readAt(bare, shadow, at) : undefined)
    const reading = next && readNext(next, { base: symbol.symbol, last })
    if (!next || !reading) return found
    const end = at + next[0].length
    found.push({ type: 'symbol', start: end - (next.groups?.own ?? '').length, end, symbol: reading })
    last = reading
    at = end
  }
}

// English words stay inside texts of other languages: `S/3297 and Corr.1`
const joins = `\\s{0,2}(?:${join}|and|to)(?:\\s{0,2}(?:${and}|and))?\\s{0,2}`
const suffix = new RegExp(
  `${joins}(?<own>(?:Add|Amend|Corr|Rev)\\.\\s?(?:\\d{1,3}|l)(?:/(?:Add|Corr|Rev)\\.\\d{1,3})*)(?![\\p{L}\\p{N}])`,
  'uy'
)
/** A number alone; a longer word after it would make it a number of the sentence. */
const bare = new RegExp(`${joins}(?<own>\\d{1,5})(?![\\p{N}/%(]|[.,]\\d|\\s?\\(|\\s[\\p{L}\\p{Co}]{4})`, 'uy')

function readAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** Symbols that end in a counted component, `Add.1` or `SR.523`, so that a bare number may go on. */
const isCountable = ({ key }: DocumentSymbol): boolean => /\.\d+$/u.test(key)

/** Largest step from one number to the next of such a list. */
const maximumStep = 40

function readNext(
  match: RegExpExecArray,
  { base, last }: { base: DocumentSymbol; last: DocumentSymbol }
): DocumentSymbol | undefined {
  const own = match.groups?.own ?? ''
  if (/^\d/u.test(own)) {
    const before = Number(/\d+$/u.exec(last.key)?.[0])
    const step = Number(own) - before
    return step > 0 && step <= maximumStep ? parseSymbol(last.key.replace(/\d+$/u, own)) : undefined
  }
  const word = own.split('.')[0]
  const sameWord = word !== undefined && last.modifiers.at(-1)?.startsWith(`${word}.`)
  const stem = sameWord
    ? last.key.replace(/\/[^/]*$/u, '')
    : last.modifiers.length > base.modifiers.length
      ? base.key
      : last.key
  return parseSymbol(`${stem}/${own}`)
}
