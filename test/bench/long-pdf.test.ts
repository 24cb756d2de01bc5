import { expect, test } from 'vitest'
import { longPdf } from '../../bench/long-pdf.ts'
import { convert } from '../../src/index.ts'

test('a fictional report has the pages asked for, with paragraphs that go on counting', async () => {
  const { document } = await convert({ name: 'report.pdf', bytes: longPdf(12) })
  expect(document?.source.pageCount).toBe(12)
  expect(document?.audit.lost).toBe(0)
  expect(JSON.stringify(document)).toContain('"printed":"96."')
})

test('a fictional report is the same bytes every time', () => {
  expect(longPdf(3)).toEqual(longPdf(3))
})
