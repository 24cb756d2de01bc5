import type { MastheadWords } from '../../../knowledge/languages/profile.ts'
import { isWord, startsWithWord } from '../../../knowledge/languages/words.ts'
import type { Direction } from '../../../model/language.ts'
import type { Setting } from '../setting/setting.ts'

/** What finding the masthead needs to know of the document. */
export interface MastheadHabits {
  readonly words: MastheadWords
  readonly setting: Setting
  readonly direction: Direction
}

/** A document symbol: letters and strokes, no blanks. */
const symbol = /^\p{Lu}{1,8}\s?\/[^\s]+$/u

/** Whether a line names a field of the masthead: by its first words, a session by its last (in brackets, too), or as a symbol. */
export function namesField(text: string, words: MastheadWords): boolean {
  const { publisher, distribution, original, session, agendaItem } = words
  const folded = text.toLowerCase()
  const begins = [...publisher, ...distribution, ...original, ...agendaItem, ...session]
  return (
    symbol.test(text) ||
    (begins.some(word => folded.startsWith(word.toLowerCase())) && !isRestOfTitle(text, session)) ||
    session.some(word => endOfSession(folded).endsWith(word.toLowerCase()))
  )
}

/**
 * The part of a line that may be a session: of `(ninth session, 4 May 2031,` what stands between the bracket and the
 * comma, of `Ninth session,` what stands before it.
 */
const endOfSession = (text: string): string =>
  /^[(（]([^,，()（）]+)/u.exec(text)?.[1] ?? text.replace(/\s*[,，]$/u, '')

/** `sessions and annual session of 2024`: a small letter begins the rest of a title. */
const isRestOfTitle = (text: string, session: readonly string[]): boolean =>
  /^\p{Ll}/u.test(text) && startsWithWord(text, session) !== undefined

/** Part of a field: in typed mastheads `UNITED` and `NATIONS`, `Distr.` and `GENERAL` stand on two lines. */
export function namesPartOfField(
  text: string,
  { publisher, distribution, distributionLevels }: MastheadWords
): boolean {
  if (distribution.some(word => text.toLowerCase().endsWith(word.toLowerCase()))) return true
  const names = publisher.flatMap(name => name.split(' ')).filter(part => part.length > 1)
  return isWord(text, names) || isWord(text, Object.values(distributionLevels).flat())
}
