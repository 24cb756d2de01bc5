import type { Note } from '../../model/document.ts'
import type { NoteRun } from '../../model/run.ts'

/** Which footnotes have been written: each is written once, at its first mark. */
export interface Notes {
  /** The note of a mark, when it exists and was not written yet; it then counts as written under `id`. */
  readonly claim: (run: NoteRun, id: (note: Note) => string) => { readonly note: Note; readonly id: string } | undefined
  /** Id under which the note of a mark was written before. */
  readonly written: (run: NoteRun) => string | undefined
  /** Notes that no mark has called for so far. */
  readonly remaining: () => readonly Note[]
}

/** Book-keeping over the notes of a document. */
export function createNotes(notes: readonly Note[]): Notes {
  const byId = new Map(notes.map(note => [note.id, note]))
  const ids = new Map<string, string>()
  return {
    claim: (run, makeId) => {
      const note = byId.get(run.note)
      if (!note || ids.has(note.id)) return undefined
      const id = makeId(note)
      ids.set(note.id, id)
      return { note, id }
    },
    written: run => ids.get(run.note),
    remaining: () => notes.filter(note => !ids.has(note.id))
  }
}
