import { type XmlDocument, XmlElement, XmlText } from 'libxml2-wasm'

/** A text node in the JSON form of `xml-js`. */
export interface TextNode {
  readonly type: 'text'
  readonly text: string
}

/** An element in the JSON form of `xml-js`; without attributes or children the property is missing. */
export interface ElementNode {
  readonly type: 'element'
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly elements?: readonly (ElementNode | TextNode)[]
}

/** A document as a tree, with what the tree itself does not say. */
export interface XmlTree {
  readonly root: ElementNode
  /** All elements in document order, each with the elements around it, outermost first. */
  readonly placed: readonly Placed[]
}

/** An element and where it stands. */
export interface Placed {
  readonly node: ElementNode
  readonly ancestors: readonly ElementNode[]
  /** Line of its start tag, from 1. */
  readonly line: number
}

const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** Read a parsed document; elements of Akoma Ntoso lose their prefix, white space between elements is left out. */
export function treeOf(document: XmlDocument): XmlTree {
  const placed: Placed[] = []
  return { root: read(document.root, [], placed), placed }
}

function read(element: XmlElement, ancestors: readonly ElementNode[], placed: Placed[]): ElementNode {
  const elements: (ElementNode | TextNode)[] = []
  const attributes = attributesOf(element)
  const node: ElementNode = {
    type: 'element',
    name: element.namespaceUri === aknNamespace || !element.prefix ? element.name : `${element.prefix}:${element.name}`,
    ...(Object.keys(attributes).length > 0 && { attributes }),
    elements
  }
  placed.push({ node, ancestors, line: element.line })
  const inner = [...ancestors, node]
  for (let child = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) elements.push(read(child, inner, placed))
    else if (child instanceof XmlText) elements.push({ type: 'text', text: child.content })
  }
  return dropLayout(node, elements)
}

/** Line breaks and indentation between elements are no content. */
function dropLayout(node: ElementNode, elements: (ElementNode | TextNode)[]): ElementNode {
  const onlyElements = elements.every(child => child.type === 'element' || /^\s*$/u.test(child.text))
  const layout = onlyElements && elements.some(child => child.type === 'text' && child.text.includes('\n'))
  if (layout) elements.splice(0, elements.length, ...elements.filter(child => child.type === 'element'))
  return node
}

function attributesOf(element: XmlElement): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [prefix, uri] of Object.entries(element.nsDeclarations))
    attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] = uri
  for (const { name, prefix, value } of element.attrs) attributes[prefix ? `${prefix}:${name}` : name] = value
  return attributes
}

/** Text of an element and all it holds. */
export function textOf(node: ElementNode | TextNode): string {
  return node.type === 'text' ? node.text : (node.elements ?? []).map(textOf).join('')
}

/** First child element of a name. */
export const childOf = (node: ElementNode | undefined, name: string): ElementNode | undefined =>
  node?.elements?.find((child): child is ElementNode => child.type === 'element' && child.name === name)

/** Value of an attribute. */
export const attributeOf = (node: ElementNode | undefined, name: string): string | undefined => node?.attributes?.[name]

/** Where an element stands, for a reader of messages: `mainBody/section#sec_II/paragraph#para_4 (line 120)`. */
export function placeOf({ node, ancestors, line }: Placed): string {
  const steps = [...ancestors, node]
    .slice(2)
    .map(({ name, attributes }) => (attributes?.eId ? `${name}#${attributes.eId}` : name))
  return `${steps.join('/') || node.name} (line ${line})`
}
