import { describe, expect, test } from 'vitest'
import type { Rule } from '../../../src/model/paged-text.ts'
import type { Glyph } from '../../../src/readers/pdf/glyphs.ts'
import { underlinedWords } from '../../../src/readers/pdf/underlined-words.ts'

const style = { size: 10, turn: 0, font: 'f1', slanted: false, mode: 0, artifact: false, clipped: false } as const

/** The text typed from x = 100 on, 6 points a letter; a `_` is a step without a blank. */
const typed = (text: string): Glyph[] =>
  [...text].flatMap((letter, at) =>
    letter === '_' ? [] : [{ text: letter, u: 100 + 6 * at, v: 200, width: 6, style }]
  )

/** A rule below letters of it; `depth` in points below the baseline. */
const below = (from: number, letters: number, depth = 1.5): Rule => ({
  box: { x: 100 + 6 * from, y: 200 + depth, width: 6 * letters, height: 0.5 },
  direction: 'horizontal'
})

/** The text with its underlined letters in brackets. */
function shown(text: string, ...rules: readonly Rule[]): string {
  const glyphs = typed(text)
  const underlined = underlinedWords(glyphs, rules)
  return glyphs
    .map((glyph, at) => (underlined[at] ? `<${glyph.text}>` : glyph.text))
    .join('')
    .replaceAll('><', '')
}

describe('an underline', () => {
  test('goes over the words it stands below', () => {
    expect(shown('joined by Tuvalu and Chad', below(10, 6))).toBe('joined by <Tuvalu> and Chad')
    expect(shown('joined by Sri Lanka, Chad', below(10, 9), below(21, 4))).toBe('joined by <Sri Lanka>, <Chad>')
  })

  test('goes over whole words, though it ends before their last letter or begins behind their first', () => {
    expect(shown('Military situation', below(0, 17))).toBe('<Military situation>')
    expect(shown('Military situation', { ...below(0, 18), box: { x: 104, y: 201.5, width: 104, height: 0.5 } })).toBe(
      '<Military situation>'
    )
  })

  test('below the figure of a note mark is no emphasis', () => {
    expect(shown('in 1987, 1/ and', below(9, 1))).toBe('in 1987, 1/ and')
    expect(shown('in 1987,_1/_and', below(9, 1))).toBe('in 1987,1/and')
  })

  test('goes over a symbol with its strokes', () =>
    expect(shown('see A/C.4/52 and', below(4, 8))).toBe('see <A/C.4/52> and'))

  test('is none above the line or far below it', () => {
    expect(shown('Lake', below(0, 4, -4))).toBe('Lake')
    expect(shown('Lake', below(0, 4, 6))).toBe('Lake')
  })
})
