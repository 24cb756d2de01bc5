import type { FootnoteDefinition, RootContent } from 'mdast'
import { parseComment } from '../../knowledge/markdown/comment.ts'
import { markInForm, markOfIdentifier } from '../../knowledge/markdown/labels.ts'
import type { CellParagraph, Note } from '../../model/document.ts'
import type { InlineContext } from './inline.ts'
import { readInline } from './inline.ts'

/** How marks are printed where no comment says otherwise. */
export interface MarkForms {
  readonly inText: string
  readonly atFoot: string
}

/** A note before its text is read, so that marks in notes find their notes too. */
interface KnownNote {
  readonly id: string
  readonly mark: string
  readonly inText: string
}

/** Notes by their label; ids are given in the order of the definitions. */
export function labelNotes(definitions: readonly FootnoteDefinition[], { inText }: MarkForms): Map<string, KnownNote> {
  const notes = new Map<string, KnownNote>()
  definitions.forEach((definition, index) => {
    const mark = valuesOf(definition).mark ?? markOfIdentifier(labelOf(definition))
    const key = labelOf(definition).toLowerCase()
    if (!notes.has(key)) notes.set(key, { id: `n${index + 1}`, mark, inText: markInForm(inText, mark) })
  })
  return notes
}

/** Read the text of the notes. */
export function readNotes(
  definitions: readonly FootnoteDefinition[],
  known: ReadonlyMap<string, KnownNote>,
  { atFoot }: MarkForms,
  context: InlineContext
): Note[] {
  return definitions.map((definition, index): Note => {
    const mark = known.get(labelOf(definition).toLowerCase())?.mark ?? labelOf(definition)
    return {
      id: `n${index + 1}`,
      mark,
      printed: valuesOf(definition).printed ?? markInForm(atFoot, mark),
      paragraphs: definition.children.flatMap(child => paragraphsOf(child, context)),
      places: []
    }
  })
}

const labelOf = ({ label, identifier }: FootnoteDefinition): string => label ?? identifier

function valuesOf({ children: [first] }: FootnoteDefinition): Readonly<Record<string, string>> {
  const comment = first?.type === 'html' ? parseComment(first.value) : undefined
  return comment?.name === 'note' ? comment.values : {}
}

/** Paragraphs of a note; whatever else somebody wrote there is read as paragraphs too. */
export function paragraphsOf(node: RootContent, context: InlineContext): CellParagraph[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [{ runs: readInline(node.children, context) }]
  if (node.type === 'html') {
    const comment = parseComment(node.value)
    if (comment?.name === 'empty') return [{ runs: [] }]
    return /^\s*<!--/.test(node.value) ? [] : [{ runs: [{ text: node.value }] }]
  }
  if (node.type === 'code') return [{ runs: [{ text: node.value }] }]
  return 'children' in node ? (node.children as RootContent[]).flatMap(child => paragraphsOf(child, context)) : []
}
