import { describe, expect, test } from 'vitest'
import { charts } from '../../../src/layout/charts/charts.ts'
import type { Line } from '../../../src/model/lines.ts'
import { defaults } from '../../../src/options.ts'
import { line, lined, type Setting, shown, span } from '../../support/set-type.ts'

/** The second page of a tagged document. */
const drawn = (lines: readonly Line[]) =>
  charts.run(lined([[], lines], { tagTrust: 1 }), { options: defaults, report: () => {} }).pages[1]!

const text = (words: string, y: number, setting: Setting = {}) =>
  line([span(words, { y, ...setting }, { tag: 'P', element: 1 })], { y })

/** Words of a picture, a stretch each, from `x` on. */
const label = (words: readonly string[], y: number, { x = 130, step = 60 } = {}) =>
  line(
    words.map((one, at) => span(one, { x: x + step * at, y }, { artifact: true })),
    { y }
  )

const bars = [
  label(['40', '32', '38'], 200),
  label(['20', '17'], 240, { x: 131 }),
  label(['0'], 280),
  label(['2031', '2032', '2033'], 300, { x: 150 }),
  label(['Planned', 'Actual'], 320, { x: 180 })
]

describe('words of a chart', () => {
  const page = drawn([text('Lakes surveyed each year', 160), ...bars, text('Source: survey of lakes.', 350)])

  test('are no lines of the text', () =>
    expect(page.lines.map(shown)).toEqual(['Lakes surveyed each year', 'Source: survey of lakes.']))

  test('are kept with the chart, from top to bottom', () =>
    expect(page.charts?.map(chart => chart.text)).toEqual(['40 32 38 20 17 0 2031 2032 2033 Planned Actual']))

  test('take a label in a box of its own along, which is tagged as text', () =>
    expect(drawn([...bars, text('+9', 240, { x: 200 })]).lines).toEqual([]))

  test('leave text beside the chart', () =>
    expect(
      drawn([...bars, line([span('beside', { x: 420, y: 240 }, { tag: 'P', element: 2 })], { y: 240 })]).lines.map(
        shown
      )
    ).toEqual(['beside']))

  test('are two charts where text stands between', () => {
    const again = bars.map(({ spans, baseline }) =>
      line(
        spans.map(one => ({ ...one, box: { ...one.box, y: one.box.y + 200 } })),
        { y: baseline + 200 }
      )
    )
    expect(drawn([...bars, text('Rivers surveyed each year', 360), ...again]).charts).toHaveLength(2)
  })
})

describe('artifacts that are no chart', () => {
  test('words without figures', () => {
    const box = [label(['Fishing', 'Sailing'], 200), label(['Rowing', 'Diving'], 220)]
    expect(drawn(box).lines.map(shown)).toEqual(box.map(shown))
  })

  test('rows and columns of a table put in as a picture', () => {
    const rows = [200, 212, 224, 236].map(y => label(['Boats', '12', '14', '17'], y))
    expect(drawn(rows).lines.map(shown)).toEqual(rows.map(shown))
  })

  test('the masthead of the first page', () => {
    const page = charts.run(lined([bars], { tagTrust: 1 }), { options: defaults, report: () => {} }).pages[0]!
    expect(page.lines).toHaveLength(bars.length)
  })
})
