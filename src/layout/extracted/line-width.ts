import { blankEm, letterWidths } from '../../knowledge/letter-widths.ts'
import type { ExtractedLine } from '../../model/extracted-text.ts'
import { gluedText, wideLine, widthQuantile } from './thresholds.ts'

/**
 * Width of a text as it would print, in units of one em of the font; good enough to tell a full line
 * from a short one. Widths are those of the Roman faces in which documents are set.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  for (const [pattern, width] of letterWidths) if (pattern.test(character)) return width
  return 0.5
}

/** Width of a full line among the lines, em. Short lines (cells, names, headings) do not count, nor do lines glued together. */
export function commonFullWidth(lines: readonly ExtractedLine[]): number {
  const sorted = lines.map(line => textWidth(line.text)).sort((a, b) => a - b)
  const printed = printedWidth(sorted)
  return printed ?? wideWidth(sorted)
}

/**
 * Whether many of the lines are printed lines glued together, as extractors make them that take the hyphen at a line's end
 * for a broken word.
 */
export function areGlued(lines: readonly ExtractedLine[]): boolean {
  return printedWidth(lines.map(line => textWidth(line.text)).sort((a, b) => a - b)) !== undefined
}

/** The width that all but a few lines keep to. */
function wideWidth(sorted: readonly number[]): number {
  const widest = sorted.at(-2) ?? sorted.at(-1) ?? 0
  const long = sorted.slice(sorted.findIndex(width => width >= widest / 2))
  return long[Math.floor((long.length - 1) * widthQuantile)] ?? 0
}

/**
 * The width of printed lines where many are glued together: that which most lines have, long ones counting for more, if
 * hardly a line is a little wider. `undefined` where lines are as they were printed, or whole paragraphs.
 */
function printedWidth(sorted: readonly number[]): number | undefined {
  const { narrowest, window, ragged, wider, most, least } = gluedText
  const wide = wideWidth(sorted)
  let best: { readonly width: number; readonly lines: number } | undefined
  let from = 0
  for (const [to, width] of sorted.entries()) {
    while (sorted[from]! < width * window) from += 1
    if (width < narrowest) continue
    const lines = to - from + 1
    if (lines * Math.sqrt(width) > (best ? best.lines * Math.sqrt(best.width) : 0)) best = { width, lines }
  }
  if (!best || best.lines < least || wide < best.width * wider) return undefined
  const { width, lines } = best
  const above = sorted.filter(one => one > width * ragged && one < width * wider).length
  return above < lines * most ? width : undefined
}

/** Whether the first word of the text below would clearly have had room on the line above it; `width` of a full line, em. */
export const hadRoom = (line: string, below: string, width: number): boolean =>
  textWidth(line) + blankEm + textWidth(below.split(/\s/u, 1)[0]!) < width * wideLine.roomy
