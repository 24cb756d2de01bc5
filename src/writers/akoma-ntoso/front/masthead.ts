import { kindNamed } from '../../../knowledge/kinds/index.ts'
import { languageOf } from '../../../knowledge/languages/index.ts'
import { isBelowTitle } from '../../../model/below-title.ts'
import type { MastheadLine } from '../../../model/document.ts'
import type { DateFact } from '../../../model/metadata.ts'
import { plainText } from '../../../model/run.ts'
import { type Attributes, element, elementWith, type XmlElement, type XmlNode } from '../element.ts'
import { writeInline } from '../inline/inline.ts'
import { type MarkedWords, writeMarked } from '../inline/marked-words.ts'
import type { OntologyClass } from '../references.ts'
import type { Writing } from '../writing.ts'
import { joinWrapped } from './wrapped-lines.ts'

/**
 * Fields at the head of a masthead, in the order of the Secretariat's own files: they stand in columns
 * beside each other, so their printed order means little. What follows keeps its printed order.
 *
 * Source: practice measured over the published files of resolutions and decisions.
 */
const head: readonly MastheadLine['field'][] = [
  'publisher',
  'symbol',
  'organ',
  'distribution',
  'date',
  'language',
  'original-language'
]

/** Write the masthead as `coverPage`: one `p` a line, each with the element of its field. */
export function writeCoverPage(writing: Writing): XmlElement | undefined {
  const lines = joinWrapped(writing.document).filter(line => !isBelowTitle(line, writing.document))
  const atHead = head.flatMap(field => lines.filter(line => line.field === field))
  const others = lines.filter(({ field }) => !head.includes(field))
  const written = [...atHead, ...others].map(line => writeMastheadLine(line, writing))
  return elementWith('coverPage', {}, written)
}

/** One line of the masthead. */
export function writeMastheadLine(line: MastheadLine, writing: Writing): XmlElement {
  return element('p', { 'xml:lang': foreignLanguage(line, writing) }, fields[line.field](line, writing))
}

/**
 * Distribution and date are printed in English in Arabic, Chinese and Russian documents: a line without
 * a letter of the document's own script is.
 */
function foreignLanguage({ field, runs }: MastheadLine, { document }: Writing): string | undefined {
  const { script } = languageOf(document.language)
  if (script === 'Latin' || (field !== 'distribution' && field !== 'date')) return undefined
  const text = plainText(runs)
  const own = new RegExp(`\\p{Script=${script}}`, 'u').test(text)
  return !own && /\p{Script=Latin}/u.test(text) ? 'en' : undefined
}

type LineWriter = (line: MastheadLine, writing: Writing) => XmlNode[]

/** The whole line in one element. */
const whole =
  (name: string, attributes: (line: MastheadLine, writing: Writing) => Attributes = () => ({})): LineWriter =>
  (line, writing) => [element(name, attributes(line, writing), writeInline(line, writing))]

const inline = (name: string): LineWriter => whole('inline', () => ({ name }))

const concept =
  (id: string, showAs: string) =>
  (_: MastheadLine, { references }: Writing) => ({
    refersTo: references.to('Concept', id, showAs)
  })

/** What the line itself names: the body, the meeting, the place. */
const named =
  (type: OntologyClass, id: string) =>
  (line: MastheadLine, { references }: Writing) => ({
    refersTo: references.to(type, id, plainText(line.runs).replace(/\s+/gu, ' ').trim())
  })

const fields: { readonly [Field in MastheadLine['field']]: LineWriter } = {
  publisher: whole('docAuthority', named('Role', 'publisher')),
  symbol: whole('docNumber', concept('symbol', 'Document symbol')),
  organ: whole('docAuthority', named('Role', 'issuingBody')),
  distribution: whole('docStatus', concept('generalDistribution', 'Distribution')),
  date: (line, writing) => writeMarked(line, [issued(writing)], writing),
  language: inline('akn4un:languageOfExpression'),
  'original-language': (line, writing) => writeMarked(line, [originalLanguage(writing)], writing),
  'document-type': whole('docType'),
  'sub-organ': whole('docCommittee'),
  year: inline('akn4un:year'),
  session: writeSession,
  meeting: writeMeeting,
  place: whole('location', named('Location', 'place')),
  period: inline('akn4un:period'),
  'agenda-item': inline('agenda item'),
  'agenda-title': inline('agenda item name'),
  adoption: writeAdoption,
  'draft-line': writeDraftLine,
  president: inline('akn4un:president'),
  members: inline('akn4un:members'),
  other: (line, writing) => writeInline(line, writing)
}

/** The meeting; in a record without a title of its own it is the title. */
function writeMeeting(line: MastheadLine, writing: Writing): XmlNode[] {
  const { document, references } = writing
  const event = element('event', named('Event', 'meeting')(line, writing), writeInline(line, writing))
  const words = plainText(line.runs).replace(/\s+/gu, ' ').trim()
  if (document.metadata.title?.text !== words || document.cover.length > 0) return [event]
  const { name } = kindNamed(document.kind).akomaNtoso
  return [element('docTitle', { refersTo: references.to('Term', `${name}Title`, 'Title') }, event)]
}

/** The words of the session; what else stands on its line (its period, in brackets) is outside the element. */
function writeSession(line: MastheadLine, writing: Writing): XmlNode[] {
  const session = (content: readonly XmlNode[]) => element('session', sessionNumber(line, writing), content)
  const words = writing.document.metadata.session?.text
  const text = plainText(line.runs).trim()
  if (words === undefined || words === text || !text.includes(words)) return [session(writeInline(line, writing))]
  return writeMarked(line, [{ words, wrap: session }], writing)
}

/**
 * The number of the session: as `value` in adopted texts, as the Secretariat writes it; elsewhere in the two steps of the
 * guideline, by an entry of `references` that says which session the words mean.
 */
function sessionNumber(line: MastheadLine, { document, references }: Writing): Attributes {
  const { session } = document.metadata
  const words = plainText(line.runs).replace(/\s+/gu, ' ').trim()
  if (!session || !words.includes(session.text)) return {}
  const number = session.value
  const { root, draft } = kindNamed(document.kind).akomaNtoso
  if (root === 'statement' && !draft) return { value: number }
  return { refersTo: references.to('Concept', `session_${number}`, session.text) }
}

const issued = (writing: Writing): MarkedWords => dateWords(writing.document.metadata.date, 'dateOfIssuance', writing)

const originalLanguage = ({ document }: Writing): MarkedWords => ({
  words: document.metadata.originalLanguage?.text,
  wrap: content => element('inline', { name: 'akn4un:originalLanguage' }, content)
})

/** `Resolution adopted by the General Assembly on 4 December 2031`: the meeting and the day are marked. */
function writeAdoption(line: MastheadLine, writing: Writing): XmlNode[] {
  const refersTo = writing.references.to('Event', 'adoption', 'Adoption')
  const meeting: MarkedWords = {
    words: writing.document.metadata.adoptionMeeting?.text,
    wrap: content => element('inline', { name: 'adoptionMeeting' }, content)
  }
  return [element('docTitle', { refersTo }, writeMarked(line, [meeting, adoptedOn(writing)], writing))]
}

/** `[on the report of the Second Committee (A/86/777)]`: the documents cited are those the text comes from. */
function writeDraftLine(line: MastheadLine, writing: Writing): XmlNode[] {
  const marks = (line.citations ?? []).map(({ start, end }) => ({
    start,
    end,
    wrap: (content: readonly XmlNode[]) => element('inline', { name: 'originating document' }, content)
  }))
  const refersTo = writing.references.to('Role', 'proponent', 'Proponent')
  return [element('docProponent', { refersTo }, writeInline(line, writing, marks))]
}

/** The day of adoption, where a line gives it. */
export const adoptedOn = (writing: Writing): MarkedWords =>
  dateWords(writing.document.metadata.adoptionDate, 'adoptionDate', writing)

const dateMeanings = { dateOfIssuance: 'Date of issuance', adoptionDate: 'Date of adoption' } as const

/** The words of a date, marked as `docDate`. */
function dateWords(
  date: DateFact | undefined,
  meaning: keyof typeof dateMeanings,
  { references }: Writing
): MarkedWords {
  const refersTo = (): string => references.to('Concept', meaning, dateMeanings[meaning])
  return { words: date?.text, wrap: content => element('docDate', { date: date?.iso, refersTo: refersTo() }, content) }
}
