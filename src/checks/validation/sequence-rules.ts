import type { Finding } from './finding.ts'
import { childOf, type ElementNode, type Placed, placeOf, textOf, type XmlTree } from './xml-tree.ts'

/** Paragraph numbers and footnote marks follow each other; a note without a mark is named. */
export const checkSequence = (tree: XmlTree): Finding[] => [
  ...checkNumbers(tree),
  ...checkMarks(tree),
  ...checkUncalled(tree)
]

/** Within one body, paragraph numbers go up by one or begin again at 1. Quoted texts have numbers of their own. */
function checkNumbers({ placed }: XmlTree): Finding[] {
  const last = new Map<ElementNode, number>()
  return placed.flatMap(place => {
    const body = bodyOf(place)
    const number = place.node.name === 'paragraph' ? digits(childOf(place.node, 'num')) : undefined
    if (!body || number === undefined) return []
    const before = last.get(body)
    last.set(body, number)
    const follows = before === undefined || number === before + 1 || number === 1
    return follows ? [] : [finding('numbers-follow', `Paragraph ${number} follows ${before}`, place)]
  })
}

const bodies: ReadonlySet<string> = new Set(['mainBody', 'body', 'debateBody', 'embeddedStructure'])

const bodyOf = ({ ancestors }: Placed): ElementNode | undefined => ancestors.findLast(({ name }) => bodies.has(name))

function digits(num: ElementNode | undefined): number | undefined {
  const text = num && /^\s*([0-9]{1,4})\s*[.)]?\s*$/u.exec(textOf(num))?.[1]
  return text === undefined || text === null ? undefined : Number(text)
}

/** Numbered marks go up by one or begin again at 1; notes of tables and notes without a mark have their own. */
function checkMarks({ placed }: XmlTree): Finding[] {
  let before = 0
  return placed.flatMap(place => {
    const { name, attributes } = place.node
    const mark = /^\(?([0-9]{1,4})[)/]?$/u.exec(attributes?.marker ?? '')?.[1]
    if (name !== 'authorialNote' || !mark || attributes?.placementBase || isUncalled(place)) return []
    const number = Number(mark)
    const follows = number === before + 1 || number === 1
    const message = `Footnote ${number} follows ${before}`
    before = number
    return follows ? [] : [finding('marks-follow', message, place)]
  })
}

const isUncalled = ({ ancestors }: Placed): boolean => ancestors.some(({ attributes }) => attributes?.name === 'notes')

const checkUncalled = ({ placed }: XmlTree): Finding[] =>
  placed
    .filter(place => place.node.name === 'authorialNote' && isUncalled(place))
    .map(place => finding('note-called', `Footnote ${place.node.attributes?.marker} has no mark in the text`, place))

const finding = (rule: string, message: string, place: Placed): Finding => ({
  rule: `profile/${rule}`,
  severity: 'warning',
  message,
  place: placeOf(place),
  advice: 'Compare the place with the page.'
})
