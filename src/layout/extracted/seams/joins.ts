import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import { isWord, startsWithWord } from '../../../knowledge/languages/words.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { type LineLabel, labelOf } from '../labels.ts'
import {
  cannotBegin,
  endsBlock,
  endsInColon,
  endsInComma,
  endsInSemicolon,
  endsMarkup,
  endsSentence,
  isBareNumeral,
  isFigures,
  isLoneHan,
  isNegative,
  isSeparator,
  opensMarkup,
  withoutStrayMark
} from '../line-ends.ts'
import { textWidth } from '../line-width.ts'
import { asksForNumber } from '../number-words.ts'
import type { Setting } from '../setting.ts'
import { clearlyEarlyEnd, earlyEnd, linesMeasured } from '../thresholds.ts'
import {
  beginsBlock,
  isEnactingLine,
  isHeadingOfNumber,
  isLastItem,
  opensBracket,
  opensParagraph
} from './block-openings.ts'
import { isGlued, spaceLeft } from './line-room.ts'
import { endsName, isTornName, namesGoOn } from './name-seams.ts'
import type { Seam } from './seam.ts'

/** Whether the next line goes on with the block. */
export function joins(seam: Seam, setting: Setting): boolean {
  const last = seam.block.at(-1)!
  const label = labelOf(seam.next.text)
  const awaitsText = seam.block.length === 1 && labelOf(last.text)?.alone === true && !isNegative(last.text)
  if (isSeparator(last.text) || isSeparator(seam.next.text)) return false
  if (endsMarkup(last.text) || opensMarkup(seam.next.text)) return false
  if (setting.blanksEndBlocks) return !last.trailingSpace
  if (isNilCell(seam)) return false
  if (awaitsText) return label?.alone !== true
  if (setting.unwrapped) return false
  if (cannotBegin(seam.next.text) || (isLoneHan(last.text) && !opensParagraph(seam, setting))) return true
  if (awaitsMore(last.text, setting) && label?.alone !== true && !isLastItem(label, last.text, setting)) return true
  if (isTornFigure(seam, setting) || isDraftOfSponsors(seam, setting)) return true
  if (isFigures(last.text) || isCellOfFigures(seam)) return false
  if (isBareNumeral(last.text, setting) || isBareNumeral(seam.next.text, setting)) return false
  if (opensBracket(seam, setting) || isEnactingLine(seam, setting) || isHeadingOfNumber(seam, setting)) return false
  if (label && beginsBlock(label, seam, setting)) return false
  if (opensParagraph(seam, setting)) return false
  if (isUnfinished(seam, setting)) return true
  return !partedByBlank(seam, setting) && goesOn(seam, setting)
}

/** An amount in a cell of its own, and not a figure before whose punctuation the extraction broke the line. */
const isCellOfFigures = ({ next, afterNext }: Seam): boolean =>
  isFigures(next.text) && !(afterNext && cannotBegin(afterNext.text))

/** `draft resolution` on the line below its sponsors and their colon; a heading `Draft resolution` below a sentence begins with a capital. */
const isDraftOfSponsors = ({ block, next }: Seam, { profile, cased }: Setting): boolean =>
  endsInColon(block.at(-1)!.text) &&
  isWord(next.text, profile.resolution.draft) &&
  (cased ? /^\p{Ll}/u.test(next.text) : labelOf(block[0]!.text) === undefined)

const bracketedYear = /^\((?:19|20)\d\d\)[.,;]?$/
const year = /^(?:19|20)\d\d[.,;]?$/
const yearsOfClause = /^(?:19|20)\d\d[-–‑](?:19|20)?\d\d[.,;]$/
const numberOfSentence = /^(?:\d{4}|\d{1,3}\/\d{1,3})[.,;]$/

/**
 * Figures that belong to the word above, with or without room on its line: the year behind its month or the number of a
 * resolution, a span of years within a clause, the number behind the word that asks for one.
 */
function isTornFigure({ block, next: { text } }: Seam, { profile, cased }: Setting): boolean {
  if (!cased || ![bracketedYear, year, yearsOfClause, numberOfSentence].some(figures => figures.test(text)))
    return false
  const last = block.at(-1)!.text
  if (endsBlock(last) || block.some((line, index) => index > 0 && isFigures(line.text))) return false
  if (bracketedYear.test(text)) return /\p{Nd}$/u.test(last)
  if (year.test(text) && endsWithMonth(last, profile)) return true
  return yearsOfClause.test(text) ? /\p{Ll}$/u.test(last) : numberOfSentence.test(text) && asksForNumber(last, profile)
}

/** `on 12 March`, `el 8 de junio de`. */
function endsWithMonth(text: string, { months }: LanguageProfile): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu)?.slice(-2) ?? []
  return words.some(word => months.some(month => isWord(word, month))) && /\p{Nd}\P{Nd}*$/u.test(text)
}

/**
 * A dash alone is the sign of an item below another item or its introduction, which may end without a stop in the
 * middle of a sentence; below anything else, as the title of a row is, it is a cell with nothing.
 */
const isNilCell = ({ above, block }: Seam): boolean =>
  block.length === 1 &&
  /^[–—-]$/u.test(block[0]!.text) &&
  above !== undefined &&
  !endsBlock(above.text) &&
  !/^\p{Ll}/u.test(above.text)

/** The line ends in a word after which no sentence stops: `of the`, `de la`. */
function awaitsMore(text: string, { profile, cased }: Setting): boolean {
  const word = /(?<=\p{Ll}.*\s)\p{Ll}+$/u.exec(text)?.[0]
  return cased && word !== undefined && profile.functionWords.includes(word)
}

/** Share of a full line that a line of running text takes at least, headings being shorter. */
const runningShare = 0.6

/**
 * A numbered or preambular paragraph of running text, or the operative one behind the last comma of these, that has not
 * come to a stop yet: extraction broke a line set wide. Headings, which have no stop, are short.
 */
function isUnfinished({ above, block, next }: Seam, setting: Setting): boolean {
  const [first, last] = [block[0]!, block.at(-1)!]
  if (endsSentence(last.text)) return false
  const label = labelOf(first.text)
  const rest = textBehind(label, block, next, setting)
  const { preambular, operative } = setting.profile.resolution
  const behindRecital = setting.habit === 'plain' && above !== undefined && endsInComma(above.text)
  const lists = behindRecital ? [preambular, operative] : [preambular]
  const opener = lists.some(words => startsWithWord(rest, words) !== undefined)
  if (endsInComma(withoutStrayMark(last.text)) && !(label && label.kind === 'number')) return false
  if (label?.kind !== 'number' && label?.kind !== 'letter' && !opener) return false
  if (setting.cased && /\p{Ll}$/u.test(last.text) && /^\p{Ll}{2}/u.test(next.text)) return true
  if (setting.cased && /^\p{Ll}/u.test(rest) && /^[\p{L}\p{N}(]/u.test(next.text)) return true
  return block.slice(0, linesMeasured).some(line => textWidth(line.text) > setting.width * runningShare)
}

/** Text of the first line behind its label; that of the next line behind a label alone, where no gap shows an end. */
function textBehind(
  label: LineLabel | undefined,
  [first, second]: readonly ExtractedLine[],
  next: ExtractedLine,
  { habit }: Setting
): string {
  if (!label) return first!.text
  if (label.alone && (habit === 'gaps' || next.blanksAbove === 0)) return second?.text ?? ''
  return first!.text.slice(label.printed.length).trim()
}

/** A blank line parts blocks, except within a sentence whose line is full. */
function partedByBlank(seam: Seam, setting: Setting): boolean {
  const last = seam.block.at(-1)!
  if (setting.habit === 'gaps' || seam.next.blanksAbove === 0 || seam.next.page !== last.page) return false
  if (endsSentence(last.text) || (setting.cased && /^\p{Lu}/u.test(seam.next.text))) return true
  return spaceLeft(seam, setting) > earlyEnd
}

/** The last word: did the line end because it was full, or because its block ended? */
function goesOn(seam: Seam, setting: Setting): boolean {
  const last = seam.block.at(-1)!.text
  const left = spaceLeft(seam, setting)
  if (setting.blanksPartBlocks && !endsSentence(last)) return true
  if (isTornName(seam, setting)) return true
  const lower = setting.cased && /^[\p{Ll}(]/u.test(seam.next.text)
  const upper = setting.cased && /^[\p{Lu}«“"]/u.test(seam.next.text)
  if (!lower && endsInSemicolon(last)) return false
  if (endsSentence(last)) return left <= earlyEnd && !isGlued(last, setting) && !isHeadline(seam, setting)
  if (lower && !(endsInComma(last) && left > clearlyEarlyEnd && !isNumberedOrPreambular(seam, setting))) return true
  if (endsInComma(last)) return namesGoOn(seam, setting) || left <= (upper ? earlyEnd : clearlyEarlyEnd)
  if (seam.inList) return left <= earlyEnd && !(upper && endsName(last, seam.next.text))
  return left <= (upper ? clearlyEarlyEnd / 2 : clearlyEarlyEnd)
}

/** Paragraphs that show where they begin, so that room behind a comma shows no end. */
const isNumberedOrPreambular = ({ block }: Seam, { profile }: Setting): boolean =>
  labelOf(block[0]!.text) !== undefined || startsWithWord(block[0]!.text, profile.resolution.preambular) !== undefined

/** A line that ends early without a full stop, so that it is no paragraph's last line. */
function isHeadline({ next, afterNext }: Seam, setting: Setting): boolean {
  if (endsSentence(next.text) || endsInComma(next.text) || !afterNext) return false
  return spaceLeft({ block: [next], next: afterNext }, setting) > clearlyEarlyEnd
}
