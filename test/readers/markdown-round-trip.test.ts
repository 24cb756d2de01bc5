import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { convert } from '../../src/convert.ts'
import { fixtureSources } from '../support/fixtures.ts'
import { converted, expectBack } from '../support/round-trip.ts'
import { hasShared, shared } from '../support/scorer.ts'

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
