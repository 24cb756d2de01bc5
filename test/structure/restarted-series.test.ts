import { expect, test } from 'vitest'
import type { FoundHeading } from '../../src/structure/headings/found-heading.ts'
import { withRestartedSeries } from '../../src/structure/headings/restarted-series.ts'

/** A heading with a Roman numeral, or without one for 0. */
const roman = (ordinal: number): FoundHeading => ({
  ...(ordinal > 0 && {
    number: { printed: `${ordinal}.`, value: `${ordinal}`, ordinal },
    reading: { style: 'upper-roman', series: 'upper-roman.', ordinal } as const
  }),
  runs: [],
  places: [],
  layout: { region: 'body', lineCount: 1 },
  blocks: 1
})

const settled = (...headings: readonly (readonly [ordinal: number, rank: number])[]) =>
  withRestartedSeries(
    headings.map(([ordinal]) => roman(ordinal)),
    headings.map(([, rank]) => rank)
  )

test('a series that begins anew below a lower heading stands under it, past the next number of the outer one', () =>
  expect(settled([1, 1], [0, 2], [1, 1], [2, 1], [3, 1], [0, 2])).toEqual([1, 2, 3, 3, 3, 2]))

test('it ends at the number with which the outer series goes on', () =>
  expect(settled([1, 1], [2, 1], [3, 1], [0, 2], [1, 1], [2, 1], [4, 1])).toEqual([1, 1, 1, 2, 3, 3, 1]))

test('a series below a higher heading, or of a single number, keeps its rank', () => {
  expect(settled([1, 2], [2, 2], [0, 1], [1, 2], [2, 2])).toEqual([2, 2, 1, 2, 2])
  expect(settled([1, 1], [0, 2], [1, 1], [0, 2])).toEqual([1, 2, 1, 2])
})
