import type { Note } from '../../model/document.ts'

/**
 * A footnote label for each note: its mark as printed where that is unique in the document (`[^1]`, `[^*]`),
 * else the mark with a counter (`[^a-2]`), because annexes and tables begin their letters anew.
 */
export function noteIdentifiers(notes: readonly Note[]): Map<string, string> {
  const used = new Map<string, number>()
  const identifiers = new Map<string, string>()
  for (const { id, mark } of notes) {
    const base = mark.replace(/[\s[\]\\]/g, '') || 'note'
    const times = (used.get(base) ?? 0) + 1
    used.set(base, times)
    identifiers.set(id, times === 1 ? base : `${base}-${times}`)
  }
  return identifiers
}
