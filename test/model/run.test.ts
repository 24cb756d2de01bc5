import { expect, test } from 'vitest'
import { type Run, trimRuns } from '../../src/model/run.ts'

const mark: Run = { note: '', printed: 'a' }

test('a note mark before a text that begins with a blank is kept when the runs are trimmed', () =>
  expect(trimRuns([mark, { text: ' At low tide. ' }])).toEqual([mark, { text: 'At low tide.' }]))

test('a note mark after the last word is kept when the blanks behind it go', () =>
  expect(trimRuns([{ text: 'Depth' }, mark, { text: '  ' }])).toEqual([{ text: 'Depth' }, mark]))

test('a note mark among leading blanks is kept once', () =>
  expect(trimRuns([{ text: ' ' }, mark, { text: ' Depth' }])).toEqual([mark, { text: 'Depth' }]))

test('runs of blanks only leave nothing', () => expect(trimRuns([{ text: '  ' }, { text: ' ' }])).toEqual([]))
