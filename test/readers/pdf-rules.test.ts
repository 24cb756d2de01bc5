import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { drawingsOf } from '../../src/readers/pdf/rules.ts'

/** A page 792 points high, neither cropped nor turned. */
const upright = (x: number, y: number) => [x, 792 - y] as const

type Operation = readonly [operator: number, ...args: unknown[]]

const draw = (
  operations: readonly Operation[],
  toPage: (x: number, y: number) => readonly [number, number] = upright
) =>
  drawingsOf(
    { fnArray: operations.map(([operator]) => operator), argsArray: operations.map(([, ...args]) => args) },
    toPage
  )

const path = (...numbers: number[]) => [Float32Array.from(numbers)]
const rectangle = (x: number, y: number, width: number, height: number) =>
  path(0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4)
const filled = (x: number, y: number, width: number, height: number): Operation => [
  OPS.constructPath,
  OPS.fill,
  rectangle(x, y, width, height)
]
const stroked = (x0: number, y0: number, x1: number, y1: number): Operation => [
  OPS.constructPath,
  OPS.stroke,
  path(0, x0, y0, 1, x1, y1)
]

describe('drawings of a PDF page', () => {
  test('a thin filled rectangle is a rule, measured from the top of the page', () => {
    const { rules } = draw([filled(60, 692, 480, 0.5)])
    expect(rules).toEqual([{ direction: 'horizontal', box: { x: 60, y: 99.5, width: 480, height: 0.5 } }])
  })

  test('a level stroke is a rule as thick as its pen', () => {
    const { rules } = draw([[OPS.setLineWidth, 2], stroked(60, 692, 540, 692)])
    expect(rules).toEqual([{ direction: 'horizontal', box: { x: 60, y: 99, width: 480, height: 2 } }])
  })

  test('the borders of neighbouring cells are one rule', () => {
    const { rules } = draw([filled(60, 692, 100, 0.5), filled(160.5, 692, 100, 0.5), filled(261, 692.1, 100, 0.5)])
    expect(rules).toHaveLength(1)
    expect(rules[0]?.box.width).toBeCloseTo(301)
  })

  test('rules with a gap between them stay two', () =>
    expect(draw([filled(60, 692, 100, 0.5), filled(170, 692, 100, 0.5)]).rules).toHaveLength(2))

  test('a stroked rectangle is four rules', () =>
    expect(draw([[OPS.constructPath, OPS.stroke, rectangle(60, 600, 200, 90)]]).rules).toHaveLength(4))

  test('a shaded cell is no rule', () => expect(draw([filled(60, 600, 200, 14)]).rules).toEqual([]))

  test('a white rectangle is no rule', () =>
    expect(draw([[OPS.setFillRGBColor, '#ffffff'], filled(60, 692, 480, 0.5)]).rules).toEqual([]))

  test('a clipping path is no rule', () =>
    expect(draw([[OPS.constructPath, OPS.endPath, rectangle(60, 692, 480, 0.5)]]).rules).toEqual([]))

  test('a slanted stroke is no rule', () => expect(draw([stroked(60, 692, 540, 600)]).rules).toEqual([]))

  test('the current transformation places a rule', () => {
    const { rules } = draw([[OPS.save], [OPS.transform, 2, 0, 0, 2, 10, 0], filled(25, 346, 100, 0.25), [OPS.restore]])
    expect(rules[0]?.box).toEqual({ x: 60, y: 99.5, width: 200, height: 0.5 })
  })

  test('a page turned by a quarter has its rules turned with it', () => {
    const { rules } = draw([filled(60, 100, 0.5, 400)], (x, y) => [y, x])
    expect(rules[0]).toEqual({ direction: 'horizontal', box: { x: 100, y: 60, width: 400, height: 0.5 } })
  })

  test('an image fills the unit square of its transformation', () => {
    const { images, rules } = draw([
      [OPS.transform, 200, 0, 0, 100, 60, 500],
      [OPS.paintImageXObject, 'img1', 10, 10]
    ])
    expect(rules).toEqual([])
    expect(images).toEqual([{ x: 60, y: 192, width: 200, height: 100 }])
  })

  test('a very thin image is a rule', () => {
    const { images, rules } = draw([
      [OPS.transform, 480, 0, 0, 1, 60, 692],
      [OPS.paintImageMaskXObject, {}]
    ])
    expect(images).toEqual([])
    expect(rules).toHaveLength(1)
  })

  test('an operator list without drawings has none', () =>
    expect(draw([[OPS.beginText]])).toEqual({ rules: [], images: [] }))
})
