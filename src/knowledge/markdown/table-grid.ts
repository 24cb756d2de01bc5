import type { TableCell, TableRow } from '../../model/document.ts'

/** A place of the grid of a table. */
export interface Slot {
  /** Missing where a cell of another row or column reaches in. */
  readonly cell?: TableCell
}

/** Put cells on a grid; rows may be ragged. */
export function layOut(rows: readonly (readonly TableCell[])[]): Slot[][] {
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
    for (let c = column; c < column + columns; c++) grid[r]![c] = r === row && c === column ? { cell } : {}
}

/**
 * What Markdown cannot say of a table, for its comment: `r0c1=2x1` a cell over two columns and one row (rows and columns
 * counted from 0), `heads=2` rows of column heads when not one (or their list, `heads=r0,3`), `row-heads=r1-4c0,r6c0`
 * cells that head their rows, `r3=4` number of cells of a row that has fewer than the table.
 */
export function describeGrid(
  rows: readonly TableRow[],
  grid: readonly (readonly Slot[])[],
  width: number
): Record<string, string> {
  const facts: Record<string, string> = {}
  grid.forEach((row, r) => {
    for (let c = 0; c < row.length; c += 1) {
      const { columns = 1, rows: spanned = 1 } = row[c]?.cell ?? {}
      if (columns > 1 || spanned > 1) facts[`r${r}c${c}`] = `${columns}x${spanned}`
    }
    const places = Array.from({ length: width }, (_, c) => row[c]).filter(
      slot => slot === undefined || slot.cell
    ).length
    if (rows[r]!.cells.length !== places) facts[`r${r}`] = String(rows[r]!.cells.length)
  })
  const heads = headsOf(rows)
  if (heads !== '1') facts.heads = heads
  const rowHeads = rowHeadsOf(grid)
  if (rowHeads !== '') facts['row-heads'] = rowHeads
  return facts
}

/** Number of head rows at the top, else the list of their indexes. */
function headsOf(rows: readonly TableRow[]): string {
  const heads = rows.flatMap(({ head }, index) => (head ? [index] : []))
  return heads.every((row, at) => row === at) && heads.length !== 0
    ? String(heads.length)
    : heads.length === 0
      ? '0'
      : `r${heads.join(',')}`
}

/** Cells that head their rows; those below each other in a column as one: `r1-4c0`. */
function rowHeadsOf(grid: readonly (readonly Slot[])[]): string {
  const heads = grid.flatMap((row, r) => row.flatMap((slot, column) => (slot?.cell?.rowHead ? [{ r, column }] : [])))
  const runs: HeadRun[] = []
  const open = new Map<number, HeadRun>()
  for (const { r, column } of heads) {
    const run = open.get(column)
    if (run?.last === r - 1) {
      run.last = r
      continue
    }
    const begun = { first: r, last: r, column }
    open.set(column, begun)
    runs.push(begun)
  }
  return runs.map(({ first, last, column }) => `r${first === last ? first : `${first}-${last}`}c${column}`).join(',')
}

/** Cells that head their rows, below each other in a column; rows and columns counted from 0. */
interface HeadRun {
  readonly first: number
  last: number
  readonly column: number
}

/** The inverse of `rowHeadsOf`: the runs by their column. */
function readRowHeads(value: string): ReadonlyMap<number, readonly HeadRun[]> {
  const runs = [...value.matchAll(/(?:^|,)r(\d+)(?:-(\d+))?c(\d+)(?=,|$)/g)].map(
    ([, first = '', last = first, column]) => ({
      first: Number(first),
      last: Number(last),
      column: Number(column)
    })
  )
  return Map.groupBy(runs, ({ column }) => column)
}

/** What the comment of a table says, read. */
export interface GridFacts {
  readonly span: (row: number, column: number) => Pick<TableCell, 'columns' | 'rows'>
  /** Number of cells in a row, when it was said. */
  readonly cells: (row: number) => number | undefined
  readonly isHead: (row: number) => boolean
  readonly isRowHead: (row: number, column: number) => boolean
}

/** Largest span taken from a comment; more is a slip of whoever wrote it. */
const maximumSpan = 1000

/** The inverse of `describeGrid`. */
export function readGridFacts(values: Readonly<Record<string, string>>): GridFacts {
  const { heads = '1' } = values
  const listed = heads.startsWith('r') ? new Set(heads.slice(1).split(',').map(Number)) : undefined
  const rowHeads = readRowHeads(values['row-heads'] ?? '')
  return {
    span: (row, column) => {
      const [columns = 1, rows = 1] = (values[`r${row}c${column}`] ?? '')
        .split('x')
        .map(part => Math.min(maximumSpan, Number(part) || 1))
      return { ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) }
    },
    cells: row => (values[`r${row}`] === undefined ? undefined : Number(values[`r${row}`])),
    isHead: row => (listed ? listed.has(row) : row < Number(heads)),
    isRowHead: (row, column) => (rowHeads.get(column) ?? []).some(({ first, last }) => row >= first && row <= last)
  }
}

/** Cells of a table of text, by the comment above it; places that a cell reaches into are left out. */
export function readGrid<Content>(
  rows: readonly (readonly Content[])[],
  facts: GridFacts,
  makeCell: (content: Content | undefined) => TableCell
): TableRow[] {
  const covered = rows.map(() => new Set<number>())
  const width = Math.max(0, ...rows.map(row => row.length))
  return rows.map((row, r): TableRow => {
    const cells: TableCell[] = []
    const count = facts.cells(r)
    for (let c = 0; c < width && (count === undefined || cells.length < count); c += 1) {
      if (covered[r]!.has(c)) continue
      const span = facts.span(r, c)
      for (let below = r; below < Math.min(rows.length, r + (span.rows ?? 1)); below += 1)
        for (let beside = c; beside < c + (span.columns ?? 1); beside += 1) covered[below]!.add(beside)
      cells.push({ ...makeCell(row[c]), ...span, ...(facts.isRowHead(r, c) && { rowHead: true }) })
    }
    return { cells, ...(facts.isHead(r) && { head: true }) }
  })
}
