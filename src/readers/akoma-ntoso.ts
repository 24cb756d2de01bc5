import { ReadError } from '../diagnostics/diagnostic.ts'
import { languageOf } from '../knowledge/languages/index.ts'
import { type Decide, settlePart } from '../knowledge/markdown/expectations.ts'
import { corrected } from '../knowledge/markdown/facts.ts'
import type { Annex, Assembled, Block } from '../model/document.ts'
import { normaliseTexts } from '../model/normalise.ts'
import type { Source } from '../model/paged-text.ts'
import type { StageContext } from '../stage.ts'
import { type Reading, readBlocks } from './akoma-ntoso/blocks.ts'
import { documentElement, kindOf, languageIn, readCoverPage, readMetadata, readPreface } from './akoma-ntoso/front.ts'
import { type Content, readComponents, readContent } from './akoma-ntoso/parts.ts'
import { textsOfXml } from './akoma-ntoso/texts.ts'
import { childOf, parseXml, type XmlElement } from './akoma-ntoso/xml.ts'
import type { FinishedDocument } from './finished.ts'
import { decodeText } from './text/decode.ts'

/**
 * Read a document from Akoma Ntoso: our own, and the files of the Secretariat, which know no lists in lists, keep
 * Arabic numbers in the text, mark headings by classes, and hold all annexes in one attachment.
 *
 * Throws a `ReadError`: `xml-doctype`, `xml-unreadable`, `xml-not-akoma-ntoso`, `nested-too-deep`. Reports
 * `language-uncertain` when the XML does not name its language.
 */
export function readAkomaNtoso(bytes: Uint8Array, source: Source, context: StageContext): FinishedDocument {
  const root = parseXml(decodeText(bytes, source.name, context.report))
  const element = documentElement(root)
  if (root.name !== 'akomaNtoso' || !element)
    throw new ReadError({ code: 'xml-not-akoma-ntoso', params: { root: root.name } })
  const language = source.languageGiven ?? languageIn(root) ?? source.languageHint ?? 'en'
  if (!source.languageGiven && !languageIn(root)) context.report({ code: 'language-uncertain', params: { language } })
  const reading: Reading = {
    profile: languageOf(language),
    notes: { notes: [], byElement: new Map() },
    said: new Map()
  }
  const read = readDocument(root, element, reading)
  const kind = kindOf(component(element) ?? firstComponent(root) ?? element)
  const document = normaliseTexts({
    schema: 'undoc-document/1' as const,
    language,
    direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
    kind,
    ...settle(read, kind, reading),
    notes: reading.notes.notes,
    setAside: [],
    repairs: [],
    pages: []
  })
  return { document, texts: [...textsOfXml(root)] }
}

/** The only component of a publication, our wrapper around one document; a collection only refers to its components. */
const component = (element: XmlElement): XmlElement | undefined => {
  const inside = childOf(childOf(element, 'collectionBody'), 'component')
  const found = inside && documentElement(inside)
  return found?.name === 'documentRef' ? undefined : found
}

/** The element and name of the first of several resolutions tell the kind of all. */
const firstComponent = (root: XmlElement): XmlElement | undefined => {
  const first = childOf(childOf(root, 'components'), 'component')
  return first && documentElement(first)
}

type Read = Pick<Assembled, 'metadata' | 'masthead' | 'cover' | 'preamble' | 'body' | 'conclusions' | 'annexes'>

function readDocument(root: XmlElement, element: XmlElement, reading: Reading): Read {
  const coverPage = readCoverPage(childOf(element, 'coverPage'), reading.notes)
  const wrapped = component(element)
  const inner = wrapped && childOf(wrapped, 'meta') ? wrapped : element
  const preface = readPreface(childOf(inner, 'preface'), reading.notes, other =>
    readBlocks({ ...other, children: [other] }, reading)
  )
  const masthead = [...coverPage.masthead, ...preface.masthead]
  const cover = [...coverPage.titles, ...preface.blocks]
  const metadata = readMetadata(root, masthead, cover)
  if (element.name !== 'documentCollection' || inner !== element)
    return { metadata, masthead, cover, ...withFront(preface.front, readContent(inner, reading)) }
  const components = childOf(root, 'components') ?? childOf(element, 'components')
  const { titles, ...content } = readComponents(element, components, reading)
  return { metadata, masthead, cover: [...cover, ...titles], ...content }
}

const withFront = (front: readonly Block[], content: Content): Content => ({
  ...content,
  body: [...front, ...content.body]
})

/** Work out what can be expected; what the XML says goes before it. */
function settle(read: Read, kind: string, { profile, said }: Reading): Read {
  const decide: Decide = (block, expected) => corrected(expected, [], said.get(block) ?? {})
  const settling = { kind, profile, decide }
  const settleAnnex = (annex: Annex): Annex => ({
    ...settlePart(annex, settling),
    annexes: annex.annexes.map(settleAnnex)
  })
  const { cover, preamble, body, conclusions } = read
  const { title, ...zones } = settlePart({ title: cover, preamble, body, conclusions }, settling)
  return { ...read, ...zones, cover: title, annexes: read.annexes.map(settleAnnex) }
}
