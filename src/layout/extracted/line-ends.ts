import { isWord } from '../../knowledge/languages/words.ts'
import { hanTens } from '../../knowledge/numerals/characters.ts'
import type { Setting } from './setting.ts'

/** A rule: `____`. */
export const isRule = (text: string): boolean => /^[_—–-]{3,}$/u.test(text)

/** A rule or a row of stars. */
export const isSeparator = (text: string): boolean => isRule(text) || /^\*\s*\*\s*\*[*\s]*$/u.test(text)

const htmlBlock = String.raw`</?(?:html|head|body|title|div|p|h[1-6]|[uo]l|li|table|t(?:head|body|foot|r|d|h)|blockquote)(?:\s[^<>]*)?>`

/** Lines of HTML or Markdown that somebody took for plain text: their tags, rows and signs part blocks. */
export const opensMarkup = (text: string): boolean => startsMarkup.test(text)
/** The line ends such a block. */
export const endsMarkup = (text: string): boolean => closesMarkup.test(text)
const startsMarkup = new RegExp(String.raw`^(?:${htmlBlock}|#{1,6}\s|>\s|\|.*\|$|\x60{3}|\[\^[^\]]+\]:)`, 'iu')
const closesMarkup = new RegExp(String.raw`${htmlBlock}$|^(?:#{1,6}\s|\x60{3}|\|.*\|$)`, 'iu')

/** An amount of a table; a year alone may end a sentence. */
export const isFigures = (text: string): boolean =>
  /^[(\s]*[\p{Nd}][\p{Nd}\s.,)%–-]*$/u.test(text) && !/^(?:19|20)\d\d[.,;]?$/.test(text)

const bareNumeral = new RegExp(`^(?:[IVXLC]{1,6}|\\p{Lu}|[${hanTens}]{1,3})$`, 'u')

/** Nothing but the number or letter of a section: `III`, `B`, `一`, `أولا`, `باء`. */
export function isBareNumeral(text: string, { profile: { numbering } }: Setting): boolean {
  if (bareNumeral.test(text)) return true
  return isWord(text, numbering.headingOrdinals) || isWord(text, numbering.headingLetters)
}

/** `(1)` alone on its line is an amount in a table. */
export const isNegative = (text: string): boolean => /^\(\d[\d\s.,]*\)$/.test(text)

/** Closing punctuation never begins a line of its own accord. */
export const cannotBegin = (text: string): boolean => /^[,;:.)\]،؛、，。；：）】」》]/u.test(text)

/** One Chinese character, torn off a line set wide, or the last of a title; numerals are headings. */
export const isLoneHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text) && !bareNumeral.test(text)

/** The figure of a note behind a comma, which found no note. */
export const withoutStrayMark = (text: string): string => text.replace(/(?<=\p{L}[,;،؛])\s?\p{Nd}{1,3}$/u, '')

/** The line ends a sentence or a clause. */
export const endsBlock = (text: string): boolean => endsSentence(text) || endsInComma(text)

/** The line ends with the mark of a sentence or of an item of a list, closing quotation marks and brackets included, or is a remark in brackets. */
export const endsSentence = (text: string): boolean => /[.;:!?。；：！？؛؟．]["”»’)）\]]?$|^[[［].*[\]］]$/u.test(text)
/** The line announces what stands below it. */
export const endsInColon = (text: string): boolean => /[:：]$/u.test(text)
/** The line ends an item of a list. */
export const endsInSemicolon = (text: string): boolean => /[;؛；]$/u.test(text)
/** The line ends a clause, the stars of notes included. */
export const endsInComma = (text: string): boolean => /[,،，、]\*{0,4}$/u.test(text)
