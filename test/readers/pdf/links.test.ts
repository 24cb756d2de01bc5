import { describe, expect, test } from 'vitest'
import type { TextRun } from '../../../src/model/paged-text.ts'
import { linkRuns } from '../../../src/readers/pdf/links.ts'

/** Runs one after the other on a line, 5 points a letter. */
function runs(...texts: readonly string[]): TextRun[] {
  let x = 100
  return texts.map(text => {
    const width = 5 * text.length
    const box = { x, y: 90, width, height: 10 }
    x += width
    return { text, box, baseline: 100, size: 10, bold: false, italic: false, font: 'Text', direction: 'ltr' }
  })
}

const over = (from: number, letters: number) => [
  { url: 'https://example.org', box: { x: 100 + 5 * from, y: 88, width: 5 * letters, height: 14 } }
]

const shown = (parts: readonly TextRun[]) => parts.map(({ text, link }) => (link ? `[${text}]` : text)).join('')

describe('a link over a symbol', () => {
  test('leaves the stop behind it, which is a run of its own', () =>
    expect(shown(linkRuns(runs('see ', 'Q/80/615', '.'), over(4, 9)))).toBe('see [Q/80/615].'))

  test('leaves the bracket that opens before it', () =>
    expect(shown(linkRuns(runs('(', 'Q/80/615', ')', ' and'), over(1, 9)))).toBe('([Q/80/615]) and'))

  test('keeps a bracket that opens in it', () =>
    expect(shown(linkRuns(runs('1244 ', '(1999)', '.'), over(0, 12)))).toBe('[1244] [(1999)].'))
})
