import { describe, expect, test } from 'vitest'
import { lines } from '../../../src/layout/lines/lines.ts'
import type { TextRun } from '../../../src/model/paged-text.ts'
import { defaults } from '../../../src/options.ts'
import { page, run, scripted } from '../../support/set-type.ts'

const plain = (text: string, x: number, y: number): TextRun => run(text, { x, y })
const bold = (text: string, x: number, y: number): TextRun => run(text, { x, y }, { bold: true })

/** Bold stretches of the page, recognised in a scan or set. */
function boldOf(runs: readonly TextRun[], recognised = true): string[] {
  const scanned = { ...scripted([runs]), pages: [page(runs, recognised ? { recognised: true } : {})] }
  const read = lines.run(scanned, { options: defaults, report: () => {} })
  return read.pages.flatMap(({ lines: own }) =>
    own.flatMap(({ spans }) => spans.filter(span => span.bold).map(({ text }) => text.trim()))
  )
}

const text = [100, 112, 124].map(y => plain('The keeper of the lamps met the pilots', 60, y))
const word = [plain('He met', 60, 136), bold('them', 95, 136), plain('at the northern lock', 120, 136)]
const heading = bold('The northern lock', 60, 160)

describe('the face of recognised lines', () => {
  test('is that of most letters: one bold word is a guess, a bold line is not', () =>
    expect(boldOf([...text, ...word, heading])).toEqual(['The northern lock']))

  test('is no emphasis where the whole page has it', () =>
    expect(boldOf([...text.map(({ text: words, baseline }) => bold(words, 60, baseline)), heading])).toEqual([]))

  test('is left as printed where the text was set', () =>
    expect(boldOf([...text, ...word, heading], false)).toEqual(['them', 'The northern lock']))
})
