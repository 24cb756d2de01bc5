import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateAkomaNtoso } from '../src/checks/validation/akoma-ntoso.ts'
import { validateJson } from '../src/checks/validation/json.ts'
import { convert, type DocumentTree, writeAkomaNtoso, writeJson, writeMarkdown } from '../src/index.ts'
import { defaults } from '../src/options.ts'
import { aboutFixture, type FixtureSource, fixtureSources } from './support/fixtures.ts'
import { hasShared, shared } from './support/scorer.ts'

async function convertFixture({ path, file }: FixtureSource): Promise<DocumentTree> {
  const { document, diagnostics } = await convert({ name: file, bytes: readFileSync(path) })
  if (!document) throw new Error(diagnostics.map(({ code }) => code).join(', '))
  return document
}

test('there are documents in all six languages', () => {
  expect(new Set(fixtureSources.map(({ folder }) => aboutFixture(folder).language))).toEqual(
    new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
  )
})

describe.each(fixtureSources)('$name', source => {
  test('is written as expected', async () => {
    const document = await convertFixture(source)
    await expect(writeMarkdown(document)).toMatchFileSnapshot(`${source.expected}.md`)
    await expect(writeJson(document)).toMatchFileSnapshot(`${source.expected}.json`)
    await expect(writeAkomaNtoso(document, defaults)).toMatchFileSnapshot(`${source.expected}.akn.xml`)
  })

  test('gives the same bytes twice', async () => {
    const [one, two] = [await convertFixture(source), await convertFixture(source)]
    expect(writeJson(one)).toBe(writeJson(two))
    expect(writeAkomaNtoso(one, defaults)).toBe(writeAkomaNtoso(two, defaults))
  })

  test('loses and invents nothing', async () => {
    const { audit } = await convertFixture(source)
    expect(audit).toMatchObject({ lost: 0, invented: 0 })
    expect(audit.source).toBeGreaterThan(100)
  })

  test('is read in the language and with the symbol that a person sees', async () => {
    const { symbol, language } = aboutFixture(source.folder)
    const document = await convertFixture(source)
    expect([document.language, document.metadata.symbol ?? '']).toEqual([language, symbol ?? ''])
  })

  test('is valid in JSON and in Akoma Ntoso', async () => {
    const document = await convertFixture(source)
    const xsdPath = hasShared ? join(shared, 'schemas', 'akomantoso30.xsd') : undefined
    expect(await validateJson(JSON.parse(writeJson(document)))).toEqual([])
    const findings = await validateAkomaNtoso(writeAkomaNtoso(document, defaults), xsdPath ? { xsdPath } : {})
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
