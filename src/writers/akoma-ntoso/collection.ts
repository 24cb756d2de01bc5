import type { DocumentTree } from '../../model/document.ts'
import { writeAttachments } from './attachments.ts'
import { writeConclusions } from './back.ts'
import { addRemainingNotes, writeBody } from './body/body.ts'
import { writePreamble } from './body/preamble.ts'
import { element, elementWith, type XmlElement } from './element.ts'
import { writeCoverPage } from './front/masthead.ts'
import { writeLetteredTitles, writePreface } from './front/preface.ts'
import type { LetteredPart, LetteredParts } from './lettered-parts.ts'
import { writeIdentification } from './meta/frbr.ts'
import { type Identity, identify, identifyCollection } from './meta/identification.ts'
import { writeMeta } from './meta/meta.ts'
import type { Writing } from './writing.ts'

/**
 * Write several resolutions under one symbol: a collection with the common front matter that points to its
 * components, and each resolution as one of the components that stand beside it.
 *
 * Annexes, and footnotes without a mark, belong to the last resolution, for nothing says to which of them they belong.
 *
 * Source: practice of the Secretariat's own files; their references lack the `#` and do not resolve.
 */
export function writeCollection({ cover, parts }: LetteredParts, writing: Writing): XmlElement[] {
  const identity = identifyCollection(writing.document)
  const ids = parts.map(() => writing.ids.counted('', 'cmp'))
  const coverPage = writeCoverPage(writing)
  const preface = writePreface({ ...writing, document: { ...writing.document, cover } })
  const components = parts.map((part, index) =>
    writePart(part, { eId: ids[index]!, last: index === parts.length - 1 }, writing)
  )
  const references = parts.map(({ letter }, index) => writeReference(`Resolution ${letter}`, ids[index]!, writing))
  const { root, name } = identity.form
  const collection = element(
    root,
    { name, contains: 'originalVersion' },
    writeMeta(identity, writing),
    coverPage,
    preface,
    element('collectionBody', {}, references)
  )
  return [collection, element('components', {}, components)]
}

function writeReference(showAs: string, component: string, { ids }: Writing): XmlElement {
  const reference = element('documentRef', { eId: ids.counted('', 'compRef'), href: `#${component}`, showAs })
  return element('component', { eId: ids.counted('', 'compDef') }, reference)
}

interface Placing {
  readonly eId: string
  readonly last: boolean
}

function writePart(part: LetteredPart, { eId, last }: Placing, outer: Writing): XmlElement {
  const document = withSymbol(outer.document, part.symbol)
  const writing: Writing = { ...outer, root: eId, document }
  const identity = identify(document)
  const titles = elementWith('preface', {}, writeLetteredTitles(part.titles, writing))
  const preamble = writePreamble(part.preamble, writing)
  const body = writeBody(part.body, writing)
  const conclusions = writeConclusions(part.conclusions, writing)
  const attachments = last ? writeAttachments(document.annexes, { identity, path: '' }, writing) : undefined
  const text = last ? addRemainingNotes(body, writing) : body
  const content = [titles, preamble, text, conclusions, attachments]
  return element('component', { eId }, writeDocument(identity, content, writing))
}

function writeDocument(identity: Identity, content: readonly (XmlElement | undefined)[], writing: Writing): XmlElement {
  const { root, name } = identity.form
  const meta = element('meta', {}, writeIdentification(identity, { name: 'main' }, writing))
  return element(root, { name, contains: 'originalVersion' }, meta, content)
}

/** The document as one of its resolutions is known: by a symbol with one letter. */
function withSymbol(document: DocumentTree, symbol: string): DocumentTree {
  const { symbolPrinted: _printed, otherSymbols: _others, ...metadata } = document.metadata
  return { ...document, metadata: { ...metadata, symbol } }
}
