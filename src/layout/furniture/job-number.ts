import type { SetAsideReason } from '../../model/set-aside.ts'

/** `25-03005`, `GE.16-01192`, `V.21-01234`, `K2100123`, `Na.99-1234`, `B20-00123`, with the code of the typist (`85-12345 1381n (E)`), the language letter or glued dates, a star when issued again. */
const jobNumber =
  /^(?:[A-Z][A-Za-z]?\.? ?)?\p{Nd}{2}-\p{Nd}{4,6}[A-Z]?\*?(?:\s+\p{Nd}{3,4}[a-z])?(?: ?\([A-Z]\))?(?:\s+\p{Nd}{6}){0,3}$|^K\p{Nd}{7}(?: ?\([A-Z]\))?$/u

/** A figure, or a letter that recognition takes for one. */
const figure = String.raw`[\p{Nd}IlOoSBZgq]`

/** A job number with figures that recognition took for letters: `85-I2345`, `go-12345`. The code of the typist beside it proves it. */
const misreadNumber = new RegExp(`^${figure}{2}-${figure}{5}$`, 'u')

/** Both in one: `85-I2345 1381n (E)`. */
const misread = new RegExp(String.raw`^${figure}{2}-${figure}{5}\s+\p{Nd}{3,4}[a-z](?: ?\([A-Z]\))?$`, 'u')

/** With its language letter or the city's letters a job number is one anywhere on a page. */
const plainly = /^[A-Z][A-Za-z]?\.\p{Nd}{2}-\p{Nd}{4,6}|\([A-Z]\)/u

/** Dates of submission and translation after the job number, DDMMYY. */
const dates = /^\p{Nd}{6}(?:\s+\p{Nd}{6})*$|^\[\p{Nd}{6}\]$/u

/** Text of the bar code under the job number: `*1816895*`. */
const barCode = /^\*\p{Nd}{6,9}\*$/u

/** Job number glued to the page number by the producer: `25-257503/42`, `/320-11134`. */
const glued = /^\p{Nd}{2}-\p{Nd}{5}\p{Nd}{1,3}\/\p{Nd}{1,3}$|^\/\p{Nd}{1,3}\p{Nd}{2}-\p{Nd}{5}$/u

/** Bar code fonts of Geneva (about 2014 to 2020) extract as the private-use copy of ASCII: U+F02A for a star. */
const inAscii = (text: string): string =>
  text.replace(/[\uF020-\uF07E]/gu, character => String.fromCharCode(character.charCodeAt(0) - 0xf000)).trim()

/** What a text at the foot of a page is, if it belongs to the job number. */
export function jobNumberPart(printed: string): SetAsideReason | undefined {
  const text = inAscii(printed)
  if (barCode.test(text)) return 'bar-code'
  return [jobNumber, misread, dates, glued].some(pattern => pattern.test(text)) ? 'job-number' : undefined
}

/** The text is a job number or bar code wherever on the first page it stands. */
export const isPlainlyJobNumber = (text: string): boolean =>
  barCode.test(inAscii(text)) || (jobNumber.test(text) && plainly.test(text))

/** The text is the code of the typist, the language letter or both: `1381n`, `1382n (E)`, misread `1382n (El`. Only beside a job number. */
export const isTypistCode = (text: string): boolean => /^\p{Nd}{3,4}[a-z](?: ?\([A-Z][)lI1])?$|^\([A-Z]\)$/u.test(text)

/** The text may be a job number with figures that recognition took for letters: `go-12345`. Only beside the code of the typist. */
export const isMisreadNumber = (text: string): boolean => misreadNumber.test(text)
