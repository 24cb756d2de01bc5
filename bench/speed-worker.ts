import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { convert, writeAkomaNtoso, writeJson, writeMarkdown } from '../src/index.ts'
import { resolveOptions } from '../src/options.ts'
import { readPdf } from '../src/readers/pdf.ts'

/** What one process measured over its files. */
export interface Measured {
  readonly pages: number
  /** Processor time, milliseconds: other work on the machine does not count. */
  readonly processor: number
  /** The part of it spent in the main thread, without compiling and collecting beside it. */
  readonly thread: number
  /** Time on the wall, milliseconds. */
  readonly wall: number
  /** Largest resident memory of the process, megabytes. */
  readonly memory: number
  /** Milliseconds on the wall by stage, for the whole pipeline. */
  readonly stages: Readonly<Record<string, number>>
}

/** Ways to work through a file; each gives the number of its pages. */
export type Way = 'text' | 'reader' | 'whole'

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const options = resolveOptions()
const stages: Record<string, number> = {}

/** The bare minimum: the text of every page as pdf.js extracts it. */
async function text(bytes: Uint8Array): Promise<number> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${home}${sep}cmaps${sep}`,
    standardFontDataUrl: `${home}${sep}standard_fonts${sep}`,
    wasmUrl: `${home}${sep}wasm${sep}`,
    verbosity: 0
  })
  const pdf = await task.promise
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    await page.getTextContent()
    page.cleanup()
  }
  const pages = pdf.numPages
  await task.destroy()
  return pages
}

async function reader(bytes: Uint8Array, name: string): Promise<number> {
  const source = { name, format: 'pdf', sha256: '', bytes: bytes.length } as const
  const { pages } = await readPdf(bytes, source, { options, report: () => undefined })
  return pages.length
}

async function whole(bytes: Uint8Array, name: string): Promise<number> {
  const after = (stage: string, _: unknown, elapsed: number): void => {
    stages[stage] = (stages[stage] ?? 0) + elapsed
  }
  const { document } = await convert({ name, bytes }, {}, { after })
  if (!document) return 0
  for (const [name, write] of Object.entries({ writeMarkdown, writeJson, writeAkomaNtoso })) {
    const begin = performance.now()
    write(document, options)
    after(name, undefined, performance.now() - begin)
  }
  return document.source.pageCount
}

const ways = { text, reader, whole }

/**
 * Fewest pages read before measuring begins, so that the code is compiled, and again while measuring, when the
 * caller names no other number.
 */
const fewestPages = 150

interface Amount {
  /** The files are read again and again until there are so many pages; a file begun is read to its end. */
  readonly atLeast: number
  /** No further file is begun then. @default all files are read */
  readonly enough?: number
}

/** Work through the files as often as it takes; gives the pages read. */
async function runOver(files: readonly string[], way: Way, { atLeast, enough = Infinity }: Amount): Promise<number> {
  let pages = 0
  while (pages < atLeast) {
    const before = pages
    for (const file of files)
      if (pages < enough) pages += await ways[way](await readFile(file), basename(file)).catch(() => 0)
    if (pages === before) break
  }
  return pages
}

function threadTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

interface Task {
  readonly way: Way
  readonly files: readonly string[]
  /** Fewest pages read. */
  readonly pages: number
}

async function measure({ way, files, pages: atLeast }: Task): Promise<Measured> {
  for (const name of Object.keys(stages)) delete stages[name]
  const processorAtStart = process.cpuUsage()
  const threadAtStart = threadTime()
  const begin = performance.now()
  const pages = await runOver(files, way, { atLeast })
  const wall = performance.now() - begin
  const { user, system } = process.cpuUsage(processorAtStart)
  const thread = threadTime() - threadAtStart
  const memory = process.resourceUsage().maxRSS / 1024
  return { pages, processor: (user + system) / 1000, thread, wall, memory, stages }
}

/**
 * Each file by itself, all of them in turn in every round, there and back, and of each the round that is in the middle.
 *
 * V8 compiles differently in every process, and a machine that others use is faster and slower by the minute. Both count
 * for more than the length of a document, and neither for one file more than for another when they take turns.
 */
async function measureInTurn({ files, ...task }: Task, rounds: number): Promise<readonly Measured[]> {
  const measured = files.map((): Measured[] => [])
  for (let round = 0; round < rounds; round++) {
    const turn = [...files.keys()]
    for (const at of round % 2 ? turn.reverse() : turn)
      measured[at]!.push(await measure({ ...task, files: [files[at]!] }))
  }
  return measured.map(own => own.toSorted((a, b) => a.processor / a.pages - b.processor / b.pages)[rounds >> 1]!)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'warm-up': { type: 'string' },
    pages: { type: 'string', default: String(fewestPages) },
    /** Rounds in which the files are measured one by one; without it they are measured together. */
    'in-turn': { type: 'string' }
  }
})
const [way, ...files] = positionals
if (way && files.length > 0) {
  const task = { way: way as Way, files, pages: Number(values.pages) }
  const warmUp = values['warm-up']
  await runOver(warmUp ? [warmUp] : files, task.way, { atLeast: task.pages, enough: task.pages })
  const rounds = values['in-turn']
  process.stdout.write(JSON.stringify(rounds ? await measureInTurn(task, Number(rounds)) : await measure(task)))
}
