import { Worker } from 'node:worker_threads'
import type { Job, Task } from './job.ts'
import type { ManifestLine } from './manifest-line.ts'

/** Sent to a worker process: one file. */
export interface WorkerRequest {
  readonly job: Job
  readonly task: Task
  /** Resident memory after the file from which the worker gives back what it can before it answers, bytes. */
  readonly collectBytes: number
}

/** Sent by a worker process: that it is ready for its first file, or what became of a file. */
export type WorkerReply = { readonly type: 'ready' } | { readonly type: 'done'; readonly line: ManifestLine }

/** What a worker does with a file. */
export type Conversion = (job: Job, task: Task) => Promise<ManifestLine>

/**
 * Be a worker: take files from the parent, one at a time, and answer with their manifest lines.
 *
 * It knows nothing of time limits, queues or resuming. Interrupts of the terminal are left to the parent. A process
 * whose parent is gone ends: at once when it is idle, and from a thread beside a conversion that never returns.
 */
export function serveJobs(conversion: Conversion): void {
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  new Worker(new URL(`./orphan-guard${import.meta.url.slice(-3)}`, import.meta.url), { execArgv: [] }).unref()
  process.on('message', ({ job, task, collectBytes }: WorkerRequest) => {
    void conversion(job, task).then(line => {
      if (process.memoryUsage.rss() >= collectBytes) giveMemoryBack()
      reply({ type: 'done', line })
    })
  })
  reply({ type: 'ready' })
}

/**
 * Hand free memory back to the system, which V8 does only when it is asked to collect as a last resort: some 170 ms
 * for some 150 MB. A fresh process would spend seconds on compiling what this one has compiled. Nothing where the
 * process was started without `--expose-gc`.
 */
function giveMemoryBack(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/** The channel may be closed already, because the parent is gone; then nobody waits for the answer. */
const reply = (message: WorkerReply): void => void process.send?.(message, undefined, undefined, () => {})
