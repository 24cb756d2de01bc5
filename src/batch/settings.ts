import type { ConvertOptions } from '../options.ts'
import { type OutputFormat, outputFormats } from './job.ts'
import type { Shard } from './shard.ts'

/** Limits that the parent holds the workers to. */
export interface BatchLimits {
  /** Worker processes. @default 1; it converts in a worker as well, so that a bad file cannot take the run down */
  readonly jobs: number
  /** Longest time for one file, milliseconds. @default 300 000 */
  readonly timeoutMs: number
  /** Largest resident memory of a worker, bytes; a worker above it is killed. @default 1 500 000 000 */
  readonly memoryBytes: number
  /**
   * Largest outputs of one file together, bytes; above it nothing of the file is written. A page of text makes some
   * 20 kB in all formats. @default 500 000 000
   */
  readonly outputBytes: number
  /** Files after which a worker is replaced. @default 500 */
  readonly recycleFiles: number
  /** Bytes of sources after which a worker is replaced. @default 1 000 000 000 */
  readonly recycleBytes: number
  /**
   * Resident memory after which a worker gives back what it can, and is replaced before its next file when it still
   * holds as much, bytes. A worker that has read a few PDFs holds some 300 MB and gives back some 100, and the
   * largest files add 270 MB for a while, so that 600 MB are not passed. @default 320 000 000
   */
  readonly recycleMemoryBytes: number
  /** Workers a file may take when they end early for no reason of the parent's. @default 2 */
  readonly attempts: number
}

/** Limits of a batch that sets none. */
export const defaultLimits: BatchLimits = {
  jobs: 1,
  timeoutMs: 300_000,
  memoryBytes: 1_500_000_000,
  outputBytes: 500_000_000,
  recycleFiles: 500,
  recycleBytes: 1_000_000_000,
  recycleMemoryBytes: 320_000_000,
  attempts: 2
}

/** What a batch may be asked for; everything but `inputs` and `out` has a default. */
export interface BatchOptions {
  /** Files, folders and globs. */
  readonly inputs: readonly string[]
  /** Further files by their paths, as in a list. @default none */
  readonly listed?: readonly string[]
  /** Output folder; it is made. */
  readonly out: string
  /** Formats to write. @default all */
  readonly to?: readonly OutputFormat[]
  readonly convert?: ConvertOptions
  readonly limits?: Partial<BatchLimits>
  /** Only the files of one shard, by content. @default all */
  readonly shard?: Shard
  /** Convert what the manifest shows done as well. @default false */
  readonly force?: boolean
  /** Convert again what the manifest shows failed. @default false */
  readonly retryFailed?: boolean
  /** Take no new file after the first that fails. @default false */
  readonly failFast?: boolean
  /** Stay and take files that are added to the inputs, looking every so many milliseconds. @default do not stay */
  readonly watchMs?: number
  /** Ends the run: files being converted are finished, no new one is taken. */
  readonly stop?: AbortSignal
  /** Ends the run at once: files being converted are dropped and leave nothing behind. */
  readonly drop?: AbortSignal
  /** Module that workers run, which calls `serveJobs` with a conversion of its own. @default the converter of this package */
  readonly workerModule?: URL
}

/** Options with every default filled in. */
export type BatchSettings = Required<Omit<BatchOptions, 'shard' | 'watchMs' | 'limits' | 'workerModule'>> &
  Pick<BatchOptions, 'shard' | 'watchMs'> & { readonly limits: BatchLimits; readonly workerModule: URL }

/** The ending of this file is the ending of its neighbours: `.ts` in the repository, `.js` in the package. */
const ending = import.meta.url.slice(-3)

/** Fill in the defaults; formats are put in their own order. */
export function resolveBatch(options: BatchOptions): BatchSettings {
  const never = new AbortController().signal
  return {
    listed: [],
    convert: {},
    force: false,
    retryFailed: false,
    failFast: false,
    stop: never,
    drop: never,
    workerModule: new URL(`./worker${ending}`, import.meta.url),
    ...options,
    to: outputFormats.filter(format => options.to?.includes(format) ?? true),
    limits: { ...defaultLimits, ...options.limits }
  }
}
