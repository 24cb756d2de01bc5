import type { Block } from '../../../model/document.ts'
import { type Attributes, element, omitted, type XmlElement } from '../element.ts'
import { writeAuthorialNote } from '../inline/inline.ts'
import type { Writing } from '../writing.ts'
import { isRecord, writeDebate } from './debate.ts'
import { writeHierarchy } from './hierarchical.ts'

/** Element that holds the text proper: `body` of an act has hierarchy only, `debateBody` sections only. */
export type BodyName = 'mainBody' | 'debateBody' | 'body'

/** Write a body: as debate sections when it holds speeches or the document is a debate, else as hierarchy. */
export function writeBody(blocks: readonly Block[], writing: Writing, name: BodyName = 'mainBody'): XmlElement {
  const eId = writing.ids.only(writing.root, 'body')
  const record = name === 'debateBody' || (name === 'mainBody' && isRecord(blocks))
  const content = record
    ? writeDebate(blocks, writing)
    : writeHierarchy(blocks, { parent: writing.root, writing, top: name === 'mainBody' })
  return element(name, { eId }, content.length > 0 ? content : wrap(name, { name: 'empty' }, [omitted()]))
}

/** Blocks as a direct child of the body. */
function wrap(name: BodyName, attributes: Attributes, blocks: readonly XmlElement[]): XmlElement {
  if (name === 'debateBody') return element('debateSection', attributes, blocks)
  if (name === 'mainBody') return element('container', attributes, blocks)
  return element('hcontainer', attributes, element('content', {}, blocks))
}

/**
 * Add the footnotes that no mark calls for to the end of the body, so that they are not lost. To be
 * called when everything else is written.
 */
export function addRemainingNotes(body: XmlElement, writing: Writing): XmlElement {
  const notes = writing.notes.remaining()
  if (notes.length === 0) return body
  const content = notes.map(note => {
    const id = writing.ids.numbered(writing.root, 'ftn', note.mark)
    const written = writeAuthorialNote({ note, id, marker: note.printed }, writing)
    return element('p', {}, element('sup', { class: 'footnote' }, written))
  })
  const eId = writing.ids.counted(writing.root, 'notes')
  return { ...body, children: [...body.children, wrap(body.name as BodyName, { name: 'notes', eId }, content)] }
}
