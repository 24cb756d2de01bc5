import { type Element, js2xml } from 'xml-js'
import type { XmlElement, XmlNode } from './element.ts'

/**
 * Print an output tree as an XML document.
 *
 * The only module that knows `xml-js`. The library escapes `<` and `>` in text but takes `&amp;`
 * for an escape already made, escapes only quotes in attributes, and breaks mixed content when it
 * indents. So ampersands are escaped here first (the library's own pass then restores them),
 * attributes are escaped here, and the line breaks between block elements are made here:
 * nothing inside an element that holds text is ever indented.
 *
 * Characters that XML 1.0 does not allow (most control characters, lone surrogates, U+FFFE and
 * U+FFFF) are printed as U+FFFD, so that it shows where one stood.
 */
export function printXml(root: XmlElement): string {
  const document = { declaration: { attributes: { version: '1.0', encoding: 'UTF-8' } }, elements: [convert(root, 0)] }
  const printed = js2xml(document as Element, { compact: false })
  return `${printed.replace('?>', '?>\n')}\n`
}

/** Elements that hold text beside elements: all they hold is printed on one line. */
const mixed = new Set(
  `p num heading subheading crossHeading block from narrative summary scene caption tocItem listIntroduction
  listWrapUp docketNumber organization`.split(/\s+/u)
)

function convert(node: XmlElement, depth: number): Element {
  const { name, attributes, children } = node
  const inline = depth < 0 || mixed.has(name)
  const elements = inline ? children.map(child => convertChild(child, -1)) : indented(children, depth)
  return { type: 'element', name, attributes: escapeAttributes(attributes), elements }
}

function convertChild(node: XmlNode, depth: number): Element {
  return typeof node === 'string' ? { type: 'text', text: escapeText(node) } : convert(node, depth)
}

function indented(children: readonly XmlNode[], depth: number): Element[] {
  if (children.length === 0) return []
  const lines = children.flatMap(child => [lineBreak(depth + 1), convertChild(child, depth + 1)])
  return [...lines, lineBreak(depth)]
}

const lineBreak = (depth: number): Element => ({ type: 'text', text: `\n${'  '.repeat(depth)}` })

const escapeText = (text: string): string => legal(text).replaceAll('&', '&amp;')

function escapeAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const escaped: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    escaped[name] = legal(value)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/\s/gu, ' ')
  }
  return escaped
}

const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const legal = (text: string): string => text.toWellFormed().replace(illegal, '\uFFFD')
