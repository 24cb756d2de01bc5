import type { PlacedLine } from '../placed-line.ts'
import {
  fullMeasure,
  largestPitch,
  sameEdge,
  sameSize,
  shareForPageEdge,
  smallestIndent,
  smallestPitch,
  widestPitch
} from '../thresholds.ts'
import { type Histogram, histogram } from './histogram.ts'

/** Edges of a text column, in points from the leading edge of the page. */
export interface Column {
  /** Where lines inside a paragraph begin. */
  readonly lead: number
  /** Where the first lines of paragraphs usually begin; `lead` when they are not indented. */
  readonly first: number
  /** Where full lines end. */
  readonly trail: number
}

/** Reach around a line start that is taken as one edge, points. */
const reach = 1.5

/** Share of lines that end at one place from which a column is taken to be justified. */
const justifiedShare = 0.25

/** Share of lines that end before the trailing edge of ragged text. */
const raggedRank = 0.95

/** How far before the edge a line counts as full, points, in the order tried. */
const fullReaches = [6, 60] as const

/** How much more a line below a full one tells of the edge than another, where such lines are few. */
const belowFull = 3

/** Lines below full lines that are needed to find the edge by them. */
const enoughPairs = 6

/** First lines are indented by less than this, points. */
const largestFirstIndent = 50

/** Rank among line ends of an ordinary full line: a few lines may run across all columns. */
const ordinaryRank = 0.8

/** Lines shorter than this share of an ordinary full line tell nothing of the trailing edge. */
const longLine = 0.5

/**
 * The text column of every line, found in two steps: the edge most text of the document begins at,
 * then, for pages that hold next to nothing there (landscape pages, annexes set otherwise), the page's own.
 * Columns are kept apart by number of columns and place, so that a page in two columns does not disturb the others.
 */
export function columnsOf(lines: readonly PlacedLine[], bodySize: number): (line: PlacedLine) => Column {
  const counts = columnCounts(lines)
  const keyOf = (line: PlacedLine) =>
    `${counts.get(line.page.number)}/${line.line.column}/${Math.round(line.page.width)}`
  const running = lines.filter(({ line }) => Math.abs(line.size - bodySize) < sameSize)
  const byDocument = edgesOf(groupBy(running, keyOf))
  const byPage = edgesOf(groupBy(lines, line => `${line.page.number}:${keyOf(line)}`))
  const fallback = { lead: 0, first: 0, trail: 0 }
  const chosen = new Map<string, Column>()
  for (const [key, own] of byPage) {
    const shared = byDocument.get(key.slice(key.indexOf(':') + 1))
    chosen.set(key, shared && !differs(own, shared) ? shared : own)
  }
  return line => chosen.get(`${line.page.number}:${keyOf(line)}`) ?? fallback
}

interface Edges extends Column {
  readonly starts: Histogram
}

/**
 * A page has an edge of its own when half of its text begins there and next to none at the document's.
 * A page of single lines that all have a first-line indent has not.
 */
function differs(own: Edges, shared: Column): boolean {
  const step = own.lead - shared.lead
  if (step > -smallestIndent && step < largestFirstIndent) return false
  const total = own.starts.total()
  const atShared = own.starts.weightAt(shared.lead, sameEdge)
  return atShared < 0.1 * total && own.starts.weightAt(own.lead, sameEdge) > shareForPageEdge * total
}

function edgesOf(groups: ReadonlyMap<string, readonly PlacedLine[]>): Map<string, Edges> {
  const edges = new Map<string, Edges>()
  for (const [key, lines] of groups) {
    const starts = weighStarts(lines)
    const lead = starts.peak(reach)?.position ?? 0
    edges.set(key, { lead, first: firstLineStart(lines, lead), trail: trailingEdge(lines, lead), starts })
  }
  return edges
}

/**
 * Line starts by the lines that tell most: those right below a line that ends at the very edge, as lines inside
 * a paragraph do; where they are few, those below a nearly full line; else all, by length of text.
 */
function weighStarts(lines: readonly PlacedLine[]): Histogram {
  const ends = lines.map(({ end }) => end).sort((a, b) => a - b)
  const edge = ends[Math.ceil(ends.length * raggedRank) - 1] ?? 0
  for (const short of fullReaches) {
    const starts = startsBelow(lines, edge - short)
    if (starts.total() >= enoughPairs) return starts
  }
  const starts = histogram()
  for (const line of lines) starts.add(line.start, line.text.length)
  const hung = hungStarts(lines, starts)
  if (hung) return hung
  const measured = lines.some(({ start, end, page }) => end - start > fullMeasure * page.width)
  if (measured)
    for (const line of linesBelow(lines, edge - fullReaches[0])) starts.add(line.start, belowFull * line.text.length)
  return starts
}

/**
 * Paragraphs of one line each hide the edge, for all begin at the first-line indent: then the few second lines, which
 * all stand before that indent, tell it.
 */
function hungStarts(lines: readonly PlacedLine[], all: Histogram): Histogram | undefined {
  const usual = all.peak(reach)?.position ?? 0
  const starts = histogram()
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (!above || !isSecondLine(above, line) || Math.abs(above.start - usual) > sameEdge) continue
    const indent = above.start - line.start
    if (indent > smallestIndent && indent < largestFirstIndent) starts.add(line.start)
  }
  const peak = starts.peak(reach)
  return peak && peak.weight === starts.total() ? starts : undefined
}

/** Right below a long line, and no longer than it: one of a wrapped paragraph, not of a centred title. */
const isSecondLine = (above: PlacedLine, line: PlacedLine): boolean =>
  isNextLine(above, line) &&
  above.end - above.start > fullMeasure * above.page.width &&
  line.end < above.end + sameEdge &&
  line.line.baseline - above.line.baseline < widestPitch * line.line.size

function startsBelow(lines: readonly PlacedLine[], full: number): Histogram {
  const starts = histogram()
  for (const line of linesBelow(lines, full)) starts.add(line.start)
  return starts
}

/** Lines right below a line that ends behind a place. */
const linesBelow = (lines: readonly PlacedLine[], full: number): PlacedLine[] =>
  lines.filter((line, index) => {
    const above = lines[index - 1]
    return above !== undefined && above.end > full && isNextLine(above, line)
  })

/** Where first lines begin that stand above a line at the edge; the edge itself when paragraphs are not indented. */
function firstLineStart(lines: readonly PlacedLine[], lead: number): number {
  const firsts = histogram()
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (!above || !isNextLine(above, line) || Math.abs(line.start - lead) > sameEdge) continue
    const indent = above.start - lead
    if (indent > smallestIndent && indent < largestFirstIndent) firsts.add(above.start)
  }
  return firsts.peak(reach)?.position ?? lead
}

function isNextLine(above: PlacedLine, line: PlacedLine): boolean {
  const distance = (line.line.baseline - above.line.baseline) / line.line.size
  return above.page === line.page && line.hang === undefined && distance > smallestPitch && distance < largestPitch
}

/** The place most long lines end at, when they do; else where nearly all of them have ended. */
function trailingEdge(lines: readonly PlacedLine[], lead: number): number {
  const flush = lines.filter(({ start }) => start > lead - sameEdge).map(({ end }) => end)
  const ordinary = flush.sort((a, b) => a - b)[Math.floor(flush.length * ordinaryRank)] ?? lead
  const ends = flush.filter(end => end - lead > longLine * (ordinary - lead))
  const counted = histogram()
  for (const end of ends) counted.add(end)
  const peak = counted.peak(reach)
  const ranked = ends[Math.ceil(ends.length * raggedRank) - 1] ?? lead
  return peak && peak.weight >= justifiedShare * ends.length && peak.weight > 1 ? peak.position : ranked
}

function columnCounts(lines: readonly PlacedLine[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { page, line } of lines) counts.set(page.number, Math.max(counts.get(page.number) ?? 1, line.column + 1))
  return counts
}

function groupBy(lines: readonly PlacedLine[], keyOf: (line: PlacedLine) => string): Map<string, PlacedLine[]> {
  const groups = new Map<string, PlacedLine[]>()
  for (const line of lines) {
    const key = keyOf(line)
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return groups
}
