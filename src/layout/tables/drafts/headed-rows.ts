import type { Area } from '../area.ts'
import { stripsBetween } from '../areas/ruled-areas.ts'
import { isNumber } from '../is-number.ts'
import type { Level, Sheet, Strip } from '../sheet.ts'
import { maximumPlainHeadHeight, minimumTableWidth, sameEnds } from '../thresholds.ts'

/**
 * Rows that stand alone under a head of their own, as budget reports set each entry of an analysis of variances:
 * a head over the figures, a rule as wide as these, the row, and a rule below all of it.
 *
 *                              Variance
 *                          ────────────────
 *     Harbour staff         $21.9    37.9%
 *     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
 */
export function headedRows(sheet: Sheet): Area[] {
  return sheet.levels.flatMap((rule, at) => {
    const below = sheet.levels[at + 1]
    return below && endsTogether(rule, below) ? (areaOf(sheet, rule, below) ?? []) : []
  })
}

/** The rule below begins further before and ends where the rule above it does, one line or a few down. */
const endsTogether = (rule: Level, below: Level): boolean =>
  Math.abs(rule.end - below.end) <= sameEnds &&
  rule.start - below.start >= minimumTableWidth &&
  below.y - rule.y <= maximumPlainHeadHeight

function areaOf(sheet: Sheet, rule: Level, below: Level): Area | undefined {
  const head = headAbove(sheet, rule, below)
  const rows = stripsBetween(sheet, { ...below, y: rule.y }, below.y)
  const [first] = rows
  if (!head || !first || rows.length > 2 || !isFilled(first, rule)) return undefined
  return {
    sheet,
    evidence: 'rules',
    top: head.top,
    bottom: below.y,
    start: below.start,
    end: below.end,
    strips: [head, ...rows],
    headEnd: first.top,
    closed: true
  }
}

/** The line above a rule, when it is words that stand over it and nothing beside them. */
function headAbove(sheet: Sheet, rule: Level, { start, end }: Level): Strip | undefined {
  const above = sheet.strips.findLast(({ baseline }) => baseline < rule.y)
  const [piece, ...others] = above?.pieces.filter(piece => piece.end > start && piece.start < end) ?? []
  if (!above || !piece || others.length > 0 || isNumber(piece)) return undefined
  const stands = piece.start >= rule.start && piece.end <= rule.end && rule.y - piece.baseline < 2 * piece.size
  return stands ? above : undefined
}

/** Words before the rule, and figures below it. */
function isFilled({ pieces }: Strip, rule: Level): boolean {
  const [label, ...figures] = pieces
  return label !== undefined && label.end < rule.start && figures.length > 0 && figures.every(isNumber)
}
