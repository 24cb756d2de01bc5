import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseSymbol } from '../../../src/knowledge/symbols/index.ts'

/** Tables of real symbols that lie beside the repository where it is developed. */
const reference = new URL('../../../../shared/reference/', import.meta.url)
const present = existsSync(reference)
const rows = (name: string) =>
  readFileSync(new URL(name, reference), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))

if (!present) console.info('symbols: the reference tables are not beside the repository; their tests are skipped')

describe.skipIf(!present)('the reference table of symbols', () => {
  test('is read into exactly the listed parts', () => {
    const wrong = rows('symbols.tsv').filter(row => partsOf(row[0] ?? '') !== row.slice(0, 10).join('|'))
    console.info(`symbols: ${rows('symbols.tsv').length - wrong.length} of ${rows('symbols.tsv').length} read`)
    expect(wrong).toEqual([])
  })

  test('has look-alikes of which none is read', () => {
    const taken = rows('symbols-not.tsv').filter(([text = '']) => parseSymbol(text))
    console.info(`symbols: ${taken.length} of ${rows('symbols-not.tsv').length} look-alikes taken`)
    expect(taken).toEqual([])
  })
})

function partsOf(text: string): string | undefined {
  const symbol = parseSymbol(text)
  if (!symbol) return undefined
  const { key, organ, body, country, session, year, type, number, part, modifiers } = symbol
  return [key, organ, body, country, session, year, type, number, part, modifiers.join(';')].join('|')
}
