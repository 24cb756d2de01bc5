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
  const words = countWords(text, functionWordsOf(rivals))
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

/** What a character says of a language: nothing, nothing but belonging to a word, or its script. */
const nothing = 1
const markOfWord = 2
const otherLetter = 3
/** Letters of the scripts of `scriptPatterns`, in their order. */
const firstScript = 4

/** What each code point says, found out once for each there is; 0 is not found out yet. */
const said = new Uint8Array(0x110000)

function classOf(code: number): number {
  const known = said[code]!
  return known === 0 ? classify(code) : known
}

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  const script = scriptPatterns.findIndex(([, pattern]) => pattern.test(character))
  const letter = script < 0 ? otherLetter : firstScript + script
  const own = /\p{L}/u.test(character) ? letter : /\p{M}/u.test(character) ? markOfWord : nothing
  said[code] = own
  return own
}

/** Code units of a code point. */
const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)

function countScripts(text: string): Record<LanguageProfile['script'], number> {
  const counts = scriptPatterns.map(() => 0)
  let seen = 0
  for (let at = 0, code: number; at < text.length && seen < sampleLetters; at += widthOf(code)) {
    code = text.codePointAt(at)!
    const own = classOf(code)
    if (own < otherLetter) continue
    if (own >= firstScript) counts[own - firstScript]! += 1
    seen += 1
  }
  const byScript = scriptPatterns.map(([script], at) => [script, counts[at] ?? 0] as const)
  return Object.fromEntries(byScript) as Record<LanguageProfile['script'], number>
}

/** How often each of the words stands in the text, in any case; `words` are in lower case. */
function countWords(text: string, words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const longest = Math.max(...[...words].map(({ length }) => length))
  let seen = 0
  for (let at = 0; at < text.length && seen <= sampleLetters; ) {
    const begin = at
    let code = text.codePointAt(at)!
    while (at < text.length && classOf(code) !== nothing) {
      at += widthOf(code)
      code = text.codePointAt(at)!
    }
    seen += at - begin
    if (at === begin) at += widthOf(code)
    else if (at - begin <= longest) {
      const word = text.slice(begin, at).toLowerCase()
      if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

const functionWordsOf = (profiles: readonly LanguageProfile[]): ReadonlySet<string> =>
  new Set(profiles.flatMap(({ functionWords }) => functionWords.map(word => word.toLowerCase())))

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
