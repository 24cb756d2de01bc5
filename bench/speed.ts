import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { longPdf } from './long-pdf.ts'
import type { Measured, Way } from './speed-worker.ts'

/**
 * How fast, against the least that any converter must do: extract the text with pdf.js.
 *
 *     npm run bench [folder of PDFs]
 *
 * Prints ratios of processor time, so that they can be compared between machines; nothing passes or fails.
 */

const worker = fileURLToPath(new URL('speed-worker.ts', import.meta.url))
const cli = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Rounds of which the median counts. */
const rounds = 3

/** Lengths of the documents for growth, in pages. */
const lengths = [10, 30, 100, 300, 1000]

const print = (text = ''): void => void process.stdout.write(`${text}\n`)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const pdfsIn = (folder: string): string[] => globSync(join(folder, '**/*.pdf')).sort()

function measure(way: Way, files: readonly string[]): Measured {
  return JSON.parse(execFileSync(process.execPath, [worker, way, ...files], { encoding: 'utf8', maxBuffer: 1 << 26 }))
}

/** Processor milliseconds a page of each way, side by side in every round so that a busy machine harms all alike. */
function compareWays(files: readonly string[]): void {
  const ways = ['text', 'reader', 'whole'] as const
  const runs = Array.from({ length: rounds }, () => ways.map(way => measure(way, files)))
  print('way      pages/s   of text  in one thread   peak MB')
  for (const [at, way] of ways.entries()) {
    const own = runs.map(round => round[at] as Measured)
    const speed = median(own.map(({ pages, processor }) => (pages / processor) * 1000))
    const ratio = median(runs.map(round => perPage(round[0] as Measured) / perPage(round[at] as Measured)))
    const alone = median(runs.map(round => threadPerPage(round[0] as Measured) / threadPerPage(round[at] as Measured)))
    const memory = median(own.map(one => one.memory))
    const ratios = `${ratio.toFixed(2).padStart(9)} ${alone.toFixed(2).padStart(14)}`
    print(`${way.padEnd(8)} ${speed.toFixed(0).padStart(7)} ${ratios} ${memory.toFixed(0).padStart(9)}`)
  }
  printStages(runs.map(round => round[2] as Measured).at(-1) as Measured)
}

const perPage = ({ processor, pages }: Measured): number => processor / Math.max(pages, 1)

const threadPerPage = ({ thread, pages }: Measured): number => thread / Math.max(pages, 1)

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

/** Time of the command on one small file, against Node reading the same file with pdf.js. */
function coldStart(files: readonly string[], folder: string): void {
  const [file] = files.toSorted((a, b) => statSync(a).size - statSync(b).size)
  if (!file) return
  const bare = `const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { readFileSync } = await import('node:fs')
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[1])), verbosity: 0 }).promise
    for (let n = 1; n <= pdf.numPages; n++) await (await pdf.getPage(n)).getTextContent()
    process.exit(0)`
  const times = Array.from({ length: rounds + 2 }, () => ({
    bare: timeOf(['--input-type=module', '-e', bare, file]),
    command: timeOf([cli, 'convert', file, '--out', join(folder, 'cold')])
  }))
  const own = median(times.map(({ command }) => command))
  const ratio = median(times.map(time => time.command / time.bare))
  print(`cold start: ${own.toFixed(0)} ms, ${ratio.toFixed(2)} times Node with pdf.js`)
}

function timeOf(args: readonly string[]): number {
  const begin = performance.now()
  execFileSync(process.execPath, args, { stdio: 'ignore', cwd: fileURLToPath(new URL('..', import.meta.url)) })
  return performance.now() - begin
}

/** Cost a page of fictional documents that only differ in length. */
function growth(folder: string): void {
  print('\n  pages   ms/page   peak MB')
  const targets = lengths.map(length => {
    const target = join(folder, `${length}.pdf`)
    writeFileSync(target, longPdf(length))
    return target
  })
  const runs = Array.from({ length: rounds }, () => targets.map(target => measure('whole', [target])))
  for (const [at, length] of lengths.entries()) {
    const own = runs.map(round => round[at] as Measured)
    const cost = median(own.map(perPage))
    const memory = median(own.map(one => one.memory))
    print(`${String(length).padStart(7)} ${cost.toFixed(2).padStart(9)} ${memory.toFixed(0).padStart(9)}`)
  }
}

const folder = process.argv[2] ?? fixtures
const files = pdfsIn(folder)
const scratch = mkdtempSync(join(tmpdir(), 'undoc-bench-'))
mkdirSync(join(scratch, 'cold'))
try {
  print(`${files.length} files in ${folder}\n`)
  compareWays(files)
  largest(files)
  coldStart(files, scratch)
  growth(scratch)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
