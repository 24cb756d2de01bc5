import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { glyphsOf, unknownCharacter } from '../../../src/readers/pdf/glyphs.ts'
import type { OperatorList } from '../../../src/readers/pdf/rules.ts'

interface Shown {
  readonly code: number
  readonly text: string
}

const numbered = { matrix: [0.001, 0, 0, 0.001, 0, 0], em: 1, numbered: true, windows: false }

/** Glyphs of half an em shown in 10 points, in a `Span` outside the structure tree or in a paragraph of it. */
function shown(glyphs: readonly Shown[], { tag = 'Span', id }: { tag?: string; id?: number } = {}, font = numbered) {
  const items = glyphs.map(({ code, text }) => ({ originalCharCode: code, unicode: text, width: 500, isSpace: false }))
  const operators: [number, unknown[]][] = [
    [OPS.beginText, []],
    [OPS.setFont, ['f1', 10]],
    [OPS.beginMarkedContentProps, [tag, id]],
    [OPS.showText, [items]],
    [OPS.endMarkedContent, []]
  ]
  const list = { fnArray: operators.map(([name]) => name), argsArray: operators.map(([, args]) => args) }
  return glyphsOf(list as unknown as OperatorList, [1, 0, 0, 1, 0, 0], () => font)
}

describe('glyphs of a letter built of parts', () => {
  test('are the letter alone, as wide as its parts, where the font names only one of them', () => {
    const glyphs = shown([
      { code: 0x26, text: '&' },
      { code: 5, text: 'ل' }
    ])
    expect(glyphs.map(({ text, u, width }) => [text, u, width])).toEqual([['ل', 0, 10]])
  })

  test('are no stray blank where the code of a part is the one of a blank', () =>
    expect(
      shown([
        { code: 0x20, text: ' ' },
        { code: 5, text: 'خ' }
      ]).map(({ text }) => text)
    ).toEqual(['خ']))

  test('are both text outside such a span', () =>
    expect(shown([{ code: 0x26, text: '&' }], { tag: 'P', id: 3 }).map(({ text }) => text)).toEqual(['&']))

  test('are both text in a font whose codes are characters', () =>
    expect(shown([{ code: 0x2d, text: '-' }], {}, { ...numbered, numbered: false }).map(({ text }) => text)).toEqual([
      '-'
    ]))
})

describe('glyphs of a font without a Unicode map', () => {
  const outside = { tag: 'P', id: 3 }

  test('are unknown characters where control codes show that the codes only number them', () =>
    expect(
      shown(
        [
          { code: 5, text: '\u0005' },
          { code: 0x26, text: '&' },
          { code: 0x20, text: ' ' }
        ],
        outside
      ).map(({ text }) => text)
    ).toEqual([unknownCharacter, unknownCharacter, unknownCharacter]))

  test('are what the font names, where it names a single one of them', () =>
    expect(
      shown(
        [
          { code: 5, text: '\u0005' },
          { code: 0x26, text: '&' },
          { code: 6, text: 'ж' }
        ],
        outside
      ).map(({ text }) => text)
    ).toEqual(['\u0005', '&', 'ж']))

  test('are letters where every code is that of a letter', () =>
    expect(
      shown(
        [
          { code: 0x41, text: 'A' },
          { code: 9, text: '\t' }
        ],
        outside
      ).map(({ text }) => text)
    ).toEqual(['A', '\t']))
})

test('glyphs of a font with the codes of Windows have its characters, not those of the Macintosh', () => {
  const font = { ...numbered, numbered: false, windows: true }
  const said = [
    { code: 0x93, text: 'ì' },
    { code: 0x61, text: 'a' },
    { code: 0x94, text: 'î' }
  ]
  expect(shown(said, {}, font).map(({ text }) => text)).toEqual(['“', 'a', '”'])
})
