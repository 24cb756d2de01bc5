import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { workerOptions } from '../src/batch/worker-process.ts'
import { longPdf } from './long-pdf.ts'
import type { Measured, Way } from './speed-worker.ts'

/**
 * How fast, against the least that any converter must do: extract the text with pdf.js.
 *
 *     npm run bench [folder of PDFs]
 *
 * Prints ratios, so that they can be compared between machines; nothing passes or fails.
 */

const worker = fileURLToPath(new URL('speed-worker.ts', import.meta.url))
const cli = fileURLToPath(new URL('../src/cli/undoc.js', import.meta.url))
const batch = fileURLToPath(new URL('batch.ts', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Rounds of which the median counts. */
const rounds = 3

/** Lengths of the documents for growth, in pages. */
const lengths = [10, 30, 100, 300, 1000]

const print = (text = ''): void => void process.stdout.write(`${text}\n`)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const pdfsIn = (folder: string): string[] => globSync(join(folder, '**/*.pdf')).sort()

/**
 * Measure a way in a process of its own; `settings` are options of the script. Our own code runs as in a batch, with
 * the options of its workers; the text of pdf.js is read as anybody would, and gains nothing by them.
 */
const measure = (way: Way, files: readonly string[], settings: readonly string[] = []): Measured =>
  run(way, files, settings)

/** What the script of a way prints. */
function run<T>(way: Way, files: readonly string[], settings: readonly string[]): T {
  const args = [...(way === 'text' ? [] : workerOptions), worker, way, ...settings, ...files]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }))
}

/** Cost of a page by one of the clocks, milliseconds. */
const perPage = (clock: 'processor' | 'thread' | 'wall', measured: Measured): number =>
  measured[clock] / Math.max(measured.pages, 1)

/** Each way in every round, side by side, so that a busy machine harms all alike. */
function compareWays(files: readonly string[]): void {
  const ways = ['text', 'reader', 'whole'] as const
  const runs = Array.from({ length: rounds }, () => ways.map(way => measure(way, files)))
  print('                   times as fast as text, by time of')
  print('way      pages/s   process   main thread   wall   peak MB')
  for (const [at, way] of ways.entries()) {
    const own = runs.map(round => round[at] as Measured)
    const ratio = (clock: 'processor' | 'thread' | 'wall'): string =>
      median(runs.map(round => perPage(clock, round[0] as Measured) / perPage(clock, round[at] as Measured))).toFixed(2)
    const cells = [
      way.padEnd(8),
      (1000 / median(own.map(one => perPage('processor', one)))).toFixed(0).padStart(7),
      ratio('processor').padStart(9),
      ratio('thread').padStart(13),
      ratio('wall').padStart(6),
      median(own.map(one => one.memory))
        .toFixed(0)
        .padStart(9)
    ]
    print(cells.join(' '))
  }
  printStages(runs.map(round => round[2] as Measured).at(-1) as Measured)
}

function printStages({ stages, pages }: Measured): void {
  const total = Object.values(stages).reduce((sum, one) => sum + one, 0)
  print('\nstage             ms/page     share')
  for (const [name, spent] of Object.entries(stages).sort(([, a], [, b]) => b - a)) {
    const share = `${((spent / total) * 100).toFixed(1)} %`
    print(`${name.padEnd(16)} ${(spent / pages).toFixed(2).padStart(8)} ${share.padStart(9)}`)
  }
}

/** Memory of the file that should need most. */
function largest(files: readonly string[]): void {
  const [file] = files.toSorted((a, b) => statSync(b).size - statSync(a).size)
  if (!file) return
  const { memory, pages } = measure('whole', [file])
  print(`\nlargest file: ${(statSync(file).size / 1e6).toFixed(1)} MB, ${pages} pages, peak ${memory.toFixed(0)} MB`)
}

/** Length of the document for the cold start, pages; of the lengths at hand the nearest is taken. */
const coldPages = 3

/** Time of the command on one short file, against Node reading the same file with pdf.js. */
async function coldStart(files: readonly string[], folder: string): Promise<void> {
  const lengths = await Promise.all(files.map(pagesOf))
  const distances = new Map(files.map((file, at) => [file, Math.abs(lengths[at]! - coldPages)]))
  const [file] = files.toSorted((a, b) => distances.get(a)! - distances.get(b)!)
  if (!file) return
  const bare = `const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { readFileSync } = await import('node:fs')
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[1])), verbosity: 0 }).promise
    for (let n = 1; n <= pdf.numPages; n++) await (await pdf.getPage(n)).getTextContent()
    process.exit(0)`
  const times = Array.from({ length: rounds + 2 }, (_, round) => ({
    bare: timeOf(['--input-type=module', '-e', bare, file]),
    // a folder of its own: what is done already is not converted again
    command: timeOf([cli, 'convert', file, '--out', join(folder, `cold-${round}`)])
  }))
  const own = median(times.map(({ command }) => command))
  const ratio = median(times.map(time => time.command / time.bare))
  const pages = lengths[files.indexOf(file)]
  print(`cold start, ${pages} pages: ${own.toFixed(0)} ms, ${ratio.toFixed(2)} times Node with pdf.js (at most 2.5)`)
}

/** Pages of a PDF; endless for one that cannot be read. */
async function pagesOf(file: string): Promise<number> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
  const pages = await task.promise.then(pdf => pdf.numPages).catch(() => Infinity)
  await task.destroy()
  return pages
}

function timeOf(args: readonly string[]): number {
  const begin = performance.now()
  execFileSync(process.execPath, args, { stdio: 'ignore', cwd: fileURLToPath(new URL('..', import.meta.url)) })
  return performance.now() - begin
}

/** Length of the document that is read before those of any length are measured, pages. */
const warmUpLength = 100

/** Fewest pages read of each length before measuring and in each of the rounds. */
const turnPages = 300
const turns = 7

/**
 * Cost of a page of fictional documents that only differ in length: all of them in turn in one process, for a difference
 * between two processes is larger than one between lengths. Memory is that of a process that reads the one document.
 */
function growth(folder: string): void {
  const targets = lengths.map(length => join(folder, `${length}.pdf`))
  for (const [at, target] of targets.entries()) writeFileSync(target, longPdf(lengths[at]!))
  const warmUp = targets[lengths.indexOf(warmUpLength)]!
  const settings = ['--warm-up', warmUp, '--pages', String(turnPages), '--in-turn', String(turns)]
  const measured: readonly Measured[] = run('whole', targets, settings)
  print('\n  pages   ms/page   peak MB')
  const costs = measured.map((one, at) => {
    const cost = perPage('processor', one)
    const { memory } = measure('whole', [targets[at]!], ['--pages', '1'])
    print(`${String(lengths[at]).padStart(7)} ${cost.toFixed(2).padStart(9)} ${memory.toFixed(0).padStart(9)}`)
    return cost
  })
  print(`dearest to cheapest: ${(Math.max(...costs) / Math.min(...costs)).toFixed(2)} (at most 1.15)`)
}

/** Two workers against one, beside two plain pdf.js processes against one. */
function compareWorkers(folder: string, files: readonly string[]): void {
  print()
  const args = [batch, '--from', folder, '--files', String(files.length), '--rounds', String(rounds)]
  execFileSync(process.execPath, args, { stdio: 'inherit' })
}

const folder = process.argv[2] ?? fixtures
const files = pdfsIn(folder)
const scratch = mkdtempSync(join(tmpdir(), 'undoc-bench-'))
try {
  print(`${files.length} files in ${folder}\n`)
  compareWays(files)
  largest(files)
  await coldStart(files, scratch)
  growth(scratch)
  compareWorkers(folder, files)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
