import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/model/lines.ts'
import { line, span } from '../../support/set-type.ts'
import { noted, tabled, tablesIn, texts } from './set-table.ts'

const set = (y: number, texts: readonly string[], xs: readonly number[] = [123, 351], underline?: true): Line =>
  line(
    texts.flatMap((text, i) => (text === '' ? [] : [span(text, { x: xs[i] ?? 123, y }, underline && { underline })])),
    { y }
  )

const found = (lines: readonly Line[]) => tablesIn(tabled(noted([{ lines }]))).map(texts)

const heads = [
  set(288, ['', 'Meeting at which'], [150, 340], true),
  set(300, ['Keeper', 'lamps were lit'], [150, 345], true)
]

describe('typed tables below underlined heads', () => {
  const rows = [
    set(330, ['Ms. A. Marin, on behalf']),
    set(342, ['of the Harbour Board', '3rd'], [123, 360]),
    set(366, ['Mr. B. Torres', '4th'], [123, 360])
  ]

  test('have rows whose figures stand on the last line of an entry', () =>
    expect(found([...heads, ...rows])).toEqual([
      [
        ['Keeper', 'Meeting at which lamps were lit'],
        ['Ms. A. Marin, on behalf of the Harbour Board', '3rd'],
        ['Mr. B. Torres', '4th']
      ]
    ]))

  test('end above a line that stands under two heads', () => {
    const text = set(390, [
      '8. The Committee heard the keepers of the northern lamps and of the piers at its 5th meeting.'
    ])
    expect(found([...heads, ...rows, text])[0]).toHaveLength(3)
  })

  test('have a row for each stroke of a typed brace', () => {
    const braced = ['Elmsea', 'Westport', 'Yarrow'].map((name, at) =>
      set(330 + 12 * at, [name, ')', at === 1 ? 'chapter IX' : ''], [123, 240, 360])
    )
    expect(found([...heads, ...braced])[0]?.slice(1)).toEqual([
      ['Elmsea', ')', ''],
      ['Westport', ')', 'chapter IX'],
      ['Yarrow', ')', '']
    ])
  })

  test('are no contents lists: entries have leaders or stand beside the heads', () => {
    const entries = (leader: string) =>
      ['Lamps', 'Piers', 'Locks'].map((name, at) => set(330 + 12 * at, [name + leader, `${at + 2}`], [123, 420]))
    expect(found([...heads, ...entries(' . . . . . .')])).toEqual([])
    expect(found([set(300, ['Paragraphs', 'Page'], [300, 420], true), ...entries('')])).toEqual([])
  })
})
