import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { isCounted } from '../../knowledge/numerals/counted-lines.ts'
import { type Label, readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText, sliceRuns, withoutStart } from '../../model/run.ts'
import {
  type HeadingContext,
  headingEvidence,
  isMinorNumeral,
  isSectioned,
  isSlanted,
  numberedWord
} from './evidence.ts'
import type { FoundHeading } from './found-heading.ts'
import { findNumberLine } from './number-line.ts'
import {
  enoughEvidence,
  longestHeading,
  longestPlainHeading,
  shortHeading,
  spaceOverHeading,
  spaceOverPlainHeading
} from './thresholds.ts'

/**
 * The heading that begins at an item of the flow, if one does.
 *
 *     I. Introduction        number and title on one line
 *     I                      number on its own line, centred or bold,
 *     Introduction           the title on the next
 *     Introduction           no number
 */
export function findHeading(
  flow: readonly Flowing[],
  index: number,
  context: HeadingContext
): FoundHeading | undefined {
  const item = flow[index]
  const next = flow[index + 1]
  if (!item || !isUndecided(item) || !next) return undefined
  const numbered = findNumberLine(item, next, context)
  if (numbered) return numbered
  if (goesOnSmall(item, next, context)) return undefined
  const ends = endsWithColon(item, next, context) || endsWithStop(item, next, context)
  const shown = ends ? withoutEnd(item) : index === 0 ? withoutBrackets(item) : item
  if (headingEvidence(shown, context) + position(flow, index, context) < enoughEvidence) return undefined
  const text = plainText(item.runs)
  const word = numberedWord(text.trim(), context.profile.structure)
  const common = { places: item.places, layout: item.layout, blocks: 1 }
  if (word !== undefined) return { ...common, word, runs: item.runs }
  const label = readLabel(text, context.profile.numbering)
  if (!label || label.bullet) return { ...common, runs: item.runs }
  const reading = label.readings[0]
  const number = { printed: label.printed.trim(), value: label.value, ...(reading && { ordinal: reading.ordinal }) }
  return {
    ...common,
    number,
    ...(reading && { reading, readings: label.readings }),
    runs: withoutStart(item.runs, label.length)
  }
}

/**
 * A short bold line may end with a colon (`Reporting:`) where the numbered paragraph below it goes on with the series of
 * the text; the first number of a series is a list that the colon announces.
 */
function endsWithColon({ runs, layout }: TextBlock, next: Flowing, { profile }: HeadingContext): boolean {
  const text = plainText(runs).trim()
  if (!layout.bold || text.length > longestPlainHeading || !/[:：]$/u.test(text) || !isUndecided(next)) return false
  const below = readLabel(plainText(next.runs), profile.numbering)
  return Boolean(below?.paragraph) && !below?.readings.some(({ ordinal }) => ordinal === 1)
}

/**
 * Headings may be sentences, told by their slant or underlining: objectives, `3.1 To raise the lamps of the harbours.`,
 * and those with a letter above a numbered paragraph, `(ii) Lamps of the harbours.`
 */
function endsWithStop(block: TextBlock, next: Flowing, { profile }: HeadingContext): boolean {
  const text = plainText(block.runs).trim()
  const label = readLabel(text, profile.numbering)
  if (!label || text.length > longestHeading || !/[.。]$/u.test(text)) return false
  if (!isUndecided(next) || !isOver(block, next, profile)) return false
  return isSectioned(label) || (isMinorNumeral(label) && isOverText(label, plainText(next.runs), profile))
}

/** In a source without type sizes, words in capitals that go on in lower case below: `AND FOR THESE ENDS` / `to practise …`. */
const goesOnSmall = ({ layout }: TextBlock, next: Flowing, { bodySize, profile }: HeadingContext): boolean =>
  bodySize === 0 &&
  layout.capitals === true &&
  isUndecided(next) &&
  /^\p{Ll}/u.test(plainText(next.runs)) &&
  !readLabel(plainText(next.runs), profile.numbering)

/** A bold line right below the title of a part may stand in brackets, as a date does: `(4 May 2031)`. */
function withoutBrackets(block: TextBlock): TextBlock {
  const text = plainText(block.runs)
  const inner = block.layout.bold ? /^(\s*[(（])[^()（）]+(?=[)）]\s*$)/u.exec(text) : null
  return inner ? { ...block, runs: sliceRuns(block.runs, inner[1]!.length, inner[0].length) } : block
}

/** The block without its last character. */
const withoutEnd = (block: TextBlock): TextBlock => ({
  ...block,
  runs: sliceRuns(block.runs, 0, plainText(block.runs).trimEnd().length - 1)
})

/**
 * The line above an enacting formula is the title of a draft, and a line with a letter, `(a) Media`, over a numbered
 * paragraph or a plain heading a minor heading. A short line with a whole line of white above, between paragraphs that
 * count on, is a heading without any style. Other lines without a label are told by their slant and the white space above
 * them; in a source without type sizes or on a recognised page, by what they stand between.
 */
function position(flow: readonly Flowing[], index: number, context: HeadingContext): number {
  const { profile, bodySize, recognised } = context
  const [item, below] = [flow[index], flow[index + 1]]
  if (!item || !isUndecided(item) || !below || !isUndecided(below)) return 0
  const after = plainText(below.runs)
  if (isEnacting(after, profile)) return 2
  const label = readLabel(plainText(item.runs).trim(), profile.numbering)
  if (label) {
    const over =
      isOverText(label, after, profile) || (isMinorNumeral(label) && isPlainHeading(flow, index + 1, context))
    return isOver(item, below, profile) && over ? 1 : 0
  }
  if (isPlainHeading(flow, index, context)) return 2
  const scanned = recognised.has(item.places[0]?.page ?? 0)
  const place = { item, above: flow[index - 1], below, overTable: flow[index + 2]?.type === 'table' }
  if (bodySize > 0 && !scanned) return isMinorHeading(place, profile) ? 1 : 0
  return isUnstyledHeading(place, scanned, context) ? 2 : 0
}

/** A line that may be a heading, and what stands around it. */
interface HeadingPlace {
  readonly item: TextBlock
  readonly above: Flowing | undefined
  readonly below: TextBlock
  /** A table stands right below the block that is below. */
  readonly overTable: boolean
}

/**
 * An italic or underlined line that stands apart, over a numbered paragraph, a long text, one that announces a list, or
 * the unit of a table: `(Percentage)`. Over a numbered paragraph it may have more than one line.
 */
function isMinorHeading({ item, above, below, overTable }: HeadingPlace, profile: LanguageProfile): boolean {
  const after = plainText(below.runs).trim()
  const short = plainText(item.runs).trim().length <= longestPlainHeading
  const isUnit = overTable && /^[(（].*[)）]$/su.test(after)
  const opens =
    readLabel(after, profile.numbering)?.paragraph ||
    (short && (isUnit || announces(below) || opensText(after, profile)))
  const roomy = hasRoomAbove(item) || above?.type === 'figure' || above?.type === 'table'
  return Boolean(opens) && roomy && standsApart(item, below, profile)
}

/** A short line between the end of a sentence and a text that begins, where type tells nothing. */
function isUnstyledHeading({ item, above, below }: HeadingPlace, scanned: boolean, context: HeadingContext): boolean {
  const { profile } = context
  const text = plainText(item.runs).trim()
  if (text.length > longestPlainHeading || !hasWord(text) || (scanned && !hasRoomAbove(item))) return false
  const after = plainText(below.runs).trim()
  const number = readLabel(after, profile.numbering)
  const opens = opensText(after, profile) || numberedWord(after, profile.structure) !== undefined
  const firstNumber = number?.paragraph === true && number.readings.some(({ ordinal }) => ordinal === 1)
  return opens && (mayEndAbove(above, firstNumber, context) || (text.length <= shortHeading && announces(above)))
}

/** A numbered paragraph, an item with a letter, or a text longer than a heading. */
function opensText(text: string, { numbering }: LanguageProfile): boolean {
  const number = readLabel(text, numbering)
  return Boolean(number?.paragraph) || (number && isMinorNumeral(number)) || text.length > longestPlainHeading
}

/**
 * A short line with more white above than paragraphs have, behind the end of a sentence or a heading with a letter, over
 * a numbered paragraph that is not the first.
 */
function isPlainHeading(flow: readonly Flowing[], index: number, { profile, bodySize }: HeadingContext): boolean {
  const [above, item, below] = [flow[index - 1], flow[index], flow[index + 1]]
  if (bodySize === 0 || !item || !below || !isUndecided(item) || !isUndecided(below)) return false
  const text = plainText(item.runs).trim()
  const { align, lineCount, spaceAbove = 0 } = item.layout
  if (text.length > shortHeading || !/^\p{Lu}.*[\p{L})]$/u.test(text) || readLabel(text, profile.numbering))
    return false
  if (align !== 'start' || lineCount !== 1 || spaceAbove < spaceOverPlainHeading) return false
  const number = readLabel(plainText(below.runs), profile.numbering)
  if (!number?.paragraph || number.readings.some(({ ordinal }) => ordinal === 1)) return false
  return above !== undefined && isUndecided(above) && isEndOrMinor(plainText(above.runs).trim(), profile)
}

function isEndOrMinor(text: string, { numbering }: LanguageProfile): boolean {
  const label = readLabel(text, numbering)
  return /[.;。；،؛]$/u.test(text) || (label !== undefined && isMinorNumeral(label))
}

/**
 * Nothing that goes on stands above: the end of a sentence, the comma of the last preambular paragraph over the first
 * number, or the number line whose title this is (`Chapter IV`, `Rule 3`).
 */
function mayEndAbove(
  above: Flowing | undefined,
  overFirst: boolean,
  { profile: { structure }, countingWords }: HeadingContext
): boolean {
  if (!above || !isUndecided(above)) return true
  const text = plainText(above.runs).trim()
  if (overFirst && /[,，]$/u.test(text)) return true
  return /[.;。；،؛]$/u.test(text) || numberedWord(text, structure) !== undefined || isCounted(text, countingWords)
}

/** A colon stands above: what follows is the first item of a list, or the short heading of its first part. */
const announces = (above: Flowing | undefined): boolean =>
  above !== undefined && isUndecided(above) && /[:：]$/u.test(plainText(above.runs).trim())

/** An italic or underlined line of its own at the edge, over text that is set otherwise. */
const standsApart = (item: TextBlock, below: TextBlock, profile: LanguageProfile): boolean =>
  isOver(item, below, profile) && item.layout.align === 'start' && /^[\p{L}\p{Nd}]/u.test(plainText(item.runs).trim())

const hasRoomAbove = ({ layout }: TextBlock): boolean =>
  Boolean(layout.startsPage) || (layout.spaceAbove ?? 0) >= spaceOverHeading

/** More than a stain that was taken for letters, or the piece of a line or cell that an extraction tore off. */
const hasWord = (text: string): boolean => /\p{L}{4}|\p{Script=Han}/u.test(text)

/** Italic or underlined over text that is neither. */
const isOver = (item: TextBlock, below: TextBlock, profile: LanguageProfile): boolean =>
  isSlanted(item, profile) && !isSlanted(below, profile)

/**
 * A letter over a numbered paragraph; a number over a paragraph with another than the next one or over a long text without
 * a number; one of several parts over the first item of a list, too.
 */
function isOverText(label: Label, after: string, { numbering }: LanguageProfile): boolean {
  const below = readLabel(after, numbering)
  if (isMinorNumeral(label)) return Boolean(below?.paragraph)
  if (!label.paragraph && !isSectioned(label)) return false
  if (!below) return after.length > longestPlainHeading
  if (isSectioned(label) && isMinorNumeral(below)) return below.readings.some(({ ordinal }) => ordinal === 1)
  const own = label.readings[0]?.ordinal ?? 0
  return Boolean(below.paragraph) && !below.readings.some(({ ordinal }) => ordinal === own + 1)
}

/** The enacting formula alone on its line; what stands above it is the title of its text. */
function isEnacting(text: string, { resolution }: LanguageProfile): boolean {
  const match = startsWithWord(text, resolution.enactingBodies)
  return match !== undefined && /^\s*[,،，]?\s*$/u.test(text.slice(match.end))
}
