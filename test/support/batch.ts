import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BatchEvent, BatchOptions, ManifestLine } from '../../src/batch/index.ts'
import { runBatch } from '../../src/batch/index.ts'
import { fixtureSources } from './fixtures.ts'

/** A folder of its own for one test, removed when the test is over. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'undoc-batch-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Write files, by their paths below a folder. */
export function lay(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

/** Texts of small documents, each a line longer than the one before, so that no two are equal. */
export const someTexts = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${String(at).padStart(3, '0')}.txt`,
      `United Nations\n\nThe Committee took note of ${at + 1} lighthouses on the lake.\n`
    ])
  )

/** Copy the fixtures that are text, or all of them, into a folder. */
export function layFixtures(folder: string, endings: RegExp = /\.txt$/): void {
  for (const { name, path } of fixtureSources.filter(({ file }) => endings.test(file))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    copyFileSync(path, join(folder, name))
  }
}

/** Run a batch and collect its events. */
export async function runTold(options: BatchOptions) {
  const events: BatchEvent[] = []
  const summary = await runBatch(options, event => void events.push(event))
  return { summary, events, finished: events.flatMap(event => (event.type === 'finished' ? [event.job.path] : [])) }
}

/** Worker that hangs, eats memory or crashes when a document says so. */
export const troubledWorker = new URL('../batch/workers/troubled.ts', import.meta.url)

/** The lines of the manifest in an output folder. */
export const manifestLines = (out: string): ManifestLine[] =>
  readFileSync(join(out, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ManifestLine)
