import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import type { Fact, Metadata } from '../../model/metadata.ts'

type LetterFacts = { readonly [Key in 'sender' | 'addressee']?: Metadata[Key] | undefined }

/**
 * Sender and addressee in the title of a letter, in whatever order the language puts them:
 * `Letter dated … from X addressed to Y`, `Lettre datée du …, adressée à Y par X`, `Письмо X от … на имя Y`.
 */
export function readLetter({ text, places }: Fact, profile: LanguageProfile): LetterFacts {
  const { letter, letterFrom, letterTo } = profile.masthead
  const opening = startsWithWord(text, letter)
  if (!opening) return {}
  const begin = parseDate(text, profile)[0]?.end ?? opening.end
  const to = findWord(text, letterTo, begin)
  const from = findWord(text, letterFrom, begin)
  const fact = (start: number, end: number | undefined): Fact | undefined => {
    const part = text.slice(start, end).replace(/^[\s,،]+|[\s,،*]+$/gu, '')
    return part === '' ? undefined : { text: part, places: places ?? [] }
  }
  return {
    sender: from && fact(from.end, to && to.start > from.end ? to.start : undefined),
    addressee: to && fact(to.end, from && from.start > to.end ? from.start : undefined)
  }
}
