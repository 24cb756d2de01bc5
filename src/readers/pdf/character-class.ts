/** What the joining of glyphs has to know about the characters of one. */
export interface CharacterClass {
  readonly blank: boolean
  /** Nothing but vowel signs and accents. */
  readonly mark: boolean
  /** Arabic or Hebrew letters, or the tatweel; Arabic digits are written left to right. */
  readonly rightToLeft: boolean
  /** Other letters and numbers. */
  readonly leftToRight: boolean
}

const rightToLeft = /(?!\p{N})[\p{Script=Arabic}\p{Script=Hebrew}\u0640]/u
const leftToRight = /[\p{L}\p{N}]/u
const marks = /^\p{M}+$/u

const known = new Map<string, CharacterClass>()

/** Class of a glyph's text. A document has few different glyphs: each is looked at once. */
export function classOf(text: string): CharacterClass {
  const found = known.get(text)
  if (found) return found
  const backwards = rightToLeft.test(text)
  const own: CharacterClass = {
    blank: text.trim() === '',
    mark: marks.test(text),
    rightToLeft: backwards,
    leftToRight: !backwards && leftToRight.test(text)
  }
  known.set(text, own)
  return own
}
