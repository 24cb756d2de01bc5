import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordsPage } from '../../reports/words/words-page.ts'
import { languageCodes } from '../../src/model/language.ts'
import { root } from '../support/sources.ts'

describe('the page of words for a native reader', () => {
  test.each(languageCodes)('is up to date in %s (else: npm run report:words)', code =>
    expect(readFileSync(join(root, `docs/words/${code}.md`), 'utf8')).toBe(wordsPage(code))
  )
})
