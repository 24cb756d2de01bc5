import { numberToRoman } from '../../../knowledge/numerals/roman.ts'
import type { PrintedNumber } from '../../../model/document.ts'

/**
 * The number of a list item as its id carries it, the same in all six languages: Latin letters and
 * digits as printed, other letters and numerals by their place in the series.
 *
 * The first level of a UN list has letters (`(a)`, `أ`, `а)`), the second small Roman numbers, for which
 * Arabic prints digits in quotation marks (`’1‘`) and Chinese bracketed numerals (`㈠`).
 */
export function itemLabel({ printed, value, ordinal }: PrintedNumber, depth: number): string {
  const quoted = /^[’‘'"“”]/u.test(printed)
  if (ordinal === undefined || (!quoted && /^[\p{Script=Latin}\p{Nd}. ]+$/u.test(value))) return value
  return depth === 1 ? letter(ordinal) : depth === 2 ? roman(ordinal) : String(ordinal)
}

/** The n-th small letter; `aa`, `bb` … after `z`, as UN lists go on. */
export const letter = (ordinal: number): string =>
  String.fromCharCode(0x61 + ((ordinal - 1) % 26)).repeat(Math.floor((ordinal - 1) / 26) + 1)

/** A small Roman number, `xiv`; in digits when it is no number from 1 to 399. */
export function roman(ordinal: number): string {
  const isWritten = Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= 399
  return isWritten ? numberToRoman(ordinal).toLowerCase() : String(ordinal)
}
