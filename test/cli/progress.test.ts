import { describe, expect, test } from 'vitest'
import type { BatchEvent } from '../../src/batch/index.ts'
import { duration, ProgressState, tellProgress, wordsFor } from '../../src/cli/progress.ts'
import { summaryTable } from '../../src/cli/summary.ts'

const job = { path: 'in/A_99_77.en.pdf', stem: 'A_99_77.en', bytes: 1000 }
const planned: BatchEvent = { type: 'planned', files: 3, bytes: 3000, missing: [], remarks: [] }
const finished = (status: 'converted' | 'failed'): BatchEvent => ({
  type: 'finished',
  job,
  line: {
    schema: 'undoc-manifest/1',
    stem: job.stem,
    path: job.path,
    status,
    outputs: [],
    pages: 20,
    diagnostics: {},
    errors: status === 'failed' ? [{ code: 'file-empty', message: 'The file is empty' }] : [],
    options: '',
    tool: 'undoc 0'
  },
  timing: { stem: job.stem, elapsedMs: 1500, attempts: 1, finishedAt: '2044-12-22T00:00:00.000Z' }
})

describe('the progress line', () => {
  test('shows what is done, what failed, the pace, the time left and the slowest file', () => {
    let now = 0
    const state = new ProgressState(() => now)
    for (const event of [planned, finished('converted'), finished('failed')]) state.add(event)
    now = 10_000
    expect(state.line()).toBe('2/3 files · 1 failed · 4.0 pages/s · 5 s left · slowest A_99_77.en.pdf 1.5 s')
  })

  test('does not reckon with files that were done before', () => {
    let now = 0
    const state = new ProgressState(() => now)
    for (const event of [planned, { type: 'left-out', job, reason: 'done' } as const, finished('converted')])
      state.add(event)
    now = 2000
    expect(state.line()).toContain('2 s left')
  })

  test('is never wider than the terminal', () => {
    const written: string[] = []
    const tell = tellProgress('terminal', { write: text => written.push(text), columns: 20 })
    tell(planned)
    expect(written.at(-1)!.replace('\r\u001b[K', '').length).toBeLessThan(20)
  })
})

describe('progress without a terminal', () => {
  test('is silent but for failures', () => {
    expect([planned, finished('converted')].map(wordsFor)).toEqual(['', ''])
    expect(wordsFor(finished('failed'))).toBe('in/A_99_77.en.pdf: The file is empty [file-empty]\n')
  })

  test('lets no control character of a file name through', () => {
    const event = { ...planned, missing: ['a\u001b[2J\nb'] }
    expect(wordsFor(event)).toBe('undoc: nothing to convert at a\uFFFD[2J\uFFFDb\n')
  })
})

test.each([
  [5, '5 s'],
  [59.7, '60 s'],
  [600, '10 min'],
  [11_100, '3 h 5 min']
])('%d seconds are told as %s', (seconds, words) => expect(duration(seconds)).toBe(words))

test('the summary has the rows that say something', () => {
  const table = summaryTable({
    files: 3,
    converted: 2,
    issues: 0,
    failed: 1,
    doneBefore: 0,
    failedBefore: 0,
    unfinished: 0,
    missing: [],
    pages: 40,
    bytes: 3000,
    elapsedMs: 10_000,
    slowest: { path: 'in/a.pdf', elapsedMs: 4000 },
    diagnostics: { 'file-empty': 1 },
    failures: { 'file-empty': 1 },
    grades: {},
    isRecorded: true
  })
  expect(
    table
      .replace(/ {2,}(?=\S)/g, '|')
      .trim()
      .split('\n')
  ).toEqual([
    'files|3',
    'converted|2',
    'failed|1',
    '|file-empty|1',
    'pages|40',
    'pages a second|4.0',
    'time|10 s',
    'slowest|4 s, in/a.pdf'
  ])
})
