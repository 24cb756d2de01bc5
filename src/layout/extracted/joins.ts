import { meetingWords } from '../../knowledge/languages/meetings.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { blankEm } from '../../knowledge/letter-widths.ts'
import { hanTens } from '../../knowledge/numerals/characters.ts'
import { isCounted } from '../../knowledge/numerals/counted-lines.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import type { ExtractedLine } from '../../model/extracted-text.ts'
import { type LineLabel, labelOf } from './labels.ts'
import { textWidth } from './line-width.ts'
import { asksForNumber } from './number-words.ts'
import type { Setting } from './setting.ts'
import { clearlyEarlyEnd, earlyEnd, gluedLine, linesMeasured } from './thresholds.ts'

/** What is known when a line is asked whether it goes on with the block before. */
export interface Seam {
  /** The last line of the block before; none at the beginning. */
  readonly above: ExtractedLine | undefined
  /** Lines of the block so far; at least one. */
  readonly block: readonly ExtractedLine[]
  readonly next: ExtractedLine
  /** The line after `next`. */
  readonly afterNext: ExtractedLine | undefined
  /** The lines around are a list of names. */
  readonly inList: boolean
  /** Value of the last number that began a block. */
  readonly lastNumber: number
}

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

/** A rule: `____`. */
export const isRule = (text: string): boolean => /^[_—–-]{3,}$/u.test(text)

/** A rule or a row of stars. */
export const isSeparator = (text: string): boolean => isRule(text) || /^\*\s*\*\s*\*[*\s]*$/u.test(text)

const htmlBlock = String.raw`</?(?:html|head|body|title|div|p|h[1-6]|[uo]l|li|table|t(?:head|body|foot|r|d|h)|blockquote)(?:\s[^<>]*)?>`

/** Lines of HTML or Markdown that somebody took for plain text: their tags, rows and signs part blocks. */
const opensMarkup = (text: string): boolean => startsMarkup.test(text)
const endsMarkup = (text: string): boolean => closesMarkup.test(text)
const startsMarkup = new RegExp(String.raw`^(?:${htmlBlock}|#{1,6}\s|>\s|\|.*\|$|\x60{3}|\[\^[^\]]+\]:)`, 'iu')
const closesMarkup = new RegExp(String.raw`${htmlBlock}$|^(?:#{1,6}\s|\x60{3}|\|.*\|$)`, 'iu')

/** An amount of a table; a year alone may end a sentence. */
export const isFigures = (text: string): boolean =>
  /^[(\s]*[\p{Nd}][\p{Nd}\s.,)%–-]*$/u.test(text) && !/^(?:19|20)\d\d[.,;]?$/.test(text)

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

const bareNumeral = new RegExp(`^(?:[IVXLC]{1,6}|\\p{Lu}|[${hanTens}]{1,3})$`, 'u')

/** Nothing but the number or letter of a section: `III`, `B`, `一`, `أولا`, `باء`. */
export function isBareNumeral(text: string, { profile: { numbering } }: Setting): boolean {
  if (bareNumeral.test(text)) return true
  return isWord(text, numbering.headingOrdinals) || isWord(text, numbering.headingLetters)
}

/** `(1)` alone on its line is an amount in a table. */
const isNegative = (text: string): boolean => /^\(\d[\d\s.,]*\)$/.test(text)

/** Closing punctuation never begins a line of its own accord. */
const cannotBegin = (text: string): boolean => /^[,;:.)\]،؛、，。；：）】」》]/u.test(text)

/** One Chinese character, torn off a line set wide, or the last of a title; numerals are headings. */
const isLoneHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text) && !bareNumeral.test(text)

/** The figure of a note behind a comma, which found no note. */
const withoutStrayMark = (text: string): string => text.replace(/(?<=\p{L}[,;،؛])\s?\p{Nd}{1,3}$/u, '')

/** A line in square brackets stands alone, but for the symbol behind the date of an old resolution. */
const opensBracket = (seam: Seam, setting: Setting): boolean =>
  /^[[［]/u.test(seam.next.text) && !isSymbolOfTitle(seam) && spaceLeft(seam, setting) > earlyEnd

/** `134 (1960). Resolution of 1 April 1960` and below it `[S/4300]`, which printing had on one line. */
const isSymbolOfTitle = ({ block, next }: Seam): boolean =>
  block.length === 1 &&
  next.blanksAbove === 0 &&
  /^\p{Nd}{1,4}\s?\(\p{Nd}{4}\)\.\s.*\p{Nd}{4}$/u.test(block[0]!.text) &&
  /^\[\p{Lu}{1,3}\/[\p{L}\p{Nd}./-]+\]$/u.test(next.text)

/** The line ends a sentence or a clause. */
export const endsBlock = (text: string): boolean => endsSentence(text) || endsInComma(text)

/** The line ends with the mark of a sentence or of an item of a list, closing quotation marks and brackets included, or is a remark in brackets. */
export const endsSentence = (text: string): boolean => /[.;:!?。；：！？؛؟．]["”»’)）\]]?$|^[[［].*[\]］]$/u.test(text)
const endsInColon = (text: string): boolean => /[:：]$/u.test(text)
const endsInSemicolon = (text: string): boolean => /[;؛；]$/u.test(text)
const endsInComma = (text: string): boolean => /[,،，、]\*{0,4}$/u.test(text)

/** Whether a label at the line's start is one, and not a figure of the running text. */
function beginsBlock(label: LineLabel, seam: Seam, setting: Setting): boolean {
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
      return label.printed.endsWith('.') || endsSentence(last) || isAdoptionLine(seam, setting)
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

/** `Resolution adopted by the General Assembly on …`, below which the number of the resolution begins its title. */
const isAdoptionLine = ({ block }: Seam, { profile }: Setting): boolean =>
  startsWithWord(block[0]!.text, profile.resolution.adoptedBy) !== undefined

/** An item below `; and`. */
const isLastItem = (label: LineLabel | undefined, above: string, setting: Setting): boolean =>
  label?.kind === 'letter' && /[;؛；]\s?[\p{L}\p{M}]+$/u.test(above) && endsWithAnd(above, setting)

/** `; and` before the last item of a list. */
function endsWithAnd(text: string, { profile }: Setting): boolean {
  const word = /[\p{L}\p{M}]+$/u.exec(text)?.[0]
  return word !== undefined && profile.citation.and.includes(word)
}

/** The line opens like a preambular paragraph, after a comma; or it names the body that speaks, heads endnotes or is a counted title. */
function opensParagraph(seam: Seam, setting: Setting): boolean {
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
function isEnactingLine({ block, next }: Seam, { cased, profile }: Setting): boolean {
  const { enactingBodies, preambular, operative } = profile.resolution
  if (!cased || block.length > 1 || !isWord(block[0]!.text, enactingBodies)) return false
  return /^\p{Lu}/u.test(next.text) || [preambular, operative].some(words => startsWithWord(next.text, words))
}

/**
 * A short line without a stop, between the end of a clause and the next number of the text, is a heading: that of the
 * operative part stands behind the comma of the last preambular paragraph.
 */
function isHeadingOfNumber({ block, next, afterNext, lastNumber }: Seam, setting: Setting): boolean {
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

/** Commas in one line from which it is a list of names. */
const nameCommas = 2

/** Names in a row, each behind a comma, go on whatever room the line had left; a preambular paragraph opens with its word. */
function namesGoOn({ block, next }: Seam, { cased, profile }: Setting): boolean {
  const [, ...names] = block.at(-1)!.text.split(',')
  if (!cased || names.length < nameCommas || startsWithWord(block[0]!.text, profile.resolution.preambular)) return false
  return [...names.slice(0, -1), next.text].every(name => /^[\s*]*(?:\p{Ll}{1,3}\s+)?\p{Lu}/u.test(name))
}

/** Lines above in which the names of a list stand side by side, and words of a name torn off a line set wide. */
const linesOfNames = 4
const tornWords = 2

/** Words of a list of names behind commas, torn one a line from a line set wide; such a list ends with a stop. */
function isTornName({ block, next }: Seam, { cased }: Setting): boolean {
  const last = block.at(-1)!.text
  if (!cased || endsSentence(last) || !/^\p{Lu}/u.test(next.text) || last.split(/\s/).length > tornWords) return false
  return block.slice(-linesOfNames - 1, -1).some(({ text }) => listedNames.test(text))
}

/** `BELIZE*, BRAZIL**, CHAD,`: three names with their commas. */
const listedNames = /(?:\p{Lu}[\p{L}’'-]+\*{0,4},\s?){3}/u

/** Words beyond articles and prepositions, small and with a capital. */
const smallWord = /(?<![\p{L}\p{M}])\p{Ll}{4,}/gu
const capitalWord = /(?<![\p{L}\p{M}])\p{Lu}\p{L}{3,}/gu

/**
 * Before a line that begins with a capital, a name has ended with its bracket or quotation mark, when the
 * script changes, and where most of its words are small: a name written in capitals may go on.
 */
function endsName(last: string, next: string): boolean {
  if (/[)»”’"]$/u.test(last) || /\p{Script=Latin}$/u.test(last) !== /^\p{Script=Latin}/u.test(next)) return true
  if (/[,\p{Nd}]/u.test(last)) return false
  return (last.match(smallWord)?.length ?? 0) > (last.match(capitalWord)?.length ?? 0)
}

/** A line that ends early without a full stop, so that it is no paragraph's last line. */
function isHeadline({ next, afterNext }: Seam, setting: Setting): boolean {
  if (endsSentence(next.text) || endsInComma(next.text) || !afterNext) return false
  return spaceLeft({ block: [next], next: afterNext }, setting) > clearlyEarlyEnd
}

/**
 * Share of the line's width that the first word of the next line would have left free.
 *
 * Above 0 the word had room, so the line was ended on purpose.
 */
function spaceLeft(
  { block, next, inList }: Pick<Seam, 'block' | 'next'> & { readonly inList?: boolean },
  setting: Setting
): number {
  const last = block.at(-1)!
  const word = firstPiece(next.text, setting)
  const width = inList ? setting.runningWidth : fullWidth(block, setting)
  const taken = inList ? textWidth(last.text) : lastPrinted(last.text, setting)
  return 1 - (taken + blankEm + textWidth(word)) / width
}

/** Share of a full line that a printed line takes on average. */
const usualShare = 0.98

/** Several printed lines in one, whose last may have ended early. */
const isGlued = (text: string, { width, glued }: Setting): boolean =>
  textWidth(text) > width * (glued ? gluedLine.printed : gluedLine.plainly)

/** Width of the last printed line, as far as it can be told. */
function lastPrinted(text: string, setting: Setting): number {
  const width = textWidth(text)
  if (!isGlued(text, setting)) return width
  const above = Math.max(1, Math.ceil(width / (setting.width * gluedLine.printed)) - 1)
  return above < gluedLine.most ? width - above * setting.width * usualShare : width
}

/** Letters and figures of a symbol or a series of resolutions, which break at no ideograph. */
const latinPiece = /^[^\s\p{Script=Han}，。；：、]{2,}/u

/** What would have had to go on the line above: the first word, or two characters where no blanks part words. */
function firstPiece(text: string, { profile }: Setting): string {
  if (!profile.spaceless) return text.split(/\s/, 1)[0]!
  return latinPiece.exec(text)?.[0] ?? [...text].slice(0, 2).join('')
}

/** Width of a full line in this block: that of its own lines where there are enough. */
function fullWidth(block: readonly ExtractedLine[], setting: Setting): number {
  const label = labelOf(block[0]!.text)
  if (block.length === 1 || (block.length === 2 && label?.alone)) {
    return label && !label.alone ? setting.width * (1 - earlyEnd) : setting.firstWidth
  }
  const inner = block.slice(0, Math.min(block.length - 1, linesMeasured)).map(line => textWidth(line.text))
  return block.length >= 4 ? Math.min(setting.width, Math.max(...inner)) : setting.width * (1 - earlyEnd)
}
