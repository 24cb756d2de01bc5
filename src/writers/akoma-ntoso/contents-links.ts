import { textOf, type XmlElement, type XmlNode } from './element.ts'

/**
 * Let the entries of printed contents lists point to their headings, found by their words; entries
 * without a heading go on pointing to the body.
 *
 * A pass over the finished tree, for contents stand before the headings they name.
 */
export function linkContents(root: XmlElement): XmlElement {
  const headings = new Map<string, string>()
  if (!collect(root, headings)) return root
  return relink(root, headings)
}

/** Note the ids of everything that has a heading; says whether there is a contents list at all. */
function collect(node: XmlElement, headings: Map<string, string>): boolean {
  let found = node.name === 'tocItem'
  const id = node.attributes.eId
  const [num, heading] = ['num', 'heading'].map(name => textOfChild(node, name))
  if (id && heading) {
    for (const words of [`${num}${heading}`, heading]) if (!headings.has(key(words))) headings.set(key(words), id)
  }
  for (const child of node.children) if (typeof child !== 'string') found = collect(child, headings) || found
  return found
}

function textOfChild({ children }: XmlElement, name: string): string {
  const child = children.find(candidate => typeof candidate !== 'string' && candidate.name === name)
  return child === undefined ? '' : textOf(child)
}

/** Words without blanks and punctuation: contents and headings differ in both. */
const key = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

function relink(node: XmlElement, headings: ReadonlyMap<string, string>): XmlElement {
  if (node.name === 'tocItem') {
    const id = headings.get(key(wordsOf(node)))
    return id ? { ...node, attributes: { ...node.attributes, href: `#${id}` } } : node
  }
  return {
    ...node,
    children: node.children.map(child => (typeof child === 'string' ? child : relink(child, headings)))
  }
}

/** The words of an entry, without the page it names. */
function wordsOf(node: XmlNode): string {
  if (typeof node === 'string') return node
  return node.attributes.name === 'page' ? '' : node.children.map(wordsOf).join('')
}
