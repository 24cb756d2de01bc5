import type { DocumentRecords } from '../records.ts'

/**
 * A file, or a few, that an export fills document by document.
 *
 * `finish` makes what was written visible under its name; `drop` removes it after an error, before or after parts of
 * it were written.
 */
export interface Sink {
  readonly add: (records: DocumentRecords) => Promise<void>
  readonly finish: () => Promise<void>
  readonly drop: () => Promise<void>
}

/** Two sinks filled with the same documents. */
export const both = (one: Sink, other: Sink): Sink => ({
  add: async records => {
    await one.add(records)
    await other.add(records)
  },
  finish: async () => {
    await one.finish()
    await other.finish()
  },
  drop: async () => {
    await one.drop()
    await other.drop()
  }
})
