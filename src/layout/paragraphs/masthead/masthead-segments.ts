import type { MastheadWords } from '../../../knowledge/languages/profile.ts'
import { enclose } from '../../../model/geometry.ts'
import type { Direction } from '../../../model/language.ts'
import type { Span } from '../../../model/lines.ts'
import { type PlacedLine, placeLine } from '../placed-line.ts'
import { room } from '../room.ts'
import type { Setting } from '../setting/setting.ts'
import { regularGap, sameEdge, sameSize } from '../thresholds.ts'
import { type MastheadHabits, namesField } from './masthead-fields.ts'

/** Share of the side lines' widest from which a line may have been full. */
const fullSideLine = 0.6

/** Names of organs are set this much larger than running text, points. */
const largerName = 2.5

/** Lines of a large name follow each other within this many times their size. */
const closeNameLines = 1.25

/** Two typed blanks and the room a letter leaves, in multiples of the size. */
const typedBlanks = 1.5

/** Side lines begin at least this far before the text column, points. */
const besideColumn = 20

/**
 * Masthead lines as printed segments: a line is cut at its wide gaps, and the lines of a wrapped
 * agenda title are put together, and those of a large name past what stands between them at the other side. Each segment
 * becomes a block.
 */
export function mastheadSegments(
  lines: readonly PlacedLine[],
  { words, setting, direction }: MastheadHabits
): PlacedLine[][] {
  const parts = lines.flatMap(line => cutAtTabs(line, direction))
  const widest = parts.reduce(
    (most, part) => (isBeside(part, setting) ? Math.max(most, part.end - part.start) : most),
    0
  )
  const segments: PlacedLine[][] = []
  for (const part of parts) {
    const reach = part.line.size > setting.bodySize + largerName ? segments : segments.slice(-1)
    const begun =
      reach.findLast(segment => wraps(segment.at(-1)!, part, { words, setting, widest })) ??
      segments.findLast(segment => goesOnInName(segment, part, { words, setting })) ??
      segments.findLast(segment => isStacked(segment.at(-1)!, part, setting))
    if (begun) begun.push(part)
    else segments.push([part])
  }
  return segments
}

/**
 * Lines of a large name one below another, each in the middle of the one above or set in a little: `ECONOMIC` / `AND` /
 * `SOCIAL COUNCIL`. Mastheads of two languages have such a name in either half.
 */
function goesOnInName(
  segment: readonly PlacedLine[],
  part: PlacedLine,
  { words, setting }: Pick<MastheadHabits, 'words' | 'setting'>
): boolean {
  const above = segment.at(-1)!
  if (namesField(above.text, words) || namesField(part.text, words)) return false
  const { size, baseline } = part.line
  if (size < setting.bodySize + largerName || Math.abs(size - above.line.size) > sameSize) return false
  if (above.bold !== part.bold || above.italic !== part.italic || part.page !== above.page) return false
  const gap = baseline - above.line.baseline
  if (gap < size / 2 || gap > size * closeNameLines) return false
  const start = Math.min(...segment.map(line => line.start))
  const end = Math.max(...segment.map(line => line.end))
  return isWithin(part, { start, end }) || isWithin({ start, end }, part)
}

const isWithin = (inner: Extent, outer: Extent): boolean =>
  inner.start > outer.start - sameEdge && inner.end < outer.end + sameEdge

/** Where a line begins and ends in reading direction, points. */
type Extent = Pick<PlacedLine, 'start' | 'end'>

/** Left of the text column; in pages without such lines, anywhere. */
const isBeside = (line: PlacedLine, setting: Setting): boolean =>
  line.start < setting.columnOf(line).lead - besideColumn

/** The two blanks that typists set behind a colon or stop. */
function isTypedBlank({ line }: PlacedLine, index: number): boolean {
  const [before, after] = [line.spans[index - 1], line.spans[index]]
  if (!before || !after || !/[:.]$/u.test(before.text)) return false
  return after.box.x - before.box.x - before.box.width < typedBlanks * line.size
}

function cutAtTabs(line: PlacedLine, direction: Direction): PlacedLine[] {
  const cuts = line.joints.flatMap((joint, index) => (joint === 'tab' && !isTypedBlank(line, index) ? [index] : []))
  if (cuts.length === 0) return [line]
  const bounds = [0, ...cuts, line.joints.length]
  return bounds.slice(1).map((to, index) => {
    const spans = level(line.line.spans.slice(bounds[index], to))
    return placeLine({ ...line.line, spans, box: enclose(spans.map(({ box }) => box)) }, line.page, direction)
  })
}

/** Small print beside a large name is not raised once it stands alone. */
function level(spans: readonly Span[]): readonly Span[] {
  if (!spans.every(({ superscript }) => superscript)) return spans
  return spans.map(({ superscript, ...span }) => span)
}

/** A small word right below the end of a large line, to its last letter: `FOURTH COMMITTEE, 12th` over `MEETING`. */
function isStacked(
  { line: above, end, page }: PlacedLine,
  { line: below, end: last }: PlacedLine,
  setting: Setting
): boolean {
  const gap = below.baseline - above.baseline
  return (
    above.size > setting.bodySize + largerName &&
    below.size < above.size - largerName &&
    Math.abs(end - last) < sameEdge &&
    below.box.width < above.box.width / 2 &&
    above.box.x > page.width / 2 &&
    gap > 0 &&
    gap < above.size
  )
}

function wraps(
  above: PlacedLine,
  below: PlacedLine,
  { words, setting, widest }: { words: MastheadWords; setting: Setting; widest: number }
): boolean {
  if (widest > 0 && !isBeside(below, setting)) return false
  if (above.bold !== below.bold || above.italic !== below.italic) return false
  if (Math.abs(above.line.size - below.line.size) > sameSize || Math.abs(above.start - below.start) > sameEdge)
    return false
  const gap = (below.line.baseline - above.line.baseline) / setting.pitchOf(below)
  if (gap < 0.5 || gap > regularGap + 0.1 || namesField(above.text, words) || namesField(below.text, words))
    return false
  const width = Math.max(fullSideLine * widest, above.end - above.start)
  return room(above, below, above.start + width) <= 0
}
