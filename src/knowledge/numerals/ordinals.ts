import type { LanguageProfile } from '../languages/profile.ts'
import { findWord, foldWord, type WordMatch } from '../languages/words.ts'
import { asciiDigits } from './digits.ts'
import { numberOfHan } from './han.ts'

/** An ordinal number found in a text. */
export interface OrdinalMatch {
  readonly value: number
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

interface Tables {
  readonly words: readonly string[]
  readonly values: ReadonlyMap<string, number>
  readonly figures: RegExp
}

const cache = new WeakMap<LanguageProfile, Tables>()

function tables(profile: LanguageProfile): Tables {
  const known = cache.get(profile)
  if (known) return known
  const made = {
    words: profile.ordinals.flat(),
    values: new Map(profile.ordinals.flatMap((forms, at) => forms.map(form => [foldWord(form), at + 1] as const))),
    figures: new RegExp(
      `(?<![\\p{Nd}/.-]|\\p{Nd}\\p{L})(\\p{Nd}{1,5})(?:\\s?(?:${endingsPattern(profile)}))?(?!\\p{Nd}|\\p{L}\\p{Nd})`,
      'u'
    )
  }
  cache.set(profile, made)
  return made
}

/** Alternatives of what makes figures an ordinal, longest first; matches nothing where the language has none. */
export function endingsPattern({ ordinalEndings }: LanguageProfile): string {
  const longestFirst = [...ordinalEndings].sort((a, b) => b.length - a.length)
  return longestFirst.length === 0 ? '(?!)' : longestFirst.map(literal).join('|')
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/[-‑]/gu, '[-‑‐]')

/**
 * The first ordinal of a text: in words up to a hundred (`Seventy-ninth`, `第七十九`, `التاسعة والسبعون`) or in
 * figures (`36º`, `6335th`, `第8401`).
 */
export function findOrdinal(text: string, profile: LanguageProfile): OrdinalMatch | undefined {
  const word = wholeWord(text, tables(profile).words)
  const value = word && ordinalOf(word, profile)
  const figures = tables(profile).figures.exec(asciiDigits(text))
  if (word && value !== undefined && (!figures || word.start <= figures.index))
    return { value, start: word.start, end: word.end }
  if (figures?.[1]) return { value: Number(figures[1]), start: figures.index, end: figures.index + figures[0].length }
  return hanOrdinal(text)
}

/** A word with a hyphen and letters before it is the rest of one that could not be read: `rrwenty-sixth`. */
function wholeWord(text: string, words: readonly string[]): WordMatch | undefined {
  const word = findWord(text, words)
  return word && /\p{L}[-‑‐]$/u.test(text.slice(0, word.start)) ? undefined : word
}

/** Characters before and after a word in which its number stands: `48th (resumed) plenary meeting`, `الجلسة العامة 48`. */
const besideLength = 32

/** The ordinal next to a word: right before it, else right after it. */
export function ordinalBeside(
  text: string,
  word: { readonly start: number; readonly end: number },
  profile: LanguageProfile
): OrdinalMatch | undefined {
  const from = Math.max(0, word.start - besideLength)
  let before: OrdinalMatch | undefined
  for (let at = from, next: OrdinalMatch | undefined; at < word.start; at = next.end) {
    next = shifted(findOrdinal(text.slice(at, word.start), profile), at)
    if (!next) break
    before = next
  }
  return before ?? shifted(findOrdinal(text.slice(word.end, word.end + besideLength), profile), word.end)
}

const shifted = (match: OrdinalMatch | undefined, by: number): OrdinalMatch | undefined =>
  match && { value: match.value, start: match.start + by, end: match.end + by }

const ordinalOf = (match: WordMatch, profile: LanguageProfile): number | undefined =>
  tables(profile).values.get(foldWord(match.word))

/** `第一百零一` and other Chinese ordinals beyond the table. */
function hanOrdinal(text: string): OrdinalMatch | undefined {
  const found = /第\s?([〇零一二三四五六七八九十百千]+)/u.exec(text)
  const value = found?.[1] && numberOfHan(found[1])
  return found && value ? { value, start: found.index, end: found.index + found[0].length } : undefined
}
