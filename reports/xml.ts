import { SaxesParser } from 'saxes'

/** An element of a parsed XML file. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** The root element of an XML text; throws where it is not well formed. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser()
  const top: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [top]
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', part => void open.at(-1)?.children.push(part))
  parser.write(text).close()
  const root = elementsOf(top)[0]
  if (!root) throw new Error('no element')
  return root
}

/** The children of an element that are elements, in order. */
export const elementsOf = ({ children }: Element): Element[] => children.filter(child => typeof child !== 'string')

/** Every element with the name, in document order, the start included. */
export function findAll(element: Element, name: string): Element[] {
  const inner = elementsOf(element).flatMap(child => findAll(child, name))
  return element.name === name ? [element, ...inner] : inner
}

/** Text of an element without its footnotes, blanks collapsed. */
export function textOf(element: Element | undefined): string {
  const gather = (each: Element | string): string =>
    typeof each === 'string' ? each : each.name === 'authorialNote' ? '' : each.children.map(gather).join('')
  return element ? gather(element).replace(/\s+/gu, ' ').trim() : ''
}
