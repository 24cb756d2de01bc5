import type { Assembled } from '../model/document.ts'

/** A document that was read whole, but for its citations, which are found again, and the texts it was read from. */
export interface FinishedDocument {
  readonly document: Assembled
  /** Every piece of text the source holds, apart from mark-up, for the audit. */
  readonly texts: readonly string[]
}
