import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/model/lines.ts'
import { level, noted, row, tabled, tablesIn, texts } from './set-table.ts'

/** Labels and texts of two columns on one baseline. */
const set = (y: number, ...printed: readonly string[]): Line => row(y, printed, [60, 135, 312, 387])

const found = (...pages: readonly (readonly Line[])[]) =>
  tablesIn(tabled(noted(pages.map(lines => ({ lines }))))).map(texts)

const mandates = [
  set(300, '91/7', 'Lamps of the northern', '94/2', 'The keepers of the'),
  set(309, '', 'harbours and their', '', 'southern harbours'),
  set(318, '', 'keepers', '95/81', 'Support for piers'),
  set(331, '92/4, 93/9', 'Support for keepers', '96/3', 'Lamps of the outer'),
  set(340, '', '', '', 'isles')
]

describe('lists of entries in two columns', () => {
  test('are read down one column, then down the other', () =>
    expect(found(mandates)).toEqual([
      [
        ['91/7', 'Lamps of the northern harbours and their keepers'],
        ['92/4, 93/9', 'Support for keepers'],
        ['94/2', 'The keepers of the southern harbours'],
        ['95/81', 'Support for piers'],
        ['96/3', 'Lamps of the outer isles']
      ]
    ]))

  test('keep labels of several lines together where a list of numbers goes on', () =>
    expect(
      found([
        set(300, '91/7;', 'Lamps of the northern', '94/2', 'The keepers'),
        set(309, '93/8', 'harbours', '', ''),
        set(322, '95/1', 'Support for piers', '', '')
      ])[0]?.slice(0, 2)
    ).toEqual([
      ['91/7; 93/8', 'Lamps of the northern harbours'],
      ['95/1', 'Support for piers']
    ]))

  test('with labels of words are told by entries that do not begin level', () => {
    const named = mandates.map(line => ({
      ...line,
      spans: line.spans.map(span => ({ ...span, text: span.text.replace(/^\d+\/\d+$/u, 'Lamp') }))
    }))
    expect(found(named)[0]).toHaveLength(5)
  })

  test('are no tables of four columns, whose rows begin level', () => {
    const table = [300, 320, 340, 360].map(y => set(y, 'North', 'Lamps and keepers', 'South', 'Piers and harbours'))
    expect(
      found(table)
        .flat()
        .filter(cells => cells.length === 2)
    ).toEqual([])
  })

  test('are no line of a form, whose labels and texts differ in size', () => {
    const form = set(300, '35', 'Lamps of the northern harbours', '', '35')
    const arrow = { ...row(300, ['©'], [312]), size: 6 }
    expect(found([form, arrow])).toEqual([])
  })

  test('are no rows below a column head between rules', () => {
    const head = set(290, 'Number', 'Title', 'Number', 'Other title')
    const page = { lines: [head, ...mandates], more: { rules: [level(280), level(294, 1.4), level(345, 1.4)] } }
    expect(tablesIn(tabled(noted([page]))).map(texts)[0]?.[0]).toEqual(['Number', 'Title', 'Number', 'Other title'])
  })

  test('are no line of a paragraph set wide, though numbers end its pieces', () =>
    expect(
      found([set(300, '13 November 2042, 98/8', 'of 29 October 2043, 99/5', 'of 28 October 2044, 100/5', 'of')])
    ).toEqual([]))

  test('are measured at the feet of their own lines, whatever the other column does to a baseline', () => {
    const uneven = mandates.map((line, at) => ({ ...line, baseline: line.baseline + (at === 1 ? 2 : 0) }))
    expect(found(uneven)).toEqual(found(mandates))
  })

  test('go on at the head of the second column with the last entry of the first', () =>
    expect(
      found([
        set(300, '91/7', 'Lamps of the northern', '', 'and their keepers'),
        set(309, '', 'harbours', '94/2', 'The southern harbours'),
        set(322, '92/4', 'Support for piers', '95/81', 'Support for keepers'),
        set(331, '', 'of the isles', '', '')
      ])[0]?.slice(1)
    ).toEqual([
      ['92/4', 'Support for piers of the isles and their keepers'],
      ['94/2', 'The southern harbours'],
      ['95/81', 'Support for keepers']
    ]))

  test('may hold a single entry or labels alone on the page of a full one', () =>
    expect(
      found([
        ...mandates,
        set(380, '97/5', 'Lamps of the eastern', '', ''),
        set(389, '', 'isles', '', ''),
        row(410, ['Resolutions of the Council of keepers'], [60]),
        set(430, '2901 (2031)', '', '2903 (2032)', ''),
        set(443, '2902 (2031)', '', '', '')
      ]).slice(1)
    ).toEqual([[['97/5', 'Lamps of the eastern isles']], [['2901 (2031)'], ['2902 (2031)'], ['2903 (2032)']]]))

  test('take up the text that goes on from the page before', () =>
    expect(found([set(291, '', 'of the southern isles', '', 'and their piers'), ...mandates])[0]?.[0]).toEqual([
      '',
      'of the southern isles'
    ]))
})
