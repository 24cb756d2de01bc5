import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/model/lines.ts'
import { line, span } from '../../support/set-type.ts'
import { noted, tabled, tablesIn, texts } from './set-table.ts'

/** Texts at the distances given, on one baseline, as large as running text. */
const set = (y: number, texts: readonly string[], xs: readonly number[] = [123, 351], column = 0): Line =>
  line(
    texts.flatMap((text, i) => (text === '' ? [] : [span(text, { x: xs[i] ?? 123, y })])),
    { y, column }
  )

const found = (lines: readonly Line[]) => tablesIn(tabled(noted([{ lines }]))).map(texts)

const documents = [
  set(368, ['Report of the Chair on', 'X/79/553']),
  set(380, ['the northern harbours']),
  set(400, ['Provisional agenda', 'X/79/L.1']),
  set(420, ['Draft programme', 'X/79/L.2']),
  set(440, ['Draft report', 'X/79/L.3'])
]

describe('tables set in columns without rules', () => {
  test('are found where the rows stand apart', () =>
    expect(found([set(340, ['The documents are listed below.']), ...documents])).toEqual([
      [
        ['Report of the Chair on the northern harbours', 'X/79/553'],
        ['Provisional agenda', 'X/79/L.1'],
        ['Draft programme', 'X/79/L.2'],
        ['Draft report', 'X/79/L.3']
      ]
    ]))

  test('are found where the last column holds numbers, however close the rows', () => {
    const rows = [
      ['North', '12'],
      ['South', '9'],
      ['East', '14'],
      ['West', '3']
    ].map((texts, i) => set(300 + 12 * i, texts))
    expect(found(rows)[0]).toHaveLength(4)
  })

  test('go on at the top of the next page with fewer rows than make a table, where nothing else stands there', () => {
    const rest = [set(90, ['Draft decision', 'X/79/L.4']), set(110, ['Closing note', 'X/79/L.5'])]
    const [whole] = tablesIn(tabled(noted([{ lines: documents }, { lines: rest }]))).map(texts)
    expect(whole).toHaveLength(6)
    const text = set(140, ['The Committee will meet again in the harbour of the northern isles in June, at noon.'])
    expect(tablesIn(tabled(noted([{ lines: documents }, { lines: [...rest, text] }]))).map(texts)[0]).toHaveLength(4)
  })

  test('end where running text follows', () => {
    const text = set(470, ['The Committee will meet again in the harbour of the northern isles in June, at noon.'])
    const [page] = tabled(noted([{ lines: [...documents, text] }])).pages
    expect(page?.flow.map(item => ('type' in item ? item.type : 'line'))).toEqual(['table', 'line'])
  })
})

describe('no tables', () => {
  const rows = (texts: readonly (readonly string[])[], pitch: number, xs?: readonly number[]) =>
    found(texts.map((row, i) => set(300 + pitch * i, row, xs)))

  test('are signatures side by side', () =>
    expect(
      rows(
        [
          ['(Signed) A. Swan', '(Signed) B. Crane'],
          ['Chair', 'Rapporteur'],
          ['Harbour Board', 'Harbour Board'],
          ['Elmsea', 'Westport']
        ],
        12
      )
    ).toEqual([]))

  test('are contents with rising page numbers', () =>
    expect(
      rows(
        [
          ['Opening', '2'],
          ['Agenda', '3'],
          ['Harbours', '7'],
          ['Closing', '12']
        ],
        20
      )
    ).toEqual([]))

  test('are attendance lists with leaders', () =>
    expect(
      rows(
        ['Elmsea', 'Westport', 'Yarrow', 'Isles'].map(name => [`${name} . . . . . . .`, 'Ms. Swan']),
        20
      )
    ).toEqual([]))

  test('are officers before their names', () =>
    expect(
      rows(
        ['Chair:', 'Vice-Chair:', 'Rapporteur:', 'Clerk:'].map(office => [office, 'Ms. A. Swan']),
        20
      )
    ).toEqual([]))

  test('are numbered paragraphs', () =>
    expect(
      rows(
        ['9.1.', '9.2.', '9.3.', '9.4.'].map(number => [number, 'The light is lit at dusk.']),
        20,
        [123, 180]
      )
    ).toEqual([]))

  test('are pages set in columns', () =>
    expect(found(documents.flatMap(row => [row, set(row.baseline, ['Beside it'], [480], 1)]))).toEqual([]))
})
