import {
  isBackward,
  isNeutral,
  opensBracket,
  type SequencedPiece,
  type Spacing,
  split,
  stretchOf
} from './line-stretch.ts'
import type { Piece } from './piece.ts'
import { readRightwards } from './read-rightwards.ts'
import type { Stretch } from './word-spaces.ts'

/** From the right, but each stretch of left-to-right words, and each number, from the left. */
export function readLeftwards(pieces: readonly Piece[], spacing: Spacing): SequencedPiece[] {
  const out: SequencedPiece[] = []
  let last: Stretch | undefined
  for (const group of groups(pieces, spacing).reverse()) {
    const stretch = stretchOf(group)
    const right = last
    const inside = readRightwards(
      group.map(piece => (group.length === 1 ? turnNeutral(piece) : piece)),
      spacing
    )
    out.push(...inside.map((item, at) => (at > 0 || !right ? item : { ...item, before: spacing(stretch, right) })))
    last = stretch
  }
  return out
}

/** Punctuation in a row, delivered as it stands from the left, is read from the right. */
const turnNeutral = (piece: Piece): Piece =>
  isNeutral(piece) && !isBackward(piece) ? { ...piece, text: [...piece.text].reverse().join('') } : piece

/** Stretches read from left to right, or single pieces, from left to right. */
function groups(pieces: readonly Piece[], spacing: Spacing): Piece[][] {
  const out: Piece[][] = []
  let foreign: Piece[] = []
  const close = () => {
    out.push(...partForeign(foreign, spacing))
    foreign = []
  }
  for (const piece of pieces) {
    const last = foreign.at(-1)
    if (isBackward(piece) || (last && spacing(stretchOf([last]), stretchOf([piece])) === 'wide')) close()
    if (isBackward(piece)) out.push([piece])
    else foreign.push(piece)
  }
  close()
  return out
}

/**
 * Part a stretch without right-to-left letters: with Latin letters it stays whole, numbers with blanks between part.
 *
 * A bracket that has no partner when the stretch is read from the left belongs to the line and parts it:
 * `(A/80/1) 2025` is `2025 (A/80/1)` of a line read from the right, its closing bracket is at the left of the symbol.
 */
function partForeign(pieces: readonly Piece[], spacing: Spacing): Piece[][] {
  const lone = loneBrackets(pieces, spacing)
  if (lone.size > 0)
    return partAt(pieces, lone).flatMap(part => (isNeutralPart(part) ? split(part) : partForeign(part, spacing)))
  const from = pieces.findIndex(piece => !isNeutral(piece))
  const to = pieces.findLastIndex(piece => !isNeutral(piece))
  if (from < 0) return split(pieces)
  const end = opensBracket(pieces.slice(from, to + 1)) ? to + 2 : to + 1
  const core = pieces.slice(from, end)
  const whole = core.some(({ text }) => /\p{L}/u.test(text)) ? [core] : partNumbers(core, spacing)
  return [...split(pieces.slice(0, from)), ...whole, ...split(pieces.slice(end))]
}

const isNeutralPart = (pieces: readonly Piece[]): boolean => pieces.every(isNeutral)

/** The pieces before, at and after each of some pieces. */
function partAt(pieces: readonly Piece[], borders: ReadonlySet<Piece>): Piece[][] {
  const parts: Piece[][] = []
  for (const piece of pieces) {
    const open = parts.at(-1)
    if (!open || borders.has(piece) || borders.has(open.at(-1) as Piece)) parts.push([piece])
    else open.push(piece)
  }
  return parts
}

/**
 * Punctuation with a bracket that has no partner in the stretch read from the left, or has the wrong side.
 *
 * Beside Latin words a bracket that touches what it would hold when read from the left is left
 * alone: its partner is on another line.
 */
function loneBrackets(pieces: readonly Piece[], spacing: Spacing): Set<Piece> {
  const open: number[] = []
  const lone: number[] = []
  for (const [at, { text }] of pieces.entries()) {
    for (const character of text) {
      if (character === '(') open.push(at)
      else if (character === ')' && open.pop() === undefined) lone.push(at)
    }
  }
  const isLatin = pieces.some(({ text }) => /\p{L}/u.test(text))
  const found = [...lone, ...open].filter(at => !isLatin || !holdsRightwards(pieces, at, spacing))
  return new Set(found.map(at => pieces[at] as Piece).filter(isNeutral))
}

/** An opening bracket touches what stands right of it and not what stands left of it; a closing one the other way. */
function holdsRightwards(pieces: readonly Piece[], at: number, spacing: Spacing): boolean {
  const touches = (left: number): boolean => {
    const [one, other] = [pieces[left], pieces[left + 1]]
    return one !== undefined && other !== undefined && spacing(stretchOf([one]), stretchOf([other])) === 'none'
  }
  const opens = pieces[at]?.text.endsWith('(') === true
  return opens ? !touches(at - 1) && touches(at) : touches(at - 1) && !touches(at)
}

/** Digits that touch are one number, also across a common separator: `70/238`, `1.5`; a hyphen parts (`2015-2030` is set `2030-2015`). */
function partNumbers(pieces: readonly Piece[], spacing: Spacing): Piece[][] {
  const out: Piece[][] = []
  for (const piece of pieces) {
    const last = out.at(-1)?.at(-1)
    const touches = last && spacing(stretchOf([last]), stretchOf([piece])) === 'none' && last.raised === piece.raised
    if (touches && isFigure(last) && isFigure(piece)) out.at(-1)?.push(piece)
    else out.push([piece])
  }
  return out
}

/** Digits and the separators that stand inside numbers. */
const isFigure = ({ text }: Piece): boolean => /^[\p{Nd}/.,:]+$/u.test(text)
