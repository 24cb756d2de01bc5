import { describe, expect, test } from 'vitest'
import { settleCellMarks } from '../../../src/layout/paragraphs/text/cell-marks.ts'
import type { Run } from '../../../src/model/run.ts'

const settled = (runs: readonly Run[], known: readonly string[]): readonly Run[] | undefined =>
  settleCellMarks([{ cells: [{ paragraphs: [{ runs }] }] }], new Set(known))[0]?.cells[0]?.paragraphs[0]?.runs

describe('marks in the cells of a table', () => {
  test('are stars on the line when the document has a note with one', () =>
    expect(settled([{ text: 'Q/12/L.3', link: 'https://example.org' }, { text: '*' }], ['*'])).toEqual([
      { text: 'Q/12/L.3', link: 'https://example.org' },
      { note: '', printed: '*' }
    ]))

  test('are no stars of a document without such a note', () =>
    expect(settled([{ text: 'Harbours*' }], ['1'])).toEqual([{ text: 'Harbours*' }]))

  test('are no figures that multiply a unit', () =>
    expect(settled([{ text: '40 km' }, { note: '', printed: '2' }], ['2'])).toEqual([
      { text: '40 km' },
      { text: '2', superscript: true }
    ]))

  test('are raised letters behind figures', () =>
    expect(settled([{ text: '58/316' }, { note: '', printed: 'a' }], ['a'])).toEqual([
      { text: '58/316' },
      { note: '', printed: 'a' }
    ]))
})
