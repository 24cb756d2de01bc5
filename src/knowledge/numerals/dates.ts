import { en } from '../languages/en.ts'
import type { LanguageProfile } from '../languages/profile.ts'
import { foldWord, wordPattern } from '../languages/words.ts'
import { asciiDigits } from './digits.ts'
import { numberOfHan } from './han.ts'
import { endingsPattern } from './ordinals.ts'

/** A date found in a text. */
export interface DateMatch {
  /** ISO 8601 calendar date. */
  readonly iso: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/**
 * Dates of a text, in order: `5 October 2016`, `1er juin 2022`, `8 de junio de 2007`, `15 ноября 2022 года`,
 * `2021 年 1 月 27 日`, `一九六九年一月二十四日`, `12 تشرين الثاني/نوفمبر 2020`, and in every language the English
 * dates of mastheads. American order (`October 5, 2016`) is read too. Only days that exist are dates.
 */
export function parseDate(text: string, profile: LanguageProfile): DateMatch[] {
  const plain = asciiDigits(text)
  if (!year.test(plain)) return []
  const found = patternsOf(profile).flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap(match => read(match) ?? [])
  )
  return withoutOverlaps(found)
}

/** What every date has: a year in figures, or the sign for it. */
const year = /\d{4}|年/u

/** The date that is the whole of a text, white space and a final stop aside. */
export function wholeDate(text: string, profile: LanguageProfile): DateMatch | undefined {
  return parseDate(text, profile).find(
    ({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end))
  )
}

interface DatePattern {
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray) => DateMatch | undefined
}

const cache = new WeakMap<LanguageProfile, readonly DatePattern[]>()

function patternsOf(profile: LanguageProfile): readonly DatePattern[] {
  const known = cache.get(profile)
  if (known) return known
  const own = profile.spaceless ? chinese : dayFirst(profile)
  const made = profile === en ? [...own, ...monthFirst(profile)] : [...own, ...dayFirst(en)]
  cache.set(profile, made)
  return made
}

const EDGE_BEFORE = '(?<![\\p{Nd}/.])'
const GAP = '[\\s\\u00a0]'

function dayFirst(profile: LanguageProfile): DatePattern[] {
  const months = profile.months.flat()
  const between = `${GAP}*(?:${wordPattern(profile.dateWords)}${GAP}*)?`
  const day = `(\\d{1,2})(?:${endingsPattern(profile)})?`
  const after = profile.yearWords.length > 0 ? `(?:${GAP}?${wordPattern(profile.yearWords)})?` : ''
  const pattern = new RegExp(
    `${EDGE_BEFORE}${day}${between}(${wordPattern(months)}),?${between}(\\d{4})(?!\\p{Nd})${after}`,
    'giu'
  )
  return [{ pattern, read: match => dateOf(match, match[3], monthNumber(match[2] ?? '', profile), match[1]) }]
}

function monthFirst(profile: LanguageProfile): DatePattern[] {
  const pattern = new RegExp(
    `(${wordPattern(profile.months.flat())})${GAP}+(\\d{1,2})(?:${endingsPattern(profile)})?,${GAP}*(\\d{4})(?!\\p{Nd})`,
    'giu'
  )
  return [{ pattern, read: match => dateOf(match, match[3], monthNumber(match[1] ?? '', profile), match[2]) }]
}

const chinese: readonly DatePattern[] = [
  {
    pattern: /(?<!\p{Nd})(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu,
    read: match => dateOf(match, match[1], Number(match[2]), match[3])
  },
  {
    pattern:
      /([〇零○一二三四五六七八九]{4})\s*年\s*([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/gu,
    read: match => dateOf(match, numberOfHan(match[1] ?? ''), numberOfHan(match[2] ?? ''), numberOfHan(match[3] ?? ''))
  }
]

function monthNumber(name: string, profile: LanguageProfile): number | undefined {
  const folded = foldWord(name)
  const index = foldedMonths(profile).findIndex(names => names.includes(folded))
  return index < 0 ? undefined : index + 1
}

const monthCache = new WeakMap<LanguageProfile, readonly (readonly string[])[]>()

function foldedMonths(profile: LanguageProfile): readonly (readonly string[])[] {
  const known = monthCache.get(profile)
  if (known) return known
  const made = profile.months.map(names => names.map(foldWord))
  monthCache.set(profile, made)
  return made
}

type Part = string | number | undefined

function dateOf(match: RegExpMatchArray, year: Part, month: number | undefined, day: Part): DateMatch | undefined {
  const iso = month && isoDate(Number(year), month, Number(day))
  if (!iso || match.index === undefined) return undefined
  return { iso, start: match.index, end: match.index + match[0].length }
}

/** ISO form of a date that exists, between 1900 and 2100; anything else is a misreading. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined
}

function withoutOverlaps(found: readonly DateMatch[]): DateMatch[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: DateMatch[] = []
  for (const date of sorted) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}
