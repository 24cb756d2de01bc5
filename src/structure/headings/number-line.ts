import type { NumberingHabits } from '../../knowledge/languages/profile.ts'
import { type LabelReading, readLabel } from '../../knowledge/numerals/label.ts'
import { isActNumber } from '../../knowledge/resolutions/number.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { PrintedNumber } from '../../model/document.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText, withoutStart } from '../../model/run.ts'
import { type HeadingContext, headingEvidence } from './evidence.ts'
import type { FoundHeading } from './found-heading.ts'
import { enoughEvidence, longestBareNumber } from './thresholds.ts'

/**
 * The heading whose numeral stands on a line of its own: `I`, `B.`, `三`, the number of a decision `2031/5`.
 *
 * The title is the next block, or the following lines of the same block; a numeral without a title is a heading too. A
 * single capital without a title must be set as a heading, and the number of a decision is none without its title.
 */
export function findNumberLine(item: TextBlock, next: Flowing, context: HeadingContext): FoundHeading | undefined {
  const text = plainText(item.runs)
  const end = item.layout.lineBreaks?.[0] ?? text.length
  const number = setApart(item) ? readNumber(text.slice(0, end).trim(), context) : undefined
  if (!number) return undefined
  if (end < text.length) return titleBelow(item, end, number, context)
  return titleNext(item, next, number, context)
}

interface BareNumber {
  readonly number: PrintedNumber
  /** Missing for the number of a decision, which counts no headings of this document. */
  readonly reading?: LabelReading
  readonly readings?: readonly LabelReading[]
}

/** Centred, bold or tagged; in a source without type sizes nothing can be said. */
const setApart = ({ layout }: TextBlock): boolean =>
  layout.align === 'centre' || Boolean(layout.bold) || Boolean(layout.tag?.startsWith('H')) || !layout.size

/** In a source without type sizes a line like `75/254` may as well be a reference. */
function readNumber(text: string, { profile, bodySize }: HeadingContext): BareNumber | undefined {
  if (bodySize > 0 && isActNumber(text)) return { number: { printed: text, value: text.replace(/\.$/u, '') } }
  return readBareNumber(text, profile.numbering)
}

/** A numeral of headings and nothing else. */
function readBareNumber(text: string, habits: NumberingHabits): BareNumber | undefined {
  if (text.length > longestBareNumber || /\p{Nd}/u.test(text)) return undefined
  const label = [text, `${text}.`, `${text} - …`, `${text} - ${text}`]
    .map(form => readLabel(form, habits))
    .find(found => found && found.length >= text.length)
  const readings = label?.readings.filter(({ style }) => /^(?:upper|han|spelled)/.test(style)) ?? []
  const [reading] = readings
  if (!label || !reading || label.bracketed) return undefined
  return { number: { printed: text, value: label.value, ordinal: reading.ordinal }, reading, readings }
}

function titleBelow(
  item: TextBlock,
  end: number,
  number: BareNumber,
  context: HeadingContext
): FoundHeading | undefined {
  const title = { ...item, runs: withoutStart(item.runs, end) }
  if (headingEvidence(title, context) < enoughEvidence) return undefined
  return { ...number, layout: item.layout, runs: title.runs, places: item.places, blocks: 1 }
}

function titleNext(
  item: TextBlock,
  next: Flowing,
  number: BareNumber,
  context: HeadingContext
): FoundHeading | undefined {
  const marks = withoutStart(item.runs, plainText(item.runs).length)
  if (isUndecided(next) && isTitle(next, context)) {
    const places = [...item.places, ...next.places]
    return { ...number, runs: [...marks, ...next.runs], places, layout: next.layout, blocks: 2 }
  }
  if (!number.reading) return undefined
  const sure = number.reading.style !== 'upper-letter' || item.layout.align === 'centre' || item.layout.bold
  return sure ? { ...number, layout: item.layout, runs: marks, places: item.places, blocks: 1 } : undefined
}

/** In a source without type sizes any line that could be a heading is the title of the numeral above it. */
function isTitle(block: TextBlock, context: HeadingContext): boolean {
  if (readLabel(plainText(block.runs), context.profile.numbering)) return false
  return headingEvidence(block, context) >= (context.bodySize > 0 ? enoughEvidence : 0)
}
