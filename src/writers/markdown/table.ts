import type { BlockContent, TableCell as MdastCell, TableRow as MdastRow, PhrasingContent } from 'mdast'
import { printComment } from '../../knowledge/markdown/comment.ts'
import { describeGrid, layOut } from '../../knowledge/markdown/table-grid.ts'
import type { Table, TableCell } from '../../model/document.ts'
import type { MarkdownContext } from './context.ts'
import { phrasing } from './inline.ts'

/**
 * A table as GFM. A cell over several columns or rows is written at its first place, the others stay empty; a comment
 * above says what the table cannot: see `describeGrid`.
 */
export function tableNodes({ rows }: Table, context: MarkdownContext): BlockContent[] {
  const grid = layOut(rows.map(({ cells }) => cells))
  const width = Math.max(1, ...grid.map(row => row.length))
  const children: MdastRow[] = grid.map(row => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => cellNode(row[column]?.cell, context))
  }))
  if (children.length === 0) return [{ type: 'html', value: printComment('table', ['empty']) }]
  const facts = describeGrid(rows, grid, width)
  const table: BlockContent = { type: 'table', children }
  return Object.keys(facts).length > 0 ? [{ type: 'html', value: printComment('table', [], facts) }, table] : [table]
}

/** Paragraphs of a cell are parted by `<br>`, lines of a paragraph by `<br/>`. */
function cellNode(cell: TableCell | undefined, context: MarkdownContext): MdastCell {
  const children: PhrasingContent[] = (cell?.paragraphs ?? []).flatMap(({ runs }, at) => [
    ...(at > 0 ? [{ type: 'html' as const, value: '<br>' }] : []),
    ...phrasing(runs, context, 'element').map(node =>
      node.type === 'html' && node.value === '<br>' ? { ...node, value: '<br/>' } : node
    )
  ])
  return { type: 'tableCell', children }
}
