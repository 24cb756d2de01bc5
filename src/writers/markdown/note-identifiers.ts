import type { Note } from '../../model/document.ts'

/**
 * A footnote label for each note: its mark as printed where that is unique in the document (`[^1]`, `[^*]`),
 * else the mark with a counter (`[^a-2]`), because annexes and tables begin their letters anew.
 * Labels are unique without regard to case, as Markdown wants it.
 */
export function noteIdentifiers(notes: readonly Note[]): Map<string, string> {
  const used = new Map<string, number>()
  const taken = new Set<string>()
  const identifiers = new Map<string, string>()
  for (const { id, mark } of notes) {
    const base = mark.replace(/[\s[\]\\]/g, '') || 'note'
    let times = used.get(base.toLowerCase()) ?? 0
    let identifier = base
    do {
      times += 1
      identifier = times === 1 ? base : `${base}-${times}`
    } while (taken.has(identifier.toLowerCase()))
    used.set(base.toLowerCase(), times)
    taken.add(identifier.toLowerCase())
    identifiers.set(id, identifier)
  }
  return identifiers
}
