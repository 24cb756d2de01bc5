import { describe, expect, test } from 'vitest'
import type { BlockLayout, TextBlock } from '../../src/model/blocks.ts'
import type { Contents } from '../../src/model/document.ts'
import { defaults } from '../../src/options.ts'
import { contents } from '../../src/structure/contents/contents.ts'
import { blocks, bold, text } from '../support/build.ts'

const leader = (content: string, layout: Partial<BlockLayout> = {}): TextBlock =>
  text(content, { dotLeaders: true, ...layout })

const flowOf = (...list: readonly TextBlock[]) =>
  contents.run(
    { ...blocks(list), masthead: [], metadata: {}, cover: [], kind: 'report' },
    { options: defaults, report: () => {} }
  ).flow

const printedEntries = (list: readonly TextBlock[]) =>
  flowOf(...list)
    .filter((block): block is Contents => block.type === 'contents')
    .flatMap(({ entries }) => entries)

const entriesOf = (...list: readonly TextBlock[]) => printedEntries(list).map(({ target }) => target)

const levelsOf = (...list: readonly TextBlock[]) => printedEntries(list).map(({ level }) => level)

describe('a contents list', () => {
  test('keeps the page numbers its lines lead to', () =>
    expect(entriesOf(bold('Contents'), leader('Lamps ........ 3'), leader('Keepers ...... 12'))).toEqual(['3', '12']))

  test('keeps the marks of notes that stand behind its page numbers', () => {
    const mark = { note: '', printed: '*' }
    const marked = { ...leader(''), runs: [{ text: 'Keepers ...... 12' }, mark] }
    expect(printedEntries([bold('Contents'), leader('Lamps ........ 3'), marked]).at(-1)).toMatchObject({
      runs: [{ text: 'Keepers' }, mark],
      target: '12'
    })
  })

  test('is known without a heading when its lines lead to pages', () =>
    expect(
      entriesOf(
        leader('I. Lamps ........ 3'),
        leader('II. Keepers ...... 12'),
        leader('III. Ferries ..... 15'),
        leader('IV. Locks ..... 16')
      )
    ).toEqual(['3', '12', '15', '16']))

  test('is not the dotted lines of a form', () =>
    expect(
      entriesOf(
        leader('Name of the keeper: ............'),
        leader('Lighthouse: ............'),
        leader('Date: ............'),
        leader('Signature: ............')
      )
    ).toEqual([]))

  test('leads to paragraphs and a page', () =>
    expect(entriesOf(bold('Contents'), leader('Lamps ........ 1–4 3'), leader('Keepers . . . . . 5 - 86'))).toEqual([
      '1–4 3',
      '5 - 86'
    ]))

  test('has entries without dots in the midst of others, and lines without a number up to the end of its page', () =>
    expect(
      flowOf(
        bold('Contents'),
        leader('I. Lamps ....... 3'),
        text('II. Keepers 12 - 14'),
        text('Annex.'),
        bold('Introduction', { startsPage: true }),
        text('The lamps were lit at dusk.')
      ).map(({ type }) => type)
    ).toEqual(['heading', 'contents', 'text', 'text']))

  test('has entries numbered alike on one level, however far their numerals reach out', () =>
    expect(
      levelsOf(
        bold('Contents'),
        leader('I. Lamps ....... 3', { firstIndent: 24 }),
        leader('A. Oil ....... 3', { firstIndent: 36 }),
        leader('VIII. Keepers ....... 12', { firstIndent: 6 })
      )
    ).toEqual([1, 2, 1]))

  test('has entries of two lines', () =>
    expect(
      entriesOf(
        bold('Contents'),
        leader('I. Lamps ....... 3'),
        text('II. Keepers of the lamps and of the'),
        text('9'),
        text('ferries'),
        leader('III. Locks ....... 12')
      )
    ).toEqual(['3', '9', '12']))

  test('finds the page number level with the first line of a wrapped entry', () => {
    const [first, second] = ['I. Lamps and keepers of the northern 14 ', 'coast ......']
    const list = [bold('Contents'), leader(first + second, { lineBreaks: [first.length], lineCount: 2 })]
    expect(printedEntries(list)).toMatchObject([
      { runs: [{ text: 'I. Lamps and keepers of the northern coast' }], target: '14' }
    ])
  })

  test('ends with the annexes named below it, whatever is said of them', () => {
    const annexes = [bold('Annexes'), text('1. List of the keepers.'), text('The annex is issued as A/99/7.')]
    const list = [bold('Contents'), leader('I. Lamps ........ 3'), ...annexes]
    const types = (...rest: readonly TextBlock[]) => flowOf(...list, ...rest).map(({ type }) => type)
    expect(types(bold('I. Lamps', { startsPage: true }))).toEqual(['heading', 'contents', 'text'])
    expect(types(bold('I. Lamps'), text('Dim.'))).toEqual(['heading', 'contents', 'text', 'text'])
  })

  test('does not take in the annex that begins on a later page', () =>
    expect(
      flowOf(bold('Contents'), leader('I. Lamps ........ 3'), bold('Annex', { startsPage: true }), text('Lamps')).map(
        ({ type }) => type
      )
    ).toEqual(['heading', 'contents', 'text', 'text']))
})
