import { escapeXml } from '../xml.ts'
import type { Figure } from './figures.ts'

/** Measures of a plot, CSS pixels. */
const width = 640
const labelWidth = 210
const countWidth = 70
const rowHeight = 24
const barHeight = 16

/** Rows drawn before the rest is put together in one. */
const longestPlot = 20

/** A bar plot as SVG with its numbers in it, so that it can be read without colours and by a screen reader. */
export function plot({ title, counts }: Figure): string {
  const rows = counts.length > longestPlot ? shorten(counts) : counts
  const largest = Math.max(1, ...rows.map(([, count]) => count))
  const bars = rows.map(([label, count], at) => bar({ label, count, at, largest }))
  const height = rows.length * rowHeight
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">\n${bars.join('')}</svg>\n`
}

function bar(row: {
  readonly label: string
  readonly count: number
  readonly at: number
  readonly largest: number
}): string {
  const full = width - labelWidth - countWidth
  const length = Math.max(1, Math.round((row.count / row.largest) * full))
  const top = row.at * rowHeight
  const baseline = top + rowHeight / 2 + 5
  return (
    `<text x="${labelWidth - 8}" y="${baseline}" text-anchor="end">${escapeXml(row.label)}</text>` +
    `<rect x="${labelWidth}" y="${top + (rowHeight - barHeight) / 2}" width="${length}" height="${barHeight}"><title>${escapeXml(row.label)}: ${row.count}</title></rect>` +
    `<text x="${labelWidth + length + 6}" y="${baseline}">${row.count}</text>\n`
  )
}

function shorten(counts: Figure['counts']): Figure['counts'] {
  const rest = counts.slice(longestPlot - 1)
  const total = rest.reduce((sum, [, count]) => sum + count, 0)
  return [...counts.slice(0, longestPlot - 1), [`${rest.length} others`, total]]
}
