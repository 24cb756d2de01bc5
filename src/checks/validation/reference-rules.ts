import { parseSymbol } from '../../knowledge/symbols/index.ts'
import type { Finding } from './finding.ts'
import { type Placed, placeOf, type XmlTree } from './xml-tree.ts'

/** Attributes that point into the document when their value begins with `#`. */
const pointing = [
  'refersTo',
  'by',
  'as',
  'to',
  'source',
  'href',
  'outcome',
  'dictionary',
  'placementBase',
  'choice'
] as const

/** Every `#id` exists, every IRI of the United Nations is well formed, every link to undocs.org names a symbol. */
export function checkReferences({ placed }: XmlTree): Finding[] {
  const ids = new Set(placed.map(({ node }) => node.attributes?.eId))
  return placed.flatMap(place => [...checkPointers(place, ids), ...checkLink(place)])
}

function checkPointers(place: Placed, ids: ReadonlySet<string | undefined>): Finding[] {
  const values = pointing.flatMap(name => (place.node.attributes?.[name] ?? '').split(/\s+/u))
  return values
    .filter(value => value.startsWith('#') && !ids.has(value.slice(1)))
    .map(value => ({
      rule: 'profile/reference-resolves',
      severity: 'error',
      message: `${value} is the id of no element`,
      place: placeOf(place),
      advice: 'Add the entry to references, or remove the reference.'
    }))
}

const workIri = /^\/akn\/un\/[A-Za-z]+\/[A-Za-z]+\/[a-z0-9-]+\/\d{4}-\d{2}-\d{2}\/[^/\s]+(?:\/\S*)?$/u

function checkLink(place: Placed): Finding[] {
  const { name, attributes } = place.node
  const href = attributes?.href ?? ''
  if (name === 'ref' && href.startsWith('/') && !workIri.test(href)) {
    return [warning('iri-well-formed', `${href} is no IRI of a United Nations document`, place)]
  }
  const symbol = /^https:\/\/undocs\.org\/[a-z]{2}\/(.+)$/u.exec(href)?.[1]
  if (name !== 'a' || !symbol || parseSymbol(decoded(symbol))) return []
  return [warning('link-names-symbol', `${symbol} is no document symbol`, place)]
}

const warning = (rule: string, message: string, place: Placed): Finding => ({
  rule: `profile/${rule}`,
  severity: 'warning',
  message,
  place: placeOf(place),
  advice: 'Compare the citation with the page.'
})

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
