import type { DocumentKind } from '../../knowledge/kinds/index.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import { findWord, isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import type { LanguageCode } from '../../model/language.ts'

/** Whether words of a kind stand in their place in a title. Chinese puts them at its end, the other languages at its beginning. */
export function isNamed(
  title: string,
  words: readonly string[],
  place: NonNullable<DocumentKind['titlePlace']>,
  language: LanguageCode
): boolean {
  if (place === 'whole') return isWord(title, words)
  if (place === 'anywhere') return findWord(title, words) !== undefined
  if (startsWithWord(title, words)) return true
  return languageOf(language).spaceless && words.some(word => title.replace(/[\s*]+$/u, '').endsWith(word))
}
