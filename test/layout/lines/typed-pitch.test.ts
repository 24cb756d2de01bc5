import { describe, expect, test } from 'vitest'
import { lines } from '../../../src/layout/lines/lines.ts'
import type { TextRun } from '../../../src/model/paged-text.ts'
import { defaults } from '../../../src/options.ts'
import { page, run, scripted } from '../../support/set-type.ts'

/** Pitch of the typewriter, and how wide the recognised words are set for each character, points. */
const pitch = 5
const narrow = 2.5

/** A typed line as a program recognised it: words at their places, in a type too narrow. */
function typed(text: string, y: number): TextRun[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) =>
    run(word, { x: 60 + index * pitch, y, size: 9, width: word.length * narrow })
  )
}

const sentence = 'A of the harbourmasters to be at an extraordinary lock'
const rows = (count: number) => Array.from({ length: count }, (_, at) => typed(sentence, 100 + at * 12)).flat()

/** Spans of the lines: gaps wider than a word space part them. */
function spansOf(runs: readonly TextRun[], recognised = true): number[] {
  const scanned = { ...scripted([runs]), pages: [page(runs, recognised ? { recognised: true } : {})] }
  const read = lines.run(scanned, { options: defaults, report: () => {} })
  return read.pages.flatMap(({ lines: own }) => own.map(({ spans }) => spans.length))
}

describe('recognised words of a typed page', () => {
  test('are as wide as the pitch says, so that no blank is a gap between columns', () =>
    expect(new Set(spansOf(rows(8)))).toEqual(new Set([1])))

  test('keep the gap of a tab', () => expect(spansOf([...rows(8), ...typed('Lock       closed', 300)]).at(-1)).toBe(2))

  test('are left as they are where the text was not recognised', () =>
    expect(Math.max(...spansOf(rows(8), false))).toBeGreaterThan(1))

  test('are left as they are where distances tell no pitch, as between the cells of a table', () => {
    const cells = Array.from({ length: 16 }, (_, at) =>
      [60, 130 + (at % 5) * 9, 260, 390 - (at % 3) * 17].map(x => run('12', { x, y: 100 + at * 12, size: 9, width: 8 }))
    ).flat()
    expect(new Set(spansOf(cells))).toEqual(new Set([4]))
  })
})
