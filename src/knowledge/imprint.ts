import { startsWithWord } from './languages/words.ts'

/** What opens the imprint at the foot of printed records, English in every language: `Litho in U.N.`, `Printed in Switzerland`. */
const opening: readonly string[] = ['Litho in', 'Lithographed in', 'Printed in']

/** Longest imprint line, characters: `Litho in United Nations, New York`. */
const longest = 40

/** Number of the order, month and year of printing, copies: `12345-July 1960-950`, `00-12345—May 2003—1,200`. */
const order = /^(?:\p{Nd}{2}-)?\p{Nd}{5}\s?[-–—]\s?\p{L}{3,10}\.? \p{Nd}{4}\s?[-–—]\s?\p{Nd}{1,3}(?:[,.]?\p{Nd}{3})?$/u

/** The text is a line of the imprint that printers put at the foot of the last page or of the first. */
export const isImprint = (text: string): boolean =>
  order.test(text) || (text.length <= longest && startsWithWord(text, opening) !== undefined)
