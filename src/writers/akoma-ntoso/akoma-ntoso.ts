import type { DocumentTree } from '../../model/document.ts'
import type { Options } from '../../options.ts'
import { writeAttachments } from './attachments.ts'
import { writeConclusions } from './back.ts'
import { addRemainingNotes, type BodyName, writeBody } from './body/body.ts'
import { oneLevelDown } from './body/hierarchical.ts'
import { writePreamble } from './body/preamble.ts'
import { writeCollection } from './collection.ts'
import { linkContents } from './contents-links.ts'
import { limitDepth } from './depth.ts'
import { element, type XmlElement, type XmlNode } from './element.ts'
import { partFrontMatter } from './front/front-matter.ts'
import { writeCoverPage } from './front/masthead.ts'
import { writePreface } from './front/preface.ts'
import { createIds } from './ids.ts'
import { markLanguages } from './languages.ts'
import { letteredParts } from './lettered-parts.ts'
import { type Identity, identify, identifyPublication } from './meta/identification.ts'
import { writeComponentMeta, writeMeta, writePublicationMeta } from './meta/meta.ts'
import { aknNamespace } from './meta/namespaces.ts'
import { createNotes } from './notes.ts'
import { printXml } from './print.ts'
import { createReferences } from './references.ts'
import type { Writing } from './writing.ts'

/**
 * Write a document as Akoma Ntoso XML in the profile of the United Nations (AKN4UN).
 *
 * The text of the XML is the text of the document: stripping the tags leaves all of it, except the
 * marks of footnotes, which stand in attributes. Every reference resolves, every `eId` is made from
 * printed numbers, and the XML is valid against the OASIS schema for every tree. Same tree and same
 * options, same bytes.
 */
export function writeAkomaNtoso(document: DocumentTree, options: Options): string {
  const writing = startWriting(limitDepth(document), options)
  const root = element('akomaNtoso', { xmlns: aknNamespace }, writeRoot(writing))
  return printXml(markLanguages(linkContents(root), document.language))
}

function writeRoot(writing: Writing): XmlElement | readonly XmlElement[] {
  if (writing.options.publicationWrapper) return writePublication(writing)
  const lettered = letteredParts(writing.document)
  return lettered ? writeCollection(lettered, writing) : writeSingle(writing)
}

const startWriting = (document: DocumentTree, options: Options): Writing => ({
  document,
  options,
  ids: createIds(),
  references: createReferences(),
  notes: createNotes(document.notes),
  root: ''
})

function writeSingle(writing: Writing): XmlElement {
  const identity = identify(writing.document)
  const coverPage = writeCoverPage(writing)
  const content = writeContent(identity, writing)
  return element(identity.form.root, documentAttributes(identity), writeMeta(identity, writing), coverPage, content)
}

const documentAttributes = ({ form }: Identity) => ({ name: form.name, contains: 'originalVersion' })

/** The document as one component of the publication that was issued: the masthead belongs to the publication. */
function writePublication(writing: Writing): XmlElement {
  const identity = identify(writing.document)
  const publication = identifyPublication(writing.document, identity)
  const coverPage = writeCoverPage(writing)
  const eId = writing.ids.counted('', 'cmp')
  const inside = { ...writing, root: eId }
  const content = writeContent(identity, inside)
  const meta = writeComponentMeta(identity, inside)
  const component = element(identity.form.root, documentAttributes(identity), meta, content)
  return element(
    publication.form.root,
    documentAttributes(publication),
    writePublicationMeta(publication, writing),
    coverPage,
    element('collectionBody', {}, element('component', { eId }, component))
  )
}

/**
 * Everything after the masthead, in the order of the schema. A debate has no preamble: what stands there opens its body.
 * A text without a preamble may have front matter, which stands in the preface.
 */
function writeContent(identity: Identity, writing: Writing): (XmlElement | undefined)[] {
  const { document } = writing
  const bodyName = bodies[identity.form.root] ?? 'mainBody'
  const { front, text } =
    bodyName === 'mainBody' && document.preamble.length === 0
      ? partFrontMatter(document.body, document.language)
      : { front: [], text: document.body }
  const preface = writePreface(writing, front)
  const preamble = bodyName === 'debateBody' ? undefined : writePreamble(document.preamble, writing)
  const blocks = preamble ? text : [...document.preamble, ...text]
  const body = belowAnnexes(writeBody(blocks, writing, bodyName), writing)
  const conclusions = writeConclusions(document.conclusions, writing)
  const attachments = writeAttachments(document.annexes, { identity, path: '' }, writing)
  return [preface, preamble, addRemainingNotes(body, writing), conclusions, attachments]
}

/**
 * The minor headings of a text with annexes stand one level below the labels of these, as the headings of the annexes
 * do. Sections with Roman numbers are of the rank of an annex.
 */
function belowAnnexes(body: XmlElement, writing: Writing): XmlElement {
  const above = body.name === 'mainBody' && writing.document.annexes.some(({ label, rank }) => label !== '' && !rank)
  if (!above || body.children.some(isNumberedSection)) return body
  return { ...body, children: oneLevelDown(body.children, { parent: writing.root, writing }) }
}

const isNumberedSection = (node: XmlNode): boolean =>
  typeof node !== 'string' &&
  node.name === 'section' &&
  node.children.some(child => typeof child !== 'string' && child.name === 'num')

const bodies: Readonly<Partial<Record<Identity['form']['root'], BodyName>>> = { debate: 'debateBody', act: 'body' }
