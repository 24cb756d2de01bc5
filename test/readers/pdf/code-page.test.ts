import { describe, expect, test } from 'vitest'
import { isWindowsCoded } from '../../../src/readers/pdf/code-page.ts'

/** A symbolic TrueType font without an encoding, as pdf.js hands it over, that has glyphs at some codes. */
const symbolic = (...codes: number[]) => ({
  type: 'TrueType',
  isSymbolicFont: true,
  defaultEncoding: Array.from({ length: 256 }, (_, code) => (code === 0x93 ? 'igrave' : undefined)),
  widths: Object.fromEntries(codes.map(code => [code, 500]))
})

describe('codes of Windows', () => {
  test('are those of a font read as of the Macintosh that has quotation marks and dashes of Windows', () => {
    expect(isWindowsCoded(symbolic(0x61, 0x93, 0x94))).toBe(true)
    expect(isWindowsCoded(symbolic(0x61, 0x92, 0xe9))).toBe(true)
  })

  test('are none where letters of the Macintosh have glyphs', () =>
    expect(isWindowsCoded(symbolic(0x61, 0x8e, 0x92))).toBe(false))

  test('are none in a font with an encoding, of another type or without such marks', () => {
    expect(isWindowsCoded({ ...symbolic(0x93), isSymbolicFont: false })).toBe(false)
    expect(isWindowsCoded({ ...symbolic(0x93), type: 'Type1' })).toBe(false)
    expect(isWindowsCoded(symbolic(0x61))).toBe(false)
  })
})
