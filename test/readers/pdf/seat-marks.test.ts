import { describe, expect, test } from 'vitest'
import type { Glyph } from '../../../src/readers/pdf/glyphs.ts'
import { runsOf } from '../../../src/readers/pdf/runs.ts'
import { seatMarks } from '../../../src/readers/pdf/seat-marks.ts'

const style = { size: 12, turn: 0, font: 'f1', slanted: false, mode: 0, artifact: false, clipped: false } as const
const glyph = (text: string, u: number, width: number, v = 100): Glyph => ({ text, u, v, width, style })

const textsOf = (glyphs: readonly Glyph[]): string[] =>
  runsOf(glyphs, {
    faceOf: () => ({ name: 'f1', bold: false, italic: false }),
    tagOf: () => undefined,
    isHidden: () => false,
    underlined: () => []
  }).map(({ text }) => text)

describe('vowel signs of a line shown from the left', () => {
  test('stand behind the letter they are shown before, though their pen is before the word', () =>
    expect(
      textsOf([glyph('ً', 97, 0, 98), glyph('ا', 100, 3), glyph('م', 103, 3), glyph('ل', 106, 3), glyph('ع', 109, 4)])
    ).toEqual(['علماً']))

  test('stand behind their letter also when their pen is over the letter before it', () =>
    expect(
      textsOf([glyph('ع', 100, 6), glyph('م', 106, 5), glyph('س', 111, 6), glyph('ُ', 114, 0), glyph('ي', 117, 3)])
    ).toEqual(['يُسمع']))

  test('keep their order when there are two', () =>
    expect(textsOf([glyph('َ', 103, 0), glyph('ّ', 101, 0), glyph('ر', 100, 4), glyph('ج', 104, 7)])).toEqual(['جرَّ']))

  test('go with a letter that stands alone behind a gap', () =>
    expect(
      textsOf([glyph('ب', 60, 10), glyph('ر', 70, 5), glyph('ٌ', 96, 0, 90), glyph('ر', 97, 6), glyph('م', 103, 4)])
    ).toEqual(['رب', 'مرٌ']))
})

describe('glyphs without such signs', () => {
  test('are left as they are', () => {
    const glyphs = [glyph('a', 10, 5), glyph('b', 15, 5)]
    expect(seatMarks(glyphs)).toBe(glyphs)
  })

  test('are left as they are where the page shows words in reading order', () => {
    const glyphs = [glyph('ج', 120, 7), glyph('ر', 116, 4), glyph('ً', 116, 0), glyph('ا', 112, 4)]
    expect(seatMarks(glyphs)).toBe(glyphs)
  })
})
