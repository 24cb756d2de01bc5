import type { Block, Paragraph } from '../../../model/document.ts'
import { element, elementWith, omitted, type XmlElement } from '../element.ts'
import type { Writing } from '../writing.ts'
import { endOfRemarks, isItem, paragraphOf, writeFlow } from './flow.ts'
import { openingOf } from './opening.ts'

/**
 * Write a preamble: the enacting formula, then one container for each preambular paragraph, named for
 * its opening words as printed. Numbered preambular paragraphs (of treaties) become `recital`s.
 *
 * Source: practice of the Secretariat's own files; AKN4UN guideline, part 3.
 */
export function writePreamble(blocks: readonly Block[], writing: Writing): XmlElement | undefined {
  const written: XmlElement[] = []
  for (let index = 0; index < blocks.length; ) {
    let end = index + 1
    if (isItem(blocks[index]!)) while (end < blocks.length && isItem(blocks[end]!)) end++
    else if (blocks[index]!.type === 'caption' && blocks[end]?.type === 'table') end++
    if (blocks[end - 1]!.type === 'table') end = endOfRemarks(blocks, end)
    written.push(...writeGroup(blocks.slice(index, end), writing))
    index = end
  }
  return elementWith('preamble', {}, written)
}

function writeGroup(group: readonly Block[], writing: Writing): XmlElement[] {
  const [first] = group
  if (isItem(first!)) return [writeRecitals(group.filter(isItem), writing)]
  if (first!.type === 'formula') return writeFormula(first, writing)
  if (first!.type === 'paragraph') return writeRecital(first, writing)
  return writeFlow(group, writing.root, writing)
}

function writeFormula(block: Extract<Block, { type: 'formula' }>, writing: Writing): XmlElement[] {
  const content = paragraphOf(block, writing)
  if (content.length === 0) return []
  return [element('formula', { name: 'enactingFormula', eId: writing.ids.counted(writing.root, 'formula') }, content)]
}

function writeRecital(paragraph: Paragraph, writing: Writing): XmlElement[] {
  const eId = writing.ids.counted(writing.root, 'container')
  const content = [...paragraphOf(paragraph, writing), ...writeFlow(paragraph.children, eId, writing)]
  if (content.length === 0) return []
  return [element('container', { name: openingOf(paragraph, writing), eId }, content)]
}

function writeRecitals(items: readonly Paragraph[], writing: Writing): XmlElement {
  const eId = writing.ids.counted(writing.root, 'recs')
  const recitals = items.map(item => {
    const id = writing.ids.numbered(eId, 'rec', item.number?.value ?? '')
    const content = [...paragraphOf(item, writing), ...writeFlow(item.children, id, writing)]
    return element(
      'recital',
      { eId: id },
      element('num', {}, item.number?.printed),
      content.length > 0 ? content : omitted()
    )
  })
  return element('recitals', { eId }, recitals)
}
