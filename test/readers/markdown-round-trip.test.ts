import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convert } from '../../src/convert.ts'
import type { Assembled, DocumentTree } from '../../src/model/document.ts'
import { essenceOf } from '../../src/model/essence.ts'
import { writeJson } from '../../src/writers/json/json.ts'
import { writeMarkdown } from '../../src/writers/markdown/markdown.ts'
import { fixtureSources } from '../support/fixtures.ts'
import { hasShared, shared } from '../support/scorer.ts'

async function converted(name: string, bytes: Uint8Array): Promise<DocumentTree> {
  const { document, diagnostics } = await convert({ name, bytes })
  if (!document) throw new Error(diagnostics.map(({ code }) => code).join(', '))
  return document
}

/** As the tree is in JSON: without fields that are `undefined`. */
const essence = (document: Assembled): unknown => JSON.parse(JSON.stringify(essenceOf(document)))

async function expectBack(document: DocumentTree): Promise<void> {
  const back = await converted('document.md', Buffer.from(writeMarkdown(document)))
  expect(essence(back)).toEqual(essence(document))
  expect(back.audit).toMatchObject({ lost: 0, invented: 0 })
  const json = writeJson(document)
  expect(writeJson(await converted('document.json', Buffer.from(json)))).toBe(json)
}

describe('what was written as Markdown and as JSON comes back the same', () => {
  test.each(fixtureSources)('$name', async ({ path, file }) => expectBack(await converted(file, readFileSync(path))))
})

/** One file of the corpus in so many is converted: enough to meet every kind of document. */
const every = { pdf: 24, 'typeset/pdf': 24, text: 16 } as const

const samples = Object.entries(hasShared ? every : {}).flatMap(([folder, step]) =>
  readdirSync(join(shared, 'corpus', folder))
    .filter(name => /\.(?:pdf|txt)$/.test(name))
    .filter((_, index) => index % step === 0)
    .map(name => ({ name, path: join(shared, 'corpus', folder, name) }))
)

describe.skipIf(samples.length === 0)('the development corpus comes back the same', () => {
  test.each(samples)('$name', { timeout: 60_000 }, async ({ name, path }) => {
    const { document } = await convert({ name, bytes: readFileSync(path) })
    if (document) await expectBack(document)
  })
})
