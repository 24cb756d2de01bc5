import { describe, expect, test } from 'vitest'
import { countingWords, isCounted } from '../../../src/knowledge/numerals/counted-lines.ts'

describe('lines counted by a word', () => {
  test('a word before three numbers in a row counts, with a stop, a colon or a dash', () => {
    expect(countingWords(['Lamp 1. On', 'Text.', 'Lamp 2: Off', 'Lamp 3 – Out', 'Boat 1. In', 'Boat 2. Out'])).toEqual(
      new Set(['Lamp'])
    )
    expect(countingWords(['الهدف 1 - أول', 'الهدف 2 - ثان', 'الهدف 3 - ثالث'])).toEqual(new Set(['الهدف']))
  })
  test('numbers out of order do not count', () =>
    expect(countingWords(['Page 1. On', 'Page 7. Off', 'Page 9. Out'])).toEqual(new Set()))
  test('a line is told by its word', () => {
    const words = new Set(['Lamp'])
    expect([isCounted('Lamp 12. On', words), isCounted('Boat 12. On', words), isCounted('Lamp 12', words)]).toEqual([
      true,
      false,
      true
    ])
    expect(isCounted('Lamp 12 of the harbour', words)).toBe(false)
  })
})
