import { describe, expect, test } from 'vitest'
import { level, noted, row, tabled, tablesIn, texts } from './set-table.ts'

const xs = [60, 300, 420]

/** The first cell of the second row, whose lines are given. */
function cell(lines: readonly [string, string], remark = 'Deep'): string | undefined {
  const rows = [
    row(112, ['Port', 'Water', 'Berths'], xs),
    row(136, ['North', 'Open', '3'], xs),
    row(165, [lines[0], remark, '4'], xs),
    row(174, [lines[1]], xs),
    row(203, ['South', 'Shallow', '1'], xs)
  ]
  const page = { lines: rows, more: { rules: [level(100), level(120, 1.5), level(212, 1.5)] } }
  const [table] = tablesIn(tabled(noted([page])))
  return table && texts(table)[2]?.[0]
}

describe('a word that a narrow cell broke without a hyphen', () => {
  test('is whole again where a full line left only its end', () =>
    expect(cell(['Harbourmaste', 'r of port'])).toBe('Harbourmaster of port'))

  test('is whole again where the document prints it elsewhere', () => {
    expect(cell(['Northernmost', 'isles'], 'Near the northernmostisles there')).toBe('Northernmostisles')
    expect(cell(['Northernmost', 'isles'])).toBe('Northernmost isles')
  })

  test('is none where the line had room', () =>
    expect(cell(['Harbour', 'r of the port'])).toBe('Harbour r of the port'))

  test('is none where a hyphen goes on', () => expect(cell(['Harbourmaste', 'co-pilot'])).toBe('Harbourmaste co-pilot'))
})
