import type { PlacedLine } from '../placed-line.ts'
import { room } from '../room.ts'
import {
  doubtfulGap,
  fullMeasure,
  largestPitch,
  linesForPagePitch,
  narrowestPartGap,
  ordinaryPitch,
  sameSize,
  smallestIndent,
  smallestPitch,
  wideGap,
  widestPitch
} from '../thresholds.ts'
import type { Column } from './columns.ts'
import { type Histogram, histogram } from './histogram.ts'

/** Reach around a baseline distance that is one pitch, points. */
const reach = 0.75

/** Share of the full lines of a page, or of a size, that must follow at one distance. */
const pitchShare = 0.5

/**
 * The baseline distance inside paragraphs, by font size and page.
 *
 * Only distances below *full* lines are counted: below a short line a new paragraph begins, and its
 * distance tells the space between paragraphs.
 */
export function pitchesOf(
  lines: readonly PlacedLine[],
  columnOf: (line: PlacedLine) => Column
): (line: PlacedLine) => number {
  const bySize = new Map<string, Histogram>()
  const byPage = new Map<string, Histogram>()
  const closest = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || !countsFor(line, next, columnOf(line))) continue
    const distance = next.line.baseline - line.line.baseline
    histogramAt(bySize, sizeKey(line)).add(distance)
    histogramAt(byPage, pageKey(line)).add(distance)
    if (line.end - line.start > fullMeasure * line.page.width)
      closest.set(sizeKey(line), Math.min(distance, closest.get(sizeKey(line)) ?? widestPitch * line.line.size))
  }
  const sizes = peaks(bySize, 3)
  const pages = peaks(byPage, linesForPagePitch)
  const ratio = commonRatio(bySize, sizes)
  const ofPage = (line: PlacedLine): number | undefined => {
    const own = pages.get(pageKey(line))
    const usual = sizes.get(sizeKey(line))
    return own && usual && isSpacing(own, usual, byPage.get(pageKey(line))!) ? usual : own
  }
  return line => ofPage(line) ?? sizes.get(sizeKey(line)) ?? closest.get(sizeKey(line)) ?? ratio * line.line.size
}

/** Share of the distances of a page at which the document's usual pitch shows that a wider one parts paragraphs. */
const usualShare = 0.15

/** On a page of paragraphs that fill their line the space between them is more frequent than the pitch. */
const isSpacing = (own: number, usual: number, distances: Histogram): boolean =>
  own > doubtfulGap * usual &&
  own < wideGap * usual &&
  distances.weightAt(usual, reach) >= usualShare * distances.total()

/** Pitch over size of the size most lines have; headings are set like the text. */
function commonRatio(bySize: ReadonlyMap<string, Histogram>, sizes: ReadonlyMap<string, number>): number {
  let ratio = ordinaryPitch
  let most = 0
  for (const [size, pitch] of sizes) {
    const lines = bySize.get(size)?.total() ?? 0
    if (lines > most) [most, ratio] = [lines, pitch / Number(size)]
  }
  return ratio
}

const sizeKey = ({ line }: PlacedLine): string => (Math.round(line.size * 2) / 2).toString()
const pageKey = (line: PlacedLine): string => `${line.page.number}/${line.line.column}/${sizeKey(line)}`

/** Rows of parts (an entry and its figure) are no running text, and each is full. */
function countsFor(line: PlacedLine, next: PlacedLine, { trail }: Column): boolean {
  if (line.page !== next.page || line.line.column !== next.line.column) return false
  if (line.widestGap >= narrowestPartGap && next.widestGap >= narrowestPartGap) return false
  if (Math.abs(line.line.size - next.line.size) > sameSize || next.label || next.start > line.start + smallestIndent)
    return false
  const ratio = (next.line.baseline - line.line.baseline) / line.line.size
  return ratio > smallestPitch && ratio < largestPitch && room(line, next, trail) <= 0
}

function histogramAt(histograms: Map<string, Histogram>, key: string): Histogram {
  const found = histograms.get(key) ?? histogram()
  histograms.set(key, found)
  return found
}

/** The peak of every histogram that has enough in it and a clear peak. */
function peaks(histograms: ReadonlyMap<string, Histogram>, enough: number): Map<string, number> {
  const found = new Map<string, number>()
  for (const [key, distances] of histograms) {
    const peak = distances.peak(reach)
    if (peak && distances.total() >= enough && peak.weight >= pitchShare * distances.total())
      found.set(key, peak.position)
  }
  return found
}
