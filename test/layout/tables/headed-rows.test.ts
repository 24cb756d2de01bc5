import { expect, test } from 'vitest'
import { line } from '../../support/set-type.ts'
import { level, noted, row, tabled, tablesIn, texts } from './set-table.ts'

const xs = [60, 400, 500]

/** An entry of an analysis: `head` over the figures, a rule under it and one under the row. */
const entry = (head: readonly string[], label: string, rules = [level(118, 0.25, 390, 162), level(140, 0.5)]) => ({
  lines: [
    line('The lamps burned less oil than was planned.', { y: 80 }),
    row(112, ['', ...head], [60, 450, 500]),
    row(134, [label, '$21.9', '37.9%'], xs),
    line('61. The nights were shorter than usual.', { y: 160 })
  ],
  more: { rules }
})

test('a single row with a head of its own over the figures is a table', () => {
  const output = tabled(noted([entry(['Change'], 'Harbour staff')]))
  const [table, ...more] = tablesIn(output)
  expect(more).toEqual([])
  expect(table && texts(table)).toEqual([
    ['', 'Change<2>'],
    ['Harbour staff', '$21.9', '37.9%']
  ])
  expect(table?.rows.map(({ head }) => head === true)).toEqual([true, false])
})

test('a row without words before its figures, or a rule without a head, is none', () => {
  expect(tablesIn(tabled(noted([entry(['Change'], '')])))).toEqual([])
  expect(tablesIn(tabled(noted([entry([], 'Harbour staff')])))).toEqual([])
})
