import { type Box, enclose } from '../../model/geometry.ts'
import type { Chart, Line, LinedPage, Lines, Span } from '../../model/lines.ts'
import type { Stage } from '../../stage.ts'
import { axisReach, fewestFigures, gridShare, nearColumn, shareOfFigures, shortestRow } from './thresholds.ts'

/**
 * Lifts the words of charts out of the text: values above bars, figures of the axes, names of the categories, legends.
 *
 * Word processors draw a chart as one picture and mark the words in it as artifacts, which belong to no text. What
 * else is so marked and not at the edges of the page is a chart when a good part of it is figures, and these do
 * not stand in the rows and columns of a table. The first page has its masthead marked the same way.
 */
export const charts: Stage<Lines, Lines> = {
  name: 'charts',
  run: lines => ({ ...lines, pages: lines.pages.map(withCharts) })
}

function withCharts(page: LinedPage): LinedPage {
  if (page.number === 1 || page.tagTrust === 0) return page
  const lines = page.lines.flatMap(parted)
  const groups = groupsOf(lines).filter(isChart)
  if (groups.length === 0) return page
  const areas = groups.map(group => enclose(group.map(({ box }) => box)))
  const areaOf = (line: Line): number =>
    groups.findIndex((group, at) => group.includes(line) || standsIn(line, group, areas[at]!))
  const inside = Map.groupBy(lines, areaOf)
  return {
    ...page,
    lines: inside.get(-1) ?? [],
    rules: page.rules.filter(({ box }) => !areas.some(area => isInside(box, widened(area)))),
    charts: areas.map((box, at): Chart => ({ box, text: textOf(inside.get(at) ?? []) }))
  }
}

/** A line whose artifacts and text stand in lines of their own. */
function parted(line: Line): Line[] {
  const parts = Map.groupBy(line.spans, ({ artifact }) => artifact === true)
  if (parts.size === 1) return [line]
  return [...parts.values()].map(spans => ({ ...line, spans, box: enclose(spans.map(({ box }) => box)) }))
}

/** Lines the file marks as artifacts, in stretches that no line of the text parts. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const drawn = lines.filter(isDrawn)
  const text = lines.filter(line => !isDrawn(line) && !drawn.some(other => shareHeight(line.box, other.box)))
  const groups: Line[][] = []
  let above: Line | undefined
  for (const line of drawn.toSorted(fromTop)) {
    const last = above
    if (!last || text.some(({ baseline }) => baseline > last.baseline && baseline < line.baseline)) groups.push([])
    groups.at(-1)?.push(line)
    above = line
  }
  return groups
}

const isDrawn = ({ spans }: Line): boolean => spans.every(({ artifact }) => artifact)
const fromTop = (a: Line, b: Line): number => a.baseline - b.baseline || a.box.x - b.box.x

const shareHeight = (a: Box, b: Box): boolean => a.y < b.y + b.height && b.y < a.y + a.height

function isChart(group: readonly Line[]): boolean {
  const spans = group.flatMap(line => line.spans)
  const figures = spans.filter(({ text }) => /\p{Nd}/u.test(text)).length
  return figures >= fewestFigures && figures >= shareOfFigures * spans.length && !isGrid(group, spans.length)
}

/** Most stretches stand in rows and under each other: a table that was put in as a picture. */
function isGrid(group: readonly Line[], count: number): boolean {
  const rows = group.filter(({ spans }) => spans.length >= shortestRow)
  const aligned = rows.flatMap(row => row.spans.filter(span => columnMates(span, row, rows) > 1))
  return aligned.length >= gridShare * count
}

/** Other rows with a stretch that begins or ends at the same place. */
const columnMates = ({ box }: Span, row: Line, rows: readonly Line[]): number =>
  rows.filter(other => other !== row && other.spans.some(span => isAligned(span.box, box))).length

const isAligned = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < nearColumn || Math.abs(a.x + a.width - b.x - b.width) < nearColumn

/** A line of the text stands among the words of a chart: a label in a box of its own. */
const standsIn = ({ box }: Line, group: readonly Line[], area: Box): boolean =>
  isInside(box, area) || (isInside(box, widened(area)) && group.some(line => shareHeight(line.box, box)))

/** The whole of a box lies in an area. */
const isInside = (box: Box, area: Box): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height

/** The area of a chart's words with its axes and grid, which reach a little further. */
const widened = ({ x, y, width, height }: Box): Box => ({
  x: x - axisReach,
  y: y - axisReach,
  width: width + 2 * axisReach,
  height: height + 2 * axisReach
})

const textOf = (lines: readonly Line[]): string =>
  lines
    .toSorted(fromTop)
    .map(({ spans }) => spans.map(({ text }) => text.trim()).join(' '))
    .join(' ')
