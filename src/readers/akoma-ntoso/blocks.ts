import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import type { Facts } from '../../knowledge/markdown/facts.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import type { Block, Heading, Paragraph, PrintedNumber } from '../../model/document.ts'
import { isNote, plainText, type Run, sliceRuns, trimRuns, withoutStart } from '../../model/run.ts'
import { isInline, type NoteList, readInline, readNote, readNoteBeneath } from './inline.ts'
import { readTable } from './table.ts'
import { childOf, elementsOf, findElement, textOf, type XmlElement, type XmlNode } from './xml.ts'

/** What reading blocks shares over a document. */
export interface Reading {
  readonly profile: LanguageProfile
  readonly notes: NoteList
  /** What the XML itself says of a block, against what could be expected. */
  readonly said: Map<Block, Facts>
}

/** Where blocks are read. */
interface Place {
  /** Sections around. */
  readonly depth: number
  readonly preamble: boolean
}

/** Read the children of an element as blocks. */
export const readBlocks = (element: XmlElement | undefined, reading: Reading, preamble = false): Block[] =>
  inOrder(element, { depth: 0, preamble }, reading)

function inOrder(element: XmlElement | undefined, place: Place, reading: Reading): Block[] {
  const blocks: Block[] = []
  let loose: XmlNode[] = []
  const flush = (): void => {
    const runs = readInline(loose, reading.notes)
    if (runs.length > 0) blocks.push(textParagraph(runs, place, reading))
    loose = []
  }
  for (const child of element?.children ?? []) {
    if (typeof child === 'string' || (isInline(child) && inlineHere(child))) loose.push(child)
    else {
      flush()
      blocks.push(...readElement(child, place, reading))
    }
  }
  flush()
  return joinHeadings(blocks)
}

/** Elements with a meaning of their own as blocks, though they are none of the list of blocks. */
const structural =
  /^(?:section|part|title|chapter|article|book|tome|division|sub(?:section|part|chapter|title|paragraph)|level|clause|alinea|formula|preamble|recitals?|citations?|debateSection|speech\w*|narrative|scene|summary|adjournment|questions|answer|rollCall|administrationOfOath|longTitle|tblock|blockContainer|foreign|interstitial|other|from)$/u

const inlineHere = ({ name }: XmlElement): boolean => !structural.test(name)

function readElement(element: XmlElement, place: Place, reading: Reading): Block[] {
  const { name, attributes } = element
  if (name === 'p' || name === 'block' || name === 'listIntroduction' || name === 'listWrapUp')
    return readText(element, place, reading)
  if (name === 'table') return readTable(element, reading.notes)
  if (name === 'formula')
    return elementsOf(element).map(p => ({ type: 'formula', runs: readInline(p.children, reading.notes), places: [] }))
  if (/^(?:paragraph|alinea|point|indent|item|subparagraph|clause|recital|citation)$/u.test(name))
    return readItem(element, place, reading)
  if (name === 'list' || name === 'sublist' || name === 'blockList') return readList(element, place, reading)
  if (name === 'heading' || name === 'subheading') return [heading(element, undefined, place, reading)]
  if (name === 'crossHeading') return readCrossHeading(element, place, reading)
  if (name === 'num') return [{ type: 'heading', rank: rankAt(place), number: printed(element), runs: [], places: [] }]
  if (name === 'toc') return [readContents(element, reading)]
  if (name === 'embeddedStructure' || name === 'quotedStructure')
    return [{ type: 'quote', children: inOrder(element, { depth: 0, preamble: false }, reading), places: [] }]
  if (name === 'speech') return readSpeech(element, place, reading)
  if (name === 'narrative' || name === 'scene')
    return [{ type: 'narrative', event: 'other', runs: readInline(element.children, reading.notes), places: [] }]
  if (name === 'container' || name === 'hcontainer') return readContainer(element, place, reading)
  if (
    structural.test(name) &&
    (childOf(element, 'num') || childOf(element, 'heading') || childOf(element, 'subheading'))
  )
    return readSection(element, place, reading)
  return inOrder(element, attributes.class === 'preamble' ? { ...place, preamble: true } : place, reading)
}

const rankAt = ({ depth }: Place): number => Math.max(1, depth)

const printed = (element: XmlElement): PrintedNumber => ({ printed: textOf(element), value: '' })

/** A `p` or `block`; structures inside it (quotations, lists) become blocks after the text before them. */
function readText(element: XmlElement, place: Place, reading: Reading): Block[] {
  const { name } = element.attributes
  if (readNoteBeneath(element, reading.notes)) return []
  if (elementsOf(element).some(child => !isInline(child))) return inOrder(element, place, reading)
  const image = findElement(element, 'img')
  const runs = readInline(element.children, reading.notes)
  if (runs.length === 0) return image ? [figure(image)] : []
  if (element.name === 'block' && name === 'title') return [{ type: 'title', ...labelled(runs, reading), places: [] }]
  if (element.name === 'block' && name === 'caption')
    return [{ type: 'caption', ...labelled(runs, reading), places: [] }]
  if (element.name === 'block' && /heading/iu.test(name ?? ''))
    return [{ type: 'heading', rank: rankAt(place), ...labelled(runs, reading), places: [] }]
  if (childOf(element, 'signature')) return [{ type: 'signature', runs, places: [] }]
  return [textParagraph(runs, place, reading)]
}

const figure = ({ attributes: { alt } }: XmlElement): Block => ({
  type: 'figure',
  ...(alt !== undefined && { alt }),
  places: []
})

/** A paragraph without a number of its own, or a row of signs; numbers that stand in the text are told from it. */
function textParagraph(runs: readonly Run[], place: Place, reading: Reading): Block {
  const text = plainText(runs)
  if (/^(?:[*_—–-]\s*){3,}$/u.test(text) && !runs.some(isNote)) return { type: 'separator', text, places: [] }
  const parts = place.preamble ? { runs } : labelled(runs, reading)
  const block: Paragraph = { type: 'paragraph', path: '', children: [], places: [], ...parts }
  if (place.preamble) reading.said.set(block, { role: 'recital' })
  return block
}

/** A number at the start of a text, as Arabic resolutions and most annexes have it. */
function labelled(
  runs: readonly Run[],
  { profile }: Reading
): { readonly number?: PrintedNumber; readonly runs: readonly Run[] } {
  const text = plainText(runs)
  const label = readLabel(text, profile.numbering)
  const sure = label && (label.paragraph || label.bracketed) && !label.weak && /^\s/u.test(text.slice(label.length))
  if (!label || !sure) return { runs }
  return { number: { printed: label.printed, value: label.value }, runs: withoutStart(runs, label.length) }
}

const headingClass = /^(?:H(?:Ch|M|\d+)|BlueHeading\w*)$/u

/** Ranks of the headings of the Secretariat's files, by style of Word. */
const rankOfClass: Readonly<Record<string, number>> = { HCh: 1, HM: 1, H1: 1, H23: 2, H4: 3, H56: 4 }

/** A paragraph, point or item: number, text, lists below. One that holds only a heading is the heading. */
function readItem(element: XmlElement, place: Place, reading: Reading): Block[] {
  const num = childOf(element, 'num')
  const number = num && textOf(num) !== '' ? printed(num) : undefined
  const title = childOf(element, 'heading') ?? childOf(element, 'subheading')
  const { class: style } = element.attributes
  if (title) {
    const rest = elementsOf(element).filter(child => child !== title && child !== num)
    return [heading(title, number, place, reading, style), ...rest.flatMap(child => readElement(child, place, reading))]
  }
  const blocks = elementsOf(element).flatMap(child => (child === num ? [] : readElement(child, place, reading)))
  if (headingClass.test(style ?? '')) return blocks.map(block => asHeading(block, number, style!, place))
  if (!number) return element.name === 'recital' || place.preamble ? [recitalOf(blocks, reading)] : blocks
  return [withNumber(number, blocks)]
}

/** The first unnumbered paragraph takes the number; what follows belongs to it. */
function withNumber(number: PrintedNumber, blocks: readonly Block[]): Paragraph {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || first.number)
    return { type: 'paragraph', number, path: '', runs: [], children: blocks, places: [] }
  return { ...first, number, children: [...first.children, ...rest] }
}

function asHeading(block: Block, number: PrintedNumber | undefined, style: string, place: Place): Block {
  if (block.type !== 'paragraph') return block
  const own = block.number ?? number
  return {
    type: 'heading',
    rank: (rankOfClass[style] ?? 2) + place.depth,
    ...(own && { number: own }),
    runs: block.runs,
    places: []
  }
}

function recitalOf(blocks: readonly Block[], { said }: Reading, opening?: string): Block {
  const [first, ...rest] = blocks
  const paragraph: Paragraph =
    first?.type === 'paragraph'
      ? { ...first, children: [...first.children, ...rest] }
      : { type: 'paragraph', path: '', runs: [], children: blocks, places: [] }
  said.set(paragraph, { role: 'recital', ...(opening && { opening }) })
  return paragraph
}

/** Introduction, points and what follows them; a `sublist` beside a point belongs to the point. */
function readList(element: XmlElement, place: Place, reading: Reading): Block[] {
  const before: Block[] = []
  const items: Block[] = []
  for (const child of elementsOf(element)) {
    const read = readElement(child, place, reading)
    const last = items.at(-1)
    if (child.name === 'intro' || child.name === 'listIntroduction') before.push(...read)
    else if (/^(?:sub)?list$|^blockList$/iu.test(child.name) && last?.type === 'paragraph')
      items[items.length - 1] = { ...last, children: [...last.children, ...read] }
    else if (/^(?:wrapUp|listWrapUp)$/u.test(child.name)) items.push(...read.map(asContinuation))
    else items.push(...read)
  }
  const host = before.at(-1)
  if (host?.type !== 'paragraph') return [...before, ...items]
  return [...before.slice(0, -1), { ...host, children: [...host.children, ...items] }]
}

const asContinuation = (block: Block): Block => (block.type === 'paragraph' ? { ...block, continuation: true } : block)

function heading(
  element: XmlElement,
  number: PrintedNumber | undefined,
  place: Place,
  { notes }: Reading,
  style = ''
): Heading {
  const below = element.name === 'subheading' ? 1 : 0
  const rank = place.depth > 0 ? place.depth + below : (rankOfClass[style] ?? 1 + below)
  return {
    type: 'heading',
    rank: Math.max(1, rank),
    ...(number && { number }),
    runs: readInline(element.children, notes),
    places: []
  }
}

function readCrossHeading(element: XmlElement, place: Place, reading: Reading): Block[] {
  if (!/preamble/iu.test(element.attributes.refersTo ?? '')) return [heading(element, undefined, place, reading)]
  const runs = readInline(element.children, reading.notes)
  return [recitalOf([{ type: 'paragraph', path: '', runs, children: [], places: [] }], reading)]
}

/** A section: its number and heading as one heading, then its content one level deeper. */
function readSection(element: XmlElement, place: Place, reading: Reading): Block[] {
  const num = childOf(element, 'num')
  const title = childOf(element, 'heading') ?? childOf(element, 'subheading')
  const inside = { ...place, depth: place.depth + 1 }
  const number = num && textOf(num) !== '' ? printed(num) : undefined
  const head: Block[] = title
    ? [{ ...heading(title, number, place, reading), rank: inside.depth }]
    : number
      ? [{ type: 'heading', rank: inside.depth, number, runs: [], places: [] }]
      : []
  const rest = { ...element, children: element.children.filter(child => child !== num && child !== title) }
  return [...head, ...inOrder(rest, inside, reading)]
}

/** Names of containers whose paragraphs are blocks of that type. */
const containers: Readonly<Record<string, 'formula' | 'remark' | 'closing' | 'signature'>> = {
  formula: 'formula',
  remark: 'remark',
  closing: 'closing',
  signature: 'signature'
}

function readContainer(element: XmlElement, place: Place, reading: Reading): Block[] {
  const { name = '', refersTo = '' } = element.attributes
  if (name === 'empty') return []
  if (name === 'notes') return readRemainingNotes(element, reading)
  const blocks = childOf(element, 'heading') ? readSection(element, place, reading) : inOrder(element, place, reading)
  const type = containers[name]
  if (type) return blocks.map(block => (block.type === 'paragraph' ? { type, runs: block.runs, places: [] } : block))
  const recital = /preamble/iu.test(refersTo) || (place.preamble && blocks.some(block => block.type === 'paragraph'))
  return recital
    ? [recitalOf(blocks, reading, name === 'recital' ? undefined : name.replace(/\s+/gu, ' ').trim())]
    : blocks
}

/** Notes without marks at the end of a body: they are notes, and no text. */
function readRemainingNotes(element: XmlElement, { notes }: Reading): Block[] {
  for (let waiting = elementsOf(element); waiting.length > 0; waiting = waiting.flatMap(elementsOf))
    for (const child of waiting.filter(({ name }) => name === 'authorialNote')) readNote(child, notes)
  return []
}

function readContents(element: XmlElement, { notes }: Reading): Block {
  const entries = elementsOf(element).map(item => {
    const line = elementsOf(item).find(({ attributes }) => attributes.name === 'entry') ?? item
    const page = elementsOf(line).find(({ attributes }) => attributes.name === 'page')
    const target = textOf(page)
    return {
      runs: readInline(
        line.children.filter(child => child !== page),
        notes
      ),
      level: Number(item.attributes.level ?? 1) || 1,
      ...(target !== '' && { target })
    }
  })
  return { type: 'contents', entries, places: [] }
}

function readSpeech(element: XmlElement, place: Place, reading: Reading): Block[] {
  const [from, num] = [childOf(element, 'from'), childOf(element, 'num')]
  const rest = { ...element, children: element.children.filter(child => child !== from && child !== num) }
  const speaker = { printed: readInline(from?.children ?? [], reading.notes), name: '' }
  return [
    {
      type: 'speech',
      speaker,
      children: inOrder(rest, place, reading),
      places: [],
      ...(num && { number: printed(num) })
    }
  ]
}

/** A heading that is only a number and the heading below it are one, as the number stands on a line of its own in print. */
function joinHeadings(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    const number = last?.type === 'heading' ? loneNumber(last) : undefined
    if (number && block.type === 'heading' && !block.number && !loneNumber(block))
      out[out.length - 1] = { ...block, rank: last?.type === 'heading' ? last.rank : block.rank, number }
    else out.push(block)
  }
  return out
}

function loneNumber({ number, runs }: Heading): PrintedNumber | undefined {
  const text = plainText(runs).trim()
  if (text === '') return number
  const bare = /^(?:[IVXLC]{1,6}|\p{Lu}|[一二三四五六七八九十]{1,3})\.?$/u.test(text) && !runs.some(isNote)
  return bare && !number ? { printed: text, value: '' } : undefined
}

/** Lines of closing matter: `eol` parts them. */
export function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = []
  let from = 0
  const text = plainText(runs)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    lines.push(trimRuns(sliceRuns(runs, from, at)))
    from = at + 1
  }
  return [...lines, trimRuns(sliceRuns(runs, from))].filter(line => line.length > 0)
}
