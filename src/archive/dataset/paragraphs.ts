import type { CitationRange } from '../../model/citation.ts'
import type { Annex, Block, CellParagraph, DocumentTree } from '../../model/document.ts'
import type { Place } from '../../model/place.ts'
import { isNote, plainText, type Run } from '../../model/run.ts'
import type { CitationRecord, ParagraphRecord, SpeechRecord, VoteRecord } from './records.ts'

/** Where the walk through a document is. */
interface At {
  readonly zone: string
  /** Address that unnumbered blocks are counted below. */
  readonly address: string
  readonly parent: string | null
  readonly speech: string | null
  readonly quoted: boolean
  /** Headings above, by rank; shared by the blocks of one zone. */
  readonly headings: { readonly rank: number; readonly text: string }[]
}

/** What a block says of itself. */
interface Said {
  readonly type: string
  readonly number?: string | undefined
  readonly path?: string | undefined
  readonly texts: readonly CellParagraph[]
  readonly places: readonly Place[]
  /** Between the texts. @default a line feed */
  readonly text?: string
}

/**
 * The texts of a document as records, in reading order.
 *
 * Addresses are made of printed numbers and otherwise count blocks of one type in their parent (`body/3/paragraph-2`),
 * so that a change in one paragraph leaves the ids of the others alone. A number that comes again in a zone gets `~2`.
 */
export class ParagraphWalk {
  readonly paragraphs: ParagraphRecord[] = []
  readonly speeches: SpeechRecord[] = []
  readonly votes: VoteRecord[] = []
  readonly #document: string
  readonly #taken = new Map<string, number>()

  constructor(id: string, tree: DocumentTree) {
    this.#document = id
    const masthead = zoneAt('masthead')
    for (const { runs, citations, places } of tree.masthead)
      this.#add({ type: 'masthead-line', texts: [{ runs, ...(citations && { citations }) }], places }, masthead)
    this.#blocks(tree.cover, zoneAt('cover'))
    for (const zone of ['preamble', 'body', 'conclusions'] as const) this.#blocks(tree[zone], zoneAt(zone))
    for (const [index, annex] of tree.annexes.entries()) this.#annex(annex, `annex-${index + 1}`)
    for (const { id: note, printed, paragraphs, places } of tree.notes)
      this.#add(
        { type: 'note', number: printed, texts: paragraphs, places },
        { ...zoneAt('notes'), address: `notes/${note}` }
      )
  }

  #annex(annex: Annex, zone: string): void {
    const { label, places } = annex
    if (label !== '') this.#add({ type: 'annex', texts: [{ runs: [{ text: label }] }], places }, zoneAt(zone))
    for (const part of ['title', 'preamble', 'body', 'conclusions'] as const)
      this.#blocks(annex[part], zoneAt(`${zone}/${part}`))
    for (const [index, inner] of annex.annexes.entries()) this.#annex(inner, `${zone}/annex-${index + 1}`)
  }

  #blocks(blocks: readonly Block[], at: At): void {
    for (const block of blocks) this.#block(block, at)
  }

  #block(block: Block, at: At): void {
    if (block.type === 'quote') {
      this.#blocks(block.children, { ...at, address: this.#free(`${at.address}/quote`), quoted: true })
      return
    }
    const said = saidBy(block)
    if (!said) return
    const id = this.#add(said, at)
    if (block.type === 'heading') enter(at.headings, { rank: block.rank, text: said.texts.map(printed).join(' ') })
    if (block.type === 'vote')
      for (const name of block.names) this.votes.push({ paragraph: id, choice: block.choice, name })
    if (block.type === 'speech') {
      const { name, affiliation = null, function: role = null, spokenIn = null } = block.speaker
      this.speeches.push({ id, name, affiliation, function: role, language: spokenIn })
    }
    if (block.type !== 'paragraph' && block.type !== 'speech') return
    const inner = { ...at, address: id.slice(this.#document.length + 1), parent: id }
    this.#blocks(block.children, block.type === 'speech' ? { ...inner, speech: id } : inner)
  }

  /** Add a record; returns its id. */
  #add(said: Said, at: At): string {
    const path = at.quoted || !said.path ? null : said.path
    const address = this.#address(said, at, path)
    const id = `${this.#document}#${address}`
    this.paragraphs.push({
      id,
      document: this.#document,
      parent: at.parent,
      position: this.paragraphs.length + 1,
      zone: at.zone,
      type: said.type,
      number: said.number ?? null,
      path,
      section: at.headings.map(({ text }) => text),
      text: said.text ?? said.texts.map(printed).join('\n'),
      page: said.places[0]?.page ?? null,
      speech: said.type === 'speech' ? id : at.speech,
      citations: said.texts.flatMap(citationsOf),
      notes: said.texts.flatMap(({ runs }) => runs.filter(isNote).flatMap(({ note }) => note || []))
    })
    return id
  }

  #address({ type }: Said, at: At, path: string | null): string {
    if (type === 'note') return this.#once(at.address)
    if (path !== null) return this.#once(`${at.zone}/${path.replace(/\s+/gu, '-')}`)
    return this.#free(`${at.address}/${type}`)
  }

  /** `body/8`, and `body/8~2` when it comes again. */
  #once(address: string): string {
    const count = this.#count(address)
    return count === 1 ? address : `${address}~${count}`
  }

  /** `body/paragraph-1`, `body/paragraph-2` … */
  #free(address: string): string {
    return `${address}-${this.#count(`${address}-`)}`
  }

  #count(address: string): number {
    const count = (this.#taken.get(address) ?? 0) + 1
    this.#taken.set(address, count)
    return count
  }
}

const zoneAt = (zone: string): At => ({
  zone,
  address: zone,
  parent: null,
  speech: null,
  quoted: false,
  headings: []
})

/** Put a heading in its place: those of its rank and below end. */
function enter(headings: At['headings'], heading: At['headings'][number]): void {
  while (headings.length > 0 && headings.at(-1)!.rank >= heading.rank) headings.pop()
  headings.push(heading)
}

const printed = ({ runs }: CellParagraph): string => plainText(runs)

function saidBy(block: Exclude<Block, { type: 'quote' }>): Said | undefined {
  const { type, places } = block
  switch (block.type) {
    case 'figure':
      return block.alt ? { type, texts: [{ runs: [{ text: block.alt }] }], places } : undefined
    case 'separator':
      return undefined
    case 'table': {
      const cells = block.rows.map(row => row.cells.map(cell => cell.paragraphs.map(printed).join(' ')).join('\t'))
      const texts = block.rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs))
      return { type, texts, places, text: cells.join('\n') }
    }
    case 'contents':
      return { type, texts: block.entries.map(({ runs }) => ({ runs })), places }
    case 'speech':
      return {
        type,
        ...numbered(block.number),
        path: block.number?.value,
        texts: [{ runs: block.speaker.printed }],
        places
      }
    case 'paragraph':
      return { type, ...numbered(block.number), path: block.path, texts: [textOf(block)], places }
    case 'title':
    case 'heading':
    case 'caption':
      return { type, ...numbered(block.number), texts: [textOf(block)], places }
    default:
      return { type, texts: [textOf(block)], places }
  }
}

const numbered = (number: { readonly printed: string } | undefined) => (number ? { number: number.printed } : {})

const textOf = ({
  runs,
  citations
}: {
  runs: readonly Run[]
  citations?: readonly CitationRange[]
}): CellParagraph => ({
  runs,
  ...(citations && { citations })
})

function citationsOf({ runs, citations = [] }: CellParagraph): CitationRecord[] {
  if (citations.length === 0) return []
  const text = plainText(runs)
  return citations.map(({ start, end, symbol, pinpoint = null, date = null, evidence }) => ({
    symbol,
    evidence,
    text: text.slice(start, end),
    pinpoint,
    date
  }))
}
