import type { Piece } from './piece.ts'
import {
  evenGaps,
  narrowestUnprintedGap,
  narrowestWideGap,
  narrowestWordSpace,
  usualWordSpace,
  wideGapToWordSpace,
  widestJustified,
  widestWordSpace
} from './thresholds.ts'

/** What stands between two neighbours on a line. */
export type Separation = 'none' | 'blank' | 'wide'

/** One or more pieces that are read without interruption, with their place on the line. */
export interface Stretch {
  readonly left: number
  readonly right: number
  readonly size: number
  readonly blankLeft: boolean
  readonly blankRight: boolean
  /** Characters at the left and right end as printed. */
  readonly leftmost: string
  readonly rightmost: string
}

/** Han characters, kana and full-width punctuation: written without blanks between them. */
const fullWidth = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u

/**
 * Tells word spaces from kerning and from wide gaps on one line.
 *
 * A blank that is printed is a blank; a gap without one is a word space when it is as
 * wide as a narrow one. Wide gaps are told by the line's own word spaces, which are
 * stretched where it is justified; where blanks are printed
 * or, as in Chinese, not needed, a gap without one is wide sooner.
 */
export function spacingOf(
  pieces: readonly Piece[],
  blanksPrinted: boolean
): (left: Stretch, right: Stretch) => Separation {
  const size = Math.max(...pieces.map(({ run }) => run.size))
  const sorted = pieces.toSorted((a, b) => a.left - b.left)
  const wide = widestSpace(sorted, size) * size
  const printsBlanks = blanksPrinted || pieces.some(({ text }) => fullWidth.test(text))
  return (left, right) => {
    const gap = right.left - left.right
    const printed = left.blankRight || right.blankLeft
    if (gap > wide || (printsBlanks && !printed && gap > narrowestUnprintedGap * size)) return 'wide'
    const full = fullWidth.test(left.rightmost)
    if (full && fullWidth.test(right.leftmost)) return 'none'
    if (printed) return 'blank'
    return !full && !fullWidth.test(right.leftmost) && gap > Math.min(left.size, right.size) * narrowestWordSpace
      ? 'blank'
      : 'none'
  }
}

/** Widest word space of the line, ems. Figures alone, years at the head of a table, are set in no justified line. */
function widestSpace(sorted: readonly Piece[], size: number): number {
  if (!sorted.some(({ text }) => /\p{L}/u.test(text))) return narrowestWideGap
  if (isEvenlySpread(sorted, size)) return widestJustified
  return Math.max(narrowestWideGap, usualSpace(sorted, size) * wideGapToWordSpace)
}

/**
 * Usual word space of the line in ems, a narrow one of them, or the usual one where it has fewer than three.
 *
 * Blanks inside a piece are not stretched and count as usual: in a row of table cells they
 * outweigh the gaps between the cells, in a justified line every word is a piece.
 */
function usualSpace(sorted: readonly Piece[], size: number): number {
  const spaces: number[] = []
  for (const { text } of sorted)
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces.push(usualWordSpace)
  for (const [at, piece] of sorted.entries()) {
    const before = sorted[at - 1]
    const gap = before ? (piece.left - before.right) / size : 0
    if (gap > narrowestWordSpace && gap < widestWordSpace) spaces.push(gap)
  }
  spaces.sort((a, b) => a - b)
  return spaces.length < 3 ? usualWordSpace : (spaces[(spaces.length - 1) >> 2] ?? usualWordSpace)
}

/** Three gaps and more, all alike and none as wide as between cells: few words justified over a line. */
function isEvenlySpread(sorted: readonly Piece[], size: number): boolean {
  const gaps = sorted.slice(1).map((piece, at) => (piece.left - (sorted[at]?.right ?? 0)) / size)
  const widest = Math.max(...gaps)
  return gaps.length >= 3 && widest < widestJustified && widest - Math.min(...gaps) < evenGaps
}
