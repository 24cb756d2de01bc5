import type { BlockContent, TableCell as MdastCell, TableRow as MdastRow, PhrasingContent } from 'mdast'
import type { Table, TableCell } from '../../model/document.ts'
import { type InlineContext, phrasing } from './inline.ts'

/**
 * A table as GFM. A cell over several columns or rows is written at its first place, the others stay empty; a comment
 * above holds the spans (`spans r0c1=2x1`: row 0, column 1, two columns, one row) and the number of head rows when it is not one.
 */
export function tableNodes({ rows }: Table, context: InlineContext): BlockContent[] {
  const grid = layOut(rows.map(({ cells }) => cells))
  const width = Math.max(1, ...grid.map(row => row.length))
  const children: MdastRow[] = grid.map(row => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => cellNode(row[column]?.cell, context))
  }))
  const facts = [...spansOf(grid), ...headsOf(rows)]
  const table: BlockContent = { type: 'table', children }
  return facts.length > 0 ? [{ type: 'html', value: `<!-- undoc table ${facts.join(' ')} -->` }, table] : [table]
}

interface Slot {
  /** Missing where a cell of another row or column reaches in. */
  readonly cell?: TableCell
}

/** Put cells on a grid; rows may be ragged. */
function layOut(rows: readonly (readonly TableCell[])[]): Slot[][] {
  const grid: Slot[][] = rows.map(() => [])
  rows.forEach((cells, r) => {
    let column = 0
    for (const cell of cells) {
      while (grid[r]![column]) column++
      cover(grid, r, column, cell)
      column += cell.columns ?? 1
    }
  })
  return grid
}

function cover(grid: Slot[][], row: number, column: number, cell: TableCell): void {
  const { columns = 1, rows = 1 } = cell
  for (let r = row; r < Math.min(grid.length, row + rows); r++)
    for (let c = column; c < column + columns; c++) {
      while (grid[r]!.length < c) grid[r]!.push({})
      grid[r]![c] = r === row && c === column ? { cell } : {}
    }
}

const spansOf = (grid: readonly Slot[][]): string[] =>
  grid.flatMap((row, r) =>
    row.flatMap(({ cell }, c) => {
      const { columns = 1, rows = 1 } = cell ?? {}
      return columns > 1 || rows > 1 ? [`r${r}c${c}=${columns}x${rows}`] : []
    })
  )

function headsOf(rows: Table['rows']): string[] {
  const heads = rows.filter(({ head }) => head).length
  return heads === 1 ? [] : [`heads=${heads}`]
}

function cellNode(cell: TableCell | undefined, context: InlineContext): MdastCell {
  const children: PhrasingContent[] = (cell?.paragraphs ?? []).flatMap(({ runs, citations }, at) => [
    ...(at > 0 ? [{ type: 'html' as const, value: '<br>' }] : []),
    ...phrasing(runs, citations, context).map(node =>
      node.type === 'break' ? { type: 'html' as const, value: '<br>' } : node
    )
  ])
  return { type: 'tableCell', children }
}
