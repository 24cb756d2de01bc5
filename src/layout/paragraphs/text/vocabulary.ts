import { hasFormOf } from '../../../knowledge/languages/inflection.ts'
import { endsWithHyphen } from '../wording.ts'

/** Words of a document, for deciding whether a word broken at a line end has a hyphen of its own. */
export interface Vocabulary {
  /** Whether the document prints this word inside a line. */
  readonly has: (word: string) => boolean
  /** Whether it prints a compound of these two words, in whatever inflection. */
  readonly hasCompound: (head: string, tail: string) => boolean
  /** Share of lines that end with a hyphen behind a letter: next to none where lines are not hyphenated. */
  readonly hyphenatedLines: number
  /** Share of places between an ideograph and a digit or Latin letter that are printed with a blank. */
  readonly spacedDigits: number
}

/** Letters, with hyphens inside: `post-conflict`, `Центральноафриканской`. */
const words = /\p{L}[\p{L}\p{M}]*(?:[-‐‑][\p{L}\p{M}]+)*/gu

/** An ideograph beside a digit or Latin letter, with or without a blank. */
const contacts = /\p{Script=Han}\s?(?=[\p{Nd}A-Za-z])/gu

const fold = (word: string): string => word.toLowerCase().replace(/[‐‑]/gu, '-')

/**
 * The words inside the lines of a document. The first and the last word of a line are left out:
 * they may be halves of a broken word.
 */
export function collectWords(lines: readonly string[]): Vocabulary {
  const printed = new Set<string>()
  let spaced = 0
  let contact = 0
  let hyphenated = 0
  for (const line of lines) {
    const inside = line.slice(line.search(/\s|$/u), line.search(/\s\S*$/u) + 1)
    for (const word of inside.match(words) ?? []) printed.add(word)
    if (endsWithHyphen(line)) hyphenated += 1
    for (const place of line.match(contacts) ?? []) {
      contact += 1
      if (/\s$/u.test(place)) spaced += 1
    }
  }
  const seen = new Set(printed.values().map(fold))
  const compounds = [...seen].filter(word => word.includes('-'))
  return {
    has: word => seen.has(fold(word)),
    hasCompound: (head, tail) => hasFormOf(compounds, fold(head), fold(tail)),
    hyphenatedLines: hyphenated / Math.max(1, lines.length),
    spacedDigits: spaced / Math.max(1, contact)
  }
}
