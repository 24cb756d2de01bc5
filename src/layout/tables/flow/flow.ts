import { enclose } from '../../../model/geometry.ts'
import type { FlowPage, Line, LinedFigure, LinedSeparator, LinedTable, Span } from '../../../model/lines.ts'
import type { Draft } from '../draft.ts'
import type { Sheet } from '../sheet.ts'
import { titleLines } from '../thresholds.ts'
import { type TableWords, wordsOf } from './broken-words.ts'
import type { Joined, WholeTable } from './continued.ts'
import { figuresOf } from './figures.ts'
import { separatorsOf } from './separators.ts'
import { takeNotes } from './table-notes.ts'
import { tableOf } from './table-of.ts'

type Flow = FlowPage['flow']

/** A place in the flow of a page: a line, something recognised, or where a part of a table stands. */
type Item = Flow[number] | Part

interface Part {
  readonly type: 'part'
  readonly table: WholeTable
  /** Index of the part in its table. */
  readonly index: number
}

/**
 * The pages with their lines replaced by the tables that begin on them, and with figures
 * and separators at their height. Notes below a table go with it.
 */
export function flowPages(sheets: readonly Sheet[], joined: Joined): FlowPage[] {
  const words = wordsOf(sheets)
  const items = sheets.map(sheet => itemsOf(sheet, joined))
  const tables = new Map(joined.tables.map(table => [table, withNotes(table, { items, words })]))
  return sheets.map((sheet, at) => {
    const flow = (items[at] ?? []).flatMap((item): Flow => {
      if (!('type' in item) || item.type !== 'part') return [item]
      const table = item.index === 0 ? tables.get(item.table) : undefined
      return table ? [table] : []
    })
    const { lines: _, ...page } = sheet.page
    return { ...page, flow: withDrawings(flow, sheet, [...tables.values()]) }
  })
}

/** Lines of a page with its tables as parts; a line whose pieces stand in several tables, side by side, gives way to all of them. */
function itemsOf({ page }: Sheet, { tables, repeatedLines }: Joined): Item[] {
  const parts = partsOn(page.number, tables)
  const owners = ownersOf(parts)
  const taken = new Set(parts.flatMap(({ draft }) => draft.pieces.flatMap(({ spans }) => spans)))
  const placed = new Set<Part>()
  return page.lines.flatMap((line): Item[] => {
    if (repeatedLines.has(line)) return []
    const own = owners.get(line)
    if (!own) return [line]
    const first = [...own].filter(part => !placed.has(part))
    for (const part of first) placed.add(part)
    return [...first, ...remainder(line, taken)]
  })
}

interface DraftedPart {
  readonly part: Part
  readonly draft: Draft
}

/** The parts of tables that stand on a page. */
const partsOn = (page: number, tables: readonly WholeTable[]): DraftedPart[] =>
  tables.flatMap(table =>
    table.parts.flatMap((draft, index): DraftedPart[] =>
      draft.page === page ? [{ part: { type: 'part', table, index }, draft }] : []
    )
  )

/** The parts that hold pieces of each line. */
function ownersOf(parts: readonly DraftedPart[]): ReadonlyMap<Line, ReadonlySet<Part>> {
  const owners = new Map<Line, Set<Part>>()
  for (const { part, draft } of parts) {
    for (const { line } of draft.pieces) {
      const own = owners.get(line) ?? new Set()
      owners.set(line, own.add(part))
    }
  }
  return owners
}

/** A line without the spans that went into a table; nothing when all did. */
function remainder(line: Line, taken: ReadonlySet<Span>): Line[] {
  const spans = line.spans.filter(span => !taken.has(span))
  return spans.length === 0 ? [] : [{ ...line, spans, box: enclose(spans.map(({ box }) => box)) }]
}

/** A table with the notes below its last part; they are taken out of `items`. */
function withNotes(
  whole: WholeTable,
  { items, words }: { readonly items: readonly Item[][]; readonly words: TableWords }
): LinedTable {
  const table = tableOf(whole, words)
  const [first, last] = [findPart(whole, 0, items), findPart(whole, whole.parts.length - 1, items)]
  if (!first || !last) return table
  const above = first.page.slice(Math.max(0, first.at - titleLines), first.at).filter(isLine)
  const below = linesFrom(items, items.indexOf(last.page), last.at + 1)
  const { notes, rest } = takeNotes(table, above, below)
  const left = new Set<Item>(rest)
  const taken = new Set<Item>(below.filter(line => !left.has(line)))
  for (const page of items)
    if (page.some(item => taken.has(item))) page.splice(0, Infinity, ...page.filter(item => !taken.has(item)))
  return { ...table, notes }
}

/** Lines from a place on up to the next table; below a table at the foot of its page they go on at the head of the next. */
function linesFrom(items: readonly Item[][], page: number, from: number): Line[] {
  const below = (items[page] ?? []).slice(from)
  const end = below.findIndex(item => !isLine(item))
  if (end >= 0) return below.slice(0, end).filter(isLine)
  const next = items[page + 1] ?? []
  const border = next.findIndex(item => !isLine(item))
  return [...below, ...next.slice(0, border < 0 ? undefined : border)].filter(isLine)
}

const isLine = (item: Item): item is Line => !('type' in item)

function findPart(
  table: WholeTable,
  index: number,
  items: readonly Item[][]
): { page: Item[]; at: number } | undefined {
  for (const page of items) {
    const at = page.findIndex(
      item => 'type' in item && item.type === 'part' && item.table === table && item.index === index
    )
    if (at >= 0) return { page, at }
  }
  return undefined
}

/** Figures and separators put behind what stands above them. */
function withDrawings(flow: Flow, sheet: Sheet, tables: readonly LinedTable[]): Flow {
  const drawings = [...figuresOf(sheet.page), ...separatorsOf(sheet, tables)]
  const out = [...flow]
  for (const drawing of drawings) {
    const y = drawing.place.box?.[1] ?? 0
    const at = out.findLastIndex(item => bottomOf(item, sheet.page.number) <= y + 1)
    out.splice(at + 1, 0, drawing)
  }
  return out
}

function bottomOf(item: Line | LinedTable | LinedFigure | LinedSeparator, page: number): number {
  if (!('type' in item)) return item.baseline
  const places = item.type === 'table' ? item.places.filter(place => place.page === page) : [item.place]
  return Math.max(0, ...places.map(({ box }) => (box ? box[1] + box[3] : 0)))
}
