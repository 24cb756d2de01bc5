import { describe, expect, test } from 'vitest'
import { logicalOrder } from '../../../src/layout/extracted/language/logical-order.ts'

/** Marks written out: `<` opens a line from right to left, `[` a stretch from left to right, `]` closes. */
const line = (text: string): string =>
  text.replaceAll('<', '\u202b').replaceAll('[', '\u202a').replaceAll(']', '\u202c')

describe('Arabic lines in logical order', () => {
  test('a line without direction marks stays as it is', () => {
    expect(logicalOrder('منارة 12')).toEqual({ text: 'منارة 12', removed: '' })
  })

  test('figures get their blank on the right side', () => {
    expect(logicalOrder(line('<المنارة[ 12]الكبيرة]')).text).toBe('المنارة 12 الكبيرة')
  })

  test('punctuation follows the symbol it stands behind', () => {
    expect(logicalOrder(line('<الوثيقة ([ ،A/60/15]الفقرة[)3]]')).text).toBe('الوثيقة (A/60/15، الفقرة 3)')
  })

  test('a mark behind a year stands in its brackets', () => {
    expect(logicalOrder(line('<آذار[/]مارس[ )4(2004]و]')).text).toBe('آذار/مارس 2004(4) و')
  })

  test('a job number keeps its language letter in brackets', () => {
    expect(logicalOrder(line('<[)A( 06-12345]]')).text).toBe('06-12345 (A)')
  })

  test('a line set from left to right ends with its full stop', () => {
    expect(logicalOrder(line('<[.]القرار[ 217]ألف]')).text).toBe('القرار 217 ألف.')
  })

  test('Latin text keeps its order', () => {
    expect(logicalOrder(line('<[United Nations, Treaty Series, vol. 6, No. 9.]]')).text).toBe(
      'United Nations, Treaty Series, vol. 6, No. 9.'
    )
  })

  test('the marks taken out are reported', () => {
    expect(logicalOrder(line('<منارة]')).removed).toBe('\u202b\u202c')
  })
})
