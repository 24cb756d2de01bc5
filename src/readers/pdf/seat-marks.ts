import { classOf } from './character-class.ts'
import type { Glyph } from './glyphs.ts'
import { widestSeat } from './thresholds.ts'

/**
 * Put the vowel signs of right-to-left words where their letters stand.
 *
 * Text shown as it is seen, from the left, has a sign before the letter that carries it: what
 * is read backwards has it after. Its pen stands wherever the font's design wants it, often over
 * the neighbour or above the line, so that only the order tells its letter. Returns the glyphs as
 * they are when none is such a sign, or when the page shows its words in reading order.
 */
export function seatMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(isSign) || !isShownAsSeen(glyphs)) return glyphs
  const seated = [...glyphs]
  for (let at = glyphs.length - 2; at >= 0; at -= 1) {
    const sign = glyphs[at] as Glyph
    const letter = seated[at + 1] as Glyph
    if (isSign(sign) && classOf(letter.text).rightToLeft && belongs(sign, letter))
      seated[at] = { ...sign, u: letter.u, v: letter.v }
    else if (isSign(sign) && isSign(letter) && letter !== glyphs[at + 1] && belongs(sign, letter))
      seated[at] = { ...sign, u: letter.u, v: letter.v }
  }
  return seated
}

const isSign = ({ text, width }: Glyph): boolean => width === 0 && classOf(text).mark

/** The sign stands no further from the letter than fonts put their signs. */
function belongs(sign: Glyph, letter: Glyph): boolean {
  const reach = letter.style.size * widestSeat
  return (
    sign.style.turn === letter.style.turn &&
    Math.abs(sign.v - letter.v) <= reach &&
    sign.u >= letter.u - reach &&
    sign.u <= letter.u + letter.width + reach
  )
}

/** Right-to-left letters that follow each other mostly stand further right. */
function isShownAsSeen(glyphs: readonly Glyph[]): boolean {
  let rising = 0
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    const isLetter = classOf(glyph.text).rightToLeft
    if (isLetter && last && last.v === glyph.v) rising += glyph.u > last.u ? 1 : -1
    last = isLetter ? glyph : undefined
  }
  return rising > 0
}
