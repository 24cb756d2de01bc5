import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diagnosticsPage } from '../../reports/diagnostics/page.ts'

test('the page of diagnostics says what the catalogue says', () =>
  expect(readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8')).toBe(diagnosticsPage()))
