import type { Area } from '../area.ts'
import { isNumber } from '../is-number.ts'
import { type Level, type Piece, type Sheet, type Strip, strip } from '../sheet.ts'
import {
  headRuleExcess,
  largerText,
  mastheadShare,
  maximumHeadHeight,
  maximumPlainHeadHeight,
  minimumTableWidth,
  partialHeadRule,
  raggedEnds,
  sameEnds,
  scaleLines,
  textOverhang
} from '../thresholds.ts'

/**
 * Tables of the United Nations style: a thin rule, the column head, a thick rule, the
 * rows, and a thick rule at the end of the table's last page. Vertical rules are not drawn.
 *
 *     ─────────────────────────────
 *     Category              Number     ← head, small italics
 *     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
 *     Office of the Chair        4
 *     ─────────────────────────────
 *     Total                      4
 *     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
 */
export function ruledAreas(sheet: Sheet): Area[] {
  return bundles(sheet).flatMap(bundle => areasOf(sheet, bundle))
}

/** Rules with the same ends, by y. */
function bundles(sheet: Sheet): readonly (readonly Level[])[] {
  const groups: Level[][] = []
  for (const rule of sheet.levels) {
    if (rule.end - rule.start < minimumTableWidth || isMasthead(rule, sheet)) continue
    const group = groups.find(([first]) => first && sameExtent(first, rule))
    if (group) group.push(rule)
    else groups.push([rule])
  }
  return groups.map(group => withPartialHeads(group, sheet).map(rule => widened(rule, group))).filter(isSeveral)
}

const isSeveral = (group: readonly Level[]): boolean => group.length > 1

/** A rule as long as the longest of its table. */
const widened = (rule: Level, group: readonly Level[]): Level =>
  group.includes(rule) ? { ...rule, end: Math.max(...group.map(({ end }) => end)) } : rule

/** A bundle with the thick rules that end a head under some of its columns only. */
function withPartialHeads(group: readonly Level[], { levels }: Sheet): readonly Level[] {
  const [first] = group
  if (!first) return group
  const width = first.end - first.start
  const partial = levels.filter(
    rule =>
      !group.includes(rule) &&
      !levels.some(other => other.y < rule.y - 1 && rule.y - other.y < maximumHeadHeight && sameExtent(other, rule)) &&
      rule.thickness - first.thickness >= headRuleExcess &&
      rule.start >= first.start - sameEnds &&
      rule.end <= first.end + sameEnds &&
      rule.end - rule.start >= partialHeadRule * width
  )
  const apart = partial.filter((rule, at) => at === 0 || rule.y - (partial[at - 1]?.y ?? 0) > 1)
  return [...group, ...apart].sort((a, b) => a.y - b.y)
}

/** Rules begin at one place and end there, too, but for a cell that is a little wider than those above it. */
const sameExtent = (a: Level, b: Level): boolean =>
  Math.abs(a.start - b.start) <= sameEnds &&
  Math.abs(a.end - b.end) <= Math.max(sameEnds, raggedEnds * Math.max(a.end - a.start, b.end - b.start))

const isMasthead = ({ y }: Level, { page }: Sheet): boolean => page.number === 1 && y < page.height * mastheadShare

function areasOf(sheet: Sheet, bundle: readonly Level[]): Area[] {
  const areas: Area[] = []
  const starts = bundle.some((_, at) => startsStrongly(sheet, bundle, at)) ? startsStrongly : startsWeakly
  for (let at = 0; at + 1 < bundle.length; ) {
    const next = starts(sheet, bundle, at) ? endOfTable(sheet, bundle, at) : undefined
    if (next) areas.push(next.area)
    at = next ? next.last : at + 1
  }
  return areas
}

/** Text stands between a rule and a thicker one below it. */
function startsStrongly(sheet: Sheet, bundle: readonly Level[], at: number): boolean {
  const [top, below] = [bundle[at], bundle[at + 1]]
  if (!top || !below || below.y - top.y > maximumHeadHeight) return false
  const strips = stripsBetween(sheet, top, below.y)
  return below.thickness - top.thickness >= headRuleExcess && strips.length > 0 && !isScale(strips)
}

/** The numbers along the axis of a chart, which is framed by rules: one above the other, and no words. */
const isScale = (strips: readonly Strip[]): boolean =>
  strips.length >= scaleLines && strips.every(({ pieces }) => pieces.every(isNumber))

/** One or a few lines in several columns, not only numbers as in a chart, stand between two like rules. */
function startsWeakly(sheet: Sheet, bundle: readonly Level[], at: number): boolean {
  const [top, below] = [bundle[at], bundle[at + 1]]
  if (!top || !below || below.y - top.y > maximumPlainHeadHeight || below.thickness < top.thickness - 0.1) return false
  return stripsBetween(sheet, top, below.y).some(strip => isRow(strip) && !strip.pieces.every(isNumber))
}

/** Text in several columns, other than a numbered paragraph. */
const isRow = ({ pieces }: Strip): boolean => pieces.length > 2 || (pieces.length === 2 && !pieces.some(isLabel))

const isLabel = ({ spans }: Piece): boolean =>
  /^\s*[(（]?[\p{L}\p{N}]{1,4}[.)）、]?\s*$/u.test(spans.map(({ text }) => text).join('')) &&
  /[.)）、]/u.test(spans.map(({ text }) => text).join(''))

interface Found {
  readonly area: Area
  /** Index of the rule at which the search goes on. */
  readonly last: number
}

function endOfTable(sheet: Sheet, bundle: readonly Level[], at: number): Found | undefined {
  const [top, head] = [bundle[at], bundle[at + 1]]
  if (!top || !head) return undefined
  const closing = closingRule(sheet, bundle, at)
  const last = bundle[closing]
  if (closing > at + 1 && last && isThick(last, top))
    return found(sheet, { top, head, bottom: last.y, closed: true }, closing + 1)
  const bottom = endOfRows(sheet, last ?? head, head)
  return found(sheet, { top, head, bottom, closed: false }, Math.max(closing, at + 1) + 1)
}

const isThick = (rule: Level, top: Level): boolean => rule.thickness - top.thickness >= headRuleExcess

/** Index of the last rule of the table that begins at `at`: the first thick one below the head, else the last before another head. */
function closingRule(sheet: Sheet, bundle: readonly Level[], at: number): number {
  const top = bundle[at]
  let index = at + 1
  for (let i = at + 2; top && i < bundle.length; i += 1) {
    const rule = bundle[i]
    const before = bundle[i - 1]
    if (!rule || !before) break
    const strips = stripsBetween(sheet, before, rule.y)
    const another = isThick(rule, top) && beginsAnother(sheet, bundle, i)
    if (isProse(strips, top) && (another || !isThick(rule, top) || !isSetAsRows(strips, sheet))) break
    if (another) return index - 1 > at ? index - 1 : index
    index = i
    if (isThick(rule, top)) break
  }
  return index
}

/** Long entries over the whole width, in one type: that of rows in columns among them, or smaller than other text of the page. */
const isSetAsRows = (strips: readonly Strip[], sheet: Sheet): boolean => {
  const [sizes, all] = [sizesOf(strips), sizesOf(sheet.strips)]
  const largest = Math.max(...sizes)
  return largest - Math.min(...sizes) <= largerText && (strips.some(isRow) || Math.max(...all) - largest > largerText)
}

const sizesOf = (strips: readonly Strip[]): number[] => strips.flatMap(({ pieces }) => pieces.map(({ size }) => size))

/** The thick rule at `i` ends another head rather than this table: a title stands above the head, rows in columns follow. */
function beginsAnother(sheet: Sheet, bundle: readonly Level[], i: number): boolean {
  const [before, top, rule] = [bundle[i - 2], bundle[i - 1], bundle[i]]
  if (!top || !rule || !startsStrongly(sheet, bundle, i - 1)) return false
  if (before && stripsBetween(sheet, before, top.y).some(isRow)) return false
  const size = sizeAbove(sheet, rule, top)
  return stripsBetween(sheet, rule, bundle[i + 1]?.y ?? sheet.page.height)
    .slice(0, 3)
    .some(strip => isRow(strip) && strip.pieces.every(piece => piece.size <= size + largerText))
}

function found(
  sheet: Sheet,
  { top, head, bottom, closed }: { top: Level; head: Level; bottom: number; closed: boolean },
  last: number
): Found {
  const strips = stripsBetween(sheet, top, bottom)
  const { start, end } = top
  return {
    area: { sheet, evidence: 'rules', top: top.y, bottom, start, end, strips, headEnd: head.y, closed },
    last
  }
}

/** Strips below a rule and within its ends, down to `bottom`. */
export function stripsBetween(sheet: Sheet, rule: Level, bottom: number): Strip[] {
  const inside = sheet.strips
    .filter(({ baseline }) => baseline > rule.y && baseline < bottom + 1)
    .map(({ pieces }) =>
      pieces.filter(({ start, end }) => start >= rule.start - textOverhang && end <= rule.end + textOverhang)
    )
  return inside.filter(pieces => pieces.length > 0).map(strip)
}

/** Running text over the whole width of the rules: two or more lines in one piece, nearly as wide. */
function isProse(strips: readonly Strip[], { start, end }: Level): boolean {
  const wide = strips.map(
    ({ pieces }) => pieces.length === 1 && pieces.some(p => p.end - p.start > 0.85 * (end - start))
  )
  return wide.some((is, i) => is && wide[i + 1] === true)
}

/** Bottom of the rows that follow the last rule down to the foot of the page, or to text that is no row. */
function endOfRows(sheet: Sheet, last: Level, head: Level): number {
  let bottom = last.y
  const size = sizeAbove(sheet, last, head)
  for (const { pieces, bottom: low, baseline } of sheet.strips) {
    if (baseline <= last.y) continue
    const outside = pieces.some(({ start, end }) => start < last.start - textOverhang || end > last.end + textOverhang)
    const larger = size > 0 && pieces.some(piece => piece.size > size + largerText)
    const wide = pieces.length === 1 && pieces.some(p => p.end - p.start > 0.85 * (last.end - last.start))
    if (outside || larger || wide) break
    bottom = low
  }
  return bottom
}

/** Size of the rows already known; 0 when only the head is. */
function sizeAbove(sheet: Sheet, last: Level, head: Level): number {
  const sizes = stripsBetween(sheet, head, last.y).flatMap(({ pieces }) => pieces.map(({ size }) => size))
  return sizes.length > 0 ? Math.max(...sizes) : 0
}
