import { describe, expect, test } from 'vitest'
import { type Area, isBeyond } from '../../../src/readers/pdf/clipping.ts'

const area = (left: number, right: number, top = 100, bottom = 110): Area => ({ left, right, top, bottom })

describe('text beyond the area that is painted', () => {
  const cell = area(50, 120)

  test('is the number of an item that hangs out of its cell and ends where the cell begins', () => {
    expect(isBeyond(area(38, 50), cell)).toBe(true)
    expect(isBeyond(area(120, 131), cell)).toBe(true)
  })

  test('is what stands clear of it on any side', () => {
    expect(isBeyond(area(55, 90, 80, 90), cell)).toBe(true)
    expect(isBeyond(area(46, 47), cell)).toBe(true)
  })

  test('is no text that reaches into it', () => expect(isBeyond(area(38, 50.5), cell)).toBe(false))

  test('is no accent beside it, nor a line of text that touches its edge', () => {
    expect(isBeyond(area(48.5, 49.5), cell)).toBe(false)
    expect(isBeyond(area(55, 90, 90, 100), cell)).toBe(false)
  })
})
