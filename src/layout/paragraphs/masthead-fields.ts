import type { MastheadWords } from '../../knowledge/languages/profile.ts'
import type { Direction } from '../../model/language.ts'
import type { Setting } from './setting.ts'

/** What finding the masthead needs to know of the document. */
export interface MastheadHabits {
  readonly words: MastheadWords
  readonly setting: Setting
  readonly direction: Direction
}

/** A document symbol: letters and strokes, no blanks. */
const symbol = /^\p{Lu}{1,8}\s?\/[^\s]+$/u

/** Whether a line names a field of the masthead: by its first words, a session by its last, or as a symbol. */
export function namesField(text: string, words: MastheadWords): boolean {
  const { publisher, distribution, original, session, agendaItem } = words
  const folded = text.toLowerCase()
  const begins = [...publisher, ...distribution, ...original, ...agendaItem, ...session]
  return (
    symbol.test(text) ||
    begins.some(word => folded.startsWith(word.toLowerCase())) ||
    session.some(word => folded.endsWith(word.toLowerCase()))
  )
}
