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

/** Width of the blank between two words. */
export const blankWidth = 0.25

function characterWidth(character: string): number {
  for (const [pattern, width] of widths) if (pattern.test(character)) return width
  return 0.5
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/\s/u, blankWidth],
  [/\p{M}/u, 0],
  [/[ijlt.,;:'’‘|!()[\]\-/،؛]/u, 0.3],
  [/[frsI“”"]/u, 0.37],
  [/[acezgvxykJ]/u, 0.46],
  [/[mwMWжшщюыфмЖШЩЮЫФ—…]/u, 0.75],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u, 1],
  [/\p{Lu}/u, 0.67],
  [/\p{Script=Arabic}/u, 0.42],
  [/\p{L}|\p{N}/u, 0.5]
]

/** Width of a full line among the lines, em. Short lines (cells, names, headings) do not count. */
export function commonFullWidth(lines: readonly ExtractedLine[]): number {
  const sorted = lines.map(line => textWidth(line.text)).sort((a, b) => a - b)
  const widest = sorted.at(-2) ?? sorted.at(-1) ?? 0
  const long = sorted.slice(sorted.findIndex(width => width >= widest / 2))
  return long[Math.floor((long.length - 1) * widthQuantile)] ?? 0
}
