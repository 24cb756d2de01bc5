import type { Rule } from '../../model/paged-text.ts'
import { isUnder } from '../../model/underline.ts'
import type { Glyph } from './glyphs.ts'
import { baselineTolerance, widestKerning } from './thresholds.ts'

/**
 * Which glyphs stand above an underline, words as wholes: a rule may end before the middle of a last letter.
 *
 * The figure of a note mark of the older form (`1/`) is underlined by itself. It and its stroke are one mark, and no
 * emphasis.
 */
export function underlinedWords(glyphs: readonly Glyph[], rules: readonly Rule[]): readonly boolean[] {
  const level = rules.filter(({ direction }) => direction === 'horizontal')
  if (level.length === 0) return []
  const isUnderlined = tester(level)
  const underlined = glyphs.map(isUnderlined)
  if (!underlined.includes(true)) return []
  for (let at = 0; at < glyphs.length; at++) {
    if (!isLetter(glyphs[at])) continue
    let end = at + 1
    while (isLetter(glyphs[end]) && touches(glyphs, end)) end += 1
    const most = underlined.slice(at, end).filter(Boolean).length * 2 > end - at
    underlined.fill(most && !isMark(glyphs, end, underlined), at, end)
    at = end - 1
  }
  return underlined
}

const isLetter = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^[\p{L}\p{M}\p{N}]/u.test(glyph.text)

/** What ends before `end` is the figure of a mark, whose stroke stands there, ends a word and is not underlined. */
function isMark(glyphs: readonly Glyph[], end: number, underlined: readonly boolean[]): boolean {
  if (glyphs[end]?.text !== '/' || underlined[end] || !touches(glyphs, end)) return false
  return !(isLetter(glyphs[end + 1]) && touches(glyphs, end + 1))
}

/** No blank stands between a glyph and the one before it, whichever way the line is read; accents have no place of their own. */
function touches(glyphs: readonly Glyph[], at: number): boolean {
  const [before, glyph] = [glyphs[at - 1], glyphs[at]]
  if (!before || !glyph) return false
  if (glyph.width === 0 || before.width === 0) return true
  if (Math.abs(before.v - glyph.v) > baselineTolerance * glyph.style.size) return false
  const gap = Math.max(glyph.u - before.u - before.width, before.u - glyph.u - glyph.width)
  return gap < widestKerning * glyph.style.size
}

/** Tells whether a rule runs below the middle of a glyph; most glyphs stand on the baseline of the one before. */
function tester(rules: readonly Rule[]): (glyph: Glyph) => boolean {
  let [baseline, size, near] = [Number.NaN, Number.NaN, rules]
  return ({ u, v, width, style }) => {
    if (style.turn !== 0) return false
    if (v !== baseline || style.size !== size) {
      baseline = v
      size = style.size
      near = rules.filter(rule => isUnder(rule, v, style.size))
    }
    const middle = u + width / 2
    return near.some(({ box }) => middle >= box.x && middle <= box.x + box.width)
  }
}
