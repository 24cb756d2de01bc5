import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeEach, describe, expect, test } from 'vitest'
import schema from '../../schemas/manifest.schema.json' with { type: 'json' }
import { type BatchEvent, type BatchOptions, mergeManifests, runBatch } from '../../src/batch/index.ts'
import { lay, layFixtures, manifestLines, ownFolder, runTold, someTexts, troubledWorker } from '../support/batch.ts'
import { contents } from '../support/contents.ts'

let folder: string
let base: BatchOptions
beforeEach(() => {
  folder = ownFolder()
  base = { inputs: [join(folder, 'in')], out: join(folder, 'out') }
})

const layIn = (files: Readonly<Record<string, string>>): void => lay(join(folder, 'in'), files)

/** Code of the failure, or status, of every file by its stem. */
const fates = () =>
  Object.fromEntries(manifestLines(base.out).map(({ stem, status, failure }) => [stem, failure ?? status]))

/** Number of the workers that were given files. */
const workersIn = ({ events }: { events: readonly BatchEvent[] }): number =>
  new Set(events.flatMap(event => (event.type === 'started' ? [event.worker] : []))).size

describe('a batch', () => {
  test('writes a manifest that its schema describes', async () => {
    layFixtures(join(folder, 'in'), /council-en|plain\.txt$/)
    layIn({ 'empty.txt': '' })
    await runTold({ ...base, limits: { jobs: 2 } })
    const validate = new Ajv2020({ strict: true }).compile(schema)
    const lines = manifestLines(base.out)
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) expect([validate(line), validate.errors]).toEqual([true, null])
  })

  test('gives the same bytes with any number of workers', async () => {
    layFixtures(join(folder, 'in'))
    const outs = [1, 2, 4].map(jobs => join(folder, `out${jobs}`))
    for (const [at, out] of outs.entries()) await runTold({ ...base, out, limits: { jobs: [1, 2, 4][at]! } })
    const [one, ...others] = outs.map(contents)
    for (const other of others) expect(other).toEqual(one)
  })

  test('leaves out what is done', async () => {
    layIn(someTexts(3))
    await runTold(base)
    const { summary, finished } = await runTold(base)
    expect([finished, summary.doneBefore]).toEqual([[], 3])
  })

  test('converts again what has changed, and what lost an output', async () => {
    layIn(someTexts(3))
    await runTold(base)
    layIn({ '000.txt': 'United Nations\n\nSomething else was said.\n' })
    rmSync(join(base.out, '002.md'))
    expect((await runTold(base)).finished).toEqual(['000.txt', '002.txt'].map(name => join(folder, 'in', name)))
  })

  test('converts everything again with other options, or by force', async () => {
    layIn(someTexts(2))
    await runTold(base)
    expect((await runTold({ ...base, to: ['md'] })).finished).toHaveLength(2)
    expect((await runTold({ ...base, to: ['md'], force: true })).finished).toHaveLength(2)
  })

  test('tries a document that failed again only when asked', async () => {
    layIn({ 'empty.txt': '' })
    await runTold(base)
    expect((await runTold(base)).summary).toMatchObject({ failed: 0, failedBefore: 1 })
    expect((await runTold({ ...base, retryFailed: true })).summary).toMatchObject({ failed: 1, failedBefore: 0 })
  })

  test('records a listed file that does not exist, and tries it again', async () => {
    const options = { ...base, inputs: [], listed: [join(folder, 'lost.pdf')] }
    await runTold(options)
    expect(fates()).toEqual({ lost: 'file-not-readable' })
    expect((await runTold(options)).summary.failed).toBe(1)
  })

  test('stops at the first failure when asked', async () => {
    layIn({ '0.txt': '', ...someTexts(3) })
    const { summary } = await runTold({ ...base, failFast: true })
    expect(summary).toMatchObject({ failed: 1, issues: 0, unfinished: 3 })
  })

  test('keeps names that would break out of the output folder inside it', async () => {
    layIn({ 'a\nb.txt': 'United Nations\n', [`${'x'.repeat(250)}.txt`]: 'United Nations\n' })
    mkdirSync(join(folder, 'work'))
    const listed = [join(folder, 'work/../in/a\nb.txt')]
    const { summary } = await runTold({ ...base, listed })
    expect(summary).toMatchObject({ failed: 0, files: 2 })
    expect(readdirSync(folder).sort()).toEqual(['in', 'out', 'work'])
  })
})

describe('a batch that meets trouble', () => {
  const limits = { jobs: 2, timeoutMs: 2500, memoryBytes: 400e6 }

  test('ends a file that hangs, eats memory or crashes as a failure, and finishes the others', async () => {
    layIn({ ...someTexts(4), 'crash.txt': 'CRASH', 'eat.txt': 'EAT', 'hang.txt': 'HANG', 'leave.txt': 'LEAVE' })
    const { summary } = await runTold({ ...base, limits, workerModule: troubledWorker })
    expect(fates()).toMatchObject({
      crash: 'worker-crashed',
      eat: 'memory-limit',
      hang: 'time-limit',
      leave: 'worker-crashed'
    })
    expect(summary).toMatchObject({ files: 8, failed: 4, unfinished: 0 })
  })

  test('takes a full heap for a memory limit', async () => {
    layIn({ 'fill.txt': 'FILL' })
    await runTold({ ...base, limits: { timeoutMs: 60_000, memoryBytes: 256e6 }, workerModule: troubledWorker })
    expect(fates()).toEqual({ fill: 'memory-limit' })
  })

  test('gives a file whose worker is killed by somebody to another worker', async () => {
    layIn({ 'wait.txt': 'WAIT' })
    let killed = 0
    const summary = await runBatch({ ...base, workerModule: troubledWorker }, event => {
      if (event.type === 'started' && killed++ === 0) process.kill(event.worker, 'SIGKILL')
    })
    expect(summary).toMatchObject({ failed: 0, files: 1, unfinished: 0 })
  })

  test('replaces workers after so many files', async () => {
    layIn(someTexts(4))
    expect(workersIn(await runTold({ ...base, limits: { recycleFiles: 2 } }))).toBe(2)
  })

  test('keeps a worker that gives back the memory a file needed', async () => {
    layIn({ 'a.txt': 'WASTE', 'b.txt': 'WASTE', 'c.txt': 'WASTE' })
    const limits = { recycleMemoryBytes: 250e6 }
    expect(workersIn(await runTold({ ...base, limits, workerModule: troubledWorker }))).toBe(1)
  })

  test('replaces a worker that holds too much all the same', async () => {
    layIn(someTexts(2))
    expect(workersIn(await runTold({ ...base, limits: { recycleMemoryBytes: 1e6 } }))).toBe(2)
  })

  test('names what cannot be written, leaves nothing half, and tries it again', async () => {
    layIn(someTexts(2))
    mkdirSync(join(base.out, '001.json'), { recursive: true })
    expect((await runTold(base)).summary).toMatchObject({ failed: 1, failures: { 'output-not-written': 1 } })
    expect(readdirSync(base.out).filter(name => name.startsWith('001') || name.endsWith('.part'))).toEqual(['001.json'])
    rmSync(join(base.out, '001.json'), { recursive: true })
    expect((await runTold(base)).summary).toMatchObject({ failed: 0, doneBefore: 1 })
  })

  test('finishes the current files when it is stopped, and goes on later', async () => {
    layIn({ 'a.txt': 'WAIT', 'b.txt': 'WAIT', 'c.txt': 'WAIT' })
    const stop = new AbortController()
    const options = { ...base, workerModule: troubledWorker }
    const first = await runBatch({ ...options, stop: stop.signal }, event => {
      if (event.type === 'started') stop.abort()
    })
    expect(first.unfinished).toBe(2)
    expect((await runTold(options)).summary).toMatchObject({ doneBefore: 1, unfinished: 0 })
  })

  test('leaves nothing of the current files when it is dropped', async () => {
    layIn({ 'a.txt': 'HANG' })
    const drop = new AbortController()
    const summary = await runBatch({ ...base, workerModule: troubledWorker, drop: drop.signal }, event => {
      if (event.type === 'started') drop.abort()
    })
    expect(summary.unfinished).toBe(1)
    expect(contents(base.out)).toEqual({ 'manifest.jsonl': '' })
  })

  test('rejects when no worker starts', async () => {
    layIn(someTexts(1))
    writeFileSync(join(folder, 'broken.ts'), 'throw new Error("not a worker")')
    const workerModule = new URL(`file://${join(folder, 'broken.ts')}`)
    await expect(runTold({ ...base, workerModule })).rejects.toThrow('not a worker')
  })
})

describe('shards', () => {
  test('divide a batch, may share a folder, and merge into the manifest of one run', async () => {
    layIn(someTexts(8))
    await runTold(base)
    const shared = join(folder, 'shared')
    for (const index of [0, 1, 2]) await runTold({ ...base, out: shared, shard: { index, count: 3 } })
    const manifests = [2, 0, 1].map(index => join(shared, `manifest.${index}-of-3.jsonl`))
    const { lines, conflicts } = await mergeManifests(manifests, join(shared, 'manifest.jsonl'))
    for (const manifest of manifests) rmSync(manifest)
    expect([lines, conflicts]).toEqual([8, []])
    expect(contents(shared)).toEqual(contents(base.out))
  })
})

describe('a watched folder', () => {
  test('has its files converted as they come', async () => {
    layIn(someTexts(1))
    const stop = new AbortController()
    const finished: string[] = []
    const run = runBatch({ ...base, watchMs: 50, stop: stop.signal }, event => {
      if (event.type !== 'finished') return
      finished.push(event.job.stem)
      if (finished.length === 2) stop.abort()
    })
    await setTimeout(200)
    layIn({ 'later.txt': 'United Nations\n\nThis came later.\n' })
    expect(await run).toMatchObject({ files: 2, failed: 0, unfinished: 0 })
    expect(finished).toEqual(['000', 'later'])
  })
})
