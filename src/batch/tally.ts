import type { BatchEvent, BatchSummary } from './events.ts'
import type { ManifestLine, Timing } from './manifest-line.ts'

/** Counts what happens in a batch. */
export class Tally {
  readonly #begin = performance.now()
  readonly #counts = { converted: 0, issues: 0, failed: 0, doneBefore: 0, failedBefore: 0, pages: 0, bytes: 0 }
  readonly #diagnostics = new Map<string, number>()
  readonly #failures = new Map<string, number>()
  readonly #grades = new Map<string, number>()
  #planned = 0
  #elsewhere = 0
  #workerBytes = 0
  #missing: readonly string[] = []
  #slowest: BatchSummary['slowest']
  /** Set when the last attempt to write the record failed. */
  isRecorded = true

  add(event: BatchEvent): void {
    if (event.type === 'planned') {
      this.#planned += event.files
      this.#missing = event.missing
    } else if (event.type === 'left-out') {
      if (event.reason === 'other-shard') this.#elsewhere += 1
      else this.#counts[event.reason === 'done' ? 'doneBefore' : 'failedBefore'] += 1
    } else if (event.type === 'finished') this.#finished(event.line, event.timing)
  }

  summary(): BatchSummary {
    const { converted, issues, failed, doneBefore, failedBefore } = this.#counts
    const files = this.#planned - this.#elsewhere
    return {
      files,
      ...this.#counts,
      unfinished: files - converted - issues - failed - doneBefore - failedBefore,
      missing: this.#missing,
      elapsedMs: Math.round(performance.now() - this.#begin),
      ...(this.#slowest && { slowest: this.#slowest }),
      ...(this.#workerBytes > 0 && { workerBytes: this.#workerBytes }),
      diagnostics: sorted(this.#diagnostics),
      failures: sorted(this.#failures),
      grades: sorted(this.#grades),
      isRecorded: this.isRecorded
    }
  }

  #finished({ status, path, pages, source, diagnostics, failure, grade }: ManifestLine, timing: Timing): void {
    this.#counts[status] += 1
    this.#counts.pages += pages ?? 0
    this.#counts.bytes += source?.bytes ?? 0
    this.#workerBytes = Math.max(this.#workerBytes, timing.memoryBytes ?? 0)
    if (timing.elapsedMs >= (this.#slowest?.elapsedMs ?? 0)) this.#slowest = { path, elapsedMs: timing.elapsedMs }
    for (const [code, times] of Object.entries(diagnostics)) count(this.#diagnostics, code, times)
    if (failure !== undefined) count(this.#failures, failure, 1)
    if (grade !== undefined) count(this.#grades, grade, 1)
  }
}

const count = (counts: Map<string, number>, code: string, times: number): void =>
  void counts.set(code, (counts.get(code) ?? 0) + times)

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
