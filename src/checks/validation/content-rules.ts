import type { Finding } from './finding.ts'
import { type ElementNode, type Placed, placeOf, textOf, type XmlTree } from './xml-tree.ts'

/** Nothing is empty, front-matter elements stand in the front matter, lists are those of the profile. */
export const checkContent = ({ placed }: XmlTree): Finding[] =>
  placed.flatMap(place => [...checkEmpty(place), ...checkFrontElements(place), ...checkLists(place)])

const filled: ReadonlySet<string> = new Set([
  'p',
  'container',
  'content',
  'heading',
  'subheading',
  'num',
  'intro',
  'wrapUp',
  'block',
  'formula'
])

/** Elements that are content without text. */
const contentWithoutText: ReadonlySet<string> = new Set(['img', 'authorialNote', 'noteRef', 'omissis', 'table'])

function checkEmpty(place: Placed): Finding[] {
  if (!filled.has(place.node.name) || hasContent(place.node)) return []
  return [finding('not-empty', `${place.node.name} has no content`, place)]
}

function hasContent(node: Placed['node']): boolean {
  if (/\S/u.test(textOf(node))) return true
  return (node.elements ?? []).some(
    child => child.type === 'element' && (contentWithoutText.has(child.name) || hasContent(child))
  )
}

const frontOnly = /^(?:docType|docTitle|docNumber|docAuthority|docStatus|docStage|docProponent|docCommittee|docDate)$/u

const frontParts: ReadonlySet<string> = new Set(['coverPage', 'preface', 'conclusions', 'preamble'])

/** The front or end matter of a document, or that of an annex, which stands in a container of its name. */
const isFrontPart = ({ name, attributes }: ElementNode): boolean =>
  frontParts.has(name === 'container' ? (attributes?.name ?? '') : name)

function checkFrontElements(place: Placed): Finding[] {
  if (!frontOnly.test(place.node.name) || place.ancestors.some(isFrontPart)) return []
  return [finding('front-matter', `${place.node.name} stands outside the front and end matter`, place)]
}

function checkLists(place: Placed): Finding[] {
  if (place.node.name !== 'ul' && place.node.name !== 'ol') return []
  return [finding('numbered-lists', `${place.node.name} generates numbers that are not printed`, place)]
}

const finding = (rule: string, message: string, place: Placed): Finding => ({
  rule: `profile/${rule}`,
  severity: 'error',
  message,
  place: placeOf(place),
  advice: 'A fault of the writer; please report this document.'
})
