import { startsWithWord } from '../../knowledge/languages/words.ts'
import type { Annex, Block, Closing } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import { type Reading, readBlocks, splitLines } from './blocks.ts'
import { readPreface } from './front.ts'
import { readInline } from './inline.ts'
import { childOf, elementsOf, textOf, type XmlElement } from './xml.ts'

/** What stands after the preface. */
export type Content = Pick<Annex, 'preamble' | 'body' | 'conclusions' | 'annexes'>

const bodies = ['mainBody', 'body', 'debateBody', 'judgmentBody']

/** Read preamble, body, conclusions and attachments of a document. A few files repeat preamble and body: all after the first is body. */
export function readContent(element: XmlElement, reading: Reading): Content {
  const content = { preamble: [] as Block[], body: [] as Block[], conclusions: [] as Block[] }
  const annexes: Annex[] = []
  for (const child of elementsOf(element)) {
    const { name } = child
    if (name === 'preamble')
      (content.body.length > 0 ? content.body : content.preamble).push(...readBlocks(child, reading, true))
    else if (bodies.includes(name)) readBody(child, content, reading)
    else if (name === 'conclusions') content.conclusions.push(...readConclusions(child, reading))
    else if (name === 'components') content.body.push(...inOneRow(readComponents(undefined, child, reading)))
    else if (name === 'attachments') annexes.push(...elementsOf(child).flatMap(one => readAttachment(one, reading)))
  }
  return { ...content, annexes }
}

/** The text proper. The formula and the recitals of an annex stand there in a container of their own. */
function readBody(element: XmlElement, { preamble, body }: Record<'preamble' | 'body', Block[]>, reading: Reading) {
  const own = elementsOf(element).find(({ name, attributes }) => name === 'container' && attributes.name === 'preamble')
  preamble.push(...readBlocks(own, reading, true))
  body.push(...readBlocks({ ...element, children: element.children.filter(child => child !== own) }, reading))
}

/**
 * Components of a collection, one after the other: resolutions A and B under one symbol. The titles and recitals of the
 * first and the closing lines of the last are those of the document.
 */
export function readComponents(
  collection: XmlElement | undefined,
  components: XmlElement | undefined,
  reading: Reading
): Content & { readonly titles: readonly Block[] } {
  const inside = elementsOf(childOf(collection, 'collectionBody'))
    .flatMap(elementsOf)
    .filter(({ name }) => !/^(?:document|component)Ref$/u.test(name))
  const beside = elementsOf(components).flatMap(elementsOf)
  const contents = [...inside, ...beside].map(document => {
    const { blocks } = readPreface(childOf(document, 'preface'), reading.notes, other =>
      readBlocks({ ...other, children: [other] }, reading)
    )
    return { titles: blocks, content: readContent(document, reading) }
  })
  const last = contents.length - 1
  return {
    titles: contents[0]?.titles ?? [],
    preamble: contents[0]?.content.preamble ?? [],
    body: contents.flatMap(({ titles, content }, index) => [
      ...(index > 0 ? [...titles, ...content.preamble] : []),
      ...content.body,
      ...(index < last ? content.conclusions : [])
    ]),
    conclusions: contents[last]?.content.conclusions ?? [],
    annexes: contents.flatMap(({ content }) => content.annexes)
  }
}

const inOneRow = ({ titles, preamble, body, conclusions }: ReturnType<typeof readComponents>): Block[] => [
  ...titles,
  ...preamble,
  ...body,
  ...conclusions
]

function readConclusions(element: XmlElement, reading: Reading): Block[] {
  return elementsOf(element).flatMap((child): Block[] => {
    if (child.name !== 'p' || childOf(child, 'signature')) return readBlocks({ ...element, children: [child] }, reading)
    return splitLines(readInline(child.children, reading.notes)).map(
      (runs): Closing => ({ type: 'closing', runs, places: [] })
    )
  })
}

/** One annex for one attachment; the Secretariat's files hold all annexes in one, each under its heading. */
function readAttachment(element: XmlElement, reading: Reading): Annex[] {
  const document =
    elementsOf(element).find(child => childOf(child, 'meta') !== undefined || child.name === 'doc') ?? element
  const headings = elementsOf(element).filter(
    ({ name }) => name === 'heading' || name === 'subheading' || name === 'num'
  )
  const preface = readPreface(childOf(document, 'preface'), reading.notes, other =>
    readBlocks({ ...other, children: [other] }, reading)
  )
  const content = readContent(document, reading)
  const [first, ...rest] = headings
  if (!first) return splitAnnexes(content, reading)
  const label = textOf(first)
  const labelled = annexKind(label, reading) !== undefined
  const titles = (labelled ? rest : headings).map(
    (heading): Block => ({
      type: 'title',
      ...(heading.name === 'subheading' && { rank: 1 }),
      runs: readInline(heading.children, reading.notes),
      places: []
    })
  )
  return [newAnnex(labelled ? label : '', document.attributes.name, [...titles, ...preface.blocks], content, reading)]
}

const annexKinds = ['annex', 'appendix', 'enclosure'] as const

/** Longest label line of an annex, characters. */
const longestLabel = 60

function annexKind(text: string, { profile }: Reading): Annex['kind'] | undefined {
  if (text.length > longestLabel || /^\p{Ll}/u.test(text)) return undefined
  return annexKinds.find(kind => startsWithWord(text, profile.structure[kind]) !== undefined)
}

function newAnnex(
  label: string,
  name: string | undefined,
  title: readonly Block[],
  content: Content,
  reading: Reading
): Annex {
  const kind = annexKinds.find(one => one === name) ?? annexKind(label, reading) ?? 'annex'
  const number = /[\s\p{P}]([IVXLC]{1,7}|\p{Lu}|\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})$/u.exec(label)?.[1] ?? ''
  return { label, number, kind, title, ...content, places: [] }
}

/** Divide a body at the headings that name annexes. */
function splitAnnexes({ body, annexes, ...zones }: Content, reading: Reading): Annex[] {
  const parts: { label: string; blocks: Block[] }[] = []
  for (const block of body) {
    const text =
      (block.type === 'heading' || block.type === 'paragraph') && 'runs' in block && !block.number
        ? plainText(block.runs).trim()
        : ''
    const own = block.type !== 'paragraph' || block.children.length === 0
    if (text !== '' && own && annexKind(text, reading) && !/[.;:,]$/u.test(text))
      parts.push({ label: text, blocks: [] })
    else if (parts.length === 0) parts.push({ label: '', blocks: [block] })
    else parts.at(-1)!.blocks.push(block)
  }
  return parts.map(({ label, blocks }, index) => {
    const last = index === parts.length - 1
    const content = {
      preamble: index === 0 ? zones.preamble : [],
      body: blocks,
      conclusions: last ? zones.conclusions : [],
      annexes: last ? annexes : []
    }
    return newAnnex(label, undefined, [], content, reading)
  })
}
