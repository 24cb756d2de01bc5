import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import { organNamed } from '../../knowledge/organs/index.ts'
import type { Blocks, LaidOutBlock, TextBlock } from '../../model/blocks.ts'
import { plainText } from '../../model/run.ts'
import { titleNumber } from './cover.ts'
import { readSegments } from './segments.ts'
import { frontBlocks, proseLength, shortestRepeated, titleLength, titleLine } from './thresholds.ts'

/** Number of blocks that stand before the text proper: masthead, session and agenda lines, titles, and the title page behind a cover. */
export function frontLength(document: Blocks): number {
  const end = coverLength(document)
  return end + titlePageLength(document.blocks, end)
}

/**
 * Number of blocks of the title page: behind the cover of a supplement or book it prints the titles again, and nothing
 * but lines like them.
 */
function titlePageLength(blocks: readonly LaidOutBlock[], end: number): number {
  const page = blocks[end]?.places[0]?.page ?? 1
  if (page === 1) return 0
  const next = blocks.findIndex((block, index) => index > end && block.places[0]?.page !== page)
  const own = blocks.slice(end, Math.max(end, next)).filter(block => block.type !== 'separator')
  const cover = new Set(blocks.slice(0, end).map(lineOf))
  const repeats = own.some(block => lineOf(block).length > shortestRepeated && cover.has(lineOf(block)))
  return repeats && own.every(block => isLineOfTitlePage(block)) ? next - end : 0
}

const isLineOfTitlePage = (block: LaidOutBlock): boolean =>
  block.type === 'text' && plainText(block.runs).length <= titleLength && !isSentence(plainText(block.runs))

const lineOf = (block: LaidOutBlock): string =>
  block.type === 'text' ? plainText(block.runs).replace(/\s+/gu, ' ').trim() : ''

/**
 * Number of blocks of the cover.
 *
 * They end with the first page, at an enacting formula, a numbered paragraph, a heading that opens every report
 * (contents, summary, introduction), a table, or a block too long to be a title.
 */
function coverLength({ blocks, language }: Blocks): number {
  const profile = languageOf(language)
  const front = blocks.slice(0, frontBlocks)
  const numbered = front.findIndex(block => block.type === 'text' && titleNumber(plainText(block.runs)) !== undefined)
  const title = numbered < 0 ? front.length : numbered
  const end = front.findIndex(
    (block, index) =>
      (!isFront(block, index, profile) && !isMovedTitle(front, index, profile)) ||
      opensAgenda(front, index, profile) ||
      followsCorrigendum(front[index - 1], profile) ||
      (index > title && (namesEnactingBody(block, profile) || isShortText(block)))
  )
  return end < 0 ? Math.min(blocks.length, frontBlocks) : end
}

function isFront(block: LaidOutBlock, index: number, profile: LanguageProfile): boolean {
  if ((block.places[0]?.page ?? 1) > 1) return false
  if (block.type !== 'text') return block.type === 'separator'
  const text = plainText(block.runs)
  if (isWord(text, profile.structure.contents)) return false
  if (block.layout.region === 'masthead') return true
  if (isSetAsFormula(block, profile)) return false
  if (readSegments(text, profile.code)) return true
  if (isFormula(text, profile) || opensText(text, profile)) return false
  if (text.length > proseLength) return endsAsDraft(text, profile) || isLongTitle(text, block.layout)
  return index === 0 || !isSentence(text)
}

/** A list of sponsors too long for the room below the masthead begins the next page. */
function isMovedTitle(front: readonly LaidOutBlock[], index: number, profile: LanguageProfile): boolean {
  const block = front[index]
  const above = front.slice(0, index)
  return (
    block?.type === 'text' &&
    endsAsDraft(plainText(block.runs), profile) &&
    above.every(one => one.type === 'text' && one.layout.region === 'masthead')
  )
}

/** `Provisional agenda` below the title `Provisional agenda and annotations`: the list of items begins, and no title. */
function opensAgenda(front: readonly LaidOutBlock[], index: number, profile: LanguageProfile): boolean {
  const { provisional, agenda } = profile.masthead
  const own = ownText(front[index]!)
  return (
    [provisional, agenda].some(words => isWord(own, words)) &&
    front.slice(0, index).some(above => {
      const text = ownText(above)
      return findWord(text, [own]) !== undefined && !readSegments(text, profile.code)
    })
  )
}

/** Below `Corrigendum` stand the places to correct, often set like a title: `Paragraph 28`, `Table 1`. */
const followsCorrigendum = (above: LaidOutBlock | undefined, { masthead }: LanguageProfile): boolean =>
  above !== undefined && isWord(ownText(above), masthead.corrigendum)

/** Text of a bold block below the masthead, without notes; empty for any other. */
const ownText = (block: LaidOutBlock): string =>
  block.type === 'text' && block.layout.region === 'body' && block.layout.bold ? plainText(block.runs).trim() : ''

/** `The General Assembly,` and nothing else; without a comma the name of an organ is a masthead line. */
const isFormula = (text: string, profile: LanguageProfile): boolean =>
  isEnactingBody(text, profile) && (/[,，،:：]\s*$/u.test(text) || organNamed(text, profile.code) === undefined)

/** Below the masthead the name of an organ in italics opens the text. */
const isSetAsFormula = ({ runs, layout }: TextBlock, profile: LanguageProfile): boolean =>
  layout.italic === true && isEnactingBody(plainText(runs), profile)

/** Below the number and title of a resolution the name of an organ opens the text, with a comma or without. */
const namesEnactingBody = (block: LaidOutBlock, profile: LanguageProfile): boolean =>
  block.type === 'text' && block.layout.region !== 'masthead' && isEnactingBody(plainText(block.runs), profile)

function isEnactingBody(text: string, { resolution }: LanguageProfile): boolean {
  const match = startsWithWord(text, resolution.enactingBodies)
  return match !== undefined && /^[\s,，،:：]*$/u.test(text.slice(match.end))
}

/** Below the number and title of a decision its text may be one short sentence, or a clause that opens a list. */
const isShortText = (block: LaidOutBlock): boolean =>
  block.type === 'text' && !block.layout.bold && /[.。:：][”"»]?\s*$/u.test(plainText(block.runs))

/** A numbered paragraph, heading or article, or the heading of a summary or contents list. */
function opensText(text: string, { numbering, structure, record }: LanguageProfile): boolean {
  const label = readLabel(text, numbering)
  if (label && !label.weak && label.readings.length > 0) return true
  if (startsWithWord(text, record.openingTime) || isArticle(text, structure)) return true
  return [structure.summary, structure.bareHeadings].some(words => isWord(text, words))
}

/** `Article 8` alone on its line: a text that begins with its articles. */
function isArticle(text: string, { article }: LanguageProfile['structure']): boolean {
  const word = startsWithWord(text, article)
  return word !== undefined && /^\s*(?:\p{Nd}{1,3}|[IVXLC]+)$/u.test(text.slice(word.end).trimEnd())
}

/** The list of the sponsors of a draft is as long as a paragraph, and ends `…: draft resolution`. */
const endsAsDraft = (text: string, { resolution }: LanguageProfile): boolean =>
  findWord(text.slice(-60), resolution.draft) !== undefined

/** The title of a resolution or declaration may be as long as a paragraph; its number opens it, or it is set bold. */
const isLongTitle = (text: string, { bold }: TextBlock['layout']): boolean =>
  text.length <= titleLength && (titleNumber(text) !== undefined || (bold === true && !/[.。;；]\s*$/u.test(text)))

/** Running text ends like a sentence and is longer than a title line; an ideographic full stop ends sentences only. */
const isSentence = (text: string): boolean =>
  text.length > titleLine ? /[.。;:：；]["”»’]?\s*$/u.test(text) : text.length > titleLine / 4 && /。\s*$/u.test(text)
