import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { hanOrdinal } from '../../knowledge/numerals/characters.ts'
import { isCounted } from '../../knowledge/numerals/counted-lines.ts'
import { type Label, readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import { isText, plainText, withoutStart } from '../../model/run.ts'
import { displayRatio, largerBy, longestHeading, longHeading } from './thresholds.ts'

/** What headings of this document are told by. */
export interface HeadingContext {
  readonly profile: LanguageProfile
  /** Size of running text, points; 0 when unknown. */
  readonly bodySize: number
  /** Folded texts of contents entries and bookmarks. */
  readonly announced: ReadonlySet<string>
  /** Words by which titles are counted, in a source without type sizes. */
  readonly countingWords: ReadonlySet<string>
  /** Lines that are headings elsewhere in the part, as `printedForm` writes them. */
  readonly recurring?: ReadonlySet<string>
  /** Numbers of the pages whose text was recognised: its type tells nothing. */
  readonly recognised: ReadonlySet<number>
}

/** A form of text by which announced headings are compared: letters and digits only. */
export const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Words (of a number like `3.1` its series) and type of a line that is set off by its type; lines of one form are of one kind. */
export function printedForm(block: TextBlock, profile: LanguageProfile): string | undefined {
  const { layout, runs } = block
  const text = plainText(runs).trim()
  const label = readLabel(text, profile.numbering)
  const slanted = isSlanted(block, profile)
  if ((!layout.bold && !slanted) || (label && !isSectioned(label))) return undefined
  const words = label ? label.readings[0]!.series : comparable(text)
  return [words, Boolean(layout.bold), slanted, Math.round(layout.size ?? 0)].join(' ')
}

/**
 * How much speaks for a block being a heading: points, see `enoughEvidence`.
 *
 * Headings have no final stop and begin with a capital; bold numbered recommendations end like sentences. A numeral
 * that only headings have (`IV.`, `A.`, `一.`, `أولا -`) tells as much as bold type; a paragraph number speaks against
 * a heading unless the whole line is bold.
 */
export function headingEvidence(block: TextBlock, context: HeadingContext): number {
  const text = plainText(block.runs).trim()
  if (!/\p{L}/u.test(text) || text.length > longestHeading || isBarred(text, context.profile)) return -1
  const label = readLabel(text, context.profile.numbering)
  return (
    typography(block, context) +
    numeral(label, block, context) +
    wording(text.slice(label?.length ?? 0).trim(), context) +
    (context.recurring?.has(printedForm(block, context.profile) ?? '') ? 2 : 0) -
    (text.length > longHeading && !isSetOff(block, context) ? 1 : 0)
  )
}

/** Bold, in the middle of the line, or slanted from end to end: no long paragraph is set so. */
const isSetOff = (block: TextBlock, { profile }: HeadingContext): boolean =>
  Boolean(block.layout.bold) || block.layout.align === 'centre' || isSlanted(block, profile)

/** Ends like a sentence or clause, goes on a sentence, is quoted, or is the enacting formula. */
function isBarred(text: string, { structure, resolution, numbering }: LanguageProfile): boolean {
  const label = readLabel(text, numbering)
  const rest = text.slice(label?.length ?? 0).trim()
  if (/[.;,。；，،؛:：!！]$/u.test(rest) && !/(?:^|[\s.])\p{Lu}\.$/u.test(rest)) return !isNumbered(text, structure)
  return (
    /^[\p{Ll}“"«(（]/u.test(rest) ||
    /^[*†]/u.test(text) ||
    startsWithWord(text, resolution.enactingBodies)?.end === text.length
  )
}

/** The middle of the line alone shows a heading, but not where the file says of itself that it is a paragraph. */
function typography(block: TextBlock, context: HeadingContext): number {
  const { layout } = block
  const { bodySize, profile } = context
  const shape = layout.align === 'centre' ? (layout.tag === 'P' ? 1 : 2) : 0
  const emphasis = layout.bold ? 2 : isSlanted(block, profile) ? 1 : 0
  const capitals = layout.capitals ? (bodySize > 0 ? 1 : 2) : 0
  return (layout.tag && /^H[1-6]$/.test(layout.tag) ? 2 : 0) + largeness(block, context) + shape + emphasis + capitals
}

/** Larger type than that of the text; much larger type is display type, but for sizes that were recognised in a scan. */
function largeness({ layout: { size = 0 }, places }: TextBlock, { bodySize, recognised }: HeadingContext): number {
  if (bodySize === 0 || size <= bodySize + largerBy) return 0
  return size > bodySize * displayRatio && !recognised.has(places[0]?.page ?? 0) ? 2 : 1
}

/** Italic or underlined from end to end, or from its numeral to its stop: typists underline the words alone. */
export function isSlanted({ layout, runs }: TextBlock, { numbering }: LanguageProfile): boolean {
  if (layout.italic || layout.underline) return true
  const label = readLabel(plainText(runs), numbering)
  const rest = label ? withoutStart(runs, label.length) : []
  const words = rest.filter(run => isText(run) && !/^[\s.,:;]*$/u.test(run.text))
  return words.length > 0 && words.every(run => isText(run) && Boolean(run.italic || run.underline))
}

function numeral(label: Label | undefined, block: TextBlock, { profile }: HeadingContext): number {
  const { layout } = block
  if (!label) return 0
  if (label.bullet) return -4
  if (isHeadingNumeral(label)) return 2
  if ((isMinorNumeral(label) || isSectioned(label) || label.paragraph) && isSlanted(block, profile)) return 0
  return layout.bold || layout.tag?.startsWith('H') ? 0 : -2
}

const headingStyles: ReadonlySet<string> = new Set([
  'upper-roman.',
  'upper-letter.',
  'own-letter-capital.',
  'han.',
  'spelled-ordinal-',
  'spelled-letter-'
])

/** `IV.`, `A.`, `一.`, `أولا -`, `باء -`. */
const isHeadingNumeral = ({ readings, bracketed }: Label): boolean =>
  !bracketed && readings.some(({ series }) => headingStyles.has(series))

/** `(a)`, `(ii)`: of the items of a list and of headings of the fourth rank and fifth, which are set in italics or underlined. */
export const isMinorNumeral = ({ readings, bracketed }: Label): boolean =>
  bracketed === true && readings.some(({ style }) => style === 'lower-letter' || style === 'lower-roman')

/** `3.1`: a number below that of a section. */
export const isSectioned = ({ readings }: Label): boolean => readings.some(({ series }) => /^decimal\.\S/u.test(series))

function wording(text: string, { profile, announced, countingWords }: HeadingContext): number {
  const { structure } = profile
  const known =
    isNumbered(text, structure) ||
    isCounted(text, countingWords) ||
    [structure.bareHeadings, structure.summary, structure.notes].some(words => isWord(text, words))
  return (known ? 2 : 0) + (announced.has(comparable(text)) ? 2 : 0)
}

/** `Part one`, `Chapter IV`, `Section 3`, `Article 12`, `第一章`, alone on the line or before a colon and a title. */
export const isNumbered = (text: string, structure: LanguageProfile['structure']): boolean =>
  numberedWord(text, structure) !== undefined

const numeralOfWord =
  /^\s*(?:\p{Nd}{1,3}(?:\p{Lu}|\s\p{Script=Arabic}{2,4})?|[IVXLC]{1,7}|\p{Lu}|\p{L}{2,12}(?:\s\p{Script=Arabic}{3,6})?)\s*(?:[.:：—–-]?$|[:：—–]\s*\p{L}|\.\s+\p{Lu})/u

/** Rank of the word of a numbered heading line: part 0, chapter 1, section 2, article 3. */
export function numberedWord(
  text: string,
  { part, chapter, section, article }: LanguageProfile['structure']
): number | undefined {
  const rank = [part, chapter, section, article].findIndex(words => {
    const match = startsWithWord(text, words)
    return match && numeralOfWord.test(text.slice(match.end).trim())
  })
  if (rank >= 0) return rank
  const han = [part, chapter, section, article].findIndex(words => hanNumbered(text, words))
  return han >= 0 ? han : undefined
}

const numberedInHan = new RegExp(String.raw`^(\p{Script=Han}{0,4}?)${hanOrdinal}\p{Lu}?`, 'u')

/** `第一章`, `第29A款`, with or without a title behind a blank or colon; alone on the line also `收入第2款`. */
function hanNumbered(text: string, words: readonly string[]): boolean {
  const numeral = numberedInHan.exec(text)
  const word = numeral && startsWithWord(text, words, numeral[0].length)
  return Boolean(word && (numeral[1] ? /^$/u : /^(?:\s|$|[:：]\s*\p{L})/u).test(text.slice(word.end)))
}
