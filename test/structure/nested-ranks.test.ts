import { expect, test } from 'vitest'
import { nestedRanks } from '../../src/structure/headings/nested-ranks.ts'

test('ranks of a document with few levels stay as they are', () => {
  expect(nestedRanks([1, 3, 3, 2])).toEqual([1, 3, 3, 2])
})

test('ranks by the typography of many authors become the depth of nesting', () => {
  expect(nestedRanks([11, 20, 19, 27, 10, 20])).toEqual([1, 2, 2, 3, 1, 2])
})

test('no rank is below the eighth', () => {
  expect(Math.max(...nestedRanks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))).toBe(8)
})
