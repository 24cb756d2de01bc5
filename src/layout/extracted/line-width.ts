import { letterWidths } from '../../knowledge/letter-widths.ts'
import type { ExtractedLine } from '../../model/extracted-text.ts'
import { widthQuantile } from './thresholds.ts'

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

/** Width of a full line among the lines, em. Short lines (cells, names, headings) do not count. */
export function commonFullWidth(lines: readonly ExtractedLine[]): number {
  const sorted = lines.map(line => textWidth(line.text)).sort((a, b) => a - b)
  const widest = sorted.at(-2) ?? sorted.at(-1) ?? 0
  const long = sorted.slice(sorted.findIndex(width => width >= widest / 2))
  return long[Math.floor((long.length - 1) * widthQuantile)] ?? 0
}
