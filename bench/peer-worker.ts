import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What one process measured of a peer. */
export interface PeerMeasured {
  /** Processor time for all files, milliseconds; of programs of their own with their start. */
  readonly processor: number
  /** Largest resident memory of this process, megabytes; nothing said of programs of their own. */
  readonly memory?: number
}

/** Names of the peers and how each works through a file. */
export type PeerName = keyof typeof peers

const [name, folder = '', ...files] = process.argv.slice(2)
const find = createRequire(join(folder, 'package.json'))
const load = async <T>(id: string): Promise<T> => (await import(pathToFileURL(find.resolve(id)).href)) as T
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file))

type ReadFile = (file: string) => unknown

interface PdfJs {
  getDocument(options: object): {
    readonly promise: Promise<{
      readonly numPages: number
      getPage(number: number): Promise<{ getTextContent(): Promise<unknown>; cleanup(): void }>
    }>
    destroy(): Promise<void>
  }
}

interface PdfParse {
  readonly PDFParse: new (options: object) => { getText(): Promise<unknown>; destroy(): Promise<void> }
}

interface Kreuzberg {
  extractFile(file: string, type: null, config: object): Promise<unknown>
}

/** Each peer loads itself once; programs work through all files at once. */
const peers = {
  'pdfjs-dist 5.6': async (): Promise<ReadFile> => {
    const { getDocument } = await load<PdfJs>('pdfjs-dist/legacy/build/pdf.mjs')
    const home = dirname(find.resolve('pdfjs-dist/package.json'))
    return async file => {
      const task = getDocument({ data: bytesOf(file), cMapUrl: `${home}/cmaps/`, verbosity: 0 })
      const pdf = await task.promise
      for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent()
      await task.destroy()
    }
  },
  unpdf: async (): Promise<ReadFile> => {
    const { extractText } = await load<{ extractText(bytes: Uint8Array): Promise<unknown> }>('unpdf')
    return file => extractText(bytesOf(file))
  },
  'pdf-parse': async (): Promise<ReadFile> => {
    const { PDFParse } = await load<PdfParse>('pdf-parse')
    return async file => {
      const parser = new PDFParse({ data: bytesOf(file), verbosity: 0 })
      await parser.getText()
      await parser.destroy()
    }
  },
  pdf2md: async (): Promise<ReadFile> => {
    const { default: pdf2md } = await load<{ default: (bytes: Uint8Array) => Promise<string> }>('@opendocsg/pdf2md')
    return file => pdf2md(bytesOf(file))
  },
  'liteparse, Markdown': async (): Promise<ReadFile> => {
    const { LiteParse } = await load<{ LiteParse: new (options: object) => { parse: ReadFile } }>(
      '@llamaindex/liteparse'
    )
    const parser = new LiteParse({ outputFormat: 'markdown', ocrEnabled: false, imageMode: 'off', quiet: true })
    return file => parser.parse(file)
  },
  'kreuzberg, Markdown': async (): Promise<ReadFile> => {
    const { extractFile } = await load<Kreuzberg>('@kreuzberg/node')
    return file => extractFile(file, null, { outputFormat: 'markdown', useCache: false })
  },
  'OpenDataLoader, Markdown': () => ({
    command: process.execPath,
    args: (all: readonly string[], out: string) => [
      join(dirname(find.resolve('@opendataloader/pdf')), 'cli.js'),
      ...['--format', 'markdown', '--image-output', 'off', '--quiet', '--output-dir', out],
      ...all
    ]
  }),
  'pdftotext, one by one': () => ({
    command: 'sh',
    args: (all: readonly string[], out: string) => ['-c', `for f; do pdftotext "$f" ${out}/text; done`, 'sh', ...all]
  })
} as const

/** Processor time of a command and all it starts, which the shell tells at its end. */
function timeCommand(command: string, args: readonly string[]): number {
  const told = execFileSync('sh', ['-c', '"$@" >/dev/null 2>&1 || exit; times', 'sh', command, ...args], {
    encoding: 'utf8'
  })
  const [user, system] = told.trim().split('\n')[1]?.split(' ').map(milliseconds) ?? []
  return (user ?? 0) + (system ?? 0)
}

function milliseconds(time: string): number {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(time) ?? []
  return (Number(minutes) * 60 + Number(seconds)) * 1000
}

async function measure(peer: PeerName): Promise<PeerMeasured> {
  const made = await peers[peer]()
  if (typeof made !== 'function') {
    const out = mkdtempSync(join(tmpdir(), 'undoc-peer-'))
    const processor = timeCommand(made.command, made.args(files, out))
    rmSync(out, { recursive: true, force: true })
    return { processor }
  }
  for (const file of files.slice(0, Math.ceil(files.length / 2))) await made(file)
  const begin = process.cpuUsage()
  for (const file of files) await made(file)
  const { user, system } = process.cpuUsage(begin)
  return { processor: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }
}

if (name) {
  const told = JSON.stringify(await measure(name as PeerName))
  // some peers print while they work, and some never let go of their threads
  process.stdout.write(`\n${told}\n`, () => process.exit(0))
}
