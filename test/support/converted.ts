import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { runBatch } from '../../src/batch/index.ts'
import { lay, layFixtures } from './batch.ts'

/** A converted batch that the tests of one file share. */
export interface Converted {
  readonly folder: string
  readonly manifest: string
  readonly out: string
  /** A folder inside that nobody used yet. */
  readonly fresh: () => string
}

/** Convert fixtures (texts, or by the pattern) and further texts before the tests of a file; removed after them. */
export function convertBefore(texts: Readonly<Record<string, string>> = {}, endings: RegExp = /\.txt$/): Converted {
  const folder = mkdtempSync(join(tmpdir(), 'undoc-archive-'))
  const out = join(folder, 'out')
  let count = 0
  beforeAll(async () => {
    mkdirSync(join(folder, 'in'))
    layFixtures(join(folder, 'in'), endings)
    lay(join(folder, 'in'), texts)
    await runBatch({ inputs: [join(folder, 'in')], out })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, out, manifest: join(out, 'manifest.jsonl'), fresh: () => join(folder, `fresh-${count++}`) }
}
