import { describe, expect, test } from 'vitest'
import type { Glyph } from '../../../src/readers/pdf/glyphs.ts'
import { runsOf } from '../../../src/readers/pdf/runs.ts'

const style = { size: 10, turn: 0, font: 'f1', slanted: false, mode: 0, artifact: false, clipped: false } as const
const glyph = (text: string, u: number, width: number): Glyph => ({ text, u, v: 100, width, style })

const textOf = (glyphs: readonly Glyph[]): string =>
  runsOf(glyphs, {
    faceOf: () => ({ name: 'f1', bold: false, italic: false }),
    tagOf: () => undefined,
    isHidden: () => false,
    underlined: () => []
  })
    .map(({ text }) => text)
    .join('|')

describe('a glyph that its font reads as a blank and a stop', () => {
  test('is a stop close behind a word', () =>
    expect(textOf([glyph('M', 100, 9), glyph('r', 109, 3), glyph(' .', 112.2, 2.5), glyph(' ', 114.7, 2.5)])).toBe(
      'Mr. '
    ))

  test('keeps its blank behind a gap and in rows of leader dots', () => {
    expect(textOf([glyph('r', 109, 3), glyph(' .', 113, 2.5)])).toBe('r .')
    expect(textOf([glyph(' .', 100, 2.5), glyph(' ', 102.5, 2.5), glyph(' .', 105, 2.5)])).toBe(' .  .')
  })
})

describe('a blank behind a hyphen', () => {
  const word = (gap: number): Glyph[] => [
    glyph('o', 100, 5),
    glyph('-', 105, 3.3),
    glyph(' ', 105.8, 2.5),
    glyph('o', 108.3 + gap, 5)
  ]

  test('is left out where it is drawn over the hyphen', () => expect(textOf(word(0.4))).toBe('o-o'))

  test('is kept where it is seen', () => expect(textOf(word(1.2))).toBe('o- o'))
})

test('half of a character, which a font names by mistake, is an unknown character; two halves are the character', () => {
  expect(textOf([glyph('o', 100, 5), glyph('\udb62', 105, 5)])).toBe('o\ufffd')
  expect(textOf([glyph('\ud83d', 100, 5), glyph('\ude00', 105, 5)])).toBe('\u{1f600}')
})
