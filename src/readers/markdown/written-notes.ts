import type { FootnoteDefinition, Nodes, Paragraph, Root } from 'mdast'
import type { Comment } from '../../knowledge/markdown/comment.ts'
import { commentOf, nodesOf } from './nodes.ts'

/** The notes of a Markdown text as they stand there. */
export interface WrittenNotes {
  /** In the order of the notes of the document. */
  readonly all: readonly WrittenNote[]
  /** Notes that stand beneath a table, by the table and by the caption above it. */
  readonly beneath: ReadonlyMap<Nodes, readonly WrittenNote[]>
}

/** A footnote, or a paragraph beneath a table, with what the comment above it says. */
export interface WrittenNote {
  readonly node: FootnoteDefinition | Paragraph
  readonly values: Readonly<Record<string, string>>
  /** It stands beneath its table, here or in print. */
  readonly beneathTable: boolean
}

/** Find all notes, wherever they stand. */
export function collectNotes(root: Root): WrittenNotes {
  const footnotes: WrittenNote[] = []
  const placed: PlacedNote[] = []
  const beneath = new Map<Nodes, WrittenNote[]>()
  const around = new Map<Nodes, Siblings>()
  for (const node of nodesOf(root)) {
    if ('children' in node)
      for (const [index, child] of node.children.entries()) around.set(child, { nodes: node.children, index })
    const { nodes, index } = around.get(node) ?? { nodes: [], index: 0 }
    const above = commentOf(nodes[index - 1])
    if (node.type === 'footnoteDefinition') footnotes.push(footnote(node, above))
    if (node.type !== 'paragraph' || above?.name !== 'table-note') continue
    const note = { node, values: above.values, beneathTable: true }
    placed.push({ note, position: Number(above.words[0]) || Infinity })
    for (const called of callersAbove(nodes, index)) beneath.set(called, [...(beneath.get(called) ?? []), note])
  }
  return { all: inOrder(footnotes, placed), beneath }
}

function footnote(node: FootnoteDefinition, above: Comment | undefined): WrittenNote {
  const said = above?.name === 'note' ? above : undefined
  return { node, values: said?.values ?? {}, beneathTable: said?.words.includes('beneath-table') === true }
}

interface Siblings {
  readonly nodes: readonly Nodes[]
  readonly index: number
}

interface PlacedNote {
  readonly note: WrittenNote
  /** Among all notes, from 1. */
  readonly position: number
}

/** The table above, and the caption above that. */
function callersAbove(siblings: readonly Nodes[], index: number): Nodes[] {
  const at = siblings.findLastIndex(({ type }, before) => before < index && type === 'table')
  if (at < 0) return []
  const above = siblings.findLastIndex(({ type }, before) => before < at && type !== 'html')
  const isCaption = commentOf(siblings[above - 1])?.name === 'caption'
  return [siblings[at]!, ...(isCaption ? [siblings[above]!] : [])]
}

/** Notes beneath tables at the places their comments name, the footnotes in those that remain. */
function inOrder(footnotes: readonly WrittenNote[], placed: readonly PlacedNote[]): WrittenNote[] {
  const notes = [...footnotes]
  for (const { note, position } of placed.toSorted((a, b) => a.position - b.position))
    notes.splice(position - 1, 0, note)
  return notes
}
