import type { DiagnosticRecord } from '../model/diagnostic-record.ts'
import type { Place } from '../model/place.ts'
import { type Catalogue, type Code, catalogue } from './catalogue.ts'

type ParamsOf<C extends Code> = Catalogue[C]['message'] extends (params: infer P) => string ? P : never

/** Something a reader of the output should know, with the parameters its code asks for. */
export type Diagnostic = {
  readonly [C in Code]: { readonly code: C; readonly params: ParamsOf<C>; readonly place?: Place }
}[Code]

/** Takes a diagnostic; never throws. */
export type Report = (diagnostic: Diagnostic) => void

/** Severity, wording and advice of a diagnostic, as written to JSON. */
export function describeDiagnostic(diagnostic: Diagnostic): DiagnosticRecord {
  const entry = catalogue[diagnostic.code]
  const message = (entry.message as (params: unknown) => string)(diagnostic.params)
  return {
    code: diagnostic.code,
    severity: entry.severity,
    message,
    advice: entry.advice,
    ...(diagnostic.place && { place: diagnostic.place })
  }
}

/** Error for a file that cannot become a document at all. */
export class ReadError extends Error {
  readonly code: Code
  readonly diagnostic: Diagnostic
  constructor(diagnostic: Diagnostic) {
    super(describeDiagnostic(diagnostic).message)
    this.name = 'ReadError'
    this.code = diagnostic.code
    this.diagnostic = diagnostic
  }
}
