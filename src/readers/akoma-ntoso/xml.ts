import { type Element, xml2js } from 'xml-js'
import { ReadError } from '../../diagnostics/diagnostic.ts'

/** An element of the XML that is read. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** What an element holds: elements and text, entities resolved. */
export type XmlNode = XmlElement | string

/** Levels of nesting that are read; parsers of XML refuse more as well. */
const maximumDepth = 256

const aknNamespace = /akoma-?ntoso|legaldocml/iu

/**
 * Parse XML. Declarations of document types are refused, so there are no entities but the five of XML.
 *
 * Throws a `ReadError`: `xml-doctype`, `xml-unreadable`, `nested-too-deep`.
 */
export function parseXml(text: string): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new ReadError({ code: 'xml-doctype', params: {} })
  const root = (parse(text).elements ?? []).find(({ type }) => type === 'element')
  if (!root) throw new ReadError({ code: 'xml-unreadable', params: { reason: 'there is no element' } })
  return convert(root, prefixOf(root), 0)
}

function parse(text: string): Element {
  try {
    return xml2js(text, { compact: false, captureSpacesBetweenElements: true, ignoreComment: true }) as Element
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    throw new ReadError({ code: 'xml-unreadable', params: { reason } })
  }
}

/** Prefix that the document gives to Akoma Ntoso, with its colon. */
function prefixOf({ attributes = {} }: Element): string {
  const found = Object.entries(attributes).find(
    ([key, uri]) => key.startsWith('xmlns:') && aknNamespace.test(String(uri))
  )
  return found ? `${found[0].slice('xmlns:'.length)}:` : '\0'
}

function convert({ name = '', attributes = {}, elements = [] }: Element, prefix: string, depth: number): XmlElement {
  if (depth > maximumDepth) throw new ReadError({ code: 'nested-too-deep', params: { limit: maximumDepth } })
  const children = elements.flatMap((node): XmlNode[] => {
    if (node.type === 'element') return [convert(node, prefix, depth + 1)]
    const text = node.type === 'cdata' ? node.cdata : node.type === 'text' ? node.text : undefined
    return text === undefined ? [] : [String(text)]
  })
  const own = name.startsWith(prefix) ? name.slice(prefix.length) : name
  return { name: own, attributes: attributes as Record<string, string>, children }
}

/** Child elements. */
export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  (element?.children ?? []).filter(child => typeof child !== 'string')

/** First child element of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find(child => child.name === name)

/** First element of a name at any depth for which `fits` holds, in document order. */
export function findElement(
  element: XmlElement | undefined,
  name: string,
  fits: (element: XmlElement) => boolean = () => true
): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    if (child.name === name && fits(child)) return child
    const inner = findElement(child, name, fits)
    if (inner) return inner
  }
  return undefined
}

/** Text of an element without its footnotes, blanks collapsed. */
export const textOf = (element: XmlElement | undefined): string =>
  element
    ? rawText(element)
        .replace(/[ \t\r\n]+/gu, ' ')
        .trim()
    : ''

const rawText = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.name === 'authorialNote' ? '' : node.children.map(rawText).join('')
