import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import {
  type BatchOptions,
  type BatchSummary,
  defaultLimits,
  type OutputFormat,
  outputFormats,
  pathsInList,
  runBatch,
  type Shard
} from '../../batch/index.ts'
import { languageCodes } from '../../model/language.ts'
import { type ConvertOptions, defaults } from '../../options.ts'
import { type Command, exitCodes, oneOf, parse, UsageError, wholeNumber } from '../command.ts'
import { type Interrupts, listenForInterrupts, signalCodes } from '../interrupts.ts'
import { progressStyles, tellProgress } from '../progress.ts'
import { summaryTable } from '../summary.ts'

const help = `undoc convert <file|folder|glob|->… [options]

  -                      a list of files on standard input, one a line (or NUL between them)
  --from-list FILE       a list of files
  --to md,json,akn       formats to write (default: all three)
  --out FOLDER           where to write (default: output)
  --language CODE        ar, en, es, fr, ru or zh instead of what the document shows
  --markup-date DATE     date of mark-up in Akoma Ntoso, yyyy-mm-dd
  --publication-wrapper  Akoma Ntoso as a document collection
  --no-tags              leave the structure tags of PDFs unused

  --jobs N               worker processes (default: ${defaultLimits.jobs})
  --timeout SECONDS      longest time for one file (default: ${defaultLimits.timeoutMs / 1000})
  --memory MEGABYTES     largest memory of a worker (default: ${defaultLimits.memoryBytes / 1e6})
  --max-output MEGABYTES largest outputs of one file together (default: ${defaultLimits.outputBytes / 1e6})
  --max-pages N          longest document, pages (default: ${defaults.maxPages})
  --shard I/N            only part I of N, from 0 to N-1, by content
  --force                convert what is done as well
  --retry-failed         convert again what failed before
  --fail-fast            take no new file after the first failure
  --watch                stay and convert files as they come
  --watch-interval S     look every so many seconds (default: 2)
  --progress STYLE       terminal, plain or json (default: terminal on one, else plain)

  Outputs are <out>/<stem>.md, .json and .akn.xml; folders are mirrored. What became of
  each file is a line of <out>/manifest.jsonl. Run the same command again and only what
  is not done is converted.

  Exit codes: 0 all converted, 1 something failed (each named on stderr), 2 wrong usage,
  130 or 143 ended by Ctrl-C or SIGTERM; the current files are finished first, a second
  Ctrl-C drops them. A --watch ended so exits with 0 or 1.

  Example: undoc convert incoming --out converted --jobs 2
`

/** `undoc convert`: turns files and folders into Markdown, JSON and Akoma Ntoso. */
export const convertCommand: Command = { help, run }

const optionTypes = {
  'from-list': { type: 'string', multiple: true, default: [] as string[] },
  to: { type: 'string', default: outputFormats.join(',') },
  out: { type: 'string', default: 'output' },
  language: { type: 'string' },
  'markup-date': { type: 'string' },
  'publication-wrapper': { type: 'boolean', default: false },
  'no-tags': { type: 'boolean', default: false },
  jobs: { type: 'string', default: String(defaultLimits.jobs) },
  timeout: { type: 'string', default: String(defaultLimits.timeoutMs / 1000) },
  memory: { type: 'string', default: String(defaultLimits.memoryBytes / 1e6) },
  'max-output': { type: 'string', default: String(defaultLimits.outputBytes / 1e6) },
  'max-pages': { type: 'string', default: String(defaults.maxPages) },
  shard: { type: 'string' },
  force: { type: 'boolean', default: false },
  'retry-failed': { type: 'boolean', default: false },
  'fail-fast': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  'watch-interval': { type: 'string', default: '2' },
  progress: { type: 'string' }
} as const

type Values = ReturnType<typeof parse<typeof optionTypes>>['values']

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, optionTypes)
  if (positionals.length === 0 && values['from-list'].length === 0)
    throw new UsageError('name at least one file or folder to convert')
  const style = values.progress ?? (process.stderr.isTTY ? 'terminal' : 'plain')
  const onEvent = tellProgress(oneOf('progress', style, progressStyles), process.stderr)
  const interrupts = listenForInterrupts()
  try {
    const options = { ...batchOptions(values), ...(await inputsOf(values, positionals)), ...interrupts }
    const summary = await runBatch(options, onEvent)
    if (style !== 'json') process.stderr.write(summaryTable(summary))
    return exitCode(summary, values, interrupts)
  } finally {
    interrupts.release()
  }
}

/** A watch is always ended by a signal; any other run that a signal ended has files left to do. */
function exitCode(summary: BatchSummary, { watch }: Values, interrupts: Interrupts): number {
  const signal = interrupts.signal()
  if (signal && !watch && summary.unfinished > 0) return signalCodes[signal]
  const { failed, failedBefore, missing, unfinished, isRecorded } = summary
  const isClean = failed + failedBefore + missing.length === 0 && isRecorded && (watch || unfinished === 0)
  return isClean ? exitCodes.done : exitCodes.failed
}

async function inputsOf(values: Values, positionals: readonly string[]) {
  const lists = [...values['from-list'], ...positionals.filter(input => input === '-')]
  if (lists.filter(list => list === '-').length > 1) throw new UsageError('standard input can be read only once')
  const listed: string[] = []
  for (const list of lists) listed.push(...pathsInList(await readList(list)))
  return { inputs: positionals.filter(input => input !== '-'), listed }
}

async function readList(list: string): Promise<string> {
  try {
    return list === '-' ? await text(process.stdin) : await readFile(list, 'utf8')
  } catch (error) {
    throw new UsageError(`the list ${list} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function batchOptions(values: Values): Omit<BatchOptions, 'inputs' | 'listed'> {
  const shard = values.shard === undefined ? undefined : parseShard(values.shard)
  return {
    out: values.out,
    to: formats(values.to),
    convert: convertOptions(values),
    limits: {
      jobs: wholeNumber('jobs', values.jobs, 1),
      timeoutMs: wholeNumber('timeout', values.timeout, 1) * 1000,
      memoryBytes: wholeNumber('memory', values.memory, leastMemory) * 1e6,
      outputBytes: wholeNumber('max-output', values['max-output'], 1) * 1e6
    },
    ...(shard && { shard }),
    force: values.force,
    retryFailed: values['retry-failed'],
    failFast: values['fail-fast'],
    ...(values.watch && { watchMs: wholeNumber('watch-interval', values['watch-interval'], 1) * 1000 })
  }
}

/** A worker that has only started takes some 80 MB, megabytes. */
const leastMemory = 128

function parseShard(text: string): Shard {
  const match = /^(\d+)\/(\d+)$/.exec(text)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || index >= count) throw new UsageError(`--shard takes I/N with I from 0 to N-1, like 0/4, not “${text}”`)
  return { index, count }
}

function formats(list: string): OutputFormat[] {
  return list.split(',').map(name => oneOf('to', name.trim(), outputFormats))
}

function convertOptions(values: Values): ConvertOptions {
  const markupDate = values['markup-date']
  if (markupDate !== undefined && !isDate(markupDate))
    throw new UsageError('--markup-date takes a date like 2026-11-23')
  return {
    ...(values.language !== undefined && { language: oneOf('language', values.language, languageCodes) }),
    ...(markupDate !== undefined && { markupDate }),
    maxPages: wholeNumber('max-pages', values['max-pages'], 1),
    publicationWrapper: values['publication-wrapper'],
    tags: !values['no-tags']
  }
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
