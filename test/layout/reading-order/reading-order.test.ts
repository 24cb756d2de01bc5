import { expect, test } from 'vitest'
import { readingOrder } from '../../../src/layout/reading-order/reading-order.ts'
import type { Line } from '../../../src/model/lines.ts'
import { defaults } from '../../../src/options.ts'
import { line, lined, shown } from '../../support/set-type.ts'

const context = { options: defaults, report: () => {} }
const order = (lines: readonly Line[]) => readingOrder.run(lined([lines]), context).pages[0]?.lines.map(shown)

const left = (text: string, y: number) => line(text, { x: 60, y, width: 235 })
const right = (text: string, y: number) => line(text, { x: 315, y, width: 235, column: 1 })
const across = (text: string, y: number) => line(text, { x: 150, y, width: 300 })

test('one column is read from the top', () =>
  expect(order([left('second', 120), left('first', 100)])).toEqual(['first', 'second']))

test('columns are read one after the other', () =>
  expect(order([left('1', 100), right('3', 100), left('2', 112), right('4', 112)])).toEqual(['1', '2', '3', '4']))

test('a heading across the columns parts them', () =>
  expect(order([left('1', 100), right('2', 100), across('3', 200), left('4', 300), right('5', 300)])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5'
  ]))

test('lines of one height are read from the edge where reading starts', () =>
  expect(order([line('behind', { x: 300 }), line('before', { x: 60 })])).toEqual(['before', 'behind']))
