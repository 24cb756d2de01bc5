import { expect, test } from 'vitest'
import { withoutFace } from '../../src/model/face.ts'
import { normaliseRuns, type Run, trimRuns, withoutText } from '../../src/model/run.ts'

const mark: Run = { note: '', printed: 'a' }

test('a note mark before a text that begins with a blank is kept when the runs are trimmed', () =>
  expect(trimRuns([mark, { text: ' At low tide. ' }])).toEqual([mark, { text: 'At low tide.' }]))

test('a note mark after the last word is kept when the blanks behind it go', () =>
  expect(trimRuns([{ text: 'Depth' }, mark, { text: '  ' }])).toEqual([{ text: 'Depth' }, mark]))

test('a note mark among leading blanks is kept once', () =>
  expect(trimRuns([{ text: ' ' }, mark, { text: ' Depth' }])).toEqual([mark, { text: 'Depth' }]))

test('a note mark in a text that is taken out stays once, where the text began', () => {
  const runs: Run[] = [mark, { text: 'Depth .... 12' }, mark, { text: ' m' }]
  expect(withoutText(runs, 5, 13)).toEqual([mark, { text: 'Depth' }, mark, { text: ' m' }])
  expect(withoutText(runs, 0)).toEqual([mark, mark])
})

test('runs of blanks only leave nothing', () => expect(trimRuns([{ text: '  ' }, { text: ' ' }])).toEqual([]))

const link = 'https://undocs.org/A/99/7'

test.each([
  ['(A/99/7', ['(', 'A/99/7']],
  ['(A/99/7)', ['(', 'A/99/7', ')']],
  ['A/99/7),', ['A/99/7', '),']],
  ['(A/99/7 (Part I)', ['(', 'A/99/7 (Part I)']],
  ['resolution 99 (2044)', ['resolution 99 (2044)']],
  ['(a) and (b)', ['(a) and (b)']],
  ['(', ['(']]
])('the brackets around a link are not in it: %s', (text, parts) => {
  const runs = normaliseRuns([{ text, link }])
  expect(runs.map(run => ('text' in run ? run.text : ''))).toEqual(parts)
  expect(runs.filter(run => 'link' in run)).toHaveLength(1)
  expect(normaliseRuns(runs)).toEqual(runs)
})

test('a bracket before a link has the emphasis of the link', () =>
  expect(normaliseRuns([{ text: 'See ' }, { text: '(A/99/7, ', link, bold: true }])).toEqual([
    { text: 'See ' },
    { text: '(', bold: true },
    { text: 'A/99/7', link, bold: true },
    { text: ', ' }
  ]))

test('a bracket before a link joins the emphasised words before it', () => {
  const runs = normaliseRuns([
    { text: 'Committee ', italic: true },
    { text: '(A/99/7', link, italic: true },
    { text: ')', italic: true }
  ])
  expect(runs).toEqual([
    { text: 'Committee (', italic: true },
    { text: 'A/99/7', link, italic: true },
    { text: ')', italic: true }
  ])
  expect(normaliseRuns(runs)).toEqual(runs)
})

test('a comma between the marks of two notes keeps no heading in its bold', () =>
  expect(
    withoutFace([
      { text: 'Nordhaven:', bold: true },
      mark,
      { text: ',', superscript: true },
      { text: ' draft', bold: true }
    ])
  ).toEqual([{ text: 'Nordhaven:' }, mark, { text: ',', superscript: true }, { text: ' draft' }]))
