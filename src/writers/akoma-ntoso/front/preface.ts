import { kindNamed } from '../../../knowledge/kinds/index.ts'
import { organNamed } from '../../../knowledge/organs/index.ts'
import { isBelowTitle } from '../../../model/below-title.ts'
import type { Block, Title } from '../../../model/document.ts'
import { wordsOf } from '../../../model/run.ts'
import { writeFlow } from '../body/flow.ts'
import { element, elementWith, type XmlElement } from '../element.ts'
import { isBlank, writeInline } from '../inline/inline.ts'
import { writeMarked } from '../inline/marked-words.ts'
import type { Writing } from '../writing.ts'
import { writeFrontMatter } from './front-matter.ts'
import { writeMastheadLine } from './masthead.ts'
import { joinWrapped } from './wrapped-lines.ts'

/** Write the title and what stands with it as `preface`, with the adoption line printed below the title, then the front matter. */
export function writePreface(writing: Writing, front: readonly Block[] = []): XmlElement | undefined {
  const { document } = writing
  const below = joinWrapped(document).filter(line => isBelowTitle(line, document))
  return elementWith(
    'preface',
    {},
    writeTitles(document.cover, writing),
    below.map(line => writeMastheadLine(line, writing)),
    writeFrontMatter(front, writing)
  )
}

/** Titles as `docTitle` and `docNumber`, everything else as blocks. */
function writeTitles(blocks: readonly Block[], writing: Writing): XmlElement[] {
  const parent = writing.root ? `${writing.root}__preface` : 'preface'
  return blocks.flatMap(block =>
    block.type === 'title' ? writeTitle(block, writing) : writeFlow([block], parent, writing)
  )
}

/** Titles of one of several resolutions; its letter, the first of them, is its number. */
export function writeLetteredTitles([letter, ...titles]: readonly Block[], writing: Writing): XmlElement[] {
  const number =
    letter?.type === 'title' ? [element('p', {}, element('docNumber', {}, writeInline(letter, writing)))] : []
  return [...number, ...writeTitles(titles, writing)]
}

/** `75/246. Lighthouses`: the number without its stop in `docNumber`, the words in the element of what they say. */
function writeTitle(title: Title, writing: Writing): XmlElement[] {
  const text = isBlank(title.runs) ? undefined : writeText(title, writing)
  if (!title.number) return text ? [element('p', {}, text)] : []
  const { printed, value } = title.number
  const end = value && printed.startsWith(value) ? value.length : printed.length
  const number = element('docNumber', {}, printed.slice(0, end))
  return [element('p', {}, number, printed.slice(end), text && ' ', text)]
}

/** The words of a title line: who issues or submits the document, the body whose document it is, or a title. */
function writeText(title: Title, writing: Writing): XmlElement {
  const { document, references } = writing
  const { metadata, language, kind } = document
  const words = wordsOf(title.runs)
  const content = writeWords(title, writing)
  if (words === metadata.issuer?.text)
    return element('docProponent', { refersTo: references.to('Role', 'proponent', 'Proponent') }, content)
  if (words !== metadata.title?.text && organNamed(words, language)) return element('docAuthority', {}, content)
  const { name } = kindNamed(kind).akomaNtoso
  return element('docTitle', { refersTo: references.to('Term', `${name}Title`, 'Title') }, content)
}

/** `Resolution 9998 (2031)`: a number inside the title is marked in it. */
function writeWords(title: Title, writing: Writing) {
  const { number } = writing.document.metadata
  if (title.number || !number) return writeInline(title, writing)
  const refersTo = (): string => writing.references.to('Concept', 'resolutionNumber', 'Number')
  const mark = {
    words: number.text,
    wrap: (content: Parameters<typeof element>[2]) => element('docNumber', { refersTo: refersTo() }, content)
  }
  return writeMarked(title, [mark], writing)
}
