import type { Span } from '../../../model/lines.ts'
import type { DraftRow } from '../draft.ts'

/**
 * How many rows at the top of a drawn grid are its head: none, the first, or those the cells of the first reach into.
 *
 *     ┌──────────┬─────────────────┐
 *     │          │ Lamps raised    │   the cell at the side stands beside two rows,
 *     │ Harbour  ├────────┬────────┤   and both are set off from the next
 *     │          │  2030  │  2031  │
 *     ├──────────┼────────┼────────┤
 *     │ Exampleby│     12 │     15 │
 *
 * One cell over all columns is a section, unless it stands above such a head, as the title of the table; text in the first
 * column alone is an entry without values.
 */
export function countHeadRows(rows: readonly DraftRow[]): number {
  const [first, second] = rows
  if (!first) return 0
  if (!isSection(first)) return headRowsOf(rows)
  const below = second && !isSection(second) ? headRowsOf(rows.slice(1)) : 0
  return below > 0 ? below + 1 : 0
}

/** The head of rows of which the first stands in columns. Entries with values tell how the body is set, where there are any. */
function headRowsOf(rows: readonly DraftRow[]): number {
  const [first] = rows
  if (!first || isBareEntry(first)) return 0
  const reach = Math.max(...first.cells.map(cell => cell.rows))
  const entry = (count: number) => rows.slice(count).find(row => !isSection(row) && !isBareEntry(row)) ?? rows[count]
  return [reach, 1].find(count => isHead(rows.slice(0, count), entry(count))) ?? 0
}

const isSection = ({ cells }: DraftRow): boolean => cells.length === 1

/** Nothing but the first column has text. */
const isBareEntry = ({ cells }: DraftRow): boolean =>
  cells.every(({ column, columns, pieces }) => (column === 0 && columns === 1) === pieces.length > 0)

function isHead(head: readonly DraftRow[], below: DraftRow | undefined): boolean {
  if (!below) return false
  const usual = stylesOf(below, figured)
  return head.every((row, at) => [...stylesOf(row, at === 0 ? lettered : figured)].some(style => !usual.has(style)))
}

const styles = {
  bold: ({ bold }: Span) => bold,
  italic: ({ italic }: Span) => italic,
  tagged: ({ tag }: Span) => tag?.includes('TH') === true
} as const

const lettered = /\p{L}/u

/** The figures count too: authors make the first column bold, or tag its cells as heads, and what stands beside it not. */
const figured = /[\p{L}\p{N}]/u

/** In what way all text of a row that counts is set: bold, italic, tagged as head cells. */
function stylesOf({ cells }: DraftRow, counts: RegExp): ReadonlySet<keyof typeof styles> {
  const spans = cells
    .flatMap(({ pieces }) => pieces.flatMap(piece => piece.spans))
    .filter(({ text }) => counts.test(text))
  const names = Object.keys(styles) as (keyof typeof styles)[]
  return new Set(spans.length === 0 ? [] : names.filter(name => spans.every(span => styles[name](span))))
}
