import { tableChunks } from '../thresholds.ts'

/** What the table finder needs to know of a block. */
export interface TableToken {
  /** A block that can be a cell: short, without a full stop. */
  readonly cell: boolean
  /** A cell that holds an amount. */
  readonly figures: boolean
}

/** A table found among blocks: indices of the blocks of each row; `span` rows have one cell over all columns. */
export interface CellTable {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly columns: number
  readonly rows: readonly CellRow[]
}

/** A row of such a table: indices of its blocks, from the first column on. */
export interface CellRow {
  readonly cells: readonly number[]
  readonly kind: 'head' | 'body' | 'span'
}

interface Chunk {
  readonly texts: readonly number[]
  readonly figures: readonly number[]
}

/**
 * Tables of texts whose extraction wrote one cell a line.
 *
 * Rows end in amounts, so the blocks between two amounts are a row; the number of texts and amounts
 * most rows have gives the columns. More texts than that in front of a row are headings that span the
 * table, or, in front of the first row, its heads. Runs without such a rhythm are no tables.
 */
export function findCellTables(tokens: readonly TableToken[]): CellTable[] {
  const tables: CellTable[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (!tokens[from]!.cell) continue
    let to = from
    while (to < tokens.length && tokens[to]!.cell) to += 1
    const table = readTable(tokens, from, to)
    if (table) tables.push(table)
    from = to
  }
  return tables
}

function readTable(tokens: readonly TableToken[], from: number, to: number): CellTable | undefined {
  const chunks = chunksOf(tokens, from, to)
  const texts = mostFrequent(chunks.map(chunk => chunk.texts.length))
  const figures = mostFrequent(chunks.map(chunk => chunk.figures.length))
  if (texts === 0 || texts > tableChunks.mostTexts) return undefined
  const regular = chunks.filter(
    (chunk, index) =>
      (chunk.texts.length === texts || (index === 0 && chunk.texts.length > texts)) && chunk.figures.length === figures
  )
  if (regular.length < tableChunks.least || regular.length < chunks.length * tableChunks.regularShare) return undefined
  const columns = texts + figures
  const [first, ...others] = chunks
  const opening = openingRows(first!, texts, columns)
  const rows = [...opening, ...others.flatMap(chunk => rowsOf(chunk, texts))]
  return { from: opening[0]!.cells[0]!, to: chunks.at(-1)!.figures.at(-1)! + 1, columns, rows }
}

/** Texts up to and with the amounts behind them. Texts behind the last amount are left out. */
function chunksOf(tokens: readonly TableToken[], from: number, to: number): Chunk[] {
  const chunks: { texts: number[]; figures: number[] }[] = []
  let current = { texts: [] as number[], figures: [] as number[] }
  for (let index = from; index < to; index += 1) {
    if (tokens[index]!.figures) current.figures.push(index)
    else if (current.figures.length === 0) current.texts.push(index)
    else {
      chunks.push(current)
      current = { texts: [index], figures: [] }
    }
  }
  return current.figures.length > 0 ? [...chunks, current] : chunks
}

/** The first row with the heads of the columns above; what stands before the heads is no part of the table. */
function openingRows(chunk: Chunk, texts: number, columns: number): CellRow[] {
  const extra = chunk.texts.slice(0, Math.max(0, chunk.texts.length - texts))
  const heads = extra.slice(-columns)
  const body: CellRow = { cells: [...chunk.texts.slice(extra.length), ...chunk.figures], kind: 'body' }
  return heads.length > 1 ? [{ cells: heads, kind: 'head' }, body] : [body]
}

function rowsOf(chunk: Chunk, texts: number): CellRow[] {
  const extra = Math.max(0, chunk.texts.length - texts)
  const spans = chunk.texts.slice(0, extra).map(index => ({ cells: [index], kind: 'span' }) as const)
  return [...spans, { cells: [...chunk.texts.slice(extra), ...chunk.figures], kind: 'body' }]
}

function mostFrequent(values: readonly number[]): number {
  const counts = Map.groupBy(values, value => value)
  return [...counts].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0]?.[0] ?? 0
}
