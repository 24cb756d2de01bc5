import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PeerMeasured, PeerName } from './peer-worker.ts'
import type { Measured, Way } from './speed-worker.ts'

/**
 * How fast beside others, in the same run on the same files.
 *
 *     npm run bench:peers [folder of PDFs]
 *
 * Installs the others from the npm registry into a temporary folder. Prints pages a second of processor time and
 * ratios to the text extraction of our pdf.js; one that cannot be installed or fails says so in its row.
 */

/** Packages as they were compared; nothing for what must be on the machine already. */
const packages: Readonly<Record<PeerName, string | undefined>> = {
  'pdfjs-dist 5.6': 'pdfjs-dist@5.6.205',
  unpdf: 'unpdf@1.8.1',
  'pdf-parse': 'pdf-parse@2.4.5',
  pdf2md: '@opendocsg/pdf2md@0.3.2',
  'liteparse, Markdown': '@llamaindex/liteparse@2.14.7',
  'kreuzberg, Markdown': '@kreuzberg/node@4.10.2',
  'OpenDataLoader, Markdown': '@opendataloader/pdf@2.5.11',
  'pdftotext, one by one': undefined
}

/** Rounds of which the median counts. */
const rounds = 3

const own = fileURLToPath(new URL('speed-worker.ts', import.meta.url))
const other = fileURLToPath(new URL('peer-worker.ts', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

const print = (text = ''): void => void process.stdout.write(`${text}\n`)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** What a process printed last. */
function ask<T>(script: string, args: readonly string[]): T {
  const told = execFileSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  return JSON.parse(told.trim().split('\n').at(-1) ?? '')
}

/** Install a package into a folder of its own; the reason when that fails. */
function install(spec: string, folder: string): string | undefined {
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', spec], { cwd: folder, stdio: 'pipe' })
    return undefined
  } catch (error) {
    return `not installed: ${reasonOf(error)}`
  }
}

/** The line of an error that says most. */
function reasonOf(error: unknown): string {
  const { stderr, message } = error as { readonly stderr?: unknown; readonly message: string }
  const lines = `${String(stderr ?? '')}\n${message}`.split('\n')
  return (lines.find(line => /error|cannot|not found/i.test(line)) ?? lines[0] ?? '').trim().slice(0, 80)
}

interface Row {
  readonly name: string
  /** Processor milliseconds for all files, by round. */
  readonly processor: readonly number[]
  readonly memory?: number
  readonly failed?: string
}

function measurePeer(name: PeerName, files: readonly string[], folder: string): PeerMeasured | string {
  try {
    return ask<PeerMeasured>(other, [name, folder, ...files])
  } catch (error) {
    return `failed: ${reasonOf(error)}`
  }
}

/** Each file once, as the others read it, however few pages that is. */
function measureOwn(way: Way, files: readonly string[]): { readonly pages: number } & PeerMeasured {
  const { pages, processor, memory } = ask<Measured>(own, [way, '--pages', '1', ...files])
  return { pages, processor, memory }
}

/** All in every round, so that a busy machine harms all alike; one that fails once is left out from then on. */
function compare(files: readonly string[], folders: ReadonlyMap<PeerName, string | { readonly failed: string }>): void {
  const rows = new Map<string, Row>()
  const add = (name: string, measured: PeerMeasured | string): void => {
    const before = rows.get(name)?.processor ?? []
    if (typeof measured === 'string') rows.set(name, { name, processor: [], failed: measured })
    else rows.set(name, { name, processor: [...before, measured.processor], ...memoryOf(measured) })
  }
  let pages = 0
  for (let round = 0; round < rounds; round++) {
    for (const way of ['text', 'whole'] as const) {
      const measured = measureOwn(way, files)
      pages = measured.pages
      add(way, measured)
    }
    for (const [name, folder] of folders) {
      if (typeof folder !== 'string') add(name, folder.failed)
      else if (!rows.get(name)?.failed) add(name, measurePeer(name, files, folder))
    }
  }
  printRows([...rows.values()], pages)
}

const memoryOf = ({ memory }: PeerMeasured): { memory?: number } => (memory === undefined ? {} : { memory })

function printRows(rows: readonly Row[], pages: number): void {
  const text = rows[0]?.processor ?? []
  print(`${'way'.padEnd(26)}pages/s   of text   peak MB`)
  for (const { name, processor, memory, failed } of rows) {
    const speed = (pages / median(processor)) * 1000
    const ratio = median(processor.map((one, round) => (text[round] ?? 0) / one))
    const figures = `${speed.toFixed(0).padStart(7)} ${ratio.toFixed(2).padStart(9)} ${(memory?.toFixed(0) ?? '–').padStart(9)}`
    print(name.padEnd(26) + (failed ?? figures))
  }
}

const folder = process.argv[2] ?? fixtures
const files = globSync(join(folder, '**/*.pdf')).sort()
const scratch = mkdtempSync(join(tmpdir(), 'undoc-peers-'))
try {
  const folders = new Map<PeerName, string | { readonly failed: string }>()
  for (const [name, spec] of Object.entries(packages) as [PeerName, string | undefined][]) {
    const home = mkdtempSync(join(scratch, 'peer-'))
    const failed = spec && install(spec, home)
    folders.set(name, failed ? { failed } : home)
  }
  print(`${files.length} files in ${folder}\n`)
  compare(files, folders)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
