import type { Heading, RootContent } from 'mdast'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { type Comment, mastheadLines, parseComment } from '../../knowledge/markdown/comment.ts'
import type { Lowered } from '../../knowledge/markdown/lowered-annexes.ts'
import type { Annex, Assembled, Block } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import { type FlowContext, FlowReader } from './flow.ts'
import { readInline } from './inline.ts'
import { bareNumber, splitNumber } from './printed-numbers.ts'

type Parts = Pick<Assembled, 'cover' | 'preamble' | 'body' | 'conclusions' | 'annexes'>
type Zone = 'title' | 'preamble' | 'body' | 'conclusions'

/** A part that is being read: its zones so far, its annexes, its own label. */
interface OpenPart {
  readonly zones: Record<Zone, Block[]>
  readonly annexes: OpenAnnex[]
}

interface OpenAnnex extends OpenPart {
  label: string
  readonly number: string
  readonly kind: Annex['kind']
  rank?: 1
  readonly level: number
}

/** What is known of annexes before they are read. */
export interface ExpectedAnnexes {
  /** Words that begin their labels. */
  readonly words: LanguageProfile['structure']
  /** Depth of their headings where no label shows it. */
  readonly lowered: Lowered
}

/**
 * Divide the blocks of a Markdown text into main text and annexes and their zones, by the comments that name them.
 *
 * Where there are no comments, titles and what stands between them open the document, everything from the first other
 * block on is its body, and a heading of the first two depths that begins with the word for an annex opens one.
 */
export function readParts(nodes: readonly RootContent[], expected: ExpectedAnnexes, context: FlowContext): Parts {
  const main: OpenPart = { zones: newZones(), annexes: [] }
  const told = nodes.some(node => node.type === 'html' && isZone(parseComment(node.value)?.name))
  const reading = new PartsReader(main, context, expected, told)
  for (const node of nodes) reading.add(node)
  reading.end()
  const { title: cover, ...zones } = main.zones
  return { cover, ...zones, annexes: main.annexes.map(toAnnex) }
}

const newZones = (): Record<Zone, Block[]> => ({ title: [], preamble: [], body: [], conclusions: [] })

const toAnnex = ({ label, number, kind, rank, zones, annexes }: OpenAnnex): Annex => ({
  label,
  number,
  kind,
  ...(rank && { rank }),
  ...zones,
  annexes: annexes.map(toAnnex),
  places: []
})

/** Depths at which a heading may be the label of an annex: that of the title, or of chapters. */
const labelDepths = 2

const zoneNames = ['preamble', 'body', 'conclusions'] as const
const annexNames = ['annex', 'appendix', 'enclosure'] as const

const isZone = (name: string | undefined): boolean =>
  zoneNames.some(zone => zone === name) || annexNames.some(kind => kind === name)

class PartsReader {
  readonly #context: FlowContext
  readonly #expected: ExpectedAnnexes
  /** Whether comments tell the zones. */
  readonly #told: boolean
  readonly #main: OpenPart
  #part: OpenPart
  /** Annexes that are open, outermost first. */
  #annexes: OpenAnnex[] = []
  #zone: Zone = 'title'
  /** Depth of the headings of the part. */
  #lowered: Lowered = 0
  #flow: FlowReader | undefined
  /** The next heading is the label of this annex. */
  #unlabelled: OpenAnnex | undefined
  /** Blocks to come that repeat lines of the masthead. */
  #skip = 0

  constructor(main: OpenPart, context: FlowContext, expected: ExpectedAnnexes, told: boolean) {
    this.#main = main
    this.#part = main
    this.#context = context
    this.#expected = expected
    this.#told = told
    this.#flow = this.#open('title')
  }

  add(node: RootContent): void {
    if (node.type === 'html' && this.#addComment(parseComment(node.value))) return
    if (this.#skip > 0) {
      this.#skip -= 1
      return
    }
    if (node.type === 'heading' && node.depth <= labelDepths && this.#addLabel(node)) return
    if (!this.#told && this.#zone === 'title' && !this.#isOfTitle(node)) this.#flow = this.#open('body')
    this.#flow?.add(node)
  }

  /** Titles, numbers above them and comments stand before the text. */
  #isOfTitle(node: RootContent): boolean {
    if (node.type === 'paragraph') return bareNumber(node, this.#context) !== undefined
    return node.type === 'html' || (node.type === 'heading' && node.depth <= 1 + this.#lowered)
  }

  /** To be called after the last node. */
  end(): void {
    this.#flow?.end()
  }

  #open(zone: Zone): FlowReader {
    this.#flow?.end()
    this.#zone = zone
    const context = { ...this.#context, lowered: this.#lowered }
    return new FlowReader(context, zone, { blocks: this.#part.zones[zone] })
  }

  #addComment(comment: Comment | undefined): boolean {
    const zone = zoneNames.find(name => name === comment?.name)
    const kind = annexNames.find(name => name === comment?.name)
    if (comment?.name === 'masthead') this.#skip = mastheadLines(comment)
    else if (zone) this.#flow = this.#open(zone)
    else if (comment && kind) this.#openAnnex(kind, comment)
    else return false
    return true
  }

  #openAnnex(kind: Annex['kind'], { words, values }: Pick<Comment, 'words' | 'values'>): OpenAnnex {
    const level = Math.min(Math.max(1, Number(values.level ?? 1) || 1), this.#annexes.length + 1)
    const unlabelled = words.at(-1) === 'unlabelled'
    const number = (unlabelled ? words.slice(0, -1) : words)[0] ?? ''
    const ranked = values.rank === '1' && { rank: 1 as const }
    const annex: OpenAnnex = { label: '', number, kind, level, ...ranked, zones: newZones(), annexes: [] }
    this.#annexes = this.#annexes.slice(0, level - 1)
    ;(this.#annexes.at(-1) ?? this.#main).annexes.push(annex)
    this.#annexes.push(annex)
    this.#part = annex
    this.#lowered = this.#expected.lowered
    this.#flow = this.#open('title')
    this.#unlabelled = unlabelled ? undefined : annex
    return annex
  }

  /**
   * Take a heading for the label of an annex, with a title behind it: of the one just opened, or of a new one where no
   * comments tell. Its depth is that of the annex.
   */
  #addLabel({ children, depth }: Heading): boolean {
    const runs = readInline(children, this.#context)
    const text = plainText(runs)
    const { words } = this.#expected
    const kind = this.#told ? undefined : annexNames.find(name => startsWithWord(text, words[name]) !== undefined)
    if (!this.#unlabelled && !kind) return false
    const annex = this.#unlabelled ?? this.#openAnnex(kind ?? 'annex', { words: [], values: {} })
    this.#lowered = depth === 1 ? 0 : 1
    this.#flow = this.#open('title')
    const { number, runs: title } = splitNumber(runs)
    annex.label = number?.printed ?? text
    if (number) this.#flow?.addTitle(title)
    this.#unlabelled = undefined
    return true
  }
}
