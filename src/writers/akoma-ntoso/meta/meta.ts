import { element, elementWith, type XmlElement } from '../element.ts'
import { referTo } from '../inline/addresses.ts'
import { converter } from '../references.ts'
import type { Writing } from '../writing.ts'
import { writeIdentification } from './frbr.ts'
import { type Identity, unknownDate } from './identification.ts'
import { akn4unNamespace } from './namespaces.ts'
import { writeVotings } from './voting.ts'

/** Everything known about a document, in the order of the schema. To be called last: it lists the references made so far. */
export function writeMeta(identity: Identity, writing: Writing): XmlElement {
  const [identification, ...history] = writeHistory(identity, writing)
  const publication = writePublication(identity, writing)
  return element('meta', {}, identification, publication, history, writeClosingParts(writing))
}

/** What concerns a document inside a publication: all but what the publication says for the whole file. */
export const writeComponentMeta = (identity: Identity, writing: Writing): XmlElement =>
  element('meta', {}, writeHistory(identity, writing))

/** The publication a document is wrapped in. To be called last. */
export function writePublicationMeta(identity: Identity, writing: Writing): XmlElement {
  const identification = writeIdentification(identity, { name: 'main' }, writing)
  return element('meta', {}, identification, writePublication(identity, writing), writeClosingParts(writing))
}

const writeHistory = (identity: Identity, writing: Writing): (XmlElement | undefined)[] => [
  writeIdentification(identity, { name: 'main' }, writing),
  writeLifecycle(identity, writing),
  writeWorkflow(identity, writing),
  writeVotings(writing)
]

function writeClosingParts(writing: Writing): (XmlElement | undefined)[] {
  for (const { symbol } of writing.document.metadata.relations ?? []) referTo(symbol, writing)
  const presentation = writePresentation(writing)
  const source = converter(writing.references)
  return [element('references', { source }, writing.references.elements()), presentation]
}

function writePublication({ published }: Identity, { document }: Writing): XmlElement | undefined {
  const symbol = document.metadata.symbolPrinted?.text.trim() || document.metadata.symbol
  return published && symbol
    ? element('publication', { date: published, name: symbol, showAs: symbol, number: symbol })
    : undefined
}

function writeLifecycle(identity: Identity, writing: Writing): XmlElement | undefined {
  const { references, document } = writing
  const showAs = document.metadata.symbolPrinted?.text.trim() || document.metadata.symbol || identity.numberShown
  const original = references.add('original', 'original', { href: identity.expression, showAs })
  if (identity.date === unknownDate) return undefined
  const refersTo = identity.dateName === 'adoption' ? references.to('Event', 'adoption', 'Adoption') : undefined
  const event = element('eventRef', {
    eId: 'eref_1',
    date: identity.date,
    source: original,
    type: 'generation',
    refersTo
  })
  return element('lifecycle', { source: converter(writing.references) }, event)
}

/** The step of adoption, when the document says when the text was adopted. */
function writeWorkflow(identity: Identity, writing: Writing): XmlElement | undefined {
  const { references, document } = writing
  const { adoptionDate, vote } = document.metadata
  if (!adoptionDate || !identity.adopted) return undefined
  const outcome = vote?.withoutVote
    ? references.to('Concept', 'adoptedWithoutVote', 'Adopted without a vote')
    : references.to('Concept', 'adopted', 'Adopted')
  const refersTo = references.to('Event', 'adoption', 'Adoption')
  const step = element('step', { date: adoptionDate.iso, by: `#${identity.actor}`, outcome, refersTo })
  return element('workflow', { source: converter(writing.references) }, step)
}

/** The job number, printed at the foot of the first page. */
function writePresentation(writing: Writing): XmlElement | undefined {
  const number = writing.document.metadata.jobNumber?.text.trim()
  if (!number) return undefined
  const refersTo = writing.references.to('Concept', 'publicationJobNumber', 'Job number')
  const code = element('akn4un:internalCode', {}, element('docketNumber', { refersTo }, number))
  const footer = elementWith(
    'akn4un:footerFirstPage',
    { 'xmlns:akn4un': akn4unNamespace },
    element('akn4un:footerFirstPageLeft', {}, code)
  )
  return element('presentation', { source: converter(writing.references) }, footer)
}
