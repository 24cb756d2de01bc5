import { describe, expect, test } from 'vitest'
import type { LaidOutNote } from '../../src/model/blocks.ts'
import type { Block } from '../../src/model/document.ts'
import type { Shaped } from '../../src/model/flow.ts'
import { footnotes } from '../../src/structure/footnotes/footnotes.ts'
import { note, paragraph, runStage, shaped, table } from '../support/build.ts'

const tied = (flow: Shaped['main']['flow'], notes: Shaped['notes']) => {
  const { output, diagnostics } = runStage(footnotes, shaped(flow, { notes }))
  return { flow: output.main.flow, notes: output.notes, codes: diagnostics.map(({ code }) => code) }
}
const marksOf = (block: unknown): unknown[] => (block as { runs: readonly object[] }).runs.filter(run => 'note' in run)
const onPage = (content: string, page: number) => paragraph(content, { places: [{ page }] })

describe('footnotes', () => {
  test('get their ids in the order of the marks', () => {
    const { notes, flow } = tied(
      [paragraph('One^2^ two.'), paragraph('Three^1^.')],
      [note('1', 'First.'), note('2', 'Second.')]
    )
    expect(notes.map(({ id, mark }) => `${id} ${mark}`)).toEqual(['n1 2', 'n2 1'])
    expect(marksOf(flow[0])).toEqual([{ note: 'n1', printed: '2' }])
  })
  test('with letters stand beneath the table that calls for them, with a star unless they stand below a rule', () => {
    const beneath = (mark: string, more: Partial<LaidOutNote> = {}) =>
      tied([table([`Lamps^${mark}^`]) as Block], [{ ...note(mark, 'Estimate.'), ...more }]).notes[0]?.beneathTable
    expect([beneath('a'), beneath('a', { ruled: true }), beneath('*'), beneath('1')]).toEqual([
      true,
      true,
      true,
      undefined
    ])
    expect(beneath('*', { ruled: true })).toBeUndefined()
    expect(tied([paragraph('Lamps^*^')], [note('*', 'Lit.')]).notes[0]?.beneathTable).toBeUndefined()
  })
  test('a note may have several marks', () => {
    const { flow, notes } = tied([paragraph('One^1^ and again^1^.')], [note('1', 'First.')])
    expect(marksOf(flow[0])).toEqual([
      { note: 'n1', printed: '1' },
      { note: 'n1', printed: '1' }
    ])
    expect(notes).toHaveLength(1)
  })
  test('numbers that begin anew on each page are matched by page', () => {
    const { flow } = tied(
      [onPage('One^1^.', 1), onPage('Two^1^.', 2)],
      [note('1', 'First.', 1), note('1', 'Second.', 2)]
    )
    expect(flow.flatMap(marksOf)).toEqual([
      { note: 'n1', printed: '1' },
      { note: 'n2', printed: '1' }
    ])
  })
  test('brackets and strokes do not matter for the match', () => {
    expect(tied([paragraph('One^(1)^ and two^2/^.')], [note('1', 'A.'), note('2/', 'B.')]).codes).toEqual([])
  })
  test('a figure glued to the text is the mark when its note waits for one', () => {
    const { flow, codes } = tied([paragraph('in resolution 72/4;1 and later')], [note('1', 'First.')])
    expect(marksOf(flow[0])).toEqual([{ note: 'n1', printed: '1' }])
    expect(codes).toEqual([])
  })
  test('a figure that is part of the text is left alone', () => {
    expect(tied([paragraph('of 1 May and 10,1 per cent')], [note('1', 'First.')]).codes).toEqual(['note-without-mark'])
  })
  test('a note without a mark is kept and reported', () => {
    const { notes, codes } = tied([paragraph('No mark.')], [note('*', 'Reissued.')])
    expect(notes).toMatchObject([{ id: 'n1', mark: '*' }])
    expect(codes).toEqual(['note-without-mark'])
  })
  test('a mark without a note is kept and reported', () => {
    const { flow, codes } = tied([paragraph('One^7^.')], [])
    expect(marksOf(flow[0])).toEqual([{ note: '', printed: '7' }])
    expect(codes).toEqual(['mark-without-note'])
  })
  test('notes gathered below a heading at the end are lifted from the text', () => {
    const heading = { type: 'heading', rank: 1, runs: [{ text: 'Notes' }], places: [] } as const
    const end = paragraph('See the report.', { number: { printed: '1.', value: '1' }, path: '1' })
    const { flow, notes, codes } = tied([paragraph('One^1^.'), heading, end], [])
    expect(flow.map(({ type }) => type)).toEqual(['paragraph', 'heading'])
    expect(notes).toMatchObject([{ id: 'n1', mark: '1', printed: '1.' }])
    expect(codes).toEqual([])
  })
})
