import { treeOf, type WordMatch, wordAt } from './word-tree.ts'

export type { WordMatch }

/**
 * Source of a regular expression (flag `u` or `v`) that matches any word of a list, the longest first.
 *
 * It folds what typists and extractors vary: case, kinds and number of blanks, apostrophes, hyphens,
 * accents left out of capitals (`ADOPTEE`), `ё`, Arabic alef and hamza forms, vowel signs, tanwin and
 * tatweel, full-width punctuation and digits, and blanks between Chinese characters (`联 合 国`).
 * A word neither begins nor ends inside another word; Chinese, which writes no blanks, has no such edges,
 * and figures may follow (`附件1`, `Annex1`). The source has no capturing groups.
 */
export function wordPattern(words: readonly string[]): string {
  const known = sources.get(words)
  if (known !== undefined) return known
  const source = words.every(word => word === '') ? '(?!)' : `(?i:${patternOfWords(longestFirst(words))})`
  sources.set(words, source)
  return source
}

/** The word of the list with which the text begins at `from`, white space aside. */
export function startsWithWord(text: string, words: readonly string[], from = 0): WordMatch | undefined {
  return wordAt(text, skipBlanks(text, from), treeOf(words))
}

/** The first word of the list in the text from `from` on. */
export function findWord(text: string, words: readonly string[], from = 0): WordMatch | undefined {
  const tree = treeOf(words)
  for (let at = from; at < text.length; at++) {
    const match = wordAt(text, at, tree)
    if (match) return match
  }
  return undefined
}

/** Whether the text is a word of the list and nothing else but blanks and punctuation around it. */
export function isWord(text: string, words: readonly string[]): boolean {
  const from = text.search(/[\p{L}\p{N}(（]/u)
  if (from < 0) return false
  const match = wordAt(text, from, treeOf(words))
  return match !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(match.end))
}

/** A text in the form in which words are compared: no case, marks, tatweel, accents or doubled blanks. */
export function foldWord(text: string): string {
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u00ad\u200b-\u200f]/gu, '')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑‒]/gu, '-')
    .replace(/ى/gu, 'ي')
    .replace(/ٱ/gu, 'ا')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}

const sources = new WeakMap<readonly string[], string>()

const longestFirst = (words: readonly string[]): string[] =>
  words.filter(word => word !== '').sort((a, b) => b.length - a.length)

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /[\s\u200e\u200f]/u.test(text[at] ?? '')) at += 1
  return at
}

const HAN = /\p{Script=Han}/u
const LETTER = /[\p{L}\p{M}]/u
const NO_WORD_BEFORE = '(?<!(?!\\p{Script=Han})[\\p{L}\\p{M}])'
const NO_WORD_AFTER = '(?!(?!\\p{Script=Han})[\\p{L}\\p{M}])'
const NO_DIGIT_BEFORE = '(?<!\\p{Nd})'

/** A branching of patterns: what may follow, and with which edges a word may end here. */
interface Branch {
  readonly next: Map<string, Branch>
  readonly ends: Set<string>
}

const newBranch = (): Branch => ({ next: new Map(), ends: new Set() })

/**
 * One pattern for all words: common beginnings are shared, so that the engine looks at each character of a text
 * once and not once for every word. Longer words come before their own beginnings.
 */
function patternOfWords(words: readonly string[]): string {
  const byEdge = new Map<string, Branch>()
  for (const word of words) {
    const characters = [...word.normalize('NFC')]
    const edge = edgeBefore(characters[0] ?? '')
    let branch = byEdge.get(edge) ?? newBranch()
    byEdge.set(edge, branch)
    for (const [at, character] of characters.entries()) {
      const pattern = characterPattern(character, characters[at + 1])
      const next = branch.next.get(pattern) ?? newBranch()
      branch.next.set(pattern, next)
      branch = next
    }
    branch.ends.add(edgeAfter(characters.at(-1) ?? ''))
  }
  return [...byEdge].map(([edge, branch]) => edge + patternOfBranch(branch)).join('|')
}

function patternOfBranch({ next, ends }: Branch): string {
  const ways = [...[...next].map(([pattern, branch]) => pattern + patternOfBranch(branch)), ...ends]
  return ways.length === 1 ? ways[0]! : `(?:${ways.join('|')})`
}

function edgeBefore(first: string): string {
  if (/\p{Nd}/u.test(first)) return NO_DIGIT_BEFORE
  return LETTER.test(first) && !HAN.test(first) ? NO_WORD_BEFORE : ''
}

const edgeAfter = (last: string): string => (LETTER.test(last) && !HAN.test(last) ? NO_WORD_AFTER : '')

/** Characters that stand for each other; a listed character matches its whole class. */
const classes = [
  "'’ʼ‘`´",
  '-‐‑‒',
  '(（',
  ')）',
  ':：',
  ';；',
  ',，،',
  '.．',
  'её',
  'اأإآٱ',
  'يىئ',
  'وؤ',
  '°ºᵒ',
  '/／'
].map(set => [...set])
const classOf = new Map(
  classes.flatMap(set => set.map(character => [character, `[${set.join('').replace('-', '\\-')}]`]))
)
const ARABIC_MARKS = '[\\u0640\\u064B-\\u065F\\u0670]*'

function characterPattern(character: string, next: string | undefined): string {
  if (/\s/u.test(character)) return '[\\s\\u200E\\u200F]+'
  if (HAN.test(character)) return next && HAN.test(next) ? `${character}\\s?` : character
  const known = classOf.get(character)
  if (/\p{Script=Arabic}/u.test(character)) return (known ?? character) + ARABIC_MARKS
  if (known) return known
  if (/[0-9]/.test(character)) return `[${character}${String.fromCodePoint(0xff10 + Number(character))}]`
  return latinPattern(character)
}

function latinPattern(character: string): string {
  const bare = character.normalize('NFD')[0] ?? character
  if (bare !== character && /\p{Script=Latin}/u.test(bare)) return `[${character}${bare}]`
  return character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')
}
