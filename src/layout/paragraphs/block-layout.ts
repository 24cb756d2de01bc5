import type { BlockLayout } from '../../model/blocks.ts'
import { lettered } from './lettered.ts'
import type { PlacedLine } from './placed-line.ts'
import { withoutRemark } from './remark.ts'
import { alignmentOf } from './setting/alignment.ts'
import type { Setting } from './setting/setting.ts'
import type { BlockText } from './text/block-text.ts'
import {
  fullLine,
  sameEdge,
  smallestIndent,
  trustedTags,
  typedBlockCentre,
  typesetCentre,
  wideMargin
} from './thresholds.ts'

/** Where a block of lines stands among the others. */
export interface BlockPosition {
  readonly region: BlockLayout['region']
  /** The line above on the same page and column, if any. */
  readonly above?: PlacedLine
  readonly startsPage: boolean
}

/** Roles of the structure tree that are passed on; inner ones win. */
const roles = /^(?:H[1-6]|P|L|LI|LBody|Lbl|Note|Caption|BlockQuote|TOCI)$/u

/** Rows of dots that lead the eye to a number. */
const leaders = /(?:\.\s?){5,}|…{2,}/u

/** The typographic facts of a block, without coordinates. */
export function describeLayout(
  lines: readonly PlacedLine[],
  text: BlockText,
  { setting, position }: { readonly setting: Setting; readonly position: BlockPosition }
): BlockLayout {
  const first = lines[0]!
  const tag = roleOf(first)
  const space = spaceAbove(first, position, setting)
  return {
    region: position.region,
    column: first.line.column,
    ...indents(lines, setting),
    align: alignOf(lines, setting),
    size: Math.round(sizeOf(lines) * 10) / 10,
    ...styles(lines),
    ...(space !== undefined && { spaceAbove: space }),
    lineCount: lines.length,
    ...(text.lineBreaks.length > 0 && { lineBreaks: text.lineBreaks }),
    ...(text.labelEnd !== undefined && { labelEnd: text.labelEnd }),
    ...(tag && { tag }),
    ...(position.startsPage && { startsPage: true }),
    ...(lines.some(line => leaders.test(line.text)) && { dotLeaders: true })
  }
}

function indents(lines: readonly PlacedLine[], setting: Setting): Pick<BlockLayout, 'indent' | 'firstIndent'> {
  const distances = lines.map(line => line.start - setting.columnOf(line).lead)
  const [first = 0, ...others] = distances
  const rest = others.sort((a, b) => a - b)
  return { indent: round(rest[Math.floor(rest.length / 2)] ?? first), firstIndent: round(first) }
}

function alignOf(lines: readonly PlacedLine[], setting: Setting): NonNullable<BlockLayout['align']> {
  const aligned = new Set(lines.map(line => alignmentOf(line, setting.columnOf(line))))
  const only = aligned.size === 1 ? [...aligned][0]! : 'start'
  if (only !== 'start') return only
  if (isCentredBlock(lines, setting) || haveOneMiddle(lines, setting)) return 'centre'
  if (isSetToEnd(lines, setting)) return 'end'
  const full = lines.slice(0, -1)
  const ends = full.map(({ end }) => end)
  const spread = Math.max(...ends) - Math.min(...ends)
  return full.length > 1 && spread < fullLine ? 'justified' : 'start'
}

/**
 * A long title: typists set its lines at one edge, the longest about in the middle, and centre at most the last.
 * Underlined, bold or in capitals from end to end, it is no quotation, which is set in as well.
 */
function isCentredBlock(lines: readonly PlacedLine[], setting: Setting): boolean {
  const { bold, underline, capitals } = styles(lines)
  const first = lines[0]!
  if (lines.length === 1 || !(bold || underline || capitals)) return false
  const { lead, trail } = setting.columnOf(first)
  const before = first.start - lead
  const behind = trail - Math.max(...lines.map(({ end }) => end))
  const edged = lines.slice(0, -1).every(({ start }) => Math.abs(start - first.start) < sameEdge)
  return edged && before > wideMargin && Math.abs(before - behind) < typedBlockCentre
}

/** Indented lines with one middle, about that of the column, and different beginnings: the column of a typed page is as wide as its longest line. */
function haveOneMiddle(lines: readonly PlacedLine[], setting: Setting): boolean {
  const { lead, trail } = setting.columnOf(lines[0]!)
  const starts = lines.map(({ start }) => start)
  const middles = lines.map(({ start, end }) => (start + end) / 2)
  const first = Math.min(...starts)
  return (
    first > lead + wideMargin &&
    Math.max(...starts) - first > sameEdge &&
    Math.max(...middles) - Math.min(...middles) < typesetCentre &&
    Math.abs(middles[0]! - (lead + trail) / 2) < typedBlockCentre
  )
}

/** Full lines, of which some show by the room at their start that all were set to the end of the column. */
function isSetToEnd(lines: readonly PlacedLine[], setting: Setting): boolean {
  const alignments = lines.map(line => alignmentOf(line, setting.columnOf(line)))
  return alignments.at(-1) === 'end' && lines.every(line => setting.columnOf(line).trail - line.end < fullLine)
}

/** Size of most characters. */
function sizeOf(lines: readonly PlacedLine[]): number {
  const weights = new Map<number, number>()
  for (const { line } of lines) {
    for (const { size, text } of line.spans) weights.set(size, (weights.get(size) ?? 0) + text.length)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function styles(lines: readonly PlacedLine[]): Pick<BlockLayout, 'bold' | 'italic' | 'capitals' | 'underline'> {
  const spans = lettered(withoutRemark(lines.flatMap(({ line }) => line.spans)))
  const text = lines.map(line => line.text).join(' ')
  const hasLetters = spans.length > 0
  return {
    ...(hasLetters && spans.every(({ bold }) => bold) && { bold: true }),
    ...(hasLetters && spans.every(({ italic }) => italic) && { italic: true }),
    ...(/\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && { capitals: true }),
    ...(hasLetters && spans.every(({ underline }) => underline) && { underline: true })
  }
}

/** White space above in multiples of the pitch, 0 for the next line of the same setting. */
function spaceAbove(first: PlacedLine, { above }: BlockPosition, setting: Setting): number | undefined {
  if (!above) return undefined
  const gap = (first.line.baseline - above.line.baseline) / setting.pitchOf(first) - 1
  return gap < 0 ? 0 : Math.round(gap * 100) / 100
}

function roleOf({ page, line }: PlacedLine): string | undefined {
  if (page.tagTrust < trustedTags) return undefined
  const path = line.spans.find(({ tag }) => tag !== undefined)?.tag
  const role = path?.split('/').findLast(part => roles.test(part))
  return role === 'LBody' ? 'LI' : role
}

/** Tenths of a point; distances below the smallest indent are noise of side bearings. */
const round = (distance: number): number =>
  Math.abs(distance) < smallestIndent / 3 ? 0 : Math.round(distance * 10) / 10
