import type { DocumentTree } from '../../model/document.ts'
import type { Options } from '../../options.ts'
import type { Ids } from './ids.ts'
import type { CalledNote, Notes } from './notes.ts'
import type { References } from './references.ts'

/** What every part of the writer shares while one document is written. */
export interface Writing {
  readonly document: DocumentTree
  readonly options: Options
  readonly ids: Ids
  readonly references: References
  readonly notes: Notes
  /** First part of every id: empty in the main document, `att_1` in an annex, `cmp_1` in a component. */
  readonly root: string
  /** The table whose cell or caption is being written. */
  readonly table?: OpenTable
}

/** A table being written: its id, and the notes its marks have called for so far that are printed beneath it. */
export interface OpenTable {
  readonly id: string
  /** Id of the element the table stands in, where the notes beneath it stand as well. */
  readonly parent: string
  readonly notes: CalledNote[]
}
