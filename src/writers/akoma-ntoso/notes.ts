import type { Note } from '../../model/document.ts'
import type { NoteRun } from '../../model/run.ts'

/** Which footnotes have been written: each is written once, at its first mark. */
export interface Notes {
  /** The note of a mark, when it exists. */
  readonly of: (run: NoteRun) => Note | undefined
  /** The note of a mark, when it exists and was not written yet; it then counts as written under `id`. */
  readonly claim: (run: NoteRun, id: (note: Note) => string, beneathTable?: boolean) => CalledNote | undefined
  /** How the note of a mark was written before. */
  readonly written: (run: NoteRun) => CalledNote | undefined
  /** Notes that no mark has called for so far. */
  readonly remaining: () => readonly Note[]
}

/** A note that a mark has called for. */
export interface CalledNote {
  readonly note: Note
  readonly id: string
  /** As printed at its first mark. */
  readonly marker: string
  /** It stands as text beneath its table, not at its mark. */
  readonly beneathTable: boolean
}

/** Book-keeping over the notes of a document. */
export function createNotes(notes: readonly Note[]): Notes {
  const byId = new Map(notes.map(note => [note.id, note]))
  const called = new Map<string, CalledNote>()
  return {
    of: run => byId.get(run.note),
    claim: (run, makeId, beneathTable = false) => {
      const note = byId.get(run.note)
      if (!note || called.has(note.id)) return undefined
      const call = { note, id: makeId(note), marker: run.printed, beneathTable }
      called.set(note.id, call)
      return call
    },
    written: run => called.get(run.note),
    remaining: () => notes.filter(note => !called.has(note.id))
  }
}
