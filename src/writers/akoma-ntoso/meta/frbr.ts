import { languages } from '../../../knowledge/languages/index.ts'
import { languageCodes } from '../../../model/language.ts'
import { element, type XmlElement } from '../element.ts'
import { converter } from '../references.ts'
import type { Writing } from '../writing.ts'
import type { Identity } from './identification.ts'

/** Which part of the document a `meta` is for. */
export interface Component {
  /** Last part of `FRBRthis`: `main`, `annex_II`, `annex_1/appendix_2`. */
  readonly name: string
}

/** The three levels of identification: the work, this language version of it, this file. */
export function writeIdentification(identity: Identity, component: Component, writing: Writing): XmlElement {
  const { references, options } = writing
  const issuer = references.to('Organization', identity.actor, identity.actorName)
  const author = authorship(issuer, references.to('Role', 'author', 'Author'))
  const editor = authorship(converter(writing.references), references.to('Role', 'editor', 'Editor'))
  return element(
    'identification',
    { source: converter(writing.references) },
    element(
      'FRBRWork',
      {},
      iris(identity.work, component),
      aliases(component, writing, identity),
      date(identity.date, identity.dateName),
      author,
      workProperties(identity)
    ),
    element(
      'FRBRExpression',
      {},
      iris(identity.expression, component),
      date(identity.published ?? identity.date, identity.published ? identity.publishedName : 'unknown'),
      authorship(issuer, references.to('Role', 'issuer', 'Issuer')),
      element('FRBRlanguage', { language: identity.language }),
      translation(identity, component, writing)
    ),
    element(
      'FRBRManifestation',
      {},
      fileIris(identity, component),
      date(options.markupDate, 'markup'),
      editor,
      element('FRBRformat', { value: 'xml' })
    )
  )
}

const authorship = (href: string, as: string): XmlElement => element('FRBRauthor', { href, as })

const date = (day: string, name: string): XmlElement => element('FRBRdate', { date: day, name })

const iris = (uri: string, { name }: Component): XmlElement[] => [
  element('FRBRthis', { value: `${uri}/!${name}` }),
  element('FRBRuri', { value: uri })
]

const fileIris = ({ expression }: Identity, { name }: Component): XmlElement[] => [
  element('FRBRthis', { value: `${expression}/!${name}.xml` }),
  element('FRBRuri', { value: `${expression}/.xml` })
]

function aliases({ name }: Component, { document }: Writing, identity: Identity): XmlElement[] {
  if (name !== 'main') return []
  const { symbol, otherSymbols = [] } = document.metadata
  const symbols = [symbol, ...otherSymbols].filter(value => value !== undefined)
  const secretariat = secretariatIri(identity)
  return [
    ...symbols.map(value => element('FRBRalias', { name: 'symbol', value })),
    ...(secretariat ? [element('FRBRalias', { name: 'dgacm', value: secretariat })] : [])
  ]
}

/**
 * The IRI under which the Secretariat's own files know a resolution or decision, or several under one symbol:
 * `/akn/un/statement/deliberation/unga/2031-12-04/86-999A-C/`.
 */
function secretariatIri({ form, adopted, actor, date: day, dateName, numberShown }: Identity): string | undefined {
  if (!adopted || dateName !== 'adoption' || !/^un-(?:ga|sc)$/u.test(actor)) return undefined
  const number = numberShown
    .replace(/(\p{Nd})\s+(?=[A-Z](?:$|-))/gu, '$1')
    .replace(/[/\s]+/gu, '-')
    .replace(/[()]/gu, '')
  const type = form.root === 'documentCollection' ? 'statement/deliberation' : `${form.root}/${form.subtype}`
  return `/akn/un/${type}/${actor.replace('-', '')}/${day}/${number}/`
}

const workProperties = ({ form, adopted, number, numberShown }: Identity): XmlElement[] => [
  element('FRBRcountry', { value: 'un' }),
  element('FRBRsubtype', { value: form.subtype }),
  element('FRBRnumber', { value: number, showAs: numberShown }),
  element('FRBRprescriptive', { value: String(adopted) }),
  element('FRBRauthoritative', { value: 'false' })
]

/** The original language when the masthead names one of the six and this is another. */
function translation(identity: Identity, { name }: Component, writing: Writing): XmlElement | undefined {
  const { originalLanguage } = writing.document.metadata
  const code = originalLanguage && languageCodes.find(candidate => namesLanguage(originalLanguage.text, candidate))
  if (!code || code === writing.document.language || name !== 'main') return undefined
  const from = languages[code].iso639
  const href = `${identity.work}/${from}@${identity.published ?? identity.date}/!main`
  const by = writing.references.to('Organization', 'un', 'United Nations')
  return element('FRBRtranslation', { href, fromLanguage: from, by })
}

/** Whether a printed language name means the language, in whichever of the six it is printed. */
function namesLanguage(printed: string, code: (typeof languageCodes)[number]): boolean {
  const name = printed.trim().toLocaleLowerCase('und')
  return languageCodes.some(inLanguage =>
    languages[inLanguage].languageNames[code].some(known => known.toLocaleLowerCase('und') === name)
  )
}
