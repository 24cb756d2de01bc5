import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/model/lines.ts'
import { line, span } from '../../support/set-type.ts'
import { noted, tabled, tablesIn, texts } from './set-table.ts'

const cell = (y: number, row: number, column: number, text: string): Line =>
  line(
    [span(text, { x: column === 0 ? 60 : 300, y, size: 8 }, { cell: { table: 7, row, column }, tag: 'Table/TR/TD' })],
    {
      y,
      size: 8
    }
  )

const list = (text: string, y: number, x = 300): Line =>
  line([span(text, { x, y, size: 8 }, { tag: 'L/LI/LBody', element: 40 })], { y, size: 8 })

const found = (lines: readonly Line[]) => tablesIn(tabled(noted([{ lines, more: { tagTrust: 1 } }]))).map(texts)

describe('text without a cell among the rows of a tagged table', () => {
  const rows = [cell(100, 0, 0, '7'), cell(100, 0, 1, 'Lamps'), cell(130, 1, 0, '8'), cell(130, 1, 1, 'Oil')]

  test('goes with the cell above it', () =>
    expect(found([...rows.slice(0, 2), list('• Draft plan', 112), ...rows.slice(2)])).toEqual([
      [
        ['7', 'Lamps¶• Draft plan'],
        ['8', 'Oil']
      ]
    ]))

  test('stays outside below the last row', () =>
    expect(found([...rows, list('A paragraph.', 160, 60)])).toEqual([
      [
        ['7', 'Lamps'],
        ['8', 'Oil']
      ]
    ]))
})
