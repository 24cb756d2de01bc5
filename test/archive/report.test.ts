import { describe, expect, test } from 'vitest'
import { figuresOf, reportCsv, reportHtml, reportText } from '../../src/archive/index.ts'
import { type ManifestEntry, manifestSchema } from '../../src/batch/index.ts'

const digest = 'a'.repeat(64)
const stamp = { options: digest, tool: 'undoc 0.1.0' }
const source = { sha256: digest, bytes: 1_500_000 }
const timing = (stem: string, elapsedMs: number) => ({
  stem,
  elapsedMs,
  attempts: 1,
  finishedAt: '2044-12-20T00:00:00.000Z'
})

const resolution: ManifestEntry = {
  line: {
    schema: manifestSchema,
    stem: 'a',
    path: 'in/a, "b".pdf',
    status: 'issues',
    source,
    outputs: [{ format: 'md', file: 'a.md', sha256: digest, bytes: 3 }],
    kind: 'resolution',
    symbol: 'A/RES/99/412',
    language: 'ar',
    pages: 4,
    grade: 'good',
    pageGrades: { good: 4 },
    diagnostics: { 'note-without-mark': 2 },
    errors: [],
    ...stamp
  },
  timing: timing('a', 1000)
}
const empty: ManifestEntry = {
  line: {
    schema: manifestSchema,
    stem: 'b',
    path: '=in/<b>.pdf',
    status: 'failed',
    outputs: [],
    diagnostics: { 'file-empty': 1 },
    errors: [{ code: 'file-empty', message: 'The file is empty' }],
    failure: 'file-empty',
    ...stamp
  }
}

const figures = figuresOf([resolution, empty])
const counts = (id: string) => figures.figures.find(figure => figure.id === id)?.counts

describe('a report', () => {
  test('counts files by outcome, pages by grade and diagnostics by kind', () =>
    expect([counts('outcome'), counts('grade'), counts('diagnostic')]).toEqual([
      [
        ['failed', 1],
        ['issues', 1]
      ],
      [['good', 4]],
      [
        ['note-without-mark', 2],
        ['file-empty', 1]
      ]
    ]))

  test('tells the speed of one worker from the timings', () =>
    expect([figures.pagesPerSecond, counts('speed')]).toEqual([4, [['2–5', 1]]]))

  test('leaves speed out where there are no timings', () =>
    expect(figuresOf([empty, { line: resolution.line }]).pagesPerSecond).toBeUndefined())

  test('of nothing is a report all the same', () => expect(reportText(figuresOf([]))).toMatch(/^ {2}files +0\n/))

  test('names each failed file and why', () =>
    expect(reportText(figures)).toContain('Failed\n  =in/<b>.pdf: The file is empty [file-empty]\n'))
})

describe('a report as HTML', () => {
  const html = reportHtml(figures)

  test('needs no network and no script', () => expect(html).not.toMatch(/https?:|<script|src=|@import|url\(/))

  test('draws a plot for each figure', () => expect(html.match(/<svg /g)).toHaveLength(figures.figures.length))

  test('escapes what stands in names', () => expect(html).toContain('<td>=in/&lt;b&gt;.pdf</td>'))
})

describe('a report as CSV', () => {
  const [head, ...rows] = [...reportCsv([resolution, empty])]

  test('has a row for each file', () => expect([head!.split(',').length, rows.length]).toEqual([15, 2]))

  test('quotes commas and quotation marks', () => expect(rows[0]).toMatch(/^a,"in\/a, ""b"".pdf",issues,/))

  test('gives a spreadsheet no formula', () => expect(rows[1]).toContain(`,'=in/<b>.pdf,`))
})
