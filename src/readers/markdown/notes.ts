import type { FootnoteDefinition, Nodes, Paragraph, RootContent } from 'mdast'
import { parseComment } from '../../knowledge/markdown/comment.ts'
import { bareMark, markInForm, markOfIdentifier } from '../../knowledge/markdown/labels.ts'
import type { CellParagraph, Note } from '../../model/document.ts'
import { trimRuns } from '../../model/run.ts'
import { type InlineContext, readInline } from './inline.ts'
import type { WrittenNote, WrittenNotes } from './written-notes.ts'

/** How marks are printed where no comment says otherwise. */
export interface MarkForms {
  readonly inText: string
  readonly atFoot: string
}

/** A note before its text is read, so that marks in notes find their notes too. */
export interface KnownNote {
  readonly id: string
  readonly mark: string
  /** How its marks are printed in the text. */
  readonly inText: string
  /** How its mark is printed before it. */
  readonly atFoot: string
}

/** Notes by their label, and the notes beneath a table by the table or caption and by their mark. */
export interface KnownNotes {
  readonly all: readonly KnownNote[]
  readonly byLabel: ReadonlyMap<string, KnownNote>
  readonly beneath: ReadonlyMap<Nodes, ReadonlyMap<string, KnownNote>>
}

/** Give the notes their ids, in order, and tell their marks. */
export function labelNotes({ all, beneath }: WrittenNotes, forms: MarkForms): KnownNotes {
  const known = new Map(all.map((note, index): [WrittenNote, KnownNote] => [note, knownNote(note, index, forms)]))
  const byLabel = new Map<string, KnownNote>()
  for (const [{ node }, note] of known) {
    const key = node.type === 'footnoteDefinition' ? keyOf(node) : undefined
    if (key !== undefined && !byLabel.has(key)) byLabel.set(key, note)
  }
  const marked = (notes: readonly WrittenNote[]) =>
    new Map(notes.map(note => known.get(note)!).map(note => [note.mark, note]))
  return {
    all: [...known.values()],
    byLabel,
    beneath: new Map([...beneath].map(([node, notes]) => [node, marked(notes)]))
  }
}

const keyOf = (node: FootnoteDefinition): string => labelOf(node).toLowerCase()

function knownNote({ node, values }: WrittenNote, index: number, forms: MarkForms): KnownNote {
  const id = `n${index + 1}`
  if (node.type === 'paragraph') {
    const printed = raisedMark(node)
    return { id, mark: bareMark(printed), inText: printed, atFoot: printed }
  }
  const mark = values.mark ?? markOfIdentifier(labelOf(node))
  return { id, mark, inText: markInForm(forms.inText, mark), atFoot: values.printed ?? markInForm(forms.atFoot, mark) }
}

/** The mark a note beneath a table begins with: `<sup class="note">a</sup> Text`. */
function raisedMark({ children: [open, mark] }: Paragraph): string {
  return open?.type === 'html' && mark?.type === 'text' ? mark.value : ''
}

/** Nodes before the text of a note beneath a table: the mark between its tags. */
const raisedMarkNodes = 3

/** Read the text of the notes. */
export function readNotes({ all }: WrittenNotes, known: KnownNotes, context: InlineContext): Note[] {
  return all.map(({ node, beneathTable }, index): Note => {
    const { id, mark, atFoot } = known.all[index]!
    const paragraphs =
      node.type === 'paragraph'
        ? [{ runs: trimRuns(readInline(node.children.slice(raisedMarkNodes), context)) }]
        : node.children.flatMap(child => paragraphsOf(child, context))
    return { id, mark, printed: atFoot, paragraphs, places: [], ...(beneathTable && { beneathTable }) }
  })
}

const labelOf = ({ label, identifier }: FootnoteDefinition): string => label ?? identifier

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
