import type { Line, LinedPage, Span } from '../../model/lines.ts'

/**
 * A page on which text that stands among the rows of a tagged table has a cell of its own.
 *
 *     7   Strategy of the harbours      ← tagged
 *         • Draft strategy              ← tagged as a list somewhere else in the file
 *     8   Budget                        ← tagged
 *
 * Word processors write the lists of some cells outside their table, and notes and links of cells as elements of the
 * page. Such text goes with the cell right above it.
 */
export function withStrayCells(page: LinedPage): LinedPage {
  const tagged = page.lines.flatMap(line => line.spans.filter(({ cell }) => cell).map(span => ({ line, span })))
  if (tagged.length === 0) return page
  const tables = [...Map.groupBy(tagged, ({ span }) => span.cell!.table).values()].map(reachOf)
  return { ...page, lines: page.lines.map(line => withCells(line, tables)) }
}

interface Tagged {
  readonly line: Line
  readonly span: Span
}

/** The tagged text of a table on one page, and the baselines of its first and last lines. */
interface Reach {
  readonly tagged: readonly Tagged[]
  readonly first: number
  readonly last: number
}

function reachOf(tagged: readonly Tagged[]): Reach {
  const baselines = tagged.map(({ line }) => line.baseline)
  return { tagged, first: Math.min(...baselines), last: Math.max(...baselines) }
}

function withCells(line: Line, tables: readonly Reach[]): Line {
  const table = tables.find(({ first, last }) => first < line.baseline && line.baseline < last)
  if (!table || line.spans.every(({ cell }) => cell)) return line
  return { ...line, spans: line.spans.map(span => (span.cell ? span : withCell(span, line, table))) }
}

/** The last tagged text above that the span stands below decides. */
function withCell(span: Span, { baseline }: Line, { tagged }: Reach): Span {
  const above = tagged.filter(other => other.line.baseline <= baseline && overlaps(other.span, span))
  const nearest = above.reduce<Tagged | undefined>(
    (low, one) => (low && low.line.baseline >= one.line.baseline ? low : one),
    undefined
  )
  return nearest ? { ...span, cell: nearest.span.cell! } : span
}

const overlaps = ({ box: a }: Span, { box: b }: Span): boolean =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x)
