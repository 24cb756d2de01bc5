import { hanDigits, hanTens, latinLookAlikes } from '../../knowledge/numerals/characters.ts'
import { numberOfHan } from '../../knowledge/numerals/han.ts'
import { numberToRoman } from '../../knowledge/numerals/roman.ts'
import type { AdoptedNumber } from '../../knowledge/symbols/index.ts'
import { foldText, isCouncilNumber } from '../../knowledge/symbols/index.ts'
import { and, join, mark, type ReadText } from './shadow.ts'
import { mostSharingYear } from './thresholds.ts'

/** A number that has the form of a resolution's, wherever it stands. */
export interface NumberToken {
  readonly start: number
  readonly end: number
  readonly number: AdoptedNumber
  /** Set for numbers that are citations only right after a cue word: `986 of 1995`, `1970 and 1973 (2011)`. */
  readonly needsCue?: true
}

const notBefore = '(?<![A-Za-z0-9/.,\\p{Script=Cyrillic}-])'
const latinPart = `[A-Z${latinLookAlikes}](?![A-Za-z\\u00c0-\\u00ff\\p{Script=Cyrillic}\\p{N}'’])`
const part = `(?:${latinPart}|${mark.part}+)`
/** Blanks or a join stand between part letters, never nothing: letters in a row must be read in one way only. */
const parts = `(?:\\s{0,2}${part}(?:(?:\\s{0,2}${join}\\s{0,2}|\\s{1,4})${part})*)`
const special = `(?:(?<emergency>ES|${mark.emergency}+)|(?<special>S|${mark.special}+))\\s?-\\s?`
const hanDigit = `[${hanDigits}]`
const romanEra = '[IVXL]{1,7}|E?S-[IVX]{1,5}'
const hanEra = `${hanDigit}{4}|[${hanTens}]{1,3}`
const year = '(?:19|20)\\d\\d'
const old = `(?:(?<era>${year}|${romanEra}|${hanEra})|(?:${special}|${mark.ordinary}+\\s?-\\s?)(?<session>\\d{1,2}))`

const stroke = new RegExp(
  `${notBefore}(?:${special})?(?<left>\\d{1,4})\\s?/\\s?(?<number>\\d{1,4})(?![\\p{Nd}/%]|[.,]\\d|\\s?/\\s?\\d)(?<parts>${parts})?`,
  'gu'
)
const brackets = new RegExp(
  `${notBefore}(?<number>\\d{1,4}|${hanDigit}{1,4})(?<parts>${parts})?\\s{0,2}\\(\\s?${old}\\s?\\)`,
  'gu'
)
/** Numbers whose year does not stand in brackets right after them. */
const bare = new RegExp(
  `${notBefore}(?<number>\\d{1,4})(?:\\s${mark.small}+\\s(?<year>${year})(?!\\p{Nd})|(?=(?:\\s?${and}\\s?\\d{1,4}){1,${mostSharingYear}}\\s?\\((?<shared>${year})\\)))`,
  'gu'
)

/**
 * Numbers in the forms `70/1`, `45/238 B`, `S-8/1`, `1996/31`, `1325 (2000)`, `217 A (III)`, `3411 A and B (XXX)`,
 * `102 (د-1)`, `40/152 سين`, `二四七九(二十三)`. Each part letter is a number of its own.
 */
export function findNumbers(read: ReadText): NumberToken[] {
  const found = [
    ...[...read.shadow.matchAll(brackets)].flatMap(match => bracketTokens(match, read)),
    ...[...read.shadow.matchAll(stroke)].flatMap(match => strokeTokens(match, read)),
    ...[...read.shadow.matchAll(bare)].flatMap(bareTokens)
  ]
  return found.sort((a, b) => a.start - b.start)
}

function strokeTokens(match: RegExpMatchArray, read: ReadText): NumberToken[] {
  const { left = '', number = '', parts } = match.groups ?? {}
  const era = sessionPrefix(match) + left
  return spread(match, { parts, read }, part => ({ era, form: 'stroke', number, part }))
}

function bracketTokens(match: RegExpMatchArray, read: ReadText): NumberToken[] {
  const { number = '', parts, era, session } = match.groups ?? {}
  const printed = era === undefined ? sessionPrefix(match) + numberToRoman(Number(session)) : eraOf(era)
  const digits = /^\d/u.test(number) ? number : String(numberOfHan(number) ?? '')
  if (!digits) return []
  return spread(match, { parts, read }, part => ({ era: printed, form: 'brackets', number: digits, part }))
}

/** `986 of 1995`, and the first of `1970 and 1973 (2011)`, if the Council's numbers agree. */
function bareTokens(match: RegExpMatchArray): NumberToken[] {
  const { number = '', year, shared } = match.groups ?? {}
  const era = year ?? shared ?? ''
  if (!isCouncilNumber(Number(number), Number(era))) return []
  const start = match.index ?? 0
  return [{ start, end: start + match[0].length, number: { era, form: 'brackets', number, part: '' }, needsCue: true }]
}

const sessionPrefix = ({ groups }: RegExpMatchArray): string =>
  groups?.emergency ? 'ES-' : groups?.special ? 'S-' : ''

function eraOf(printed: string): string {
  if (/^[\dA-Z]/u.test(printed)) return printed
  const value = numberOfHan(printed) ?? 0
  return value > 1900 ? String(value) : numberToRoman(value)
}

/** One token for each part letter; the first begins with the number, the last ends with the whole. */
function spread(
  match: RegExpMatchArray,
  { parts, read }: { parts: string | undefined; read: ReadText },
  numberOf: (part: string) => AdoptedNumber
): NumberToken[] {
  const start = match.index ?? 0
  const end = start + match[0].length
  if (!parts) return [{ start, end, number: numberOf('') }]
  const partsStart = start + match[0].indexOf(parts)
  const letters = lettersIn(parts, partsStart, read)
  return letters.map(({ letter, from, to }, index) => ({
    start: index === 0 ? start : from,
    end: index === letters.length - 1 ? end : to,
    number: numberOf(letter)
  }))
}

const eachPart = new RegExp(part, 'gu')

/** The part letters of a stretch that begins at `start`; spelled ones (`سين` for `O`) are words of the lexicon. */
function lettersIn(parts: string, start: number, { words }: ReadText): { letter: string; from: number; to: number }[] {
  return [...parts.matchAll(eachPart)].map(match => {
    const from = start + match.index
    const spelled = words.find(word => word.start === from && word.role === 'part')
    return { letter: spelled?.id ?? foldText(match[0]).text, from, to: from + match[0].length }
  })
}
