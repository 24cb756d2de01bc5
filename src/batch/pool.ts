import { dirname, join } from 'node:path'
import { type Diagnostic, describeDiagnostic } from '../diagnostics/diagnostic.ts'
import type { OnEvent } from './events.ts'
import { hashFile } from './hash.ts'
import type { Job, Task } from './job.ts'
import { failedLine, type ManifestLine, type Timing } from './manifest-line.ts'
import type { BatchSettings } from './settings.ts'
import { type Outcome, startWorker, type WorkerProcess } from './worker-process.ts'
import { removeLeftOvers } from './write-whole.ts'

/** What the lanes of a pool share. */
export interface PoolContext {
  readonly task: Task
  readonly settings: BatchSettings
  readonly onEvent: OnEvent
  /** Takes what became of a file. */
  readonly onFinished: (job: Job, line: ManifestLine, timing: Timing) => void
  /** Called when a lane cannot go on; no further job is to come then. */
  readonly onBroken: () => void
}

/**
 * Convert jobs in worker processes, as many at a time as there are lanes. A lane has one worker after another: it
 * replaces one that was killed, crashed, or has done enough.
 */
export async function runPool(jobs: AsyncIterator<Job>, context: PoolContext): Promise<void> {
  const lanes = Array.from({ length: context.settings.limits.jobs }, () => runLane(jobs, context))
  const ends = await Promise.allSettled(lanes)
  const broken = ends.find(end => end.status === 'rejected')
  if (broken) throw broken.reason
}

async function runLane(jobs: AsyncIterator<Job>, context: PoolContext): Promise<void> {
  const lane = new Lane(context)
  try {
    for (let next = await jobs.next(); !next.done; next = await jobs.next()) await lane.convert(next.value)
  } catch (error) {
    context.onBroken()
    throw error
  } finally {
    await lane.end()
  }
}

/** Times a worker is started before the run is given up: one that is just starting may be killed by somebody. */
const startAttempts = 3

class Lane {
  readonly #context: PoolContext
  #worker: WorkerProcess | undefined

  constructor(context: PoolContext) {
    this.#context = context
  }

  async convert(job: Job): Promise<void> {
    const { task, settings, onEvent, onFinished } = this.#context
    for (let attempts = 1; !settings.drop.aborted; attempts++) {
      const worker = await this.#readyWorker()
      onEvent({ type: 'started', job, worker: worker.pid })
      const begin = performance.now()
      const outcome = await this.#run(worker, job)
      if (settings.drop.aborted) return
      const timing = () => timingOf(job, { elapsedMs: performance.now() - begin, attempts, worker })
      if (outcome.type === 'done') return onFinished(job, outcome.line, timing())
      await this.#replace(job)
      if (!mayRetry(outcome.diagnostic, worker) || attempts >= settings.limits.attempts)
        return onFinished(job, await failed(job, outcome.diagnostic, task), timing())
      onEvent({ type: 'retried', job, error: describeDiagnostic(outcome.diagnostic) })
    }
  }

  async end(): Promise<void> {
    await this.#worker?.end()
    this.#worker = undefined
  }

  async #readyWorker(): Promise<WorkerProcess> {
    const { workerModule, limits } = this.#context.settings
    if (this.#worker?.isGone() || this.#worker?.isSpent()) await this.end()
    for (let left = startAttempts; !this.#worker; left--) {
      const started = startWorker(workerModule, limits)
      this.#worker = await (left > 1 ? started.catch(() => undefined) : started)
    }
    return this.#worker
  }

  #run(worker: WorkerProcess, job: Job): Promise<Outcome> {
    const { task, settings } = this.#context
    const drop = (): void => void this.#replace(job)
    settings.drop.addEventListener('abort', drop)
    const running = worker.run({ job, task, collectBytes: settings.limits.recycleMemoryBytes })
    if (settings.drop.aborted) drop()
    return running.finally(() => settings.drop.removeEventListener('abort', drop))
  }

  /** A worker that was killed may have left a temporary file. */
  async #replace(job: Job): Promise<void> {
    await this.end()
    await removeLeftOvers(dirname(join(this.#context.task.out, job.stem)))
  }
}

/**
 * A worker that ended by itself may have been killed by somebody, and one that is full may hold what earlier files
 * left; only a fresh worker is a fair trial.
 */
const mayRetry = ({ code }: Diagnostic, worker: WorkerProcess): boolean =>
  code === 'worker-crashed' || (code === 'memory-limit' && worker.files() > 1)

async function failed(job: Job, diagnostic: Diagnostic, { stamp }: Task): Promise<ManifestLine> {
  const source = await hashFile(job.path)
  return failedLine(job, [diagnostic], { stamp, ...(source && { source }) })
}

interface Run {
  readonly elapsedMs: number
  readonly attempts: number
  readonly worker: WorkerProcess
}

function timingOf({ stem }: Job, { elapsedMs, attempts, worker }: Run): Timing {
  const memoryBytes = worker.peakBytes()
  return {
    stem,
    elapsedMs: Math.round(elapsedMs),
    ...(memoryBytes !== undefined && { memoryBytes }),
    attempts,
    finishedAt: new Date().toISOString()
  }
}
