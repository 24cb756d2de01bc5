import type { LanguageProfile } from '../../knowledge/languages/profile.ts'

/** Whether the text ends in a word that asks for a number behind it: `paragraph`, `resolutions`, `No.`. */
export function asksForNumber(text: string, profile: LanguageProfile): boolean {
  const word = /[\p{L}\p{M}.]+$/u.exec(text.trimEnd())?.[0]
  if (!word) return false
  const { citation, structure } = profile
  const lists = [
    citation.paragraph,
    citation.section,
    citation.annex,
    citation.resolution,
    citation.decision,
    structure.article
  ]
  return lists.some(list => list.some(entry => entry.toLowerCase() === word.toLowerCase()))
}
