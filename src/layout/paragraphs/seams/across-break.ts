import type { Span } from '../../../model/lines.ts'
import { countsOn } from '../label.ts'
import type { PlacedLine } from '../placed-line.ts'
import { room } from '../room.ts'
import { alignmentOf } from '../setting/alignment.ts'
import {
  countedOn,
  doubtfulGap,
  largerTitle,
  newBlock,
  sameEdge,
  smallestIndent,
  trustedTags,
  veryShort
} from '../thresholds.ts'
import {
  beginsCapital,
  beginsClosing,
  beginsSmall,
  endsBracketed,
  endsSentence,
  endsStopped,
  endsWithHyphen
} from '../wording.ts'
import { isRow } from './rows.ts'
import { type Evidence, type Seam, weigh } from './seam.ts'
import { changesStyle, isDisplay } from './style-change.ts'

/**
 * Whether the first line of a page or column begins a new block.
 *
 * The gap is unknown here. A paragraph goes on when its last line is full, no sentence ends there,
 * and the next line begins small and at the paragraph's own edge.
 */
export const beginsAcross = (seam: Seam): boolean => weigh(seam, signs) >= newBlock

/** Whether a block that a table, figure or caption interrupted surely goes on with this line; two headings are two. */
export const resumes = (seam: Seam): boolean => weigh(seam, signs) <= sureContinuation && !areHeadings(seam)

/** One line of display type, and another that begins anew; recommendations in bold have more lines. */
const areHeadings = ({ block, previous, next, setting }: Seam): boolean =>
  block.length === 1 && isDisplay(previous, setting) && isDisplay(next, setting) && !beginsSmall(next.text)

/** Weight below which a text goes on even behind a table: unfinished sentence, small letter, own edge. */
const sureContinuation = -3

const sentence: Evidence = ({ previous, next }) => {
  if (beginsClosing(next.text)) return -5
  if (endsSentence(previous.text)) return beginsSmall(next.text) ? 0.5 : 1
  if (endsWithHyphen(previous.text)) return -4
  if (beginsSmall(next.text)) return -4
  return endsBracketed(previous.text) && beginsCapital(next.text) ? 0 : -2
}

const fullness: Evidence = ({ previous, next, setting, trail }) => {
  const left = room(previous, next, trail) - setting.slack
  if (left <= 0) return -1
  if (left > veryShort * (trail - setting.columnOf(previous).lead)) return 4.5
  return left > 2 * next.line.size ? 3 : 1
}

/** Distance of a line from the leading edge of its column. */
const indentOf = (line: PlacedLine, { setting }: Seam): number => line.start - setting.columnOf(line).lead

/** At the indent that first lines of paragraphs have in the column. */
function isFirstLine(line: PlacedLine, { setting }: Seam): boolean {
  const { lead, first } = setting.columnOf(line)
  return first > lead + smallestIndent && Math.abs(line.start - first) < sameEdge
}

/** The text of an item stands deeper than its label, perhaps where first lines begin. */
const hangs = ({ label, hang }: PlacedLine): boolean => label !== undefined || hang !== undefined

/**
 * Two first lines are two paragraphs, however full the one above: no typesetter leaves the first line of a longer
 * paragraph alone at the foot of a page. Only a small letter weighs more.
 */
const twoFirstLines = 5

const indentation: Evidence = seam => {
  const { block, next, previous } = seam
  const indent = indentOf(next, seam)
  const own = indentOf(previous, seam)
  const first = block[0]
  if (block.length > 1) {
    const begun = first ? indentOf(first, seam) : own
    if (Math.abs(indent - own) < sameEdge) return begun > own + smallestIndent ? -1.5 : -0.5
    if (Math.abs(indent - begun) < sameEdge) return 7
    return indent > own + smallestIndent ? 3 : 1.5
  }
  if (isFirstLine(next, seam) && isFirstLine(previous, seam) && !hangs(previous)) return twoFirstLines
  if (indent > smallestIndent) return indent > own - sameEdge && !previous.label ? 2 : 1
  return own > smallestIndent ? -1.5 : -0.5
}

const label: Evidence = ({ block, next }) => {
  if (countsOn(block[0]!.text, next.text)) return countedOn
  if (!next.label) return 0
  if (next.label.certain) return next.label.tab ? 3.5 : 2
  return next.label.tab ? 2 : 0
}

const alignment: Evidence = ({ block, previous, next, setting }) => {
  if (beginLevel(block.at(-2), previous) && beginLevel(previous, next)) return 0
  const above = alignmentOf(previous, setting.columnOf(previous))
  const below = alignmentOf(next, setting.columnOf(next))
  return above === 'start' && below === 'start' ? 0 : 6
}

/** Lines that begin at one edge are not centred, though a short one may stand in the middle by chance. */
const beginLevel = (above: PlacedLine | undefined, below: PlacedLine): boolean =>
  above !== undefined && Math.abs(above.start - below.start) < sameEdge

/** Without a gap to tell a heading from text, its style counts double. */
const style: Evidence = seam => 2 * changesStyle(seam)

/** Word begins a new element on every page, so only equal elements tell, and that text became a heading or a heading text. */
const tags: Evidence = ({ previous, next }) => {
  if (next.page.tagTrust < trustedTags) return 0
  const above = previous.line.spans.find(({ element }) => element !== undefined)
  if (above === undefined) return 0
  if (next.line.spans.some(({ element }) => element === above.element)) return -4
  const below = next.line.spans.find(({ tag }) => tag !== undefined)
  return below && isHeadingTag(above) !== isHeadingTag(below) ? 4 : 0
}

const isHeadingTag = ({ tag }: Span): boolean => tag?.split('/').some(role => /^H[1-6]$/.test(role)) ?? false

/** Lines larger than running text are titles and headings, which no page break parts. */
const largeType: Evidence = ({ previous, next, setting }) =>
  Math.min(previous.line.size, next.line.size) > setting.bodySize + largerTitle ? 6 : 0

/** A row of parts is no running text; a row alone that ends with figures is an entry of a list, however the next line begins. */
const rows: Evidence = ({ block, previous, next, setting }) => {
  if (!isRow(previous, setting)) return isRow(next, setting) ? 2 : 0
  const isEntry = block.length === 1 && /^[\p{Nd}\s+–.-]+$/u.test(previous.line.spans.at(-1)?.text ?? '')
  return isEntry && !isRow(next, setting) ? 8 : 2
}

/** The number of a table or figure alone on its line goes on with nothing, unless a sentence is open: `see` / `table 2`. */
const caption: Evidence = ({ previous, next, setting }) =>
  setting.isCaptionLabel(next) && endsSentence(previous.text) ? 6 : 0

/**
 * A line alone between the end of a sentence and white space, with no stop of its own, ends no paragraph: it is a heading.
 * So is one in display type behind an item without a stop.
 */
const standsAlone: Evidence = seam => {
  const { previous, next, after, setting } = seam
  const parted = endsSentence(previous.text) || changesStyle(seam) >= styleOfHeadings
  if (!parted || endsStopped(next.text) || beginsSmall(next.text)) return 0
  if (after?.page !== next.page || after.line.column !== next.line.column) return 0
  return after.line.baseline - next.line.baseline > doubtfulGap * setting.pitchOf(next) ? 4 : 0
}

/** Weight of a change of style that headings have. */
const styleOfHeadings = 2

const signs = [sentence, fullness, indentation, label, style, alignment, tags, largeType, rows, caption, standsAlone]
