import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { listHeadLength, listIdle } from './thresholds.ts'

/** Tells of each text, in print order, which words to read before it; none for most. */
export type Leads = (text: string) => string

/**
 * Lists of mandates print bare numbers below a head or in a column of their own: `General Assembly resolutions`, and
 * under it `46/182; 79/140  Strengthening of …`. A number that opens a text below such a head is read as if the head
 * stood before it. The list ends at the next head, or when no number has opened a text for a while.
 */
export function followLists(profile: LanguageProfile): Leads {
  let head = ''
  let idle = 0
  return text => {
    const words = listHead(text, profile)
    if (words !== undefined) {
      head = words
      idle = 0
      return ''
    }
    const opens = head !== '' && /^\s*(?:E?S-)?\p{Nd}{1,4}\/\p{Nd}{1,3}(?![\p{Nd}/%])/u.test(text)
    idle = opens ? 0 : idle + 1
    if (idle > listIdle) head = ''
    return opens ? `${head} ` : ''
  }
}

/**
 * The words of a line or column head over a list, which ends or begins with the word for resolutions or decisions and
 * holds no figure; of `Resolution number` only the first, for no organ is named in it.
 */
function listHead(text: string, { citation }: LanguageProfile): string | undefined {
  if (text.length > listHeadLength || /[\p{Nd}.,;:]/u.test(text)) return undefined
  const words = [...citation.resolution, ...citation.decision]
  const opening = startsWithWord(text, words)
  if (!opening) return endsWithWord(text.trim(), words) ? text.trim() : undefined
  const named = findWord(text, Object.values(citation.organs).flat(), opening.end)
  return named ? text.trim() : opening.word
}

function endsWithWord(text: string, words: readonly string[]): boolean {
  let match = findWord(text, words)
  while (match && match.end < text.length) match = findWord(text, words, match.start + 1)
  return match !== undefined
}
