import { describe, expect, test } from 'vitest'
import { align } from '../../reports/tags/align.ts'
import { compareBoundaries, f1 } from '../../reports/tags/boundaries.ts'
import { taggedBlocks } from '../../reports/tags/tagged-blocks.ts'
import type { TextRun } from '../../src/model/paged-text.ts'
import { paged, run } from '../support/set-type.ts'

const one = 'Thesurveyoftheharbourswasconcludedbeforethewinter.'
const two = 'Lighthousesofthenortherncoastarepaintedeveryspring.'
const three = 'Thecouncilthankedthekeepersfortheirpatience.'

const compare = (ours: readonly string[], theirs: readonly string[]) =>
  compareBoundaries(
    ours.map(text => ({ text })),
    theirs.map(text => ({ text })),
    align(ours.join(''), theirs.join(''))
  )

describe('boundaries', () => {
  test('agree where both sides part the text alike', () => expect(f1(compare([one, two], [one, two]).tally)).toBe(100))

  test('agree in another order of the text', () =>
    expect(f1(compare([three, one, two], [one, two, three]).tally)).toBe(100))

  test('count against a block that is cut', () =>
    expect(compare([one.slice(0, 20), one.slice(20), two], [one, two]).differences).toMatchObject([{ kind: 'split' }]))

  test('count against blocks that are glued', () =>
    expect(compare([one + two], [one, two]).differences).toMatchObject([{ kind: 'joined' }]))

  test('do not count for text that only one side has', () =>
    expect(f1(compare([one, three], [one, two]).tally)).toBe(100))
})

const element = (number: number, text: string, tag = 'Document/P'): TextRun => run(text, {}, { element: number, tag })

const texts = (...pages: readonly (readonly TextRun[])[]): string[] =>
  taggedBlocks(paged(pages.map(runs => [...runs]))).map(({ text }) => text)

describe('tagged blocks', () => {
  test('leave empty elements, tables and notes out', () =>
    expect(
      texts([
        element(1, 'One.'),
        element(2, ' '),
        element(3, 'cell', 'Document/Table/TR/TD/P'),
        element(4, 'note', 'Document/P/Note/P')
      ])
    ).toEqual(['One.']))

  test('have their label', () =>
    expect(texts([element(1, '1.', 'Document/L/LI/Lbl'), element(2, 'One.', 'Document/L/LI/LBody')])).toEqual([
      '1.One.'
    ]))

  test('go on over the end of a page in the middle of a sentence', () =>
    expect(texts([element(1, 'One goes')], [element(2, 'on here.')])).toEqual(['Onegoesonhere.']))

  test('are doubtful behind a sentence that ends with the page', () =>
    expect(
      taggedBlocks(paged([[element(1, 'One ends.')], [element(2, 'Two begins.')]])).map(
        block => block.afterDoubtfulBreak
      )
    ).toEqual([false, true]))
})
