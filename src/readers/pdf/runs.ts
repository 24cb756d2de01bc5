import type { Box } from '../../model/geometry.ts'
import type { Direction } from '../../model/language.ts'
import type { TextRun } from '../../model/paged-text.ts'
import type { FontFace } from './fonts.ts'
import type { Glyph } from './glyphs.ts'
import { baselineTolerance, deepestOverlap, smallestSize, widestKerning } from './thresholds.ts'

/** What `runsOf` needs to know besides the glyphs. */
export interface RunSetting {
  readonly faceOf: (font: string) => FontFace
  /** Structure tag of marked content, by its number. */
  readonly tagOf: (marked: number | undefined) => { readonly tag: string; readonly element: number } | undefined
  readonly isHidden: (glyph: Glyph, box: Box) => boolean
}

/** Height of letters above and below the baseline, in ems, for boxes. */
const ascent = 0.8
const descent = 0.2

/** A glyph in the frame of its own direction of writing. */
interface Level extends Glyph {
  /** Along the line and across it, points. */
  readonly u: number
  readonly v: number
}

/**
 * Join glyphs to runs of one font, one baseline and one direction, in content order.
 *
 * A step without ink wider than kerning and a row of blanks part two runs; blanks at the
 * ends of a run belong to its text, but not to its box. Right-to-left letters are
 * emitted either in reading order (the pen moves left) or as they are seen (the pen
 * moves right, the text backwards); a run of them is put in reading order. Digits and
 * Latin letters never share a run with right-to-left letters.
 */
export function runsOf(glyphs: readonly Glyph[], setting: RunSetting): TextRun[] {
  const runs: TextRun[] = []
  let open: Level[] = []
  let trend: Trend = 'none'
  const close = () => {
    const run = open.length > 0 && toRun(open, trend, setting)
    if (run) runs.push(run)
  }
  for (const glyph of glyphs) {
    const next = level(glyph)
    const last = open.at(-1)
    const way: Trend | undefined = last && continues(last, next, open, trend)
    if (way) {
      open.push(next)
      if (trend === 'none') trend = way
    } else {
      close()
      open = [next]
      trend = 'none'
    }
  }
  close()
  return runs
}

/** How the pen moves along a run: unknown as yet, rightwards or leftwards. */
type Trend = 'none' | 'rising' | 'falling'

function level(glyph: Glyph): Level {
  const { x, y, turn } = glyph
  if (turn === 0) return { ...glyph, u: x, v: y }
  if (turn === 1) return { ...glyph, u: y, v: -x }
  if (turn === 2) return { ...glyph, u: -x, v: -y }
  return { ...glyph, u: -y, v: x }
}

function continues(last: Level, next: Level, open: readonly Level[], trend: Trend): Trend | undefined {
  if (!sameSetting(last, next) || (isBlank(last) && isBlank(next))) return undefined
  if (mixesDirections(open, next)) return undefined
  const em = Math.max(last.size, 1)
  const forward = (next.u - last.u - last.width) / em
  if (trend !== 'falling' && isStep(forward)) return next.width > 0 || trend === 'rising' ? 'rising' : 'none'
  const backward = (last.u - next.u - next.width) / em
  if (trend !== 'rising' && isRightToLeft(next.text + last.text) && isStep(backward)) return 'falling'
  return undefined
}

const isStep = (ems: number): boolean => ems <= widestKerning && ems >= -deepestOverlap

function sameSetting(a: Level, b: Level): boolean {
  return (
    a.font === b.font &&
    Math.abs(a.size - b.size) < 0.02 &&
    (Math.abs(a.v - b.v) <= a.size * baselineTolerance || isMark(a) || isMark(b)) &&
    a.turn === b.turn &&
    a.slanted === b.slanted &&
    a.mode === b.mode &&
    a.marked === b.marked &&
    a.artifact === b.artifact
  )
}

/** Arabic and Hebrew letters and the tatweel; Arabic digits are written left to right. */
const rightToLeft = /(?!\p{N})[\p{Script=Arabic}\p{Script=Hebrew}\u0640]/u
const leftToRight = /[\p{L}\p{N}]/u

const isBlank = ({ text }: Level): boolean => text.trim() === ''

/** Vowel signs and accents stand at a height of their own. */
const isMark = ({ text, width }: Level): boolean => width === 0 && /^\p{M}+$/u.test(text)

const isRightToLeft = (text: string): boolean => rightToLeft.test(text)
const isLeftToRight = (text: string): boolean => leftToRight.test(text) && !rightToLeft.test(text)

function mixesDirections(open: readonly Level[], next: Level): boolean {
  if (isRightToLeft(next.text)) return open.some(({ text }) => isLeftToRight(text))
  return isLeftToRight(next.text) && open.some(({ text }) => isRightToLeft(text))
}

function toRun(glyphs: readonly Level[], trend: Trend, setting: RunSetting): TextRun | undefined {
  const first = glyphs.find(glyph => !isMark(glyph)) ?? glyphs[0]
  if (!first || first.size < smallestSize) return undefined
  const backwards = trend !== 'falling' && glyphs.some(({ text }) => isRightToLeft(text))
  const text = (backwards ? glyphs.toReversed() : glyphs).map(glyph => glyph.text).join('')
  const direction: Direction = isRightToLeft(text) ? 'rtl' : 'ltr'
  const face = setting.faceOf(first.font)
  const box = boxOf(glyphs, first)
  const tag = setting.tagOf(first.marked)
  return {
    text,
    box,
    baseline: first.turn === 0 ? first.y : box.y + box.height,
    size: round(first.size),
    bold: face.bold || first.mode === 2,
    italic: face.italic || first.slanted,
    font: face.name,
    direction,
    ...(tag && !first.artifact && tag),
    ...(first.artifact && { artifact: true as const }),
    ...(setting.isHidden(first, box) && { hidden: true as const })
  }
}

/** Font sizes are compared often: two decimals hide the noise of matrices. */
const round = (size: number): number => Math.round(size * 100) / 100

/** Glyphs without the blanks at both ends, so that boxes are boxes of ink; a run of blanks keeps them. */
function inked(glyphs: readonly Level[]): readonly Level[] {
  const from = glyphs.findIndex(glyph => !isBlank(glyph))
  const to = glyphs.findLastIndex(glyph => !isBlank(glyph))
  return from < 0 ? glyphs : glyphs.slice(from, to + 1)
}

function boxOf(glyphs: readonly Level[], first: Level): Box {
  let from = Infinity
  let to = -Infinity
  for (const { u, width } of inked(glyphs)) {
    from = Math.min(from, u)
    to = Math.max(to, u + width)
  }
  const above = first.v - first.size * ascent
  const below = first.v + first.size * descent
  const length = to - from
  const height = below - above
  if (first.turn === 0) return { x: from, y: above, width: length, height }
  if (first.turn === 1) return { x: -below, y: from, width: height, height: length }
  if (first.turn === 2) return { x: -to, y: -below, width: length, height }
  return { x: above, y: -to, width: height, height: length }
}
