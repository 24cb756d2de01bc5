import { languageOf } from '../../knowledge/languages/index.ts'
import type { Block, DocumentTree } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'

/** One of several resolutions under one symbol: `A`, with its own title, recitals, text and closing lines. */
export interface LetteredPart {
  /** Symbol of its own: `A/RES/86/999A`. */
  readonly symbol: string
  /** Letter of the symbol; what is printed above the title may be an Arabic word for it. */
  readonly letter: string
  readonly titles: readonly Block[]
  readonly preamble: readonly Block[]
  readonly body: readonly Block[]
  readonly conclusions: readonly Block[]
}

/** What is common to all, and the resolutions one by one. */
export interface LetteredParts {
  readonly cover: readonly Block[]
  readonly parts: readonly LetteredPart[]
}

/**
 * The resolutions of a document with several letters in its symbol (`A/RES/86/999 A-C`), when each is found in it.
 *
 * Each begins at its letter, a title line above an enacting formula, and ends with its own closing lines. In the tree
 * they follow each other; only Akoma Ntoso has a place for each.
 */
export function letteredParts(document: DocumentTree): LetteredParts | undefined {
  const range = /^(.*)([A-Z])-([A-Z])$/u.exec(document.metadata.symbol ?? '')
  if (!range) return undefined
  const blocks = [...document.cover, ...document.preamble, ...document.body, ...document.conclusions]
  const spelled = languageOf(document.language).numbering.headingLetters
  const starts = blocks.flatMap((block, index) => (isLetter(block, spelled) ? [index] : []))
  const first = range[2]!.codePointAt(0)!
  if (starts.length !== range[3]!.codePointAt(0)! - first + 1) return undefined
  const parts = starts.map((start, at) => {
    const letter = String.fromCodePoint(first + at)
    return { letter, symbol: `${range[1]}${letter}`, ...zonesOf(blocks.slice(start, starts[at + 1])) }
  })
  return parts.length > 1 ? { cover: blocks.slice(0, starts[0]), parts } : undefined
}

const isLetter = (block: Block, spelled: readonly string[]): boolean => {
  if (block.type !== 'title' || block.number) return false
  const text = plainText(block.runs).trim()
  return /^\p{L}$/u.test(text) || spelled.includes(text)
}

type Zones = Pick<LetteredPart, 'titles' | 'preamble' | 'body' | 'conclusions'>

/** Titles, formula with its recitals, text, and the closing lines at the end. */
function zonesOf(blocks: readonly Block[]): Zones {
  const titles = countWhile(blocks, ({ type }) => type === 'title')
  const opening = countWhile(blocks.slice(titles), isOpening)
  const closing = countWhile([...blocks.slice(titles + opening)].reverse(), isClosing)
  const [start, end] = [titles + opening, blocks.length - closing]
  return {
    titles: blocks.slice(0, titles),
    preamble: blocks.slice(titles, start),
    body: blocks.slice(start, end),
    conclusions: blocks.slice(end)
  }
}

const isOpening = (block: Block): boolean =>
  block.type === 'formula' || (block.type === 'paragraph' && block.role === 'recital')

const isClosing = ({ type }: Block): boolean => type === 'closing' || type === 'signature' || type === 'separator'

function countWhile(blocks: readonly Block[], holds: (block: Block) => boolean): number {
  const end = blocks.findIndex(block => !holds(block))
  return end < 0 ? blocks.length : end
}
