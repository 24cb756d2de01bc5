import { passageLanguage } from '../../knowledge/languages/passage.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { XmlElement, XmlNode } from './element.ts'

/** Elements that hold one passage of text and may say its language. */
const passages: ReadonlySet<string> = new Set(['p', 'heading', 'subheading'])

/**
 * Mark the passages that are in another official language than the document: a quotation, a title, the cell of a table
 * whose heads are in all languages. The outermost element that differs has `xml:lang`.
 *
 * Source: AKN4UN guideline, part 1, on languages.
 */
export function markLanguages(element: XmlElement, language: LanguageCode): XmlElement {
  if (element.attributes['xml:lang'] !== undefined) return element
  const other = passages.has(element.name) ? passageLanguage(ownText(element), language) : undefined
  if (other) return { ...element, attributes: { 'xml:lang': other, ...element.attributes } }
  return {
    ...element,
    children: element.children.map(child => (typeof child === 'string' ? child : markLanguages(child, language)))
  }
}

/** Text of a passage without the notes called in it. */
const ownText = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.name === 'authorialNote' ? '' : node.children.map(ownText).join('')
