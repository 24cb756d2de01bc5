import type { DiagnosticRecord } from '../model/diagnostic-record.ts'
import type { Job } from './job.ts'
import type { ManifestLine, Timing } from './manifest-line.ts'

/** What happens in a batch, in the order in which it happens. */
export type BatchEvent =
  | {
      readonly type: 'planned'
      readonly files: number
      readonly bytes: number
      /** Inputs that hold nothing to convert. */
      readonly missing: readonly string[]
      /** Names that had to be made different, in words. */
      readonly remarks: readonly string[]
    }
  /** A file is not converted: it is done, it failed before, or another shard has it. */
  | { readonly type: 'left-out'; readonly job: Job; readonly reason: LeftOutReason }
  | { readonly type: 'started'; readonly job: Job; readonly worker: number }
  /** The worker ended early; the file goes to another one. */
  | { readonly type: 'retried'; readonly job: Job; readonly error: DiagnosticRecord }
  | { readonly type: 'finished'; readonly job: Job; readonly line: ManifestLine; readonly timing: Timing }
  /** The record could not be written; the run goes on and tries again. */
  | { readonly type: 'record-not-written'; readonly error: DiagnosticRecord }
  | { readonly type: 'stopping'; readonly reason: 'stopped' | 'dropped' | 'first-failure' }
  | { readonly type: 'ended'; readonly summary: BatchSummary }

/** Why a file of the plan is not converted in this run. */
export type LeftOutReason = 'done' | 'failed-before' | 'other-shard'

/** Takes an event; what it throws ends the run. */
export type OnEvent = (event: BatchEvent) => void

/** What a batch came to. Files of other shards are not counted. */
export interface BatchSummary {
  /** Files of the plan, or of the shard as far as it was looked through. */
  readonly files: number
  readonly converted: number
  readonly issues: number
  readonly failed: number
  /** Left out, because the manifest shows them done. */
  readonly doneBefore: number
  /** Left out, because they failed in an earlier run with the same source, options and version. */
  readonly failedBefore: number
  /** Not reached, because the run was ended. */
  readonly unfinished: number
  readonly missing: readonly string[]
  readonly pages: number
  /** Bytes of the sources that were converted. */
  readonly bytes: number
  readonly elapsedMs: number
  readonly slowest?: { readonly path: string; readonly elapsedMs: number }
  /** Largest memory of a worker seen, bytes. */
  readonly workerBytes?: number
  /** How often each diagnostic code occurred. */
  readonly diagnostics: Readonly<Record<string, number>>
  /** Failed files by the code of their failure. */
  readonly failures: Readonly<Record<string, number>>
  /** Converted files by the grade of their documents. */
  readonly grades: Readonly<Record<string, number>>
  /** Whether the manifest holds everything that was done. */
  readonly isRecorded: boolean
}
