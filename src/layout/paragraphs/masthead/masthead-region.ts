import type { MastheadWords } from '../../../knowledge/languages/profile.ts'
import type { Box } from '../../../model/geometry.ts'
import type { FlowPage } from '../../../model/lines.ts'
import type { PlacedLine } from '../placed-line.ts'
import type { Setting } from '../setting/setting.ts'
import { doubtfulGap, sameEdge } from '../thresholds.ts'
import { type MastheadHabits, namesField, namesPartOfField } from './masthead-fields.ts'

/** A masthead rule is at least this share of the page wide … */
const ruleWidth = 0.5

/** … the upper one stands in this part of the page, the lower one in that. */
const highestRule = 0.2
const upperPart = 0.45

/** The two rules of a masthead are at least this far apart, points. */
const betweenRules = 30

/** Lines beside the masthead begin within this of the rule's beginning, points. */
const sideEdge = 15.5

/** Side lines are at most this much larger than running text, points; the title of the document is larger. */
const largerSide = 2.5

/** The text column begins at least this far inside the rules, points; else the page has no side lines to tell. */
const inset = 20

/** Lines of the masthead that name no known field but stand between lines that do. */
const tolerated = 5

/** Rows of dots between a name and its function. */
const leaders = /(?:\.\s?){5,}|(?:\s\.){2,}/u

/**
 * The lines of the first page that are masthead, in printed order.
 *
 *     ═══ United Nations ═══════════════ A/99/1 ═══
 *     (emblem) General Assembly      Distr.: General
 *     ═════════════════════════════════════════════   ← last wide rule
 *     Ninety-ninth session                            ← side lines: at the rule's edge,
 *     Agenda item 12                                     left of the text column
 *             Title of the document                   ← body
 *
 * Without rules (typed and web pages) the words of the masthead tell its lines.
 */
export function findMasthead(
  lines: readonly PlacedLine[],
  { words, setting, direction }: MastheadHabits
): readonly PlacedLine[] {
  const page = lines[0]?.page
  if (page?.number !== 1) return []
  const rule = lowerRule(page, lines)
  const named = rule === undefined || rule.single ? byWords(lines, { words, setting }) : []
  if (!rule) return named
  const above = lines.filter(({ line }) => line.baseline < rule.box.y + 1)
  if (named.length > above.length) return named
  const edge = direction === 'ltr' ? rule.box.x : page.width - rule.box.x - rule.box.width
  const below = lines.filter(line => !above.includes(line))
  return [...above, ...sideLines(below, { edge, setting, words })]
}

/**
 * The rule under the organ's name: the second of the page, or the only one when the second was not drawn as a line.
 * Rules further down belong to boxes and tables, and rules as long as the words above them underline a typed title.
 */
function lowerRule(
  page: FlowPage,
  lines: readonly PlacedLine[]
): { readonly box: Box; readonly single: boolean } | undefined {
  const boxes = page.rules
    .filter(({ direction, box }) => direction === 'horizontal' && box.width > ruleWidth * page.width)
    .map(({ box }) => box)
    .filter(box => !lines.some(line => underlines(box, line)))
    .sort((a, b) => a.y - b.y)
  const upper = boxes[0]
  if (!upper || upper.y > highestRule * page.height) return undefined
  const lower = boxes.find(({ y }) => y > upper.y + betweenRules && y < upperPart * page.height)
  return lower ? { box: lower, single: false } : { box: upper, single: true }
}

const underlines = ({ x, y, width }: Box, { line }: PlacedLine): boolean =>
  y > line.baseline - 1 &&
  y < line.baseline + line.size / 2 &&
  Math.abs(x - line.box.x) < sameEdge &&
  Math.abs(width - line.box.width) < 2 * sameEdge

function sideLines(
  lines: readonly PlacedLine[],
  { edge, setting, words }: { edge: number; setting: Setting; words: MastheadWords }
): PlacedLine[] {
  const found: PlacedLine[] = []
  for (const line of lines) {
    const indented = setting.columnOf(line).lead > edge + inset
    const beside = Math.abs(line.start - edge) < sideEdge && line.line.size < setting.bodySize + largerSide
    const belongs = indented
      ? beside || (found.length > 0 && leaders.test(line.text))
      : beside && namesField(line.text, words)
    if (!belongs) break
    found.push(line)
  }
  return found
}

/**
 * Lines from the top of the page to the last one that names a field, while fields follow each other closely,
 * and the lines right below it at its edge: the title of the agenda item.
 */
function byWords(
  lines: readonly PlacedLine[],
  { words, setting }: { words: MastheadWords; setting: Setting }
): readonly PlacedLine[] {
  let end = 0
  for (const [index, line] of lines.entries()) {
    if (index - end > tolerated || line.line.baseline > line.page.height / 2) break
    if (namesField(line.text, words) || namesPartOfField(line.text, words)) end = index + 1
  }
  if (end < 2) return []
  while (end < lines.length && standsBelow(lines[end - 1]!, lines[end]!, setting)) end += 1
  return lines.slice(0, end)
}

function standsBelow(above: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  const gap = (line.line.baseline - above.line.baseline) / setting.pitchOf(line)
  return !line.label && gap > 0.5 && gap < doubtfulGap && Math.abs(line.start - above.start) < sameEdge
}
