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

test('the numbers of bound statements stand as deep as the first, and what is set larger between them under them', () => {
  const ranks = [2, 9, 11, 1, 9, 12, 9, 2]
  expect(nestedRanks(ranks, [undefined, 1, undefined, undefined, 2, undefined, 3])).toEqual([1, 2, 3, 3, 2, 3, 2, 1])
  expect(nestedRanks(ranks)).toEqual([1, 2, 3, 1, 2, 3, 2, 2])
})
