import { namesPart } from '../../../knowledge/part-name.ts'
import { countsOn } from '../label.ts'
import { isScan } from '../page-grades.ts'
import type { PlacedLine } from '../placed-line.ts'
import { room } from '../room.ts'
import { alignmentOf, shareAxis } from '../setting/alignment.ts'
import type { Column } from '../setting/columns.ts'
import type { Setting } from '../setting/setting.ts'
import {
  countedOn,
  doubtfulGap,
  farFromMargin,
  fullLine,
  fullMeasure,
  newBlock,
  regularGap,
  sameEdge,
  sideBySide,
  smallestIndent,
  trustedTags,
  typedCentre,
  veryShort,
  wideGap
} from '../thresholds.ts'
import {
  beginsCaseless,
  beginsClosing,
  beginsSmall,
  endsCaseless,
  endsOpen,
  endsSentence,
  endsWithHyphen
} from '../wording.ts'
import { isRow } from './rows.ts'
import { type Evidence, type Seam, weigh } from './seam.ts'
import { changesStyle, isDisplay } from './style-change.ts'

/**
 * Whether a line begins a new block below another line of its column.
 *
 *     1.    The Committee considered the
 *     report at its third meeting.           ← goes on: back at the edge
 *                                            ← half a line of white
 *           (a)   It decided …               ← new: gap, indent, label, short line above
 *
 * No single sign decides. Gap, indent and a short line above come from the typesetter and are strong;
 * a label or a full stop at a line's edge may be chance and only helps.
 */
export const beginsWithin = (seam: Seam): boolean => weigh(seam, signs) >= newBlock

const gapAbove: Evidence = seam => {
  const { block, previous, next, setting } = seam
  const gap = next.line.baseline - previous.line.baseline
  if (gap < sideBySide * next.line.size) return isBareLabel(block) ? -10 : 10
  const ratio = gap / ownPitch(block, setting.pitchOf(next))
  if (ratio < regularGap) return -0.5
  if (ratio < doubtfulGap) return isScan(next.page) ? 0.5 : changesStyle(seam) >= styleOfBlocks ? 3 : 1.5
  return ratio < wideGap ? 3.5 : 5
}

/** Weight of a change of style that headings have: with it, even a little white is no chance. */
const styleOfBlocks = 2

/** A label printed as a line of its own beside its text. */
const isBareLabel = (block: Seam['block']): boolean =>
  block.length === 1 && block[0]?.label !== undefined && block[0].label.text === block[0].text

/** The block's own line distance once it has two lines on a page: quotations are set tighter in typed pages. */
function ownPitch(block: Seam['block'], pitch: number): number {
  const last = block.at(-1)
  const before = block.at(-2)
  if (!last || !before || last.page !== before.page || last.line.column !== before.line.column) return pitch
  const own = last.line.baseline - before.line.baseline
  return own > sideBySide * pitch && own < wideGap * pitch ? own : pitch
}

const indentation: Evidence = seam => {
  const { block, previous, next, setting } = seam
  const column = setting.columnOf(next)
  if (shareAxis(previous, next, column) || wrapsToEnd(seam) || isOfficeWrapped(seam)) return 0
  if (block.length === 1) return secondLine(seam)
  if (Math.abs(next.start - previous.start) > smallestIndent) return 3
  return isAtEdge(next, column) && isIndented(block[0]!, column) ? -1.5 : -0.5
}

/** The second line of a block tells its shape: indented first line, hanging label, or a block of its own. */
const secondLine: Evidence = ({ previous, next, after, setting }) => {
  const column = setting.columnOf(next)
  const step = next.start - previous.start
  const { label } = previous
  if (hangs(previous, next) || standsOut(previous, next, column)) return -1.5
  if (step > smallestIndent) return label ? 0 : 2.5
  if (isAtEdge(next, column) && isIndented(previous, column)) return -1.5
  if (step < -sameEdge)
    return next.start < column.lead - smallestIndent && previous.start - column.lead < smallestIndent ? 2 : -0.5
  const falls = after !== undefined && after.start < next.start - smallestIndent && after.start > column.lead - sameEdge
  return falls && next.start > column.lead + smallestIndent ? 2 : -0.5
}

/** Below the text behind a label or tab. */
const hangs = ({ hang, label }: PlacedLine, { start }: PlacedLine): boolean =>
  hang !== undefined && Math.abs(start - hang) < (label && !label.tab ? 2 * sameEdge : sameEdge + 1)

/** A word before a tab (`Note:`) stands out into the margin, and its text goes on at the edge. */
const standsOut = ({ hang, label, start }: PlacedLine, next: PlacedLine, column: Column): boolean =>
  hang !== undefined && !label && start < column.lead - smallestIndent && isAtEdge(next, column)

const isAtEdge = ({ start }: PlacedLine, { lead }: Column): boolean => Math.abs(start - lead) < sameEdge

/** At the usual indent of first lines. */
const isIndented = ({ start }: PlacedLine, { lead, first }: Column): boolean =>
  first > lead + smallestIndent && Math.abs(start - first) < sameEdge

/** White space behind the end of a sentence, in ems, beyond the room that the next word needs, that no chance leaves free. */
const clearlyShort = 3

const shortLine: Evidence = seam => {
  const { previous, next, setting, trail } = seam
  const left = room(previous, next, trail) - setting.slack
  if (left <= 0) return -0.5
  const { lead } = setting.columnOf(previous)
  if (isTitle(previous, next, setting)) return brokenTitle(seam, left / (trail - lead))
  if (keptTogether(seam)) return 0
  if (left > veryShort * (trail - lead)) return 4.5
  if (endsSentence(previous.text) && left > clearlyShort * next.line.size) return 4.5
  return left > next.line.size ? 3 : 1.5
}

/**
 * The line ended early because a typist kept the next words together: it is more than half full, no sentence ends with
 * it, and the next stands at its edge without the white space that this document sets between paragraphs.
 */
function keptTogether({ block, previous, next, setting }: Seam): boolean {
  const indented = block.length === 1 && previous.start > next.start + smallestIndent
  const isBegun = block.length > 1 || previous.label !== undefined || indented
  if (!setting.setsApart || !isBegun || next.label || endsSentence(previous.text)) return false
  const gap = (next.line.baseline - previous.line.baseline) / ownPitch(block, setting.pitchOf(next))
  const level = Math.abs(next.start - previous.start) < sameEdge || isAtEdge(next, setting.columnOf(next))
  return gap < regularGap && level && isHalfFull(previous, setting)
}

/** Share of the column's width that a line of a wrapped title never leaves free, even where titles have a narrower measure. */
const halfEmpty = 0.5

function brokenTitle({ previous, next, setting }: Seam, free: number): number {
  if (isMuchShorter(previous, next)) return 3
  return free > halfEmpty && !shareAxis(previous, next, setting.columnOf(next)) ? 2.5 : 1
}

/** Both lines are display type or centred: then they were broken by sense and not for want of room. */
const isTitle = (previous: PlacedLine, next: PlacedLine, setting: Setting): boolean =>
  (isDisplay(previous, setting) && isDisplay(next, setting)) || shareAxis(previous, next, setting.columnOf(next))

/** Titles are wrapped into lines of like width; a number or a word above a title stands alone. */
const isMuchShorter = (previous: PlacedLine, next: PlacedLine): boolean =>
  previous.end - previous.start < 0.4 * (next.end - next.start)

const label: Evidence = ({ block, next }) => {
  if (countsOn(block[0]!.text, next.text) || isNextBullet(block[0]!, next)) return countedOn
  if (!next.label || next.line.spans[0]?.superscript) return 0
  if (next.label.certain) return next.label.tab ? 2 : 1
  return next.label.tab ? 1.5 : 0
}

/** The same sign before a tab at the same place: the next item of a list. */
const isNextBullet = (first: PlacedLine, next: PlacedLine): boolean =>
  first.label?.tab === true &&
  next.label?.tab === true &&
  /^\P{L}$/u.test(next.label.text) &&
  first.label.text === next.label.text &&
  Math.abs(first.start - next.start) < sameEdge

/**
 * A line set to the end of the column below one that filled it, so that its first word found no room there: paragraphs
 * set from the far edge (votes and dates below a resolution) are wrapped like others. A line that begins at the edge and
 * ends a sentence is taken for the end of an ordinary paragraph.
 */
function wrapsToEnd({ previous, next, setting, trail }: Seam): boolean {
  const column = setting.columnOf(next)
  const isFull = previous.end - previous.start > fullMeasure * previous.page.width
  const begins = isAtEdge(next, column) || isIndented(next, column) || hangs(previous, next)
  if (!isFull || begins) return false
  if ([previous, next].some(({ end }) => Math.abs(trail - end) > fullLine)) return false
  if (isAtEdge(previous, column) && endsSentence(previous.text)) return false
  const gap = (next.line.baseline - previous.line.baseline) / setting.pitchOf(next)
  return gap < regularGap && room(previous, next, trail + previous.start - column.lead) <= 0
}

const alignment: Evidence = seam => {
  const { previous, next, setting } = seam
  if (shareAxis(previous, next, setting.columnOf(next)) || wrapsToEnd(seam) || isOfficeWrapped(seam)) return 0
  const above = alignmentOf(previous, setting.columnOf(previous))
  const below = alignmentOf(next, setting.columnOf(next))
  if (above === 'end' || below === 'end') return 4
  if (above === below) return 0
  return below === 'centre' ? 2 : 1
}

const tags: Evidence = seam => {
  const { previous, next } = seam
  if (next.page.tagTrust < trustedTags) return 0
  const above = elementOf(previous)
  const below = elementOf(next)
  if (above === undefined || below === undefined) return 0
  if (above === below) return isHeadedInside(seam) ? -2 : -4
  return runsOn(seam) ? 0 : 3
}

/**
 * Makers of tagged files cut paragraphs at line ends. Where the paragraphs of a document stand apart, text that fills
 * its line goes on with the next at the same edge, in the same type and without white space, whatever the tags say.
 */
function runsOn(seam: Seam): boolean {
  const { block, previous, next, setting, trail } = seam
  if (!setting.setsApart || next.label || changesStyle(seam) > 0 || isDisplay(previous, setting)) return false
  const gap = (next.line.baseline - previous.line.baseline) / ownPitch(block, setting.pitchOf(next))
  const full = room(previous, next, trail) <= setting.slack
  return gap < regularGap && full && isAtEdge(next, setting.columnOf(next))
}

/** The element of a line; the label of a list item has one of its own, beside that of its text. */
const elementOf = ({ line }: PlacedLine): number | undefined =>
  line.spans.find(({ element, tag }) => element !== undefined && !/\/Lbl(?:\/|$)/.test(tag ?? ''))?.element

/** A heading and its text in one element, parted by a forced line break: the first line alone is in its style. */
const isHeadedInside = ({ block, previous, next }: Seam): boolean =>
  block.length === 1 && ((previous.bold && !hasStyle(next, 'bold')) || (previous.italic && !hasStyle(next, 'italic')))

const hasStyle = ({ line }: PlacedLine, style: 'bold' | 'italic'): boolean => line.spans.some(span => span[style])

const wording: Evidence = ({ previous, next, setting }) => {
  if (beginsClosing(behindMarks(next))) return -5
  if (endsWithHyphen(previous.text) || endsOpen(previous.text)) return beginsSmall(next.text) ? -1.5 : -0.5
  if (endsSentence(previous.text)) return 0.5
  if (endsCaseless(previous.text) && beginsCaseless(next.text)) return isHalfFull(previous, setting) ? -1 : 0
  return beginsSmall(next.text) ? -1.5 : 0
}

/** Text behind raised note marks, which go with the word on the line above. */
const behindMarks = ({ line, text }: PlacedLine): string => {
  const own = line.spans.findIndex(({ superscript }) => !superscript)
  return own > 0
    ? line.spans
        .slice(own)
        .map(span => span.text)
        .join('')
        .trimStart()
    : text
}

/** Titles end without punctuation too, but rarely fill their line. */
const isHalfFull = (line: PlacedLine, setting: Setting): boolean => {
  const { lead, trail } = setting.columnOf(line)
  return line.end - lead > (trail - lead) / 2
}

/**
 * Rows of parts (names and functions side by side, lists of contents) are no running text, least of all with a label;
 * one wide gap in a paragraph is chance.
 */
const rows: Evidence = ({ block, previous, next, setting }) => {
  if (block.length === 1 && hangs(previous, next)) return 0
  const before = block.at(-2)
  const isChance = block.length > 2 && before !== undefined && !isRow(before, setting)
  if (isRow(next, setting)) return leadsItem(next) ? 4 : next.label?.certain ? 3 : 2
  return isRow(previous, setting) && !isChance ? 2 : 0
}

/** `1994⇥-⇥Report …`: a word in the margin of a list, and an item beside it. */
const leadsItem = ({ hang, label, joints }: PlacedLine): boolean =>
  hang !== undefined && !label && joints.filter(joint => joint === 'tab').length > 1

/**
 * `Chargé d’affaires a.i. / at the Permanent Mission of / Atlantis`: an office in a signature block that is centred on
 * an axis of its own right of the middle. A line with a small first letter goes on, and is gone on with; where a line
 * begins or ends is then neither indent nor alignment.
 */
function isOfficeWrapped({ previous, next, setting }: Seam): boolean {
  const { lead, trail } = setting.columnOf(next)
  const isRight = Math.min(previous.start, next.start) > (lead + trail) / 2
  const offAxis = Math.abs(previous.start + previous.end - next.start - next.end) / 2
  return isRight && offAxis < typedCentre && [previous, next].some(({ text }) => beginsSmall(text))
}

/** Lines of a signature block: one below the other right of the middle, the upper one far from the right margin. */
const beside: Evidence = ({ previous, next, setting }) => {
  const { lead, trail } = setting.columnOf(previous)
  const middle = (lead + trail) / 2
  const aligned = previous.start > middle && Math.abs(next.start - previous.start) < sameEdge
  return aligned && trail - Math.max(previous.end, next.end) > farFromMargin * next.line.size ? 5 : 0
}

/** `Rule 3`, `Decision 22/1`: a word and its number alone in display type name a part, whose title stands below. */
const partNamed: Evidence = ({ block, previous, next, setting }) => {
  const named = block.length === 1 && isDisplay(previous, setting) && namesPart(previous.text)
  return named && isDisplay(next, setting) && !beginsSmall(next.text) ? 2 : 0
}

const signs = [gapAbove, indentation, shortLine, label, changesStyle, alignment, tags, wording, rows, beside, partNamed]
