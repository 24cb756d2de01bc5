import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runBatch } from '../src/batch/index.ts'

/**
 * Throughput of a batch with one and with two workers, beside that of one and two plain pdf.js processes over the
 * same files in the same run; memory of the parent and of the workers.
 *
 *     node bench/batch.ts [--from fixtures] [--files 3000] [--rounds 1]
 *
 * PDFs below `--from` are repeated to `--files` by links. What counts is the ratio of the ratios: it should be at
 * least 0.95. On a machine with other work to do only that figure means anything, and more rounds make it steadier.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'fixtures' },
    files: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '1' }
  }
})
const folder = mkdtempSync(join(tmpdir(), 'undoc-bench-'))
const paths = lay(pdfsBelow(values.from), Number(values.files))
const seconds: Record<string, number> = {}

for (let round = 0; round < Number(values.rounds); round++) {
  for (const jobs of [1, 2]) {
    await measure(`plain pdf.js, ${jobs} process${jobs > 1 ? 'es' : ''}`, () => runPlain(jobs))
    await measure(`batch, ${jobs} worker${jobs > 1 ? 's' : ''}`, () => runMeasured(jobs, `out-${round}-${jobs}`))
  }
}
const plain = seconds['plain pdf.js, 1 process']! / seconds['plain pdf.js, 2 processes']!
const batch = seconds['batch, 1 worker']! / seconds['batch, 2 workers']!
console.log(`two plain processes are ${plain.toFixed(2)} times one; two workers are ${batch.toFixed(2)} times one`)
console.log(`ratio of the ratios: ${(batch / plain).toFixed(3)} (at least 0.95)`)
rmSync(folder, { recursive: true, force: true })

function pdfsBelow(from: string): string[] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter(name => name.toLowerCase().endsWith('.pdf'))
    .sort()
    .map(name => resolve(from, name))
}

/** Links to the PDFs, again and again in folders of their own, until there are enough. */
function lay(pdfs: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const pdf = pdfs[at % pdfs.length]!
    const place = join(folder, 'in', String(Math.floor(at / pdfs.length)))
    mkdirSync(place, { recursive: true })
    const path = join(place, `${at % pdfs.length}-${basename(pdf)}`)
    symlinkSync(pdf, path)
    return path
  })
}

async function measure(name: string, run: () => Promise<{ pages: number; remark: string }>): Promise<void> {
  const begin = performance.now()
  const { pages, remark } = await run()
  const elapsed = (performance.now() - begin) / 1000
  seconds[name] = (seconds[name] ?? 0) + elapsed
  console.log(`${name.padEnd(28)} ${elapsed.toFixed(1)} s, ${(pages / elapsed).toFixed(1)} pages/s${remark}`)
}

/** Processes that take the next file as soon as they have read one: the best two of them can do. */
async function runPlain(jobs: number): Promise<{ pages: number; remark: string }> {
  const rest = paths.values()
  let pages = 0
  const lanes = Array.from({ length: jobs }, async () => {
    const child = fork(new URL('./workers/plain-pdfjs.ts', import.meta.url), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    for (const path of rest) {
      child.send(path)
      const read = await new Promise<number>((resolve, reject) => child.once('message', resolve).once('error', reject))
      child.removeAllListeners('error')
      pages += read
    }
    child.kill()
  })
  await Promise.all(lanes)
  return { pages, remark: '' }
}

async function runMeasured(jobs: number, out: string): Promise<{ pages: number; remark: string }> {
  const memory: number[] = []
  const options = { inputs: [join(folder, 'in')], out: join(folder, out), limits: { jobs } }
  const { pages, failed, workerBytes } = await runBatch(options, event => {
    if (event.type === 'finished') memory.push(process.memoryUsage.rss() / 1e6)
  })
  rmSync(join(folder, out), { recursive: true, force: true })
  const growth = slope(memory.slice(Math.floor(memory.length / 4))) * 1000
  const largest = `largest worker ${Math.round((workerBytes ?? 0) / 1e6)} MB`
  const parent = `parent ${Math.round(memory.at(-1) ?? 0)} MB, growing ${growth.toFixed(2)} MB per 1000 files`
  return { pages, remark: `; ${failed} failed; ${largest}; ${parent}` }
}

/** Growth per step of the line that fits best. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
  const above = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0)
  const below = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
  return below === 0 ? 0 : above / below
}
