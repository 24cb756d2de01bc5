import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { foldWord } from '../../knowledge/languages/words.ts'

/** What a word is to a citation. */
export type Role =
  | 'resolution'
  | 'decision'
  | 'organ'
  | 'its'
  | 'same'
  | 'and'
  | 'to'
  | 'small'
  | 'pinpoint'
  | 'part'
  | 'ordinary'
  | 'special'
  | 'emergency'

/** A word or phrase of the language found in a text. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly role: Role
  /** Id of an organ, or the Latin letter of a spelled part letter. */
  readonly id?: string
  /** Set for cue words that say `its` themselves (Arabic `قرارها`). */
  readonly own?: true
}

/** Stands for `the Council` where the text does not say which. */
export const anyCouncil = 'un-council'

interface Entry {
  readonly words: readonly string[]
  readonly role: Role
  readonly id?: string
  readonly own?: true
  /** Whether a full stop after it belongs to it: `para.`. */
  readonly dotted: boolean
}

interface Lexicon {
  /** Entries by their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
  readonly proclitics: readonly string[]
  /** All words as one pattern, for a language without blanks. */
  readonly pattern: RegExp | undefined
}

const cache = new WeakMap<LanguageProfile, Lexicon>()

/**
 * The words of a text that matter to citations, in order, never overlapping; the longest phrase wins.
 *
 * Words are looked up, not searched with patterns, so that the cost grows with the text alone.
 * Single capitals are part letters, never words.
 */
export function readWords(text: string, profile: LanguageProfile): Word[] {
  const lexicon = lexiconOf(profile)
  return lexicon.pattern ? readSpaceless(text, lexicon, lexicon.pattern) : readSpaced(text, lexicon)
}

function lexiconOf(profile: LanguageProfile): Lexicon {
  const known = cache.get(profile)
  if (known) return known
  const entries = entriesOf(profile)
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entries) byFirst.set(entry.words[0] ?? '', [...(byFirst.get(entry.words[0] ?? '') ?? []), entry])
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const words = entries.map(entry => entry.words.join('')).sort((a, b) => b.length - a.length)
  const made = {
    byFirst,
    proclitics: profile.citation.proclitics.map(foldWord).sort((a, b) => b.length - a.length),
    pattern: profile.spaceless ? new RegExp(words.join('|'), 'gu') : undefined
  }
  cache.set(profile, made)
  return made
}

/** All entries; where a word stands in two lists, the first list here has it. */
function entriesOf({ citation, dateWords, numbering, spaceless }: LanguageProfile): Entry[] {
  const its = new Set(citation.its.map(foldWord))
  const cue = (words: readonly string[], role: Role) =>
    words.flatMap(word => entry(word, spaceless, its.has(foldWord(word)) ? { role, own: true } : { role }))
  const plain = (words: readonly string[], role: Role) => words.flatMap(word => entry(word, spaceless, { role }))
  const listed = [
    ...cue(citation.resolution, 'resolution'),
    ...cue(citation.decision, 'decision'),
    ...Object.entries({ ...citation.organs, [anyCouncil]: citation.council }).flatMap(([id, names]) =>
      names.flatMap(name => entry(name, spaceless, { role: 'organ', id }))
    ),
    ...plain([...citation.paragraph, ...citation.section, ...citation.annex], 'pinpoint'),
    ...numbering.headingLetters.flatMap((name, at) =>
      entry(name, spaceless, { role: 'part', id: String.fromCharCode('A'.charCodeAt(0) + at) })
    ),
    ...plain(citation.and, 'and'),
    ...plain(citation.to, 'to'),
    ...plain(citation.its, 'its'),
    ...plain(citation.same, 'same'),
    ...plain(citation.sessionMarks.emergency, 'emergency'),
    ...plain(citation.sessionMarks.special, 'special'),
    ...plain(citation.sessionMarks.ordinary, 'ordinary'),
    ...plain([...dateWords, ...citation.numberMarks], 'small')
  ]
  const first = new Map(listed.toReversed().map(item => [item.words.join(' '), item]))
  return [...first.values()]
}

const wordPart = /[\p{L}\p{M}\u0640]+/gu

function entry(phrase: string, spaceless: boolean, what: { role: Role; id?: string; own?: true }): Entry[] {
  const words = spaceless ? [phrase] : [...phrase.matchAll(wordPart)].map(([word]) => foldWord(word))
  const empty = words.length === 0 || (spaceless && !/\p{L}/u.test(phrase))
  return empty ? [] : [{ words, dotted: phrase.endsWith('.'), ...what }]
}

function readSpaceless(text: string, { byFirst }: Lexicon, pattern: RegExp): Word[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const found = byFirst.get(match[0])?.[0]
    return found ? [wordOf(found, match.index, match.index + match[0].length)] : []
  })
}

interface Token {
  readonly start: number
  readonly end: number
  readonly folded: string
}

function readSpaced(text: string, lexicon: Lexicon): Word[] {
  const tokens = [...text.matchAll(wordPart)].map(
    (match): Token => ({ start: match.index, end: match.index + match[0].length, folded: foldWord(match[0]) })
  )
  const found: Word[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = longestAt(text, { tokens, at, lexicon })
    if (!match) continue
    found.push(match.word)
    at += match.length - 1
  }
  return found
}

interface Position {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly lexicon: Lexicon
}

function longestAt(text: string, { tokens, at, lexicon }: Position): { word: Word; length: number } | undefined {
  const token = tokens[at]
  if (!token || isCapital(text, token)) return undefined
  for (const first of readingsOf(token.folded, lexicon)) {
    const entry = lexicon.byFirst.get(first)?.find(({ words }) => goesOn(text, { words, tokens, at }))
    if (!entry) continue
    const end = tokens[at + entry.words.length - 1]?.end ?? token.end
    const stop = entry.dotted && text[end] === '.' ? 1 : 0
    return { word: wordOf(entry, token.start, end + stop), length: entry.words.length }
  }
  return undefined
}

const isCapital = (text: string, { start, end }: Token): boolean =>
  end - start === 1 && /\p{Lu}/u.test(text[start] ?? '')

/** A word as it is, then without the particles that may be written together with it. */
function readingsOf(folded: string, { proclitics }: Lexicon): string[] {
  if (proclitics.length === 0) return [folded]
  const stripped = proclitics
    .filter(particle => folded.startsWith(particle))
    .map(particle => folded.slice(particle.length))
  return [folded, ...stripped]
}

function goesOn(
  text: string,
  { words, tokens, at }: { words: readonly string[]; tokens: readonly Token[]; at: number }
): boolean {
  return words.every((word, offset) => {
    if (offset === 0) return true
    const token = tokens[at + offset]
    const before = tokens[at + offset - 1]
    return token?.folded === word && /^[\s’'-]{0,3}$/u.test(text.slice(before?.end, token.start))
  })
}

const wordOf = ({ role, id, own }: Entry, start: number, end: number): Word => ({
  start,
  end,
  role,
  ...(id !== undefined && { id }),
  ...(own && { own })
})
