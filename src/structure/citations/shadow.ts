import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { type Role, readWords, type Word } from './lexicon.ts'

/** A text read for citations. All offsets are into `text`. */
export interface ReadText {
  readonly text: string
  readonly words: readonly Word[]
  /**
   * The text with every word of the lexicon replaced by as many marks of its role, so that one
   * pattern serves six languages: `31/6 A and B` and `31/6 ألف وباء` differ in letters only.
   */
  readonly shadow: string
  readonly profile: LanguageProfile
}

/** Characters of the private use area that stand for roles in a shadow. */
export const mark = {
  and: '\uE000',
  to: '\uE001',
  small: '\uE002',
  organ: '\uE003',
  cue: '\uE004',
  pinpoint: '\uE005',
  part: '\uE006',
  ordinary: '\uE007',
  special: '\uE008',
  emergency: '\uE009'
} as const

const markOf: Readonly<Record<Role, string>> = {
  resolution: mark.cue,
  decision: mark.cue,
  organ: mark.organ,
  its: mark.small,
  same: mark.small,
  and: mark.and,
  to: mark.to,
  small: mark.small,
  pinpoint: mark.pinpoint,
  part: mark.part,
  ordinary: mark.ordinary,
  special: mark.special,
  emergency: mark.emergency
}

/** Pattern source: a comma or semicolon of any of the scripts. */
export const comma = '[,،؛、;；，]'
/** Pattern source, over shadows: the word that ends a list, or a comma. */
export const and = `(?:${mark.and}+|${comma})`
/** Pattern source, over shadows: the word between the ends of a range, or a hyphen. */
export const to = `(?:${mark.to}+|-)`
/** Pattern source, over shadows: whatever stands between two items of a list or range. */
export const join = `(?:${mark.and}+|${mark.to}+|${comma}|-)`

/** Read the words of a text. */
export function readText(text: string, profile: LanguageProfile): ReadText {
  const words = readWords(text, profile)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, role } of words) {
    pieces.push(text.slice(at, start), markOf[role].repeat(end - start))
    at = end
  }
  return { text, words, shadow: pieces.join('') + text.slice(at), profile }
}
