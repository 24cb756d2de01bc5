import { languages } from '../../knowledge/languages/index.ts'
import { findWord, isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import { organNamed, organNames } from '../../knowledge/organs/index.ts'
import { findSymbols, withCapital } from '../../knowledge/symbols/index.ts'
import type { MastheadLine } from '../../model/document.ts'
import type { LanguageCode } from '../../model/language.ts'
import { isAdoption, isAgendaItem, isDraftLine, isMeeting, isSession, isSessionInBrackets, isYear } from './phrases.ts'
import { periodLength } from './thresholds.ts'
import { listsFor, type MastheadLists } from './words.ts'

/** What a masthead line was read as. */
export type MastheadField = MastheadLine['field']

/** A stretch of a line that is one field. */
export interface Segment {
  readonly field: MastheadField
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/**
 * The fields of a line, when every character of it belongs to one; `undefined` otherwise.
 *
 * One line often holds several: in typed pages and in extracted text the two columns of the masthead run together
 * (`United Nations   A/99/1`, `Distr.: General 7 January 2021`).
 */
export function readSegments(text: string, language: LanguageCode): readonly Segment[] | undefined {
  const whole = wholeLine(text, language)
  if (whole) return [{ field: whole, from: 0, to: text.length }]
  const segments = readFrom(text, 0, language)
  if (!segments && isNameAbroad(text, language)) return [{ field: 'other', from: 0, to: text.length }]
  return segments
}

/** Publisher or organ in another language: mastheads of the 1940s name them in English and French, beside each other. */
const isNameAbroad = (text: string, language: LanguageCode): boolean =>
  /^\p{L}/u.test(text) &&
  organNamed(text, language) === undefined &&
  Object.values(languages).some(
    ({ code, masthead }) => isWord(text, masthead.publisher) || organNamed(text, code) !== undefined
  )

/**
 * The fields that end a line of the masthead, when they do: the right column of a page whose columns ran together
 * (`Executive Board of the   Distr.: Limited`). What stands before them is left.
 */
export function readEnd(text: string, language: LanguageCode): readonly Segment[] | undefined {
  const { profile, distribution, original } = listsFor(language)
  const dates = parseDate(text, profile).map(({ start }) => start)
  const starts = [
    ...findSymbols(text)
      .map(({ start }) => start)
      .filter(start => !text.slice(0, start).includes('/')),
    ...dates.filter(start => !beforeNoDate.test(text.slice(0, start))),
    findWord(text, distribution)?.start ?? 0,
    findWord(text, original)?.start ?? 0
  ]
  for (const start of [...new Set(starts)].sort((a, b) => a - b)) {
    const segments = start > 0 ? readFrom(text, start, language) : undefined
    if (segments) return segments
  }
  return undefined
}

/** What stands before figures that are no date of issue: figures, a comma, a sign, or a letter that may be a misread figure. */
const beforeNoDate = /\p{Nd}|[,،，]\s*$|[^\s\p{L}\p{N}]$|[\p{Script=Latin}\p{Script=Cyrillic}]$/u

/** Fields that fill a line. */
function wholeLine(text: string, language: LanguageCode): MastheadField | undefined {
  const { profile } = listsFor(language)
  if (isAdoption(text, profile)) return 'adoption'
  if (isDraftLine(text, profile)) return 'draft-line'
  if (isAgendaItem(text, profile)) return 'agenda-item'
  if (isSession(text, profile) || isSessionInBrackets(text, profile)) return 'session'
  if (isYear(text, profile)) return 'year'
  if (isMeeting(text, profile)) return 'meeting'
  if (/^[A-Z]{1,5}$/u.test(text) || /^\/[A-Z0-9]/u.test(text))
    return findSymbols(text).length > 0 ? 'symbol' : undefined
  return personField(text, language)
}

function personField(text: string, language: LanguageCode): MastheadField | undefined {
  const { presiding, members } = listsFor(language).profile.masthead
  const labels = [
    { field: 'president', words: presiding },
    { field: 'members', words: members }
  ] as const
  return labels.find(({ words }) => {
    const match = startsWithWord(text, words)
    return match !== undefined && /^\s*[:：]/u.test(text.slice(match.end))
  })?.field
}

type Reader = (text: string, from: number, lists: MastheadLists, language: LanguageCode) => Segment | undefined

const readers: readonly Reader[] = [
  readSymbol,
  readPublisher,
  readOrgan,
  readDistribution,
  readDate,
  readOriginal,
  readLanguage,
  readMeeting,
  readPeriod
]

function readFrom(text: string, from: number, language: LanguageCode): readonly Segment[] | undefined {
  const begin = from + (/^[\s\u200e\u200f]*/u.exec(text.slice(from))?.[0].length ?? 0)
  if (begin >= text.length) return []
  for (const reader of readers) {
    const segment = reader(text, begin, listsFor(language), language)
    const rest = segment && readFrom(text, segment.to, language)
    if (segment && rest) return [{ ...segment, to: rest[0]?.from ?? text.length }, ...rest]
  }
  return undefined
}

/** What may follow a symbol in a masthead: a star, a part in another language, `(Deuxième partie)`, or `/Part A`. */
const SYMBOL_TAIL = /^(?:\s?\([^)]{1,24}\)|\/\p{L}{2,8}\.?\s?[A-Z\d]{1,3})?(?:\s?\*+|(?=\s|$))/u

/** One symbol, or two joined by a dash or on two lines; a star says it was issued again. */
function readSymbol(text: string, from: number): Segment | undefined {
  const found = findSymbols(withCapital(text.slice(from)))
  if (found[0]?.start !== 0) return undefined
  let end = 0
  for (const { start, end: next } of found) {
    if (!/^[\s*‐‑–—−-]*$/u.test(text.slice(from + end, from + start))) break
    end = next
  }
  const tail = SYMBOL_TAIL.exec(text.slice(from + end))
  return { field: 'symbol', from, to: from + end + (tail?.[0].length ?? 0) }
}

/** Place and year of publication behind the publisher, at the foot of a title page: `United Nations • New York, 2031`. */
const IMPRINT = /^\s*[•·●]\s*\p{Lu}[\p{L}\s]*,\s*\p{Nd}{4}\s*$/u

function readPublisher(text: string, from: number, { profile }: MastheadLists): Segment | undefined {
  const match = startsWithWord(text, profile.masthead.publisher, from)
  if (match && IMPRINT.test(text.slice(match.end))) return { field: 'place', from, to: text.length }
  return match && { field: 'publisher', from, to: match.end }
}

function readOrgan(text: string, from: number, _: MastheadLists, language: LanguageCode): Segment | undefined {
  const match = startsWithWord(text, organNames(language), from)
  if (!match) return undefined
  const level = organNamed(match.word, language)?.level ?? 'organ'
  return { field: level, from, to: match.end + starsAt(text, match.end) }
}

/** Length of the stars of a note behind a field. */
const starsAt = (text: string, end: number): number => /^\s?\*+/u.exec(text.slice(end))?.[0].length ?? 0

function readDistribution(text: string, from: number, { distribution, levels }: MastheadLists): Segment | undefined {
  const label = startsWithWord(text, distribution, from)
  const mark = label && /^\s*[.:：]*\s*/u.exec(text.slice(label.end))
  const valueAt = label ? label.end + (mark?.[0].length ?? 0) : from
  const level = startsWithWord(text, levels, valueAt)
  if (level) return { field: 'distribution', from, to: level.end + starsAt(text, level.end) }
  return label && { field: 'distribution', from, to: valueAt }
}

function readDate(text: string, from: number, { profile }: MastheadLists): Segment | undefined {
  const date = parseDate(text.slice(from), profile)[0]
  return date?.start === 0 ? { field: 'date', from, to: from + date.end } : undefined
}

function readOriginal(text: string, from: number, lists: MastheadLists): Segment | undefined {
  const label = startsWithWord(text, lists.original, from)
  const mark = label && /^\s*[:：.]?\s*/u.exec(text.slice(label.end))
  if (!label || !mark) return undefined
  const end = endOfLanguages(text, label.end + mark[0].length, lists)
  const labelEnd = label.end + mark[0].length
  if (end === undefined)
    return labelEnd === text.length && /[:：]/u.test(mark[0])
      ? { field: 'original-language', from, to: labelEnd }
      : undefined
  return { field: 'original-language', from, to: end }
}

function readLanguage(text: string, from: number, lists: MastheadLists): Segment | undefined {
  const end = endOfLanguages(text, from, lists)
  return end === undefined ? undefined : { field: 'language', from, to: end }
}

/** End of one language name or several: `English/French`, `English, French and Spanish only`, which some mastheads print in English. */
function endOfLanguages(text: string, from: number, { languageNames, only, and }: MastheadLists): number | undefined {
  let end: number | undefined
  let at = from
  for (let name = startsWithWord(text, languageNames, at); name; name = startsWithWord(text, languageNames, at)) {
    end = name.end
    const joint = /^\s*[/,、，]?\s*/u.exec(text.slice(end))?.[0].length ?? 0
    const joining = startsWithWord(text, and, end)
    at = joining ? joining.end : end + joint
  }
  return end === undefined ? undefined : (startsWithWord(text, only, end)?.end ?? end)
}

/** The meeting of a body named before it: `FOURTH COMMITTEE, 12th MEETING`. */
function readMeeting(text: string, from: number, { profile }: MastheadLists): Segment | undefined {
  const comma = from > 0 && /^[,،，]\s*/u.exec(text.slice(from))?.[0].length
  const start = from + (comma || 0)
  return start > from && isMeeting(text.slice(start), profile)
    ? { field: 'meeting', from: start, to: text.length }
    : undefined
}

/** A session or year that does not fill its line: `Forty-fifth session Forty-fifth year`. */
function readPeriod(text: string, from: number, { profile, periods }: MastheadLists): Segment | undefined {
  const near = text.slice(from, from + periodLength)
  for (const { index } of near.matchAll(/(?<=\S)(?:\s|$)/gu)) {
    const part = near.slice(0, index)
    if (!findWord(part, periods)) continue
    if (isSession(part, profile)) return { field: 'session', from, to: from + index }
    if (isYear(part, profile)) return { field: 'year', from, to: from + index }
  }
  return undefined
}
