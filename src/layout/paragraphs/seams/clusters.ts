import { interiorTabs, type PlacedLine } from '../placed-line.ts'
import type { Setting } from '../setting/setting.ts'
import { doubtfulGap, fullLine, largestInset, sameSize } from '../thresholds.ts'

/** Lines an inset text must have before its own trailing edge counts. */
const enoughLines = 3

/** Share of the column's width within which lines of one text end. */
const raggedShare = 0.12

/** Share of the lines of an inset text that end near its edge. */
const nearEdgeShare = 0.4

/**
 * Where full lines end, for every line: the edge of its column, or of the narrower text it stands in
 * (a quotation set in from both sides, a title in a narrow measure). A narrower text is a row of lines
 * at ordinary distance of which several end near one place; a list of short lines is none.
 */
export function trailsOf(lines: readonly PlacedLine[], setting: Setting): (line: PlacedLine) => number {
  const trails = new Map<PlacedLine, number>()
  for (const cluster of clustersOf(lines, setting)) {
    const trail = trailOf(cluster, setting)
    for (const line of cluster) trails.set(line, trail)
  }
  return line => trails.get(line) ?? setting.columnOf(line).trail
}

function* clustersOf(lines: readonly PlacedLine[], setting: Setting): Generator<PlacedLine[]> {
  let cluster: PlacedLine[] = []
  for (const line of lines) {
    const last = cluster.at(-1)
    if (last && !follows(last, line, setting)) {
      yield cluster
      cluster = []
    }
    cluster.push(line)
  }
  if (cluster.length > 0) yield cluster
}

function follows(last: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (last.page !== line.page || last.line.column !== line.line.column) return false
  if (Math.abs(last.line.size - line.line.size) > sameSize) return false
  const gap = (line.line.baseline - last.line.baseline) / setting.pitchOf(line)
  return gap > 0.7 && gap < doubtfulGap && interiorTabs(line) === interiorTabs(last)
}

function trailOf(cluster: readonly PlacedLine[], setting: Setting): number {
  const { lead, trail } = setting.columnOf(cluster[0]!)
  const ends = cluster.map(({ end }) => end)
  const last = ends.reduce((most, end) => Math.max(most, end), 0)
  if (Math.abs(trail - last) <= fullLine || cluster.length < enoughLines) return trail
  const near = ends.filter(end => last - end < raggedShare * (trail - lead)).length
  const inset = (trail - last) / Math.max(1, trail - lead)
  return inset < largestInset && near >= 2 && near >= nearEdgeShare * cluster.length ? last : trail
}
