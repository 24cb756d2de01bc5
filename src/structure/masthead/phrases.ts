import { kinds } from '../../knowledge/kinds/index.ts'
import { meetingWords } from '../../knowledge/languages/meetings.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import { findOrdinal, ordinalBeside } from '../../knowledge/numerals/ordinals.ts'
import { findSymbols } from '../../knowledge/symbols/index.ts'
import type { LanguageCode } from '../../model/language.ts'
import {
  adoptionLength,
  agendaLength,
  draftLineLength,
  meetingLength,
  meetingRest,
  sessionCharacters,
  sessionWords,
  sponsorWords
} from './thresholds.ts'

const countWords = (text: string): number => text.trim().split(/\s+/u).length

const isShort = (text: string, { spaceless }: LanguageProfile): boolean =>
  spaceless ? text.replace(/\s/gu, '').length <= sessionCharacters : countWords(text) <= sessionWords

const YEAR = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u

/**
 * `Seventy-ninth session`, `Annual session 2025`, `第七十九届会议`, `36º período de sesiones`; with a year behind it is two
 * fields. A comma ends it where place or agenda item follow on the next line.
 */
export function isSession(text: string, profile: LanguageProfile): boolean {
  if (!isShort(text, profile) || /[:;.,،。«"“]/u.test(text.replace(/[.,]$/u, ''))) return false
  const word = findWord(text, profile.masthead.session)
  if (
    /^\p{Ll}/u.test(text) ||
    startsWithWord(text, titleWordsOf(profile)) ||
    (word && isYear(text.slice(word.end), profile))
  )
    return false
  return word !== undefined && (YEAR.test(text) || findOrdinal(withoutWord(text, word), profile) !== undefined)
}

/** `(Fifty-fifth session, 16–18 October 2031,`: a session that opens a bracket, with its period or an agenda item behind it. */
export function isSessionInBrackets(text: string, profile: LanguageProfile): boolean {
  const inner = /^\s*[(（]([^,，()（）]+)/u.exec(text)?.[1]
  return inner !== undefined && text.length <= agendaLength && isSession(capitalised(inner.trim()), profile)
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const titleWords = new Map<LanguageCode, readonly string[]>()

/** What opens titles of every kind; `Acta resumida de la 12ª sesión` names a meeting, `Report on the second session` a report. */
function titleWordsOf({ code }: LanguageProfile): readonly string[] {
  const known = titleWords.get(code) ?? kinds.flatMap(kind => kind.titleWords?.[code] ?? [])
  titleWords.set(code, known)
  return known
}

/** `Eightieth year`. */
export function isYear(text: string, profile: LanguageProfile): boolean {
  if (countWords(text) > 4 || !isShort(text, profile) || findWord(text, profile.masthead.session)) return false
  const word = findWord(text, profile.masthead.year)
  const rest = word && withoutWord(text, word)
  return rest !== undefined && !YEAR.test(text) && findOrdinal(rest, profile) !== undefined
}

/** A line with nothing but a meeting: `64th plenary meeting`, `第34次全体会议`. */
export function isMeeting(text: string, profile: LanguageProfile): boolean {
  if (text.length > meetingLength || /[.;:,，。]/u.test(text)) return false
  const word = findWord(text, meetingWords(profile))
  const number = findOrdinal(text, profile)
  if (!word || !number || parseDate(text, profile).length > 0) return false
  return text.length - (word.end - word.start) - (number.end - number.start) <= meetingRest
}

const withoutWord = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${text.slice(0, start)} ${text.slice(end)}`

/** `Agenda item 149`, `Item 3 (b) of the provisional agenda*`, `临时议程* 项目3(b)`. */
export function isAgendaItem(text: string, profile: LanguageProfile): boolean {
  if (text.length > agendaLength || !/[\p{Nd}]/u.test(text)) return false
  const opening = startsWithWord(text, profile.masthead.agendaItem) ?? startsWithWord(text, profile.masthead.agendaOf)
  if (!opening) return false
  const rest = text.slice(opening.end)
  return /^[\s*：:]*(?:\p{Nd}|\()/u.test(rest) || findWord(rest, profile.masthead.agendaItem) !== undefined
}

/** The rest of a wrapped agenda line: `preliminary list*`. */
export const isAgendaRest = (text: string, { masthead }: LanguageProfile): boolean =>
  text.length < 60 && startsWithWord(text, masthead.provisional) !== undefined && isWord(text, masthead.provisional)

/** `Resolution adopted by the General Assembly on …`, `Adopted by the Security Council at its … meeting, on …`. */
export function isAdoption(text: string, profile: LanguageProfile): boolean {
  if (text.length > adoptionLength || /[;:]/u.test(text)) return false
  const { adoptedBy, adoptedAt } = profile.resolution
  const opening = startsWithWord(text, adoptedBy) ?? startsWithWord(text, adoptedAt)
  if (opening) return true
  if (!profile.spaceless || parseDate(text, profile).length === 0) return false
  return [adoptedBy, adoptedAt].some(words => endsWithWord(text, words))
}

function endsWithWord(text: string, words: readonly string[]): boolean {
  let match = findWord(text, words)
  while (match && match.end < text.trimEnd().length) match = findWord(text, words, match.start + 1)
  return match !== undefined
}

/** `[on the report of the Fifth Committee (A/75/669, para. 6)]`: in square brackets, with its words or the symbol of the draft. */
export function isDraftLine(text: string, profile: LanguageProfile): boolean {
  const inside = /^\s*\[(.*)\]?\s*$/su.exec(text)?.[1]
  if (inside === undefined || text.length > draftLineLength) return false
  return findWord(inside, profile.resolution.draftLine) !== undefined || findSymbols(inside).length > 0
}

/** Who submits a draft: `Draft decision submitted by …`, or a list of sponsors that ends `…: draft resolution`. */
export const isSponsorLine = (text: string, { resolution }: LanguageProfile): boolean =>
  startsWithWord(text, resolution.draft) !== undefined ||
  findWord(text.slice(-sponsorWords), resolution.draft) !== undefined

/** `Thirty-seventh meeting of Chairs …`: an ordinal opens it, and a word for such a gathering stands beside it. */
export function isNumberedGathering(text: string, profile: LanguageProfile): boolean {
  const word = findWord(text, profile.masthead.gathering)
  const number = word && ordinalBeside(text, word, profile)
  return number !== undefined && text.slice(0, number.start).trim() === ''
}

/** `17–19 June 2025`, `New York, 2–8 September 2025`: a date that is one end of a period, or stands beside a place; that of a letter does not. */
export function isPlaceOrPeriod(text: string, profile: LanguageProfile): boolean {
  if (startsWithWord(text, profile.masthead.letter)) return false
  return text.length < 100 && !/[;:]$/u.test(text.trim()) && parseDate(text, profile).length > 0
}

/** The days of a session without its place: `25 July 2044–30 July 2045`, `4 and 5 May 2044`. */
export function isPeriod(text: string, profile: LanguageProfile): boolean {
  const dates = parseDate(text, profile)
  const rest = dates.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  const known = [...profile.months.flat(), ...profile.citation.and, ...profile.citation.to]
  return dates.length > 0 && rest.split(/[^\p{L}\p{M}]+/u).every(word => word === '' || isWord(word, known))
}

/** A place, a comma and the days of a period, and nothing else: `Seville, Spain, 30 June–3 July 2025`. Chinese puts the days first. */
export function isPlaceWithPeriod(text: string, profile: LanguageProfile): boolean {
  const [date] = parseDate(text, profile)
  if (!date) return false
  const days = text.search(/\p{Nd}/u)
  const placeFirst = /^\p{L}[^\p{Nd}]*[,،]\s*$/u.test(text.slice(0, days)) && days < date.start
  if (placeFirst) return date.end === text.length
  return date.start === 0 && /^[^,，]*\p{Nd}[^,，\p{Nd}]*[,，]\s*[^\p{P}\p{Nd}]+$/u.test(text.slice(date.end))
}
