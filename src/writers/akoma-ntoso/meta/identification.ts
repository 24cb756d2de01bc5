import { type AkomaNtosoType, kindNamed } from '../../../knowledge/kinds/index.ts'
import { languageOf } from '../../../knowledge/languages/index.ts'
import {
  aknActor,
  type DocumentSymbol,
  displaySymbol,
  ownNumber,
  parseSymbol
} from '../../../knowledge/symbols/index.ts'
import type { DocumentTree } from '../../../model/document.ts'

/** Document element, subtype and name. */
export interface AkomaNtosoForm extends Omit<AkomaNtosoType, 'root'> {
  readonly root: AkomaNtosoType['root'] | 'documentCollection'
}

/** What the IRIs of a document are made of. */
export interface Identity {
  readonly form: AkomaNtosoForm
  /** An adopted text (resolution, decision), known by its own number rather than by its symbol. */
  readonly adopted: boolean
  /** End of the author's ontology IRI: `un-ga`. */
  readonly actor: string
  readonly actorName: string
  /** Date of the Work, ISO 8601, and what it is the date of. */
  readonly date: string
  readonly dateName: 'adoption' | 'document' | 'publication' | 'unknown'
  /** Date of this text, ISO 8601, and what it is the date of: a text without a date of issue has that of its adoption. */
  readonly published: string | undefined
  readonly publishedName: 'publication' | 'adoption'
  /** Number cleaned for IRIs, and as printed. */
  readonly number: string
  readonly numberShown: string
  /** ISO 639-2 code. */
  readonly language: string
  /** `/akn/un/statement/deliberation/un-ga/2031-12-04/86-999`. */
  readonly work: string
  /** `…/eng@2031-12-11`. */
  readonly expression: string
}

/** Date of a Work whose date is not known: the guideline's date for what has none. */
export const unknownDate = '1900-01-01'

/**
 * Make the IRIs of a document from its metadata.
 *
 * The Work is dated by its adoption, else by its issue; the number is the resolution's own where it
 * has one, else the symbol, else the beginning of the file's checksum.
 *
 * Source: AKN4UN guideline, part 1, "naming": `/akn/un/{type}/{subtype}/{actor}/{date}/{number}`.
 */
export function identify(document: DocumentTree): Identity {
  const { metadata } = document
  const symbol = metadata.symbol ? parseSymbol(metadata.symbol) : undefined
  const adopted = symbol !== undefined && adoptedTypes.has(symbol.type)
  const date = metadata.adoptionDate?.iso ?? metadata.date?.iso ?? unknownDate
  return withIris({
    form: kindNamed(document.kind).akomaNtoso,
    adopted,
    actor: metadata.organId ?? (symbol ? aknActor(symbol) : 'un'),
    actorName: metadata.organ?.text ?? metadata.publisher?.text ?? 'United Nations',
    date,
    dateName: metadata.adoptionDate ? 'adoption' : metadata.date ? 'document' : 'unknown',
    published: metadata.date?.iso ?? metadata.adoptionDate?.iso,
    publishedName: metadata.date ? 'publication' : 'adoption',
    numberShown: symbol && adopted ? ownNumber(symbol) : symbolShown(document, symbol),
    language: languageOf(document.language).iso639
  })
}

/** The publication in which a document was issued: known by its symbol, dated by its issue. */
export function identifyPublication(document: DocumentTree, identity: Identity): Identity {
  const symbol = document.metadata.symbol ? parseSymbol(document.metadata.symbol) : undefined
  const { name } = identity.form
  return withIris({
    ...identity,
    form: {
      root: 'documentCollection',
      subtype: 'publication',
      name: `publication${name[0]!.toUpperCase()}${name.slice(1)}`
    },
    adopted: false,
    date: identity.published ?? identity.date,
    dateName: identity.published ? identity.publishedName : identity.dateName,
    numberShown: symbolShown(document, symbol)
  })
}

/** Several resolutions under one symbol: dated and numbered like a resolution, with all letters in the number. */
export const identifyCollection = (document: DocumentTree): Identity =>
  withIris({
    ...identify(document),
    form: { root: 'documentCollection', subtype: 'publication', name: 'publication' }
  })

const adoptedTypes: ReadonlySet<string> = new Set(['RES', 'DEC'])

const symbolShown = ({ metadata, source }: DocumentTree, symbol: DocumentSymbol | undefined): string =>
  symbol
    ? displaySymbol(symbol)
    : metadata.symbol || metadata.number?.text.trim() || `file-${source.sha256.slice(0, 12)}`

/** Add the IRIs to what they are made of. */
function withIris(parts: Omit<Identity, 'work' | 'expression' | 'number'>): Identity {
  const { form, actor, date, published, language } = parts
  const number = cleanForIri(parts.numberShown)
  const work = `/akn/un/${form.root}/${form.subtype}/${actor}/${date}/${number}`
  return { ...parts, number, work, expression: `${work}/${language}@${published ?? date}` }
}

/** `A/RES/79/1` → `A-RES-79-1`, `1325 (2000)` → `1325_(2000)`; what no IRI may hold is escaped. */
export function cleanForIri(number: string): string {
  return encodeURIComponent(number.trim().toWellFormed().replace(/\/+/gu, '-').replace(/\s+/gu, '_'))
}
