import type { PagedText, TextRun } from '../../src/model/paged-text.ts'
import { comparable } from './comparable.ts'

/** A block as the author of a file tagged it. */
export interface TaggedBlock {
  /** Letters, digits and punctuation only, see `comparable`. */
  readonly text: string
  /** 1 to 6 for a heading element. */
  readonly rank?: number
  /** All letters are bold, whatever the element: a heading set by hand looks so. */
  readonly bold: boolean
  /** The block above may go on with this one: the page ends between them and nothing tells which it is. */
  readonly afterDoubtfulBreak: boolean
}

/** Text in tables, notes and pictures has boundaries of its own and is left out; furniture is no element at all. */
const apart = /(?:^|\/)(?:Table|Note|Figure|Formula|FENote)(?:\/|$)/u

/**
 * The blocks of a tagged file in order.
 *
 * Word's tags are taken as they are but for these faults of the program that wrote them:
 * elements without ink are dropped; the number of a list item is joined to its text, the page number of a contents entry to the entry; a paragraph over a page's end,
 * which every page tags as an element of its own, is joined when it clearly goes on, and where nothing tells whether
 * it goes on the boundary is marked as doubtful.
 */
export function taggedBlocks({ pages }: PagedText): TaggedBlock[] {
  const blocks: Draft[] = []
  for (const { runs } of pages) {
    const drafts = joinLabels(draftsOf(runs))
    const [first] = drafts
    const last = blocks.at(-1)
    if (first && last) {
      const way = overPageEnd(last, first)
      if (way === 'joined') {
        last.text += first.text
        last.tag = first.tag
        drafts.shift()
      } else first.doubtful = way === 'doubtful'
    }
    blocks.push(...drafts)
  }
  return blocks.map(toBlock)
}

interface Draft {
  text: string
  tag: string
  bold: boolean
  doubtful: boolean
}

/** Runs of one element together, in the order in which the elements begin on the page. */
function draftsOf(runs: readonly TextRun[]): Draft[] {
  const byElement = new Map<number, Draft>()
  for (const { text, tag, element, artifact, hidden, bold } of runs) {
    if (artifact || hidden || tag === undefined || element === undefined || apart.test(tag)) continue
    const draft = byElement.get(element) ?? { text: '', tag, bold: true, doubtful: false }
    draft.text += text
    if (/[\p{L}\p{Nd}]/u.test(text)) draft.bold &&= bold
    byElement.set(element, draft)
  }
  return [...byElement.values()].filter(({ text }) => text.trim() !== '')
}

function joinLabels(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    if (last && (/(?:^|\/)Lbl$/u.test(last.tag) || isEntryEnd(last, draft)))
      joined[joined.length - 1] = { ...draft, text: last.text + draft.text }
    else joined.push(draft)
  }
  return joined
}

/** Leader dots of a contents entry, and its page number in an element of its own. */
const isEntryEnd = (entry: Draft, page: Draft): boolean =>
  /(?:\.\s?){4,}$/u.test(entry.text.trimEnd()) && /^\s*(?:\p{Nd}{1,4}|[ivxl]{1,6})\s*$/u.test(page.text)

const heading = /(?:^|\/)H([1-6])(?:\/|$)/u

/** What happens at the end of a page, by the text on both sides: a heading or the end of a sentence above decides little alone. */
function overPageEnd(above: Draft, below: Draft): 'joined' | 'parted' | 'doubtful' {
  if (heading.test(above.tag) || heading.test(below.tag)) return 'parted'
  const ended = /[.:;!?。：；！？؛؟][\])”’"'\p{Nd}*\s]*$/u.test(above.text)
  const small = /^\s*[\p{Ll},;)]/u.test(below.text)
  if (!ended && small) return 'joined'
  const numbered = /^\s*(?:[•–—]|\(?\p{L}{1,4}\)|\p{Nd}{1,3}[.)])/u.test(below.text)
  return ended && numbered ? 'parted' : 'doubtful'
}

function toBlock({ text, tag, bold, doubtful }: Draft): TaggedBlock {
  const rank = heading.exec(tag)?.[1]
  return { text: comparable(text), ...(rank && { rank: Number(rank) }), bold, afterDoubtfulBreak: doubtful }
}
