import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Diagnostic, describeDiagnostic } from '../diagnostics/diagnostic.ts'
import { convertFile } from './convert-file.ts'
import type { BatchSettings, Job, JobResult } from './job.ts'
import type { WorkerReply, WorkerRequest } from './worker.ts'

export interface BatchLimits {
  /** Worker processes; 1 converts in a worker as well, so that a bad file cannot take the run down. */
  readonly jobs: number
  /** Longest time for one file, milliseconds. */
  readonly timeoutMs: number
  /** Memory after which a worker is replaced before its next file, bytes. */
  readonly recycleBytes: number
  /** Largest JavaScript heap of a worker, megabytes. */
  readonly heapMegabytes: number
}

export const defaultLimits: BatchLimits = { jobs: 1, timeoutMs: 300_000, recycleBytes: 550e6, heapMegabytes: 2048 }

/**
 * Convert the files of a plan in worker processes.
 *
 * The parent only hands out jobs and watches the clock: a worker that crashes or runs over its time is
 * killed and replaced, its file ends as a typed failure, the others go on. `onResult` is called in the
 * order of the plan.
 */
export async function runBatch(
  jobs: readonly Job[],
  settings: BatchSettings,
  limits: BatchLimits,
  onResult: (result: JobResult) => void
): Promise<void> {
  const inOrder = orderedBy(onResult)
  const queue = jobs.values()
  const lanes = Array.from({ length: Math.min(limits.jobs, jobs.length) }, () =>
    workLane(queue, settings, limits, inOrder)
  )
  await Promise.all(lanes)
}

/** Convert without worker processes, for programs that bring their own. */
export async function runInProcess(
  jobs: readonly Job[],
  settings: BatchSettings,
  onResult: (result: JobResult) => void
): Promise<void> {
  for (const job of jobs) onResult(await convertFile(job, settings))
}

async function workLane(
  queue: Iterator<Job>,
  settings: BatchSettings,
  limits: BatchLimits,
  done: (job: Job, result: JobResult) => void
): Promise<void> {
  let worker: ChildProcess | undefined
  for (let next = queue.next(); !next.done; next = queue.next()) {
    worker ??= startWorker(limits)
    const { result, keep } = await runOne(worker, { job: next.value, settings }, limits)
    done(next.value, result)
    if (!keep) {
      worker.kill('SIGKILL')
      worker = undefined
    }
  }
  worker?.disconnect()
}

const startWorker = ({ heapMegabytes }: BatchLimits): ChildProcess =>
  fork(fileURLToPath(new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced'
  })

interface Outcome {
  readonly result: JobResult
  /** Whether the worker may take another file. */
  readonly keep: boolean
}

function runOne(worker: ChildProcess, request: WorkerRequest, limits: BatchLimits): Promise<Outcome> {
  const begin = performance.now()
  return new Promise(resolve => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error')
      resolve(outcome)
    }
    const fail = (diagnostic: Diagnostic): void =>
      finish({ result: failed(request.job, diagnostic, performance.now() - begin), keep: false })
    const timer = setTimeout(
      () => fail({ code: 'time-limit', params: { seconds: limits.timeoutMs / 1000 } }),
      limits.timeoutMs
    )
    worker.on('message', ({ result, memory }: WorkerReply) => finish({ result, keep: memory < limits.recycleBytes }))
    worker.on('exit', (code, signal) =>
      fail({ code: 'worker-crashed', params: { reason: signal ?? `exit code ${code}` } })
    )
    worker.on('error', error => fail({ code: 'worker-crashed', params: { reason: error.message } }))
    worker.send(request)
  })
}

function failed({ path, stem }: Job, diagnostic: Diagnostic, elapsedMs: number): JobResult {
  const { code, message } = describeDiagnostic(diagnostic)
  return {
    path,
    stem,
    status: 'failed',
    outputs: [],
    diagnostics: { [code]: 1 },
    errors: [{ code, message }],
    elapsedMs: Math.round(elapsedMs)
  }
}

/** Hand results on in the order of the plan, holding back those that come early. */
function orderedBy(onResult: (result: JobResult) => void): (job: Job, result: JobResult) => void {
  const waiting = new Map<number, JobResult>()
  let due = 0
  return (job, result) => {
    waiting.set(job.index, result)
    for (let next = waiting.get(due); next; next = waiting.get(due)) {
      waiting.delete(due++)
      onResult(next)
    }
  }
}
