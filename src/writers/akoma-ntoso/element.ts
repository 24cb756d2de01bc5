/** A node of the output tree: an element or a piece of text. */
export type XmlNode = XmlElement | string

/** An element of the output tree, before it is printed. Attribute order is print order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** Attributes as a caller writes them; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Children as a caller writes them: nested lists are flattened, missing ones left out. */
export type Children = XmlNode | undefined | readonly Children[]

/** Make an element. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Children[]): XmlElement {
  return { name, attributes: present(attributes), children: flatten(children) }
}

/** Make an element, or nothing when it would have no children. */
export function elementWith(
  name: string,
  attributes: Attributes,
  ...children: readonly Children[]
): XmlElement | undefined {
  const made = element(name, attributes, ...children)
  return made.children.length > 0 ? made : undefined
}

/** A paragraph that says there is no text, where the schema asks for content and the document has none. */
export const omitted = (): XmlElement => element('p', {}, element('omissis'))

/** Text of an element and all it holds; the marks of footnotes are attributes and count nothing. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

function present(attributes: Attributes): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) kept[name] = value
  return kept
}

function flatten(children: readonly Children[]): XmlNode[] {
  const flat: XmlNode[] = []
  for (const child of children) {
    if (child === undefined || child === '') continue
    if (isList(child)) flat.push(...flatten(child))
    else flat.push(child)
  }
  return flat
}

const isList = (child: Children): child is readonly Children[] => Array.isArray(child)
