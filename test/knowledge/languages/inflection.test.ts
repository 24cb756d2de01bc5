import { describe, expect, test } from 'vitest'
import { areForms, hasFormOf } from '../../../src/knowledge/languages/inflection.ts'

describe('two words', () => {
  test('are forms of one when only their endings differ', () =>
    expect([areForms('спутник', 'спутниками'), areForms('города', 'городов')]).toEqual([true, true]))

  test('are none when their stem is short or their ends are long', () =>
    expect([areForms('дом', 'дома'), areForms('город', 'городские')]).toEqual([false, false]))
})

test('a compound is found in another inflection, in both halves', () => {
  expect(hasFormOf(['городов-спутников'], 'города', 'спутники')).toBe(true)
  expect(hasFormOf(['городов-спутников'], 'города', 'миллионники')).toBe(false)
  expect(hasFormOf(['город-порт-спутник'], 'город', 'порт')).toBe(false)
})
