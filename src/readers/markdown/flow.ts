import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Heading as MdastHeading,
  Paragraph as MdastParagraph,
  Nodes,
  RootContent
} from 'mdast'
import { drawnRule, endsSpeech, type TextPlace, textType } from '../../knowledge/markdown/block-type.ts'
import { type Comment, parseComment } from '../../knowledge/markdown/comment.ts'
import { standsAlone } from '../../knowledge/markdown/labels.ts'
import type { Lowered } from '../../knowledge/markdown/lowered-annexes.ts'
import { readSpeaker } from '../../knowledge/records/speaker.ts'
import type { Block, Paragraph, PrintedNumber, Speech } from '../../model/document.ts'
import { plainText, type Run, sliceRuns, trimRuns } from '../../model/run.ts'
import { bulletOf } from './bullets.ts'
import { readContents } from './contents.ts'
import { type InlineContext, readInline } from './inline.ts'
import type { KnownNotes } from './notes.ts'
import { sourceOf } from './parse.ts'
import { bareNumber, splitNumber } from './printed-numbers.ts'
import { readTable } from './table.ts'
import { textBlock } from './text-block.ts'

/** What reading blocks needs to know of the document, and where it puts what comments say of them. */
export interface FlowContext extends InlineContext {
  readonly record: TextPlace['record']
  readonly notesBeneath: KnownNotes['beneath']
  /** What was said of a block in its comment, for `settlePart`. */
  readonly said: Map<Block, Said>
  /** How many depths headings stand lower than in the main text: 1 in annexes that rank among the chapters. */
  readonly lowered: Lowered
}

/** The words and values of the comment on a block. */
export interface Said {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** A number on a line of its own, with what was said of the title or heading it belongs to. */
type WaitingNumber = { readonly number: PrintedNumber; readonly about: Comment | undefined } & (
  | { readonly of: 'title' }
  | { readonly of: 'heading'; readonly rank: number }
)

type FlowNode = RootContent | BlockContent | DefinitionContent

/** Names of comments that are about the block below them. */
const blockNames: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'paragraph',
  'formula',
  'table',
  'figure',
  'caption',
  'remark',
  'speech',
  'narrative',
  'vote',
  'signature',
  'closing',
  'contents',
  'separator'
])

/** Where the blocks of a flow stand and go. */
export interface FlowSetting {
  /** In a list item or a quotation. @default false */
  readonly nested?: boolean
  /** Children of the list item whose content is read. */
  readonly host?: Block[]
  /** Takes the blocks at the margin. @default a new list */
  readonly blocks?: Block[]
}

/**
 * Gathers blocks in the order of the Markdown: the blocks of one zone, or what stands in a quotation, speech or list item.
 *
 * `hosts` are the paragraphs a following list or inner block may belong to, outermost first.
 */
export class FlowReader {
  readonly blocks: Block[]
  readonly #context: FlowContext
  readonly #zone: TextPlace['zone']
  readonly #nested: boolean
  /** Children of the open paragraphs: of the list item in a list, of the last paragraph at the margin. */
  #hosts: Block[][]
  /** Depth of a block of which no comment says more. */
  readonly #depth: number
  #about: Comment | undefined
  #inside: number | undefined
  #outside = false
  /** The next paragraph is a note beneath a table, which is read with the notes. */
  #skipNext = false
  #speech: FlowReader | undefined
  /** A line that is only a number, which waits for the words on the next. */
  #numberAbove: WaitingNumber | undefined

  constructor(context: FlowContext, zone: TextPlace['zone'], { nested = false, host, blocks = [] }: FlowSetting = {}) {
    this.blocks = blocks
    this.#context = context
    this.#zone = zone
    this.#nested = nested
    this.#hosts = host ? [host] : []
    this.#depth = host ? 1 : 0
  }

  /** Read the next node. */
  add(node: FlowNode): void {
    if (this.#numberAbove && node.type !== 'heading') this.end()
    if (this.#speech && this.#goesOnWithSpeech(node)) {
      this.#speech.add(node)
      return
    }
    switch (node.type) {
      case 'html':
        this.#addHtml(node.value)
        return
      case 'paragraph':
        this.#addParagraph(node)
        return
      case 'heading':
        this.#addHeading(node)
        return
      case 'list':
        this.#addList(node)
        return
      case 'blockquote': {
        const inner = new FlowReader(this.#context, this.#zone, { nested: true })
        for (const child of node.children) inner.add(child)
        inner.end()
        this.#put({ type: 'quote', children: inner.blocks, places: [] })
        return
      }
      case 'table':
        this.#put({
          ...readTable(node, this.#take('table')?.values ?? {}, this.#calling(node)),
          type: 'table',
          places: []
        })
        return
      case 'thematicBreak': {
        const text = sourceOf(node, this.#context.source).trim()
        this.#put({ type: 'separator', text: text === drawnRule ? '' : text, places: [] })
        return
      }
      case 'code':
        this.#addText([{ text: node.value }])
        return
      default:
        return
    }
  }

  #addParagraph(node: MdastParagraph): void {
    const mayBeNumber = this.#zone === 'title' && !this.#nested && (this.#about?.name ?? 'title') === 'title'
    const number = mayBeNumber ? bareNumber(node, this.#context) : undefined
    if (this.#skipNext) this.#skipNext = false
    else if (number) this.#numberAbove = { of: 'title', number, about: this.handOver() }
    else this.#addText(readInline(node.children, this.#calling(node)))
  }

  /** The context in which a table or its caption is read: its marks may call for notes beneath the table. */
  #calling(node: Nodes): InlineContext {
    const ofTable = this.#context.notesBeneath.get(node)
    return ofTable ? { ...this.#context, ofTable } : this.#context
  }

  /** Add a title that stands on the line of another text. */
  addTitle(runs: readonly Run[]): void {
    this.#addTitled('title', 0, runs)
  }

  /** To be called after the last node: a number that waited for its words is a heading or paragraph by itself. */
  end(): void {
    const waiting = this.#numberAbove
    this.#numberAbove = undefined
    this.#speech?.end()
    if (!waiting) return
    const { number, about } = waiting
    const text = { number, runs: [], places: [] }
    const block: Block =
      waiting.of === 'heading'
        ? { type: 'heading', rank: waiting.rank, ...text }
        : { type: 'paragraph', path: '', children: [], ...text }
    this.#say(this.#put(block), about)
  }

  /** Whether the node belongs to the open speech; a stop ends the speech. */
  #goesOnWithSpeech(node: FlowNode): boolean {
    const comment = node.type === 'html' ? parseComment(node.value) : undefined
    if (comment?.name === 'end-speech') {
      this.#speech = undefined
      return false
    }
    const type = this.#speech?.typeOf(node)
    if (type === undefined || !endsSpeech(type)) return true
    this.#about = this.#speech?.handOver()
    this.#speech = undefined
    return false
  }

  /** What type of block a node would become here, as far as it can end a speech. */
  typeOf(node: FlowNode): Block['type'] | undefined {
    if (node.type === 'heading') return 'heading'
    if (node.type === 'thematicBreak') return 'separator'
    if (node.type === 'html') {
      const comment = parseComment(node.value)
      const empty = comment?.words.includes('empty') === true && endsSpeech(comment.name as Block['type'])
      return empty ? (comment?.name as Block['type']) : undefined
    }
    if (node.type !== 'paragraph' || this.#skipNext) return undefined
    if (this.#about) return this.#about.name as Block['type']
    if (this.#inside !== undefined) return undefined
    const { number, runs } = splitNumber(readInline(node.children, this.#context))
    return textType(runs, number !== undefined, this.#place(false))
  }

  /** Give up the comment that waits for its block. */
  handOver(): Comment | undefined {
    const about = this.#about
    this.#about = undefined
    return about
  }

  #addHtml(value: string): void {
    const comment = parseComment(value)
    if (!comment) {
      if (!/^\s*<!--/.test(value)) this.#addText([{ text: value.trim() }])
      return
    }
    if (comment.name === 'inside') this.#inside = Number(comment.words[0] ?? 1) || 1
    else if (comment.name === 'outside') this.#outside = true
    else if (comment.name === 'table-note') this.#skipNext = true
    else if (blockNames.has(comment.name)) this.#addAbout(comment)
  }

  #addAbout(comment: Comment): void {
    this.#about = comment
    const [detail] = comment.words
    if (comment.name === 'figure') {
      this.#take('figure')
      this.#put({ type: 'figure', ...(detail !== undefined && { alt: detail }), places: [] })
    } else if (comment.name === 'table' && detail === 'empty') {
      this.#take('table')
      this.#put({ type: 'table', rows: [], places: [] })
    } else if (detail === 'empty') this.#addEmpty(comment)
  }

  #addEmpty(comment: Comment): void {
    const { name, values } = comment
    const words = comment.words.slice(1)
    this.#about = { name, words, values }
    if (name === 'title' || name === 'heading') this.#addTitled(name, Number(values.rank ?? 1), [])
    else this.#addText([])
  }

  #take(name: string): Comment | undefined {
    const about = this.#about
    this.#about = undefined
    return about?.name === name ? about : undefined
  }

  #place(nested = this.#nested || this.#inside !== undefined): TextPlace {
    const { record } = this.#context
    return { zone: this.#zone, first: this.blocks.length === 0, nested, ...(record && { record }) }
  }

  #addText(read: readonly Run[]): void {
    const { number, runs } = splitNumber(read)
    const type = this.#about?.name ?? textType(runs, number !== undefined, this.#place())
    const about = this.#take(type)
    if (type === 'speech') this.#addSpeech(runs, number, about)
    else this.#say(this.#put(textBlock(type, { runs, number, detail: about?.words[0] })), about)
  }

  #say(block: Block, about: Comment | undefined): void {
    if (about) this.#context.said.set(block, about)
  }

  #addHeading(node: MdastHeading): void {
    const { lowered } = this.#context
    const depth = node.depth - lowered
    const above = this.#numberAbove
    const about = this.#about ?? (above?.of === 'title' ? above.about : undefined)
    const name = about?.name ?? (depth <= 1 ? 'title' : 'heading')
    const type = name === 'title' ? 'title' : 'heading'
    const isBelow = above?.of === 'title' || node.depth === Math.min(6, 1 + lowered + (above?.rank ?? 0))
    const read = readInline(node.children, this.#context)
    if (above && (this.#about || above.of !== type || !isBelow || splitNumber(read).number)) this.end()
    const own = Number(about?.values.rank ?? Math.max(type === 'title' ? 0 : 1, depth - 1))
    const rank = this.#numberAbove?.of === 'heading' ? this.#numberAbove.rank : own
    this.#addTitled(type, rank, read)
  }

  #addTitled(type: 'title' | 'heading', rank: number, read: readonly Run[]): void {
    const { number: own, runs } = splitNumber(read)
    const number = own ?? this.#numberAbove?.number
    const about = this.#take(type) ?? this.#numberAbove?.about
    this.#numberAbove = undefined
    const waits = type === 'heading' && own && runs.length === 0 && standsAlone(own.printed)
    if (waits && about?.words[0] !== 'alone') {
      this.#numberAbove = { of: 'heading', number: own, about, rank }
      return
    }
    const text = { ...(number && { number }), runs, places: [] }
    this.#say(
      this.#put(type === 'title' ? { type, ...(rank > 0 && { rank: 1 }), ...text } : { type, rank, ...text }),
      about
    )
  }

  #addSpeech(runs: readonly Run[], number: PrintedNumber | undefined, about: Comment | undefined): void {
    const alone = about?.words[0] === 'alone'
    const length = about?.values.length === undefined ? undefined : Number(about.values.length)
    const found = length === undefined && !alone ? this.#speakerIn(runs) : undefined
    const cut = alone ? Infinity : (length ?? plainText(runs).search(/[:：]|$/u) + 1)
    const printed = found?.printed ?? trimRuns(sliceRuns(runs, 0, cut))
    const inner = new FlowReader(this.#context, 'body')
    const block: Speech = {
      type: 'speech',
      speaker: { printed, name: '' },
      children: inner.blocks,
      places: [],
      ...(number && { number })
    }
    this.#say(this.#put(block), about && { ...about, words: about.words.filter(word => word !== 'alone') })
    if (!alone) inner.#put(textBlock('paragraph', { runs: found?.rest ?? trimRuns(sliceRuns(runs, cut)) }))
    if (!this.#nested) this.#speech = inner
  }

  #speakerIn(runs: readonly Run[]): { readonly printed: readonly Run[]; readonly rest: readonly Run[] } | undefined {
    const { record } = this.#context
    const found = record && readSpeaker(runs, record)
    return found && { printed: found.speaker.printed, rest: found.rest }
  }

  #addList(node: List): void {
    if (this.#about?.name === 'contents') {
      const entries = readContents(node, this.#take('contents')?.values.levels, this.#context)
      this.#put({ type: 'contents', entries, places: [] })
      return
    }
    const listDepth = this.#inside ?? (this.#outside || this.#atMargin(node) ? 0 : 1)
    this.#inside = undefined
    this.#outside = false
    const target = this.#hosts[Math.min(listDepth, this.#hosts.length) - 1] ?? this.blocks
    for (const [index, item] of node.children.entries())
      target.push(this.#readItem(item, bulletOf(node, index, this.#context.source)))
    if (target === this.blocks && this.#depth === 0) this.#hosts = []
  }

  /** Numbers that Markdown itself counts are paragraph numbers: at the margin they belong to nothing above. */
  #atMargin({ ordered }: List): boolean {
    return ordered === true && this.#depth === 0
  }

  #readItem(item: ListItem, bullet: string): Paragraph {
    const children: Block[] = []
    const nodes = [...item.children]
    const head = nodes[0]?.type === 'html' ? nodes[0] : undefined
    if (head) nodes.shift()
    const about = head && parseComment(head.value)
    const own = nodes[0]?.type === 'paragraph' ? nodes.shift() : undefined
    const read = own?.type === 'paragraph' ? readInline(own.children, this.#context) : []
    const { number, runs } = splitNumber(read)
    const paragraph: Paragraph = {
      type: 'paragraph',
      number: number ?? { printed: bullet, value: '' },
      path: '',
      runs,
      children,
      places: []
    }
    this.#say(paragraph, about)
    const inner = new FlowReader(this.#context, this.#zone, { nested: true, host: children })
    for (const node of nodes) inner.add(node)
    inner.end()
    return paragraph
  }

  /** Put a block where it belongs: below the open paragraph of the depth that was said, else at the margin. */
  #put<B extends Block>(block: B): B {
    const depth = Math.min(this.#inside ?? this.#depth, this.#hosts.length)
    const target = depth === 0 ? this.blocks : this.#hosts[depth - 1]!
    target.push(block)
    this.#hosts = this.#hosts.slice(0, depth)
    if (block.type === 'paragraph') this.#hosts.push(block.children as Block[])
    this.#inside = undefined
    this.#outside = false
    return block
  }
}
