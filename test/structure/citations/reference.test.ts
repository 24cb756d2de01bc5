import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/knowledge/languages/index.ts'
import { languageCodes } from '../../../src/model/language.ts'
import { annotateRuns } from '../../../src/structure/citations/annotate.ts'

/** Phrases of real documents with the symbols they cite; they lie beside the repository where it is developed. */
const table = new URL('../../../../shared/reference/citations.tsv', import.meta.url)
const present = existsSync(table)
const lowest = { precision: 98, recall: 96 }

if (!present) console.info('citations: the reference table is not beside the repository; its tests are skipped')

describe.skipIf(!present)('the reference table of citations', () => {
  test.each(languageCodes)('is read in %s', language => {
    const { precision, recall } = measure(language)
    console.info(`citations ${language}: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}`)
    expect(precision).toBeGreaterThanOrEqual(lowest.precision)
    expect(recall).toBeGreaterThanOrEqual(lowest.recall)
  })
})

function measure(language: (typeof languageCodes)[number]): { precision: number; recall: number } {
  const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1)
  const count = { right: 0, found: 0, wanted: 0 }
  for (const row of rows) {
    const [text = '', code, symbols = ''] = row.split('\t')
    if (code !== language) continue
    const wanted = new Set(
      symbols
        .split(';')
        .filter(symbol => symbol !== '' && !symbol.startsWith('FCCC:'))
        .flatMap(endsOfRange)
    )
    const found = new Set(citedIn(text.replaceAll('\\n', '\n'), language))
    count.right += wanted.intersection(found).size
    count.found += found.size
    count.wanted += wanted.size
  }
  return { precision: (100 * count.right) / count.found, recall: (100 * count.right) / count.wanted }
}

const citedIn = (text: string, language: (typeof languageCodes)[number]): string[] =>
  annotateRuns([{ text }], {
    profile: languages[language],
    speaker: undefined,
    isAct: false,
    session: undefined,
    named: () => undefined,
    differs: () => undefined
  }).map(({ symbol }) => symbol)

/** `A/64/401..A/64/415`, `…/Add.5..7` and `…406A..E` by their first and last member. */
function endsOfRange(symbol: string): string[] {
  const [first = '', last] = symbol.split('..')
  if (last === undefined) return [first]
  if (last.includes('/')) return [first, last]
  const member = /^[A-Z]$/u.test(last) ? /[A-Z]$/u : /[A-Za-z]*\.?\d+$/u
  return [first, first.replace(member, /^\d+$/u.test(last) ? `Add.${last}` : last)]
}
