import type { LanguageCode } from '../../model/language.ts'
import type { LanguageProfile } from './profile.ts'

/** What `identifyLanguage` found. */
export interface IdentifiedLanguage {
  readonly language: LanguageCode
  /** False when the evidence is thin: few letters, or two languages nearly as likely. */
  readonly certain: boolean
}

/** Letters looked at: enough for any document; a long one is not counted to its end. */
const sampleLetters = 40_000

/** Fewer letters than this are too few to be certain of a language. */
const fewLetters = 40

/**
 * Weight of one letter of each script. A Han character says about as much as four letters,
 * and Latin letters also occur in symbols, links and names of texts in other scripts.
 */
const scriptWeight: Readonly<Record<LanguageProfile['script'], number>> = { Han: 4, Arabic: 1, Cyrillic: 1, Latin: 0.5 }

/** A runner-up with more than this share of the winner's score makes the answer uncertain. */
const closeShare = 0.6

/**
 * Language of a text in one of the given languages.
 *
 * The script with most letters decides first; languages that share it are told apart by their
 * `functionWords`. The mastheads of Russian, Chinese and Arabic documents keep English lines
 * (`Distr.: General`, `Original: English`), so Latin letters count half. Addresses of the web say nothing: an extraction
 * lists a link for each line it goes over, more letters than a short text has, and `en` in them is a word of Spanish.
 * A text without letters is taken for the first language, uncertainly.
 */
export function identifyLanguage(whole: string, languages: readonly LanguageProfile[]): IdentifiedLanguage {
  const text = whole.replace(/https?:\/\/\S+/giu, ' ')
  const scripts = countScripts(text)
  const ranked = rank(languages, ({ script }) => scripts[script] * scriptWeight[script])
  const script = ranked.best.script
  const rivals = languages.filter(profile => profile.script === script)
  const enough = scripts[script] * scriptWeight[script] >= fewLetters * scriptWeight.Latin
  if (rivals.length === 1) return { language: ranked.best.code, certain: enough && ranked.clear }
  const words = countWords(text)
  const byWords = rank(rivals, profile => distinctiveWordCount(profile, rivals, words))
  return { language: byWords.best.code, certain: enough && byWords.clear }
}

/** The highest scoring language (the earlier one when equal), and whether it leads clearly. */
function rank(
  languages: readonly LanguageProfile[],
  score: (profile: LanguageProfile) => number
): { readonly best: LanguageProfile; readonly clear: boolean } {
  const scored = languages.map(profile => ({ profile, value: score(profile) })).sort((a, b) => b.value - a.value)
  const first = scored[0]
  if (!first) throw new RangeError('no languages to choose from')
  const rival = scored.find(({ profile }) => profile !== first.profile)
  return { best: first.profile, clear: first.value > 0 && (rival?.value ?? 0) <= first.value * closeShare }
}

const scriptPatterns: readonly (readonly [LanguageProfile['script'], RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Han', /\p{Script=Han}/u]
]

/** What a character says of a language: the script of a letter, `other` for letters of none of ours, nothing. */
type Script = LanguageProfile['script'] | 'other' | 'none'

const known = new Map<string, Script>()

/** Script of a character, found out once for each character there is. */
function scriptOf(character: string): Script {
  const found = known.get(character)
  if (found !== undefined) return found
  const script = scriptPatterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'
  const own = /\p{L}/u.test(character) ? script : 'none'
  known.set(character, own)
  return own
}

function countScripts(text: string): Record<LanguageProfile['script'], number> {
  const counts = { Latin: 0, Cyrillic: 0, Arabic: 0, Han: 0 }
  let seen = 0
  for (const character of text) {
    const script = scriptOf(character)
    if (script === 'none') continue
    if (script !== 'other') counts[script] += 1
    seen += 1
    if (seen === sampleLetters) break
  }
  return counts
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let seen = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const key = word.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
    seen += word.length
    if (seen > sampleLetters) break
  }
  return counts
}

/** Occurrences of the function words that no rival has: `de` says nothing between French and Spanish. */
function distinctiveWordCount(
  profile: LanguageProfile,
  rivals: readonly LanguageProfile[],
  words: ReadonlyMap<string, number>
): number {
  const shared = new Set(rivals.filter(rival => rival !== profile).flatMap(rival => rival.functionWords))
  let count = 0
  for (const word of profile.functionWords) if (!shared.has(word)) count += words.get(word.toLowerCase()) ?? 0
  return count
}
