import type { ExtractedText } from '../../model/extracted-text.ts'
import type { RawLine } from './split-lines.ts'

/** Share of lines with exactly one blank line above from which a text has the `gaps` habit. */
const gapShare = 0.6

/** Columns of the longest printed line of running text; only table rows and small print are longer. */
const longestPrintedLine = 140

/** Share of longer lines from which lines are unwrapped paragraphs. */
const longShare = 0.1

/** Share of lines ending a sentence from which gaps part paragraphs, not printed lines. */
const sentenceShare = 0.8

/** Fewer lines than this show no habit. */
const fewLines = 4

/** A line that holds nothing but a web address. */
export const isLink = (text: string): boolean => /^https?:\/\/\S+$/.test(text)

/**
 * How the extraction lays out text.
 *
 * `gaps` puts a blank line between all printed lines, so nearly every line has one blank line
 * above, and lines are no longer than a page is wide. Paragraphs parted by blank lines
 * (web copies) look alike but end in full stops or run long: they are `plain`, and so is a text with page breaks,
 * which the extraction of a single page has only at its end.
 */
export function habitOf(lines: readonly RawLine[], hasPageBreaks: boolean): ExtractedText['habit'] {
  const printed = lines.filter(line => !isLink(line.text))
  if (printed.length < fewLines || hasPageBreaks) return 'plain'
  const gaps = printed.slice(1).filter(line => line.blanksAbove === 1).length
  if (gaps < (printed.length - 1) * gapShare) return 'plain'
  const long = printed.filter(line => columns(line.text) > longestPrintedLine).length
  if (long > printed.length * longShare) return 'plain'
  const sentences = printed.filter(line => /[.;:!?,،؛。；：，]$/.test(line.text)).length
  return sentences > printed.length * sentenceShare ? 'plain' : 'gaps'
}

/** Columns a line takes: a Han character two. Runs of blanks (tables) count once. */
function columns(text: string): number {
  const squeezed = text.replace(/\s+/g, ' ')
  return squeezed.length + (squeezed.match(/\p{Script=Han}/gu)?.length ?? 0)
}
