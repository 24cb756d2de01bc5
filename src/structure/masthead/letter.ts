import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, startsWithWord, type WordMatch } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import type { Fact, Metadata } from '../../model/metadata.ts'

type LetterFacts = { readonly [Key in 'sender' | 'addressee']?: Metadata[Key] | undefined }

/**
 * Sender and addressee in the title of a letter, in whatever order the language puts them:
 * `Letter dated … from X addressed to Y`, `Lettre datée du …, adressée à Y par X`, `Письмо X от … на имя Y`,
 * `…日X给Y的信`. Where no word stands before the sender, it is what stands between the date or the opening and what
 * follows.
 */
export function readLetter({ text, places }: Fact, profile: LanguageProfile): LetterFacts {
  const { letter, letterFrom, letterTo } = profile.masthead
  const opening = startsWithWord(text, letter) ?? closingWord(text, profile)
  if (!opening) return {}
  const [date] = parseDate(text, profile)
  const closes = opening.start > 0
  const begin = closes ? (date?.end ?? 0) : opening.end
  const end = closes ? opening.start : undefined
  const to = findWord(text, letterTo, begin)
  const from = findWord(text, letterFrom, date && date.end > begin ? date.end : begin)
  const fact = (start: number, stop: number | undefined): Fact | undefined => {
    const part = trimmed(text.slice(start, stop))
    return part === '' ? undefined : { text: part, places: places ?? [] }
  }
  return {
    sender: from
      ? fact(from.end, to && to.start > from.end ? to.start : end)
      : fact(begin, senderEnd(text, begin, [date?.start, to?.start], profile)),
    addressee: to && fact(to.end, from && from.start > to.end ? from.start : end)
  }
}

/** Chinese puts the word for a letter at the end of the title. */
function closingWord(text: string, { masthead, spaceless }: LanguageProfile): WordMatch | undefined {
  const bare = text.replace(/[\s*]+$/u, '')
  const word = spaceless ? masthead.letter.find(candidate => bare.endsWith(candidate)) : undefined
  return word === undefined ? undefined : { word, start: bare.length - word.length, end: bare.length }
}

/** Where a sender that no word announces ends: before the date, with its small word, or before the addressee. */
function senderEnd(
  text: string,
  begin: number,
  next: readonly (number | undefined)[],
  { dateWords }: LanguageProfile
): number {
  const end = Math.min(...next.filter(at => at !== undefined && at > begin).map(Number))
  if (!Number.isFinite(end)) return begin
  const part = text.slice(begin, end).trimEnd()
  const small = dateWords.find(word => part.endsWith(` ${word}`))
  return begin + part.length - (small?.length ?? 0)
}

const trimmed = (text: string): string => text.replace(/^[\s,،]+|[\s,،*]+$/gu, '')
