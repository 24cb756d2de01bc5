/** Text with decimal digits of every script (`٣`, `３`, `३`) as ASCII digits; same length in characters of the BMP. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, digit => String(digitValue(digit)))
}

/** Value of one decimal digit: Unicode lists every script's digits as ten in a row, the zero at a code that can be found back. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}
