import type { Line, LinedPage } from '../../model/lines.ts'
import type { Rule } from '../../model/paged-text.ts'
import { centredRoom, longestRule, ruleReach, ruleShare, shortestRule } from './thresholds.ts'

/** What parts the notes of a column from its text. */
export interface NoteRule {
  /** y, points from the top. */
  readonly y: number
  /** The drawn rule, or the line of underscores. */
  readonly drawn?: Rule
  readonly line?: Line
}

const underscores = /^[_—–-]{4,}$/u

/** Short rules above text, lowest first: a drawn line or a row of underscores. */
export function noteRules(page: LinedPage, lines: readonly Line[]): NoteRule[] {
  const drawn = page.rules
    .filter(rule => isShort(rule, page.width) && opensNotes(rule, lines))
    .map(rule => ({ y: rule.box.y, drawn: rule }))
  const typed = lines
    .filter(line => isUnderscores(line) && !isCentred(line, lines))
    .map(line => ({ y: line.baseline, line }))
  return [...drawn, ...typed].sort((a, b) => b.y - a.y)
}

/** A row of underscores or dashes and nothing else. */
export const isUnderscores = (line: Line): boolean =>
  line.spans.every(({ text }) => /^[\s_—–-]*$/u.test(text)) && underscores.test(textOf(line))

/** A row of underscores in the middle of the column ends a text; starred remarks below it belong to that text. */
export function isCentred({ box }: Line, lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map(line => line.box.x))
  const right = Math.max(...lines.map(line => line.box.x + line.box.width))
  const before = box.x - left
  const behind = right - box.x - box.width
  return Math.min(before, behind) > (right - left) * centredRoom
}

const textOf = ({ spans }: Line): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '')

function isShort({ box, direction }: Rule, pageWidth: number): boolean {
  return (
    direction === 'horizontal' && box.width >= shortestRule && box.width <= Math.min(longestRule, pageWidth * ruleShare)
  )
}

/** Text begins a little below the rule, and the rule stands at an edge of it: it underlines no word and closes no table. */
function opensNotes({ box }: Rule, lines: readonly Line[]): boolean {
  const below = lines.find(({ baseline }) => baseline > box.y + 2)
  if (!below || below.baseline - box.y > ruleReach) return false
  return !lines.some(
    line => Math.abs(line.baseline - box.y) < line.size * 0.4 && overlaps(line, box.x, box.x + box.width)
  )
}

const overlaps = ({ box }: Line, left: number, right: number): boolean => box.x < right && box.x + box.width > left
