import { languages } from '../../knowledge/languages/index.ts'
import { wordPattern } from '../../knowledge/languages/words.ts'

const pageWords = wordPattern([...new Set(Object.values(languages).flatMap(({ furniture }) => furniture.page))])
const ordinalWords = wordPattern(Object.values(languages).flatMap(({ numbering }) => numbering.beforeOrdinals))

/** `2`, `2/10`, `9/2` in Arabic, `- 2 -`, `iii`, `2 (of 4)` never. */
const number = /^(?:[-–—]\s?)?(?:\p{Nd}{1,4}(?:\s?\/\s?\p{Nd}{1,4})?|[ivxl]{1,6})(?:\s?[-–—])?$/u

/** `Page 2`, `page 2`, `第 3 页`, `Стр. 2`. */
const worded = new RegExp(`^(?:${ordinalWords})?\\s?(?:${pageWords})?\\s?\\p{Nd}{1,4}\\s?(?:${pageWords})?$`, 'iu')

/** `2/10`: nothing in a text looks like this at the foot of a page. */
const ofTotal = /^\p{Nd}{1,4}\s?\/\s?\p{Nd}{1,4}$/u

/** The text is a page number, in any form the six languages print. */
export const isPageNumber = (text: string): boolean => number.test(text) || worded.test(text)

/** The text is a page number with the number of pages. */
export const isNumberOfTotal = (text: string): boolean => ofTotal.test(text)

/** The text is a page number beyond doubt: with the number of pages, or with the word. */
export const isPlainlyPageNumber = (text: string): boolean =>
  ofTotal.test(text) || (worded.test(text) && /\p{L}/u.test(text))
