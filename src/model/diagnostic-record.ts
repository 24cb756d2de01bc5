import type { Place } from './place.ts'

/** A diagnostic as it is written to JSON: wording resolved. */
export interface DiagnosticRecord {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly advice: string
  readonly place?: Place
}
