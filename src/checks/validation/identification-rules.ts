import { kinds } from '../../knowledge/kinds/index.ts'
import type { Finding } from './finding.ts'
import { attributeOf, childOf, type ElementNode, type Placed, placeOf, type XmlTree } from './xml-tree.ts'

/** IRIs agree with the metadata they are made of; type, subtype and name are those of the profile; mandatory blocks are there. */
export function checkIdentification(tree: XmlTree): Finding[] {
  const found = tree.placed.find(({ node }) => node.name === 'identification')
  const document = found?.ancestors[1]
  if (!found || !document) return [missing('identification', tree.placed[0]!)]
  return [
    ...checkMandatory(found),
    ...checkName(document, found),
    ...checkWork(document, found, tree),
    ...checkExpression(found),
    ...checkDates(tree)
  ]
}

const missing = (name: string, place: Placed): Finding => ({
  rule: 'profile/metadata-present',
  severity: name === 'publication' ? 'warning' : 'error',
  message: `meta has no ${name}`,
  place: placeOf(place),
  advice:
    name === 'publication' ? 'The document has no symbol or no date; add it by hand.' : 'Write the document again.'
})

function checkMandatory(found: Placed): Finding[] {
  const meta = found.ancestors.at(-1)
  return ['publication', 'references'].filter(name => !childOf(meta, name)).map(name => missing(name, found))
}

/** Publications are the one type that is no kind. */
const known: ReadonlySet<string> = new Set(
  kinds.map(({ akomaNtoso: { root, subtype } }) => `${root}/${subtype}`).concat('documentCollection/publication')
)

function checkName(document: ElementNode, found: Placed): Finding[] {
  const subtype = attributeOf(childOf(childOf(found.node, 'FRBRWork'), 'FRBRsubtype'), 'value')
  if (known.has(`${document.name}/${subtype}`)) return []
  return [
    disagreement(
      'type-known',
      `${document.name} with ${subtype === undefined ? 'no subtype' : `subtype ${subtype}`} is no type of the profile`,
      found
    )
  ]
}

/** What a message says in the place of a value that the metadata do not have. */
const notThere = '…'

function checkWork(document: ElementNode, found: Placed, { placed }: XmlTree): Finding[] {
  const work = childOf(found.node, 'FRBRWork')
  const author = attributeOf(childOf(work, 'FRBRauthor'), 'href')?.slice(1)
  const organization = placed.find(
    ({ node }) => node.name === 'TLCOrganization' && node.attributes?.eId === author
  )?.node
  const actor = attributeOf(organization, 'href')?.split('/').at(-1)
  const part = (name: string, attribute = 'value') => attributeOf(childOf(work, name), attribute) ?? notThere
  const expected = `/akn/un/${document.name}/${part('FRBRsubtype')}/${actor ?? notThere}/${part('FRBRdate', 'date')}/${part('FRBRnumber')}`
  return [
    ...same('FRBRuri of the work', part('FRBRuri'), expected, found),
    ...same('FRBRthis of the work', part('FRBRthis'), `${expected}/!main`, found)
  ]
}

function checkExpression(found: Placed): Finding[] {
  const work = attributeOf(childOf(childOf(found.node, 'FRBRWork'), 'FRBRuri'), 'value')
  const expression = childOf(found.node, 'FRBRExpression')
  const language = attributeOf(childOf(expression, 'FRBRlanguage'), 'language')
  const uri = attributeOf(childOf(expression, 'FRBRuri'), 'value')
  const manifestation = attributeOf(childOf(childOf(found.node, 'FRBRManifestation'), 'FRBRuri'), 'value')
  const expected = `${work ?? notThere}/${language ?? notThere}@${attributeOf(childOf(expression, 'FRBRdate'), 'date') ?? notThere}`
  return [
    ...same('FRBRuri of the expression', uri, expected, found),
    ...same('FRBRuri of the manifestation', manifestation, `${uri ?? notThere}/.xml`, found)
  ]
}

const same = (what: string, is: string | undefined, expected: string, place: Placed): Finding[] =>
  is === expected
    ? []
    : [disagreement('iri-agrees', `${what} is ${is ?? notThere}, the metadata say ${expected}`, place)]

const disagreement = (rule: string, message: string, place: Placed): Finding => ({
  rule: `profile/${rule}`,
  severity: 'error',
  message,
  place: placeOf(place),
  advice: 'Correct the metadata and write the document again.'
})

/** The XSD takes 30 February for wrong, but not a date in the wrong century; both are looked at here. */
function checkDates({ placed }: XmlTree): Finding[] {
  return placed.flatMap(place => {
    const date = place.node.attributes?.date
    return date === undefined || isDay(date) ? [] : [disagreement('date-real', `${date} is no day`, place)]
  })
}

const isDay = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)
