import { spacedWords } from './components.ts'
import { foldText } from './fold.ts'
import { parseSymbol } from './parse.ts'
import { organPrefixes } from './series.ts'
import type { DocumentSymbol } from './symbol.ts'

/** A symbol in running text, by offsets into the text. */
export interface FoundSymbol {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly symbol: DocumentSymbol
}

/** What helps to tell where a symbol ends. */
export interface FindSymbolsOptions {
  /** Names of months; they tell `Add.117 November 2003`, a suffix with a glued date. */
  readonly months?: readonly string[]
}

const escapeDots = (text: string): string => text.replace(/[.]/gu, '\\$&')

/**
 * Where a symbol may begin: a first component and a stroke. What stands before may be another script
 * (Arabic `وCERD/C/SR.2058`, Chinese `见A/75/1`), but no Latin letter, digit or stroke.
 */
const opening = new RegExp(
  `(?<![A-Za-z0-9/]|[A-Za-z0-9][.]|\\p{Script=Cyrillic})(?:${organPrefixes.map(escapeDots).join('|')})(?=\\s{0,2}/)`,
  'gu'
)

/** The next piece of a symbol: a component after its stroke, a bracket, or a part letter. Blanks inside are an extraction's. */
const component = new RegExp(
  `(?:[.](?=/(?:Add|Corr|Rev)))?\\s{0,2}/\\s{0,2}(?:${spacedWords.join('|')}|Part\\s[A-Z](?![A-Za-z])|[A-Za-z]{1,9}\\.\\s?[0-9A-Z]+|[A-Za-z0-9.\\[\\]-]*[A-Za-z0-9\\]]|\\(\\d{1,5}\\))`,
  'uy'
)
const bracket =
  /\s{0,2}\(\s?(?:\d{4}|\d{1,3}(?=\)\/)|[IVXLC]+|E?S-[IVX]+|\p{L}{3,10}\s\p{L}{4,9}|\p{L}{2,12}\.?\s?(?:\d+|[IVX]+|[一二三四五六七八九])?)\s?\)/uy
const partLetter = /\s?[A-Z](?:-[A-Z])?(?![A-Za-zÀ-ÿ\p{Script=Cyrillic}\p{N}'’.]|-\p{L})/uy
const withParts = /\/(?:RES|DEC)\//u

/**
 * Every symbol in running text, in order, never overlapping.
 *
 * The longest stretch that parses is taken, so that what is glued to a symbol stays outside:
 * `CCPR/C/SR.2136.This record`. Two symbols joined by a hyphen are two (`A/70/95-S/2015/446`).
 */
export function findSymbols(text: string, options: FindSymbolsOptions = {}): FoundSymbol[] {
  if (!/[/∕⁄/]/u.test(text)) return []
  const folded = foldText(text)
  const found: FoundSymbol[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(folded.text); match; match = opening.exec(folded.text)) {
    const reading = readLongest(folded.text, match.index, options)
    if (!reading) continue
    opening.lastIndex = reading.end
    const start = folded.sourceOffset(match.index)
    found.push({ start, end: folded.sourceOffset(reading.end - 1) + 1, symbol: reading.symbol })
  }
  return found
}

/**
 * A text that should open with a symbol, with its first letter as a capital: text recognition takes the large initial of
 * a masthead for a small letter (`s/14938`). Offsets stay as they are.
 */
export const withCapital = (text: string): string =>
  text.replace(/^(?:\s*)[a-z](?=\/\p{Nd})/u, letter => letter.toUpperCase())

function readLongest(
  text: string,
  start: number,
  options: FindSymbolsOptions
): { end: number; symbol: DocumentSymbol } | undefined {
  for (const end of ends(text, start).reverse()) {
    const symbol = goesOn.test(text.slice(end, end + 2)) ? undefined : parseSymbol(text.slice(start, end))
    if (!symbol) continue
    const glued = gluedDateStart(text, { start, end, months: options.months ?? [] })
    const shorter = glued === undefined ? undefined : parseSymbol(text.slice(start, glued))
    return glued !== undefined && shorter ? { end: glued, symbol: shorter } : { end, symbol }
  }
  return undefined
}

/** A stroke and a figure after a shorter reading: the whole is no symbol known here (`S/1906/2020`). */
const goesOn = /^\/\d/u

/** Most components a symbol can have, with room; keeps the work for one opening bounded. */
const maximumPieces = 16

/** Offsets at which the symbol that begins at `start` may end, ascending. */
function ends(text: string, start: number): number[] {
  const offsets: number[] = []
  let at = text.indexOf('/', start)
  at = start + text.slice(start, at).trimEnd().length
  for (let pieces = 0; pieces < maximumPieces; pieces++) {
    const length = pieceLength(text, { start, at })
    if (length === 0) break
    offsets.push(...breaksInside(text.slice(at, at + length)).map(offset => at + offset))
    at += length
    offsets.push(at)
  }
  return offsets
}

function pieceLength(text: string, { start, at }: { start: number; at: number }): number {
  const patterns = withParts.test(text.slice(start, at)) ? [component, bracket, partLetter] : [component, bracket]
  for (const pattern of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return match[0].length
  }
  return 0
}

/** Offsets inside a component after which it may end: before a full stop or hyphen, and where digits meet letters. */
function breaksInside(piece: string): number[] {
  return [...piece.matchAll(/[A-Za-z0-9](?=[.-])|\d(?=[A-Za-z])/gu)].map(({ index }) => index + 1)
}

/** Where a suffix ends whose digits run into a date: `Add.1|17 November 2003`. */
function gluedDateStart(
  text: string,
  { start, end, months }: { start: number; end: number; months: readonly string[] }
): number | undefined {
  const suffix = /\/(?:Add|Corr|Rev)\.(\d+?)([12]?\d|3[01])$/u.exec(text.slice(start, end))
  if (!suffix?.[1] || !suffix[2]) return undefined
  const after = text
    .slice(end, end + 30)
    .trimStart()
    .toLowerCase()
  if (!months.some(month => after.startsWith(month.toLowerCase()))) return undefined
  return end - suffix[2].length
}
