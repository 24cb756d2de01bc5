import { hasFormOf } from '../../../knowledge/languages/inflection.ts'
import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'

/** What the document's own words say about broken words and blanks. */
export interface Vocabulary {
  /** Whether the hyphen between the end of one line and the next was put there by a typesetter. */
  readonly isBroken: (text: string, next: string) => boolean
  /** Chinese is set with a blank between characters and figures. */
  readonly spacesFigures: boolean
}

/** Share of lines ending in a hyphen from which the typesetter broke words, whatever the language's habit. */
const hyphenatedShare = 0.04

/** Fewer hyphens at line ends show no habit. */
const fewHyphens = 3

const word = /[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu

/** Collect the words of a document. */
export function vocabularyOf(lines: readonly ExtractedLine[], profile: LanguageProfile): Vocabulary {
  const words = new Set<string>()
  for (const { text } of lines) for (const [found] of text.matchAll(word)) words.add(fold(found))
  const hyphenated = lines.filter(({ text }) => /\p{Ll}-$/u.test(text)).length
  const hyphenates = hyphenated >= fewHyphens && hyphenated > lines.length * hyphenatedShare
  const breaks = profile.breaksWords === 'often' || hyphenates
  const endings = new Set(profile.wordEndings)
  const compounds = [...words].filter(found => found.includes('-'))
  return {
    isBroken: (text, next) => isBroken(text, next, { words, compounds, breaks, endings }),
    spacesFigures: countsBlanks(lines)
  }
}

const fold = (text: string): string => text.toLowerCase().replace(/[‐‑]/g, '-')

interface Habits {
  readonly words: ReadonlySet<string>
  /** Those with a hyphen. */
  readonly compounds: readonly string[]
  /** The typesetter broke words. */
  readonly breaks: boolean
  /** Endings that are no words. */
  readonly endings: ReadonlySet<string>
}

/**
 * The whole word elsewhere in the document decides, in any inflection with the hyphen or as it is without; else the ending of a word that
 * begins the line, or the habit of the typesetter, who never breaks before a capital or a figure.
 */
function isBroken(text: string, next: string, { words, compounds, breaks, endings }: Habits): boolean {
  const left = fold(/[\p{L}\p{M}-]+$/u.exec(text.slice(0, -1))?.[0] ?? '')
  const right = fold(/^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(next)?.[0] ?? '')
  if (left === '' || right === '' || !/^\p{Ll}/u.test(next)) return false
  if (words.has(`${left}-${right}`) || hasFormOf(compounds, left, right)) return false
  return words.has(left + right) || breaks || endings.has(right)
}

/** Whether figures beside Chinese characters mostly have a blank. */
function countsBlanks(lines: readonly ExtractedLine[]): boolean {
  let blanks = 0
  let none = 0
  for (const { text } of lines) {
    blanks += text.match(/\p{Script=Han} \p{Nd}/gu)?.length ?? 0
    none += text.match(/\p{Script=Han}\p{Nd}/gu)?.length ?? 0
  }
  return blanks > none
}
