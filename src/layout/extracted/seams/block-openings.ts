import { meetingWords } from '../../../knowledge/languages/meetings.ts'
import { findWord, isWord, startsWithWord } from '../../../knowledge/languages/words.ts'
import { isCounted } from '../../../knowledge/numerals/counted-lines.ts'
import { parseDate } from '../../../knowledge/numerals/dates.ts'
import { type LineLabel, labelOf } from '../labels.ts'
import { endsBlock, endsInColon, endsInComma, endsSentence } from '../line-ends.ts'
import type { Setting } from '../setting.ts'
import { clearlyEarlyEnd, earlyEnd } from '../thresholds.ts'
import { spaceLeft } from './line-room.ts'
import type { Seam } from './seam.ts'

/** A line in square brackets stands alone, but for the symbol behind the date of an old resolution. */
export const opensBracket = (seam: Seam, setting: Setting): boolean =>
  /^[[［]/u.test(seam.next.text) && !isSymbolOfTitle(seam) && spaceLeft(seam, setting) > earlyEnd

/** `134 (1960). Resolution of 1 April 1960` and below it `[S/4300]`, which printing had on one line. */
const isSymbolOfTitle = ({ block, next }: Seam): boolean =>
  block.length === 1 &&
  next.blanksAbove === 0 &&
  /^\p{Nd}{1,4}\s?\(\p{Nd}{4}\)\.\s.*\p{Nd}{4}$/u.test(block[0]!.text) &&
  /^\[\p{Lu}{1,3}\/[\p{L}\p{Nd}./-]+\]$/u.test(next.text)

/** Whether a label at the line's start is one, and not a figure of the running text. */
export function beginsBlock(label: LineLabel, seam: Seam, setting: Setting): boolean {
  const last = seam.block.at(-1)!.text
  const early = spaceLeft(seam, setting)
  const ended = endsSentence(last) || early > clearlyEarlyEnd
  switch (label.kind) {
    case 'number':
      if (label.value === seam.lastNumber + 1 || label.alone) return true
      return label.value === 1 && (ended || endsInComma(last))
    case 'heading':
      return ended || early > earlyEnd
    case 'title':
      if (endsSentence(last) || isRemark(seam) || isAdoptionLine(seam, setting)) return true
      return label.printed.endsWith('.') && !opensWithYear.test(label.printed)
    case 'bullet':
      return ended || endsInComma(last) || early > earlyEnd
    case 'letter':
      if (isRunIn(seam, setting)) return false
      return label.alone || ended || endsInComma(last) || endsWithAnd(last, setting)
  }
}

/** The first letter and the label of the next, on the line of the first: `(a) lamps; (b) piers; and`. */
const runIn = /^(?:\(a\)\s.*[;,]\s(?:\p{L}+\s)?\(b\)\s|\(i\)\s.*[;,]\s(?:\p{L}+\s)?\(ii\)\s)/u

/** The items of a list that runs on in its sentence; the first of them stands at the beginning of the line by chance. */
const isRunIn = (seam: Seam, setting: Setting): boolean =>
  runIn.test(seam.next.text) && spaceLeft(seam, setting) <= earlyEnd

/** `2031/22.` numbers a resolution of the Economic and Social Council, and is a span of years at the end of a sentence. */
const opensWithYear = /^\p{Nd}{4}\//u

/** A remark in square brackets that has come to its end, on one line or several: that of the draft stands above the title. */
const isRemark = ({ block }: Seam): boolean => /^[[［]/u.test(block[0]!.text) && /[\]］]$/u.test(block.at(-1)!.text)

/** `Resolution adopted by the General Assembly on …`, below which the number of the resolution begins its title. */
const isAdoptionLine = ({ block }: Seam, { profile }: Setting): boolean =>
  startsWithWord(block[0]!.text, profile.resolution.adoptedBy) !== undefined

/** An item below `; and`. */
export const isLastItem = (label: LineLabel | undefined, above: string, setting: Setting): boolean =>
  label?.kind === 'letter' && /[;؛；]\s?[\p{L}\p{M}]+$/u.test(above) && endsWithAnd(above, setting)

/** `; and` before the last item of a list. */
function endsWithAnd(text: string, { profile }: Setting): boolean {
  const word = /[\p{L}\p{M}]+$/u.exec(text)?.[0]
  return word !== undefined && profile.citation.and.includes(word)
}

/** The line opens like a preambular paragraph, after a comma; or it names the body that speaks, heads endnotes or is a counted title. */
export function opensParagraph(seam: Seam, setting: Setting): boolean {
  const last = seam.block.at(-1)!.text
  const { enactingBodies, preambular } = setting.profile.resolution
  const body = startsWithWord(seam.next.text, enactingBodies)
  if (body && /^\s*[,،，:]?\s*$/u.test(seam.next.text.slice(body.end))) return true
  if (tellsDecision(seam, setting)) return true
  if (endsSentence(last) && isWord(seam.next.text, setting.profile.structure.notes)) return true
  if (endsSentence(last) && isCounted(seam.next.text, setting.countingWords)) return true
  if (endsSentence(last) && opensQuotedParagraph(seam, enactingBodies)) return true
  if (endsSentence(last) && opensTableNote(seam.next.text, setting)) return true
  if (!endsInComma(last) || !startsWithWord(seam.next.text, preambular)) return false
  if (setting.cased && /^\p{Lu}/u.test(seam.next.text)) return true
  if (startsWithWord(seam.block[0]!.text, preambular) && !/^\p{Lu}/u.test(seam.block[0]!.text)) return true
  return spaceLeft(seam, setting) > (setting.cased ? 0 : earlyEnd)
}

/** The sentence below the number and title of a decision, which says at which meeting, and when, it was taken. */
const tellsDecision = ({ block, next }: Seam, { profile }: Setting): boolean =>
  labelOf(block[0]!.text)?.kind === 'title' &&
  findWord(next.text, meetingWords(profile)) !== undefined &&
  parseDate(next.text, profile).length > 0

/** The body that speaks has a line of its own, with or without its comma. Russian goes on with a verb in lower case. */
export function isEnactingLine({ block, next }: Seam, { cased, profile }: Setting): boolean {
  const { enactingBodies, preambular, operative } = profile.resolution
  if (!cased || block.length > 1 || !isWord(block[0]!.text, enactingBodies)) return false
  return /^\p{Lu}/u.test(next.text) || [preambular, operative].some(words => startsWithWord(next.text, words))
}

/**
 * A short line without a stop, between the end of a clause and the next number of the text, is a heading: that of the
 * operative part stands behind the comma of the last preambular paragraph.
 */
export function isHeadingOfNumber({ block, next, afterNext, lastNumber }: Seam, setting: Setting): boolean {
  const below = afterNext && labelOf(afterNext.text)
  if (below?.kind !== 'number' || (below.value !== lastNumber + 1 && below.value !== 1)) return false
  if (endsBlock(next.text) || labelOf(next.text) || !endsInComma(block.at(-1)!.text)) return false
  if (setting.cased ? !/^\p{Lu}/u.test(next.text) : below.value !== 1) return false
  return spaceLeft({ block: [next], next: afterNext! }, setting) > clearlyEarlyEnd
}

/** `Note:`, `Abbreviations:` below a table. */
function opensTableNote(text: string, { profile }: Setting): boolean {
  const word = startsWithWord(text, profile.structure.tableNotes)
  return word !== undefined && /^\s?[:：]/u.test(text.slice(word.end))
}

/**
 * Statements repeat the quotation mark in every paragraph, mostly before the name of the body; a quotation of several lines
 * stands apart from the colon that announces it.
 */
function opensQuotedParagraph({ block, next }: Seam, bodies: readonly string[]): boolean {
  if (!openingQuote.test(next.text)) return false
  if (endsInColon(block.at(-1)!.text) && !/[”»"]/u.test(next.text.slice(1))) return true
  return startsWithWord(next.text, bodies, 1) !== undefined || openingQuote.test(block[0]!.text)
}

const openingQuote = /^[“«”"]/u
