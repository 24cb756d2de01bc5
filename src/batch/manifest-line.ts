import { type Diagnostic, describeDiagnostic } from '../diagnostics/diagnostic.ts'
import type { DiagnosticRecord } from '../model/diagnostic-record.ts'
import type { DocumentGrade } from '../model/grade.ts'
import type { Job, OutputFormat, Stamp } from './job.ts'

/** Version of the shape of a manifest line. */
export const manifestSchema = 'undoc-manifest/1'

/**
 * What became of one file: a line of the manifest, as `schemas/manifest.schema.json` publishes it.
 *
 * Nothing in it depends on the clock, the machine or the number of workers: two runs over the same sources
 * with the same options and version write the same lines. What does depend on them is a `Timing`.
 */
export interface ManifestLine {
  readonly schema: typeof manifestSchema
  /** Path of the outputs without ending, below the output folder; the key of the line. */
  readonly stem: string
  /** Path of the source as it was given. */
  readonly path: string
  /** `issues`: converted, but a diagnostic of severity `error` or `warning` asks to look. */
  readonly status: 'converted' | 'issues' | 'failed'
  /** Missing when the source could not be read. */
  readonly source?: { readonly sha256: string; readonly bytes: number }
  /** What was written; empty for a failed file. */
  readonly outputs: readonly Output[]
  readonly kind?: string
  readonly symbol?: string
  readonly language?: string
  readonly pages?: number
  /** How far the document may be used without looking at it. */
  readonly grade?: DocumentGrade['level']
  /** Number of pages by page grade. */
  readonly pageGrades?: DocumentGrade['pages']
  /** How often each diagnostic code occurred. */
  readonly diagnostics: Readonly<Record<string, number>>
  /** Diagnostics of severity `error`, in their order. */
  readonly errors: readonly Failure[]
  /** Code of the error that left the file without outputs; present on failed files only. */
  readonly failure?: string
  /** SHA-256 of the formats and conversion options. */
  readonly options: string
  /** Name and version of the tool. */
  readonly tool: string
}

/** A file that was written for a source. */
export interface Output {
  readonly format: OutputFormat
  /** Path below the output folder, with `/` between folders. */
  readonly file: string
  readonly sha256: string
  readonly bytes: number
}

/** A diagnostic of severity `error`, in words. */
export interface Failure {
  readonly code: string
  readonly message: string
}

/** What about one file depends on the machine and the moment; a line of the timings file. */
export interface Timing {
  /** Key of the manifest line it belongs to. */
  readonly stem: string
  /** Time from handing the file to a worker until its answer, milliseconds, last attempt only. */
  readonly elapsedMs: number
  /** Largest resident memory of the worker seen while it had the file, bytes; missing where it cannot be read. */
  readonly memoryBytes?: number
  /** Workers it took, 1 when none ended early. */
  readonly attempts: number
  /** When it was done, ISO 8601 in UTC. */
  readonly finishedAt: string
}

/** The line of a file that ended without outputs. The last diagnostic of severity `error` is the reason. */
export function failedLine(
  { path, stem }: Job,
  diagnostics: readonly Diagnostic[],
  facts: { readonly stamp: Stamp; readonly source?: ManifestLine['source'] }
): ManifestLine {
  const records = diagnostics.map(describeDiagnostic)
  const errors = errorsOf(records)
  return {
    schema: manifestSchema,
    stem,
    path,
    status: 'failed',
    ...(facts.source && { source: facts.source }),
    outputs: [],
    diagnostics: countCodes(records),
    errors,
    failure: errors.at(-1)?.code ?? 'stage-failed',
    ...facts.stamp
  }
}

/** How often each code occurs, in the order of the codes. */
export function countCodes(records: readonly DiagnosticRecord[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of records.map(({ code }) => code).sort()) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** The diagnostics of severity `error`, as a manifest line holds them. */
export const errorsOf = (records: readonly DiagnosticRecord[]): Failure[] =>
  records.filter(({ severity }) => severity === 'error').map(({ code, message }) => ({ code, message }))
