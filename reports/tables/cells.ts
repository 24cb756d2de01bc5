import type { TableRow } from '../../src/model/document.ts'
import { plainText } from '../../src/model/run.ts'

/** A printed cell with its place on the grid of the table. */
export interface Cell {
  /** From 0, as is `column`; a merged cell has the place of its first row and column. */
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The cells of a table that have text, row by row; cells merged downwards push those of the rows below aside. */
export function cellsOf({ rows }: { readonly rows: readonly TableRow[] }): Cell[] {
  const taken = new Set<string>()
  const out: Cell[] = []
  for (const [row, { cells }] of rows.entries()) {
    let column = 0
    for (const { paragraphs, columns = 1, rows: height = 1 } of cells) {
      while (taken.has(`${row} ${column}`)) column += 1
      for (let r = 0; r < height; r += 1) for (let c = 0; c < columns; c += 1) taken.add(`${row + r} ${column + c}`)
      const text = paragraphs.map(({ runs }) => plainText(runs).trim()).join(' ')
      if (text !== '') out.push({ row, column, text })
      column += columns
    }
  }
  return out
}
