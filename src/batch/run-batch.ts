import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describeDiagnostic } from '../diagnostics/diagnostic.ts'
import { type Standing, standingOf } from './done-before.ts'
import type { BatchEvent, BatchSummary, OnEvent } from './events.ts'
import { hashFile, stampOf } from './hash.ts'
import type { Job, Task } from './job.ts'
import { manifestFilesIn } from './manifest.ts'
import { type Plan, type PlannedJob, planBatch } from './plan.ts'
import { runPool } from './pool.ts'
import { openRecord, type RunRecord } from './record.ts'
import { type BatchOptions, type BatchSettings, resolveBatch } from './settings.ts'
import { isInShard } from './shard.ts'
import { Tally } from './tally.ts'
import { watchFiles } from './watch.ts'
import { reasonNotWritten, removeLeftOvers } from './write-whole.ts'

/**
 * Convert many files in worker processes and keep a manifest of what became of each.
 *
 * A bad file is a failed line and harms no other. What the manifest of the output folder shows done with the same
 * source, options and version is left out, so a run that was ended by anything goes on when it is started again.
 * Rejects only when there is nowhere to write, another run writes there, or no worker starts.
 */
export async function runBatch(options: BatchOptions, onEvent: OnEvent = () => {}): Promise<BatchSummary> {
  const settings = resolveBatch(options)
  await mkdir(settings.out, { recursive: true })
  const record = await openRecord(manifestFilesIn(settings.out, settings.shard))
  try {
    return await new Run(settings, record, onEvent).run()
  } finally {
    record.close()
  }
}

class Run {
  readonly #settings: BatchSettings
  readonly #record: RunRecord
  readonly #onEvent: OnEvent
  readonly #task: Task
  readonly #tally = new Tally()
  /** Aborted when no new file is to be taken, for whatever reason. */
  readonly #enough = new AbortController()
  /** Folders that outputs of this run go to. */
  readonly #folders = new Set<string>()
  /** Whether the journal holds anything. */
  #isDirty = false

  constructor(settings: BatchSettings, record: RunRecord, onEvent: OnEvent) {
    const { out, to, convert, limits } = settings
    this.#settings = settings
    this.#record = record
    this.#onEvent = onEvent
    this.#task = { out, to, convert, outputBytes: limits.outputBytes, stamp: stampOf(to, convert) }
  }

  async run(): Promise<BatchSummary> {
    const release = this.#listen()
    try {
      await runPool(this.#jobs(), {
        task: this.#task,
        settings: this.#settings,
        onEvent: event => this.#tell(event),
        onBroken: () => this.#enough.abort(),
        onFinished: (job, line, timing) => {
          this.#written(this.#record.add({ line, timing }))
          this.#tell({ type: 'finished', job, line, timing })
          if (line.status === 'failed' && this.#settings.failFast) this.#stop('first-failure')
        }
      })
    } finally {
      release()
      this.#written(this.#record.compact())
      await this.#tidy()
    }
    const summary = this.#tally.summary()
    this.#tell({ type: 'ended', summary })
    return summary
  }

  async *#jobs(): AsyncGenerator<Job> {
    for await (const jobs of this.#groups()) {
      for (const job of jobs) {
        if (this.#enough.signal.aborted) return
        const reason = await this.#reasonToLeaveOut(job)
        if (this.#enough.signal.aborted) return
        if (reason === 'to-do') yield job
        else this.#tell({ type: 'left-out', job, reason })
      }
    }
  }

  async *#groups(): AsyncGenerator<readonly PlannedJob[]> {
    const { watchMs } = this.#settings
    const look = (): Promise<Plan> => planBatch({ ...this.#settings, without: this.#settings.out }, this.#record)
    if (watchMs === undefined) return yield* this.#announced(await look())
    const watching = { look, everyMs: watchMs, stop: this.#enough.signal, onIdle: () => this.#compactIfIdle() }
    for await (const jobs of watchFiles(watching)) yield* this.#announced({ jobs, missing: [], remarks: [] })
  }

  async *#announced({ jobs, missing, remarks }: Plan): AsyncGenerator<readonly PlannedJob[]> {
    const bytes = jobs.reduce((sum, job) => sum + job.bytes, 0)
    this.#tell({ type: 'planned', files: jobs.length, bytes, missing, remarks })
    for (const { stem } of jobs) this.#folders.add(dirname(join(this.#settings.out, stem)))
    await this.#tidy()
    yield jobs
  }

  /** Temporary files of killed runs; a worker may outlive its parent by a moment, so this is done at both ends of a run. */
  async #tidy(): Promise<void> {
    for (const folder of this.#folders.add(this.#settings.out)) await removeLeftOvers(folder)
  }

  async #reasonToLeaveOut(job: PlannedJob): Promise<Standing | 'other-shard'> {
    const { shard, force, retryFailed, out } = this.#settings
    const line = force ? undefined : this.#record.line(job.stem)
    if (!shard && !line) return 'to-do'
    const source = (await hashFile(job.path))?.sha256
    if (shard && !isInShard(shard, { path: job.path, sha256: source })) return 'other-shard'
    const standing = await standingOf(job, { line, source, stamp: this.#task.stamp, out })
    return standing === 'failed-before' && retryFailed ? 'to-do' : standing
  }

  #compactIfIdle(): void {
    if (this.#isDirty) this.#written(this.#record.compact())
    this.#isDirty = false
  }

  #written(error: Error | undefined): void {
    this.#isDirty = true
    this.#tally.isRecorded = error === undefined
    if (!error) return
    const diagnostic = {
      code: 'output-not-written',
      params: { reason: `manifest: ${reasonNotWritten(error)}` }
    } as const
    this.#tell({ type: 'record-not-written', error: describeDiagnostic(diagnostic) })
  }

  #listen(): () => void {
    const { stop, drop } = this.#settings
    const onStop = (): void => this.#stop('stopped')
    const onDrop = (): void => this.#stop('dropped')
    stop.addEventListener('abort', onStop)
    drop.addEventListener('abort', onDrop)
    if (drop.aborted) onDrop()
    if (stop.aborted) onStop()
    return () => {
      stop.removeEventListener('abort', onStop)
      drop.removeEventListener('abort', onDrop)
    }
  }

  #stop(reason: 'stopped' | 'dropped' | 'first-failure'): void {
    if (this.#enough.signal.aborted && reason !== 'dropped') return
    this.#enough.abort()
    this.#tell({ type: 'stopping', reason })
  }

  #tell(event: BatchEvent): void {
    this.#tally.add(event)
    this.#onEvent(event)
  }
}
