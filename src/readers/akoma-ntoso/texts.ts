import { findElement, textOf, type XmlElement } from './xml.ts'

/**
 * Every piece of text in the XML, for the audit: all characters outside of `meta`, the words of pictures that stand alone,
 * and the marks of notes, which stand in attributes, once at their place and once at the note.
 */
export function* textsOfXml(root: XmlElement): Generator<string> {
  yield* textsOf(root, false)
}

function* textsOf(element: XmlElement, remaining: boolean): Generator<string> {
  const { name, attributes } = element
  if (name === 'meta') return
  if (name === 'noteRef') yield attributes.marker ?? ''
  if (name === 'authorialNote') {
    yield attributes.marker ?? ''
    if (!remaining) yield attributes.marker ?? ''
  }
  if ((name === 'p' || name === 'block') && textOf(element).trim() === '')
    yield findElement(element, 'img')?.attributes.alt ?? ''
  const inside = remaining || (name !== 'mainBody' && attributes.name === 'notes')
  for (const child of element.children) {
    if (typeof child === 'string') yield child
    else yield* textsOf(child, inside)
  }
}
