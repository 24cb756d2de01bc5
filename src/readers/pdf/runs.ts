import type { Box } from '../../model/geometry.ts'
import type { Direction } from '../../model/language.ts'
import type { TextRun } from '../../model/paged-text.ts'
import { type CharacterClass, classOf } from './character-class.ts'
import type { FontFace } from './fonts.ts'
import type { Glyph, GlyphStyle } from './glyphs.ts'
import { seatMarks } from './seat-marks.ts'
import { baselineTolerance, deepestOverlap, narrowestBlank, widestKerning } from './thresholds.ts'

/** What `runsOf` needs to know besides the glyphs. */
export interface RunSetting {
  readonly faceOf: (font: string) => FontFace
  /** Structure tag of marked content, by its number. */
  readonly tagOf: (marked: number | undefined) => { readonly tag: string; readonly element: number } | undefined
  readonly isHidden: (style: GlyphStyle, box: Box) => boolean
  /** Whether words are emphasised by a rule below them, as on a typewriter, for each of the glyphs. */
  readonly underlined: (glyphs: readonly Glyph[]) => readonly boolean[]
}

/** Height of letters above and below the baseline, in ems, for boxes. */
const ascent = 0.8
const descent = 0.2

/**
 * Join glyphs to runs of one font, one baseline and one direction, in content order.
 *
 * A step without ink wider than kerning, a row of blanks and the ends of an underline part two runs; blanks at the
 * ends of a run belong to its text, but not to its box. Right-to-left letters are
 * emitted either in reading order (the pen moves left) or as they are seen (the pen
 * moves right, the text backwards); a run of them is put in reading order. Digits and
 * Latin letters never share a run with right-to-left letters.
 */
export function runsOf(glyphs: readonly Glyph[], setting: RunSetting): TextRun[] {
  const runs: TextRun[] = []
  let open: OpenRun | undefined
  const seated = seatMarks(glyphs)
  const emphasised = setting.underlined(seated)
  for (const [at, glyph] of seated.entries()) {
    const own = classOf(glyph.text)
    const underlined = emphasised[at] === true
    const way: Trend | undefined = open && continues(open, glyph, own, underlined)
    if (open && way) {
      if (open.trend === 'none') open.trend = way
      extend(open, glyph, own)
    } else {
      close(open, setting, runs)
      open = {
        glyphs: [glyph],
        trend: 'none',
        last: glyph,
        lastClass: own,
        leftToRight: own.leftToRight,
        rightToLeft: own.rightToLeft,
        underlined
      }
    }
  }
  close(open, setting, runs)
  return runs
}

/** How the pen moves along a run: unknown as yet, rightwards or leftwards. */
type Trend = 'none' | 'rising' | 'falling'

/** A run that may still grow, with what its glyphs have been so far. */
interface OpenRun {
  readonly glyphs: Glyph[]
  trend: Trend
  last: Glyph
  lastClass: CharacterClass
  leftToRight: boolean
  rightToLeft: boolean
  readonly underlined: boolean
}

function extend(open: OpenRun, glyph: Glyph, own: CharacterClass): void {
  open.glyphs.push(glyph)
  open.last = glyph
  open.lastClass = own
  open.leftToRight ||= own.leftToRight
  open.rightToLeft ||= own.rightToLeft
}

function close(open: OpenRun | undefined, setting: RunSetting, runs: TextRun[]): void {
  const run = open && toRun(open, setting)
  if (run) runs.push(run)
}

function continues(open: OpenRun, next: Glyph, own: CharacterClass, underlined: boolean): Trend | undefined {
  const { last, lastClass, trend } = open
  if (lastClass.blank && own.blank) return undefined
  if (open.underlined !== underlined) return undefined
  if (!sameStyle(last.style, next.style) || !sameBaseline(open, next, own)) return undefined
  if (own.rightToLeft ? open.leftToRight : own.leftToRight && open.rightToLeft) return undefined
  const em = Math.max(last.style.size, 1)
  const forward = (next.u - last.u - last.width) / em
  if (trend !== 'falling' && isStep(forward)) return next.width > 0 || trend === 'rising' ? 'rising' : 'none'
  const backward = (last.u - next.u - next.width) / em
  if (trend !== 'rising' && (own.rightToLeft || lastClass.rightToLeft) && isStep(backward)) return 'falling'
  return undefined
}

const isStep = (ems: number): boolean => ems <= widestKerning && ems >= -deepestOverlap

const sameStyle = (a: GlyphStyle, b: GlyphStyle): boolean =>
  a === b ||
  (a.font === b.font &&
    Math.abs(a.size - b.size) < 0.02 &&
    a.turn === b.turn &&
    a.slanted === b.slanted &&
    a.mode === b.mode &&
    a.marked === b.marked &&
    a.artifact === b.artifact &&
    a.clipped === b.clipped)

/** Vowel signs and accents stand at a height of their own. */
const sameBaseline = ({ last, lastClass }: OpenRun, next: Glyph, own: CharacterClass): boolean =>
  Math.abs(last.v - next.v) <= last.style.size * baselineTolerance ||
  (lastClass.mark && last.width === 0) ||
  (own.mark && next.width === 0)

const isMark = ({ text, width }: Glyph): boolean => width === 0 && classOf(text).mark

/** The run of glyphs; halves of characters, which maps of fonts name by mistake, are U+FFFD. */
function toRun({ glyphs: drawn, trend, rightToLeft }: OpenRun, setting: RunSetting): TextRun | undefined {
  const glyphs = rightToLeft ? drawn : withoutHiddenBlanks(drawn)
  const first = glyphs.find(glyph => !isMark(glyph)) ?? glyphs[0]
  if (!first) return undefined
  const { style } = first
  const backwards = trend !== 'falling' && rightToLeft
  let text = ''
  for (const glyph of glyphs) text = backwards ? glyph.text + text : text + glyph.text
  const direction: Direction = rightToLeft ? 'rtl' : 'ltr'
  const face = setting.faceOf(style.font)
  const box = boxOf(glyphs, first)
  const tag = setting.tagOf(style.marked)
  return {
    text: text.toWellFormed(),
    box,
    baseline: style.turn === 0 ? first.v : box.y + box.height,
    size: round(style.size),
    bold: face.bold || style.mode === 2,
    italic: face.italic || style.slanted,
    font: face.name,
    direction,
    ...(tag && !style.artifact && tag),
    ...(style.artifact && { artifact: true as const }),
    ...(setting.isHidden(style, box) && { hidden: true as const })
  }
}

/**
 * Leaves out blanks that nobody sees: of glyphs that fonts read as a blank and a stop, where they stand close behind
 * their word (a font that learned its stop from leader dots reads `Mr.` as `Mr .`), and of blanks drawn back over the
 * hyphen before them, as word processors set a hyphen that may not end a line.
 */
function withoutHiddenBlanks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some((glyph, at) => isBlankAndStop(glyph) || isBehindHyphen(glyphs, at))) return glyphs
  return glyphs.flatMap((glyph, at) => {
    const before = glyphs[at - 1]
    if (isBehindHyphen(glyphs, at)) return isClose(before!, glyphs[at + 1]!) ? [] : [glyph]
    if (!before || !isBlankAndStop(glyph) || classOf(before.text).blank) return [glyph]
    return [isClose(before, glyph) ? { ...glyph, text: glyph.text.trimStart() } : glyph]
  })
}

const isBlankAndStop = ({ text }: Glyph): boolean => text.length > 1 && /^\s+\p{P}$/u.test(text)

const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑', '–'])
const letterOrFigure = /^[\p{L}\p{Nd}]$/u

/** A blank between a hyphen or dash that closes up to the word or figure before it, and the letter or figure behind. */
const isBehindHyphen = (glyphs: readonly Glyph[], at: number): boolean =>
  glyphs[at]!.text === ' ' &&
  hyphens.has(glyphs[at - 1]?.text ?? '') &&
  letterOrFigure.test(glyphs[at - 2]?.text ?? '') &&
  letterOrFigure.test(glyphs[at + 1]?.text ?? '')

/** No blank could be seen between two glyphs. */
const isClose = (left: Glyph, right: Glyph): boolean => right.u - left.u - left.width < narrowestBlank * left.style.size

/** Font sizes are compared often: two decimals hide the noise of matrices. */
const round = (size: number): number => Math.round(size * 100) / 100

/** Glyphs without the blanks at both ends, so that boxes are boxes of ink; a run of blanks keeps them. */
function inked(glyphs: readonly Glyph[]): readonly Glyph[] {
  const from = glyphs.findIndex(({ text }) => !classOf(text).blank)
  const to = glyphs.findLastIndex(({ text }) => !classOf(text).blank)
  return from < 0 ? glyphs : glyphs.slice(from, to + 1)
}

function boxOf(glyphs: readonly Glyph[], { v, style: { size, turn } }: Glyph): Box {
  let from = Infinity
  let to = -Infinity
  for (const { u, width } of inked(glyphs)) {
    from = Math.min(from, u)
    to = Math.max(to, u + width)
  }
  const above = v - size * ascent
  const below = v + size * descent
  const length = to - from
  const height = below - above
  if (turn === 0) return { x: from, y: above, width: length, height }
  if (turn === 1) return { x: -below, y: from, width: height, height: length }
  if (turn === 2) return { x: -to, y: -below, width: length, height }
  return { x: above, y: -to, width: height, height: length }
}
