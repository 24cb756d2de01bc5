/** A word of a list found in a text. */
export interface WordMatch {
  /** The entry of the list, as listed. */
  readonly word: string
  /** UTF-16 offset in the text searched. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** Words by their folded characters; a node that ends a word holds the word as listed. */
export interface WordTree {
  readonly next: Map<string, WordTree>
  word?: string
}

const trees = new WeakMap<readonly string[], WordTree>()

/** The tree of a word list, made once for each list. */
export function treeOf(words: readonly string[]): WordTree {
  const known = trees.get(words)
  if (known) return known
  const tree: WordTree = { next: new Map() }
  for (const word of words) if (word !== '') plant(tree, word)
  trees.set(words, tree)
  return tree
}

function plant(tree: WordTree, word: string): void {
  let node = tree
  for (const character of word.normalize('NFC')) {
    for (const part of fold(character)) {
      if (part === ' ' && node === tree) continue
      const next = node.next.get(part) ?? { next: new Map() }
      node.next.set(part, next)
      node = next
    }
  }
  node.word ??= word
}

/**
 * The longest word of the tree that stands at an offset of a text.
 *
 * A word neither begins nor ends inside another word; Chinese has no such edges. Blanks match any number of
 * blanks, between Chinese characters also where the list has none; marks that do not count are passed over.
 */
export function wordAt(text: string, start: number, tree: WordTree): WordMatch | undefined {
  const first = text.codePointAt(start)
  if (first === undefined || !beginsWord(text, start, first)) return undefined
  if (!tree.next.has(fold(String.fromCodePoint(first))[0] ?? '')) return undefined
  let node: WordTree = tree
  let found: WordMatch | undefined
  let at = start
  while (at < text.length) {
    const code = text.codePointAt(at)!
    const step = stepInto(node, String.fromCodePoint(code), text, at)
    if (!step) break
    node = step.node
    at = step.end
    if (node.word !== undefined && endsWord(text, at)) found = { word: node.word, start, end: at }
  }
  return found
}

interface Step {
  readonly node: WordTree
  readonly end: number
}

function stepInto(node: WordTree, character: string, text: string, at: number): Step | undefined {
  const folded = fold(character)
  const end = at + character.length
  if (folded === '') return { node, end }
  if (folded === ' ') {
    const after = blanksEnd(text, end)
    const spaced = node.next.get(' ')
    if (spaced) return { node: spaced, end: after }
    return isHan(text.codePointAt(at - 1)) && isHan(text.codePointAt(after)) ? { node, end: after } : undefined
  }
  let next: WordTree | undefined = node
  for (const part of folded) next = next?.next.get(part)
  return next && { node: next, end }
}

function blanksEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && fold(text[at]!) === ' ') at++
  return at
}

const isHan = (code: number | undefined): boolean =>
  code !== undefined && code > 0x2e7f && /\p{Script=Han}/u.test(String.fromCodePoint(code))

const isLetter = (code: number | undefined): boolean =>
  code !== undefined &&
  (code < 0x80
    ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
    : /[\p{L}\p{M}]/u.test(String.fromCodePoint(code)) && !isHan(code))

const isDigit = (code: number | undefined): boolean =>
  code !== undefined && (code < 0x80 ? code >= 0x30 && code <= 0x39 : /\p{Nd}/u.test(String.fromCodePoint(code)))

function beginsWord(text: string, at: number, first: number): boolean {
  const before = at > 0 ? codePointBefore(text, at) : undefined
  return isDigit(first) ? !isDigit(before) : !isLetter(first) || !isLetter(before)
}

/** After a letter no letter may follow; after anything else anything may. */
function endsWord(text: string, end: number): boolean {
  return !isLetter(codePointBefore(text, end)) || !isLetter(text.codePointAt(end))
}

function codePointBefore(text: string, at: number): number | undefined {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.codePointAt(at - 2) : text.codePointAt(at - 1)
}

const folded = new Map<string, string>()

/** A character in the form in which words are compared: small, without accents and marks; empty when it does not count. */
function fold(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const made = foldAnew(character)
  folded.set(character, made)
  return made
}

const replacements: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  ى: 'ي',
  ٱ: 'ا',
  '،': ',',
  ᵒ: '°',
  º: '°'
}

function foldAnew(character: string): string {
  const replaced = replacements[character]
  if (replaced !== undefined) return replaced
  if (/\s/u.test(character)) return ' '
  if (/[\u0640\u00ad\u200b-\u200f]/u.test(character)) return ''
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
