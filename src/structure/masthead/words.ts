import { languageOf, languages } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { foldWord } from '../../knowledge/languages/words.ts'
import { organNames } from '../../knowledge/organs/index.ts'
import type { LanguageCode } from '../../model/language.ts'

/** Word lists a masthead needs beside those of its language: distribution and language lines are English in many. */
export interface MastheadLists {
  readonly profile: LanguageProfile
  readonly distribution: readonly string[]
  readonly levels: readonly string[]
  readonly original: readonly string[]
  readonly languageNames: readonly string[]
  readonly only: readonly string[]
  readonly and: readonly string[]
  /** Words of sessions and years. */
  readonly periods: readonly string[]
  /** All words masthead lines are made of, folded. */
  readonly vocabulary: ReadonlySet<string>
}

const cache = new Map<LanguageCode, MastheadLists>()

/** The lists for a language, made once. */
export function listsFor(code: LanguageCode): MastheadLists {
  const known = cache.get(code)
  if (known) return known
  const profile = languageOf(code)
  const both = [profile, languages.en]
  const made = {
    profile,
    distribution: both.flatMap(({ masthead }) => masthead.distribution),
    levels: both.flatMap(({ masthead }) => Object.values(masthead.distributionLevels).flat()),
    original: both.flatMap(({ masthead }) => masthead.original),
    languageNames: Object.values(languages).flatMap(({ languageNames }) => Object.values(languageNames).flat()),
    only: both.flatMap(({ masthead }) => masthead.only),
    and: both.flatMap(({ citation }) => citation.and),
    periods: [...profile.masthead.session, ...profile.masthead.year],
    vocabulary: vocabularyOf(both)
  }
  cache.set(code, made)
  return made
}

/** Single words of the fields of a masthead in some languages; hyphens part words. */
function vocabularyOf(profiles: readonly LanguageProfile[]): ReadonlySet<string> {
  const phrases = profiles.flatMap(({ code, masthead, months, ordinals, languageNames }) => {
    const { publisher, distribution, distributionLevels, original, session, year, agendaItem, agendaOf, provisional } =
      masthead
    return [
      ...[publisher, distribution, original, session, year, agendaItem, agendaOf, provisional].flat(),
      ...[distributionLevels, languageNames].flatMap(words => Object.values(words).flat()),
      ...[...months, ...ordinals].flat(),
      ...organNames(code)
    ]
  })
  return new Set(phrases.flatMap(phrase => foldWord(phrase).split(/[\s-]+/u)))
}
