import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ManifestLine } from './manifest-line.ts'
import type { WorkerReply, WorkerRequest } from './serve-jobs.ts'
import type { BatchLimits } from './settings.ts'

/** How a file left a worker: with its line, or because the worker was killed or ended by itself and is of no further use. */
export type Outcome =
  | { readonly type: 'done'; readonly line: ManifestLine }
  | { readonly type: 'ended'; readonly diagnostic: Diagnostic }

/** A worker as its parent sees it. */
export interface WorkerProcess {
  readonly pid: number
  /** Convert one file, within the limits. */
  readonly run: (request: WorkerRequest) => Promise<Outcome>
  /** Files it was given so far. */
  readonly files: () => number
  /** Largest resident memory seen during the last file, bytes; nothing where it cannot be read. */
  readonly peakBytes: () => number | undefined
  /** Whether it has done enough and is to be replaced. */
  readonly isSpent: () => boolean
  /** Whether it ended by itself or was killed by somebody. */
  readonly isGone: () => boolean
  /** Kill it and wait until it is gone. */
  readonly end: () => Promise<void>
}

/** How often the memory of a worker is looked at, milliseconds: it may grow by some 100 MB meanwhile. */
const watchEveryMs = 100

/** Characters of a worker's standard error that are kept to tell why it ended. */
const keptError = 4000

/**
 * Options of V8 for a worker. Its young generation has the room a document needs: with what V8 gives it by itself
 * (1 MB, growing to 16) much of a document is moved on as old before it is done with, and costs an eighth more of
 * processor time and 50 MB more of memory.
 */
export const workerOptions = ['--min-semi-space-size=16', '--max-semi-space-size=32'] as const

/**
 * Where a worker keeps its modules as Node compiled them, so that the next one starts in half the time: beside the
 * modules, where nobody can write who could not change them as well. Where nothing can be written nothing is kept.
 */
const compiled = fileURLToPath(new URL('../../.cache', import.meta.url))

/** Start a worker; rejects when it ends before it is ready, which is a fault of the module or the machine. */
export async function startWorker(module: URL, limits: BatchLimits): Promise<WorkerProcess> {
  const child = fork(fileURLToPath(module), [], {
    execArgv: [
      ...workerOptions,
      `--max-old-space-size=${megabytes(limits.memoryBytes)}`,
      '--expose-gc',
      '--disable-warning=ExperimentalWarning'
    ],
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  })
  const errorText = keepEnd(child)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const onClose = (): void => reject(new Error(`a worker could not start: ${errorText().trim()}`))
  child.once('message', () => resolve())
  child.once('close', onClose)
  child.on('error', reject)
  await promise
  child.off('close', onClose)
  return watched(child, errorText, limits)
}

function watched(child: ChildProcess, errorText: () => string, limits: BatchLimits): WorkerProcess {
  const pid = child.pid!
  let [files, bytes, peak] = [0, 0, 0]
  return {
    pid,
    run: request => {
      files += 1
      bytes += request.job.bytes
      peak = 0
      const look = (): number => {
        const now = residentBytes(pid) ?? 0
        peak = Math.max(peak, now)
        return now
      }
      return supervise(child, { request, limits, look, errorText })
    },
    files: () => files,
    peakBytes: () => peak || undefined,
    isSpent: () =>
      files >= limits.recycleFiles ||
      bytes >= limits.recycleBytes ||
      (residentBytes(pid) ?? 0) >= limits.recycleMemoryBytes,
    isGone: () => isGone(child),
    end: () => endChild(child)
  }
}

interface Supervision {
  readonly request: WorkerRequest
  readonly limits: BatchLimits
  /** Resident memory of the worker, bytes. */
  readonly look: () => number
  readonly errorText: () => string
}

function supervise(child: ChildProcess, { request, limits, look, errorText }: Supervision): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const ended = (diagnostic: Diagnostic): void => resolve({ type: 'ended', diagnostic })
  const tooMuch: Diagnostic = { code: 'memory-limit', params: { megabytes: megabytes(limits.memoryBytes) } }
  const tooLong: Diagnostic = { code: 'time-limit', params: { seconds: limits.timeoutMs / 1000 } }
  const onMessage = (reply: WorkerReply): void => {
    if (reply.type === 'done') resolve({ type: 'done', line: reply.line })
  }
  const onClose = (): void => ended(/heap out of memory|heap limit/i.test(errorText()) ? tooMuch : crash(child))
  const clock = setTimeout(() => ended(tooLong), limits.timeoutMs)
  const scale = setInterval(() => look() > limits.memoryBytes && ended(tooMuch), watchEveryMs)
  child.on('message', onMessage).on('close', onClose)
  if (isGone(child)) ended(crash(child))
  else child.send(request, error => error && child.kill('SIGKILL'))
  return promise.finally(() => {
    look()
    clearTimeout(clock)
    clearInterval(scale)
    child.off('message', onMessage).off('close', onClose)
  })
}

const isGone = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

const crash = ({ exitCode, signalCode }: ChildProcess): Diagnostic => ({
  code: 'worker-crashed',
  params: { reason: signalCode ?? `exit code ${exitCode}` }
})

/** Ending a worker that was killed already does no harm. */
async function endChild(child: ChildProcess): Promise<void> {
  if (isGone(child)) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

function keepEnd(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    text = (text + piece).slice(-keptError)
  })
  return () => text
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)

/** Resident memory of a process, bytes; nothing where the system does not tell. */
function residentBytes(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}
