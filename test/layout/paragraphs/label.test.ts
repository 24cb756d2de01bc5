import { expect, test } from 'vitest'
import { countsOn } from '../../../src/layout/paragraphs/label.ts'

test.each([
  ['12. The lamps', '13. The wicks'],
  ['26.9 Repair the lamps', '26.10 Repair the wicks'],
  ['(b) The lamps', '(c) The wicks'],
  ['١٢. المصابيح', '١٣. الفتائل']
])('the number of «%s» goes on in «%s»', (first, next) => {
  expect(countsOn(first, next)).toBe(true)
})

test.each([
  ['18 - Extends the lighting set out in paragraph', '19 of the resolution of the year before'],
  ['12. The lamps', '14. The wicks'],
  ['26.9 Repair the lamps', '27.10 Repair the wicks'],
  ['12. The lamps', '13) the wicks']
])('the number of «%s» does not go on in «%s»', (first, next) => {
  expect(countsOn(first, next)).toBe(false)
})
