import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { countingWords } from '../../knowledge/numerals/counted-lines.ts'
import type { ExtractedLine, NotedText } from '../../model/extracted-text.ts'
import { labelOf } from './labels.ts'
import { areGlued, commonFullWidth, textWidth } from './line-width.ts'
import { blockEndShare, unwrappedColumns, unwrappedShare } from './thresholds.ts'

/** What the whole text shows about how its lines were set. */
export interface Setting {
  readonly habit: NotedText['habit']
  readonly profile: LanguageProfile
  /** Width of a full line, em. */
  readonly width: number
  /** Width of a full line measured on lines that go on in lower case, em; lists of names have few others. */
  readonly runningWidth: number
  /** Width of a full first line of a paragraph, em: less by the indent. */
  readonly firstWidth: number
  /** A blank at a line's end ends the block. */
  readonly blanksEndBlocks: boolean
  /** A blank line, and nothing else, stands between blocks (recognised scans, copies by hand). */
  readonly blanksPartBlocks: boolean
  /** Many lines are several printed lines glued together. */
  readonly glued: boolean
  /** Each line is a paragraph. */
  readonly unwrapped: boolean
  /** The script has capital letters. */
  readonly cased: boolean
  /** Words by which titles are counted (`Action 12. We will …`). */
  readonly countingWords: ReadonlySet<string>
}

/** Fewer lines may all be short ones: then a full line is at least as wide as those of a usual page. */
const fewLines = 12

/** Of fewer lines most may be those of the masthead: where one is as wide as those of a usual page, others may be. */
const ratherFewLines = 30

/** Width of a full line on a page of one column, em; typed and printed pages have more. */
const usualWidth = 30

/** First lines are shorter by this share where nothing better is known. */
const usualIndent = 0.12

/** Labelled first lines needed to measure the indent. */
const enoughFirstLines = 4

/** Measure the setting of a text. */
export function settingOf(text: NotedText): Setting {
  const profile = languageOf(text.language)
  const { lines, habit } = text
  const width = Math.max(commonFullWidth(lines), mayBeUsual(lines) ? usualWidth : 0)
  const first = lines.filter((_, index) => index > 0 && labelOf(lines[index - 1]!.text)?.alone === true)
  const measured = first.length >= enoughFirstLines ? commonFullWidth(first) : 0
  const ending = lines.filter(line => line.trailingSpace).length / Math.max(1, lines.length)
  const long = lines.filter(line => line.text.length > unwrappedColumns).length
  const glued = areGlued(lines)
  return {
    habit,
    profile,
    width,
    glued,
    runningWidth: runningWidth(lines, width),
    firstWidth: measured > width / 2 ? Math.min(width, measured) : width * (1 - usualIndent),
    blanksEndBlocks: habit === 'gaps' && ending >= blockEndShare.least && ending <= blockEndShare.most,
    blanksPartBlocks: habit === 'plain' && blanksPartBlocks(lines),
    unwrapped: long > lines.length * unwrappedShare && !glued,
    cased: profile.script === 'Latin' || profile.script === 'Cyrillic',
    countingWords: countingWords(lines.map(({ text: line }) => line))
  }
}

/** Whether the lines are too few to show a width of their own below that of a usual page. */
const mayBeUsual = (lines: readonly ExtractedLine[]): boolean =>
  lines.length < fewLines || (lines.length < ratherFewLines && lines.some(({ text }) => textWidth(text) >= usualWidth))

/** Lines that go on in lower case needed to measure their width. */
const enoughRunningLines = 6

function runningWidth(lines: readonly ExtractedLine[], width: number): number {
  const running = lines.filter(
    ({ text }, index) => /\p{L}$/u.test(text) && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '')
  )
  return running.length < enoughRunningLines ? width : Math.max(width, commonFullWidth(running))
}

/** Share of clause ends at which a blank line stands in texts that part all blocks so. */
const partedShare = 0.75

/** Extractions that put numbers on lines of their own have other blank lines too. */
function blanksPartBlocks(lines: readonly ExtractedLine[]): boolean {
  if (lines.some(line => labelOf(line.text)?.alone)) return false
  const after = lines.filter((_, index) => /[;؛；]$/u.test(lines[index - 1]?.text ?? ''))
  const parted = after.filter(line => line.blanksAbove > 0)
  return after.length > 0 && parted.length >= after.length * partedShare
}
