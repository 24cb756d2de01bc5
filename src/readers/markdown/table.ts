import type { TableCell as MdastCell, Table as MdastTable, PhrasingContent } from 'mdast'
import { readGrid, readGridFacts } from '../../knowledge/markdown/table-grid.ts'
import type { CellParagraph, TableCell, TableRow } from '../../model/document.ts'
import { trimRuns } from '../../model/run.ts'
import { type InlineContext, readInline } from './inline.ts'

/** Read a table with what the comment above it says. */
export function readTable(
  table: MdastTable,
  values: Readonly<Record<string, string>>,
  context: InlineContext
): { readonly rows: readonly TableRow[] } {
  const rows = table.children.map(({ children }) => children)
  return { rows: readGrid(rows, readGridFacts(values), cell => readCell(cell, context)) }
}

/** `<br>` parts paragraphs, `<br/>` lines of one. */
function readCell(cell: MdastCell | undefined, context: InlineContext): TableCell {
  if (!cell || cell.children.length === 0) return { paragraphs: [] }
  const paragraphs: PhrasingContent[][] = [[]]
  for (const node of cell.children) {
    if (node.type === 'html' && /^<br\s*>$/i.test(node.value)) paragraphs.push([])
    else paragraphs.at(-1)!.push(node)
  }
  return { paragraphs: paragraphs.map((nodes): CellParagraph => ({ runs: trimRuns(readInline(nodes, context)) })) }
}
