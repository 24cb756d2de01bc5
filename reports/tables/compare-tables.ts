import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { LaidOutBlock, TableBlock } from '../../src/model/blocks.ts'
import type { PagedText } from '../../src/model/paged-text.ts'
import { resolveOptions } from '../../src/options.ts'
import { layout } from '../../src/pipeline.ts'
import { readPdf } from '../../src/readers/pdf.ts'
import { type Cell, cellsOf } from './cells.ts'
import { pairTables } from './pair-tables.ts'

/** The tables of one file as geometry alone finds them, against those found with the author's tags. */
export interface TablesReport {
  readonly name: string
  /** Twice the cells found alike at one place of one table, divided by all cells of both readings, in per cent. */
  readonly score: number
  /** Tables found with the tags. */
  readonly tagged: number
  /** Tables found without them. */
  readonly untagged: number
  /** Cells of one reading only, `-` with tags, `+` without. */
  readonly differences: readonly string[]
}

/** Compare one PDF; `undefined` when it has no tags or no table in either reading. */
export async function compareTables(path: string): Promise<TablesReport | undefined> {
  const bytes = await readFile(path)
  const source = { name: basename(path), format: 'pdf' as const, sha256: '', bytes: bytes.length }
  const pages = await readPdf(bytes, source, contextOf(true))
  if (!pages.pages.some(({ tagged }) => tagged)) return undefined
  const [theirs, ours] = [tablesOf(pages, true), tablesOf(pages, false)]
  if (theirs.length + ours.length === 0) return undefined
  const { alike, missing, added } = pairTables(theirs, ours)
  const all = [...theirs, ...ours].reduce((sum, cells) => sum + cells.length, 0)
  return {
    name: basename(path),
    score: all === 0 ? 100 : (200 * alike) / all,
    tagged: theirs.length,
    untagged: ours.length,
    differences: [...missing.map(cell => `- ${shown(cell)}`), ...added.map(cell => `+ ${shown(cell)}`)]
  }
}

const contextOf = (tags: boolean) => ({ options: resolveOptions({ tags }), report: () => {} })

const tablesOf = (pages: PagedText, tags: boolean): Cell[][] =>
  layout
    .run(pages, contextOf(tags))
    .blocks.filter((block: LaidOutBlock): block is TableBlock => block.type === 'table')
    .map(cellsOf)

/** `4:2 Office of the Chair`: row and column from 0, and the beginning of the text. */
const shown = ({ row, column, text }: Cell): string => `${row}:${column} ${text.slice(0, 80)}`
