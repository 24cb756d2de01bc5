import type { Blocks } from '../../src/model/blocks.ts'
import type { Annex, Block, Caption, DocumentTree, Heading, Title } from '../../src/model/document.ts'
import { plainText } from '../../src/model/run.ts'
import type { Tally } from './boundaries.ts'
import { comparable } from './comparable.ts'
import type { TaggedBlock } from './tagged-blocks.ts'

/** A heading in comparable form. */
export interface ComparedHeading {
  readonly text: string
  readonly rank: number
}

/** How far two sets of headings agree, and where they do not. */
export interface HeadingScore {
  readonly tally: Tally
  /** Pairs of neighbouring headings found on both sides, and how many have the same step of rank (deeper, same, higher). */
  readonly steps: { readonly all: number; readonly alike: number }
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/**
 * Compare headings by text, and their ranks by the steps from one to the next.
 *
 * Neither for nor against count: lines of the masthead, titles, annex labels and captions, which Word's styles call
 * headings and we call what they are; and headings that the author set bold by hand without a heading style.
 * A heading tagged in several elements may be one. Word gives chapters and sections (`I.` and `A.`) one rank, so a step
 * between headings that it ranks alike counts only where they are numbered alike.
 */
export function compareHeadings(tree: DocumentTree, blocks: Blocks, tagged: readonly TaggedBlock[]): HeadingScore {
  const known = otherNames(tree, blocks)
  const byHand = new Set(tagged.filter(({ rank, bold }) => rank === undefined && bold).map(({ text }) => text))
  const headings = headingsOf(tree).filter(({ text }) => !byHand.has(text))
  const wanted = joinWrapped(tagged.filter(isHeading), new Set(headings.map(({ text }) => text)))
  const expected = wanted.filter(({ text }) => !isKnown(text, known) || headings.some(one => one.text === text))
  const pairs = pairUp(headings, expected)
  const matched = new Set(pairs.map(([ours]) => ours))
  const found = new Set(pairs.map(([, theirs]) => theirs))
  return {
    tally: { found: headings.length, expected: expected.length, agreed: pairs.length },
    steps: stepsOf(pairs),
    missed: expected.filter(one => !found.has(one)).map(({ text }) => text),
    extra: headings.filter(one => !matched.has(one)).map(({ text }) => text)
  }
}

const isHeading = (block: TaggedBlock): block is TaggedBlock & { readonly rank: number } => block.rank !== undefined

/** Texts of the masthead, of titles, captions and annex labels. */
function otherNames(tree: DocumentTree, { blocks }: Blocks): string {
  const masthead = blocks.flatMap(block =>
    block.type === 'text' && block.layout.region === 'masthead' ? [plainText(block.runs)] : []
  )
  const lines = tree.masthead.map(({ runs }) => plainText(runs))
  return `\n${[...masthead, ...lines, ...titlesOf(tree)].map(comparable).join('\n')}\n`
}

const isKnown = (text: string, known: string): boolean => known.includes(text)

function titlesOf({ cover, preamble, body, conclusions, annexes }: DocumentTree): string[] {
  const zones = [cover, preamble, body, conclusions, ...annexes.flatMap(zonesOfAnnex)]
  const named = zones.flatMap(zone => [...deep(zone, isTitle)].map(textOf))
  return [...named, ...cover.flatMap(textsOfCover), ...annexes.flatMap(titlesOfAnnex)]
}

function titlesOfAnnex({ label, title, annexes }: Annex): string[] {
  const texts = title.flatMap(textsOfCover)
  return [label, ...texts, [label, ...texts].join(''), ...annexes.flatMap(titlesOfAnnex)]
}

const isTitle = (block: Block): block is Title | Caption => block.type === 'title' || block.type === 'caption'

const textsOfCover = (block: Block): string[] => ('runs' in block ? [textOf(block)] : [])

const textOf = ({ number, runs }: Pick<Title, 'number' | 'runs'>): string => (number?.printed ?? '') + plainText(runs)

function headingsOf(tree: DocumentTree): ComparedHeading[] {
  const zones = [tree.cover, tree.preamble, tree.body, tree.conclusions, ...tree.annexes.flatMap(zonesOfAnnex)]
  return zones.flatMap(zone =>
    [...deep(zone, isHeadingBlock)].map(one => ({ text: comparable(textOf(one)), rank: one.rank }))
  )
}

const zonesOfAnnex = ({ title, preamble, body, conclusions, annexes }: Annex): (readonly Block[])[] => [
  title,
  preamble,
  body,
  conclusions,
  ...annexes.flatMap(zonesOfAnnex)
]

const isHeadingBlock = (block: Block): block is Heading => block.type === 'heading'

function* deep<Kind extends Block>(blocks: readonly Block[], wanted: (block: Block) => block is Kind): Generator<Kind> {
  for (const block of blocks) {
    if (wanted(block)) yield block
    else if ('children' in block) yield* deep(block.children, wanted)
  }
}

/** Tagged headings, neighbours joined where we hold them as one. */
function joinWrapped(
  tagged: readonly (TaggedBlock & { readonly rank: number })[],
  ours: ReadonlySet<string>
): ComparedHeading[] {
  const joined: ComparedHeading[] = []
  for (const { text: printed, rank } of tagged) {
    const text = ours.has(printed) || !ours.has(withoutMark(printed)) ? printed : withoutMark(printed)
    const last = joined.at(-1)
    if (last && ours.has(last.text + text)) joined[joined.length - 1] = { text: last.text + text, rank: last.rank }
    else joined.push({ text, rank })
  }
  return joined
}

/** Without the mark of a note at its end, which the tagged text holds and ours keeps apart. */
const withoutMark = (text: string): string => text.replace(/(?<=[\p{L})”’?])(?:\p{Nd}{1,2}|\*{1,3})$/u, '')

type Pair = readonly [ours: ComparedHeading, theirs: ComparedHeading]

/** Each of our headings with the next tagged one of the same text, in order. */
function pairUp(ours: readonly ComparedHeading[], theirs: readonly ComparedHeading[]): Pair[] {
  const waiting = Map.groupBy(theirs, ({ text }) => text)
  return ours.flatMap(one => {
    const match = waiting.get(one.text)?.shift()
    return match ? [[one, match] as const] : []
  })
}

function stepsOf(pairs: readonly Pair[]): HeadingScore['steps'] {
  let all = 0
  let alike = 0
  for (const [index, [ours, theirs]] of pairs.entries()) {
    const before = pairs[index - 1]
    if (!before) continue
    const step = Math.sign(theirs.rank - before[1].rank)
    if (step === 0 && numberForm(ours.text) !== numberForm(before[0].text)) continue
    all += 1
    if (Math.sign(ours.rank - before[0].rank) === step) alike += 1
  }
  return { all, alike }
}

/** Kind of the number a heading begins with. */
function numberForm(text: string): string {
  if (/^[IVXLC]+\./u.test(text)) return 'roman'
  if (/^\p{Lu}\./u.test(text)) return 'letter'
  if (/^\p{Nd}+\./u.test(text)) return 'digit'
  return /^\p{L}{1,4}[.)]|^\(/u.test(text) ? 'item' : 'none'
}
