import {
  isBackward,
  isNeutral,
  isNumber,
  opensBracket,
  type SequencedPiece,
  type Spacing,
  split,
  stretchOf
} from './line-stretch.ts'
import type { Piece } from './piece.ts'
import { readLeftwards } from './read-leftwards.ts'
import { readRightwards } from './read-rightwards.ts'

/** From the left, but each stretch of right-to-left words, numbers beside them included, from the right. */
export function readMixed(pieces: readonly Piece[], spacing: Spacing): SequencedPiece[] {
  const out: SequencedPiece[] = []
  let last: Piece[] | undefined
  for (const group of backwardStretches(pieces, spacing)) {
    const inside = group.some(isBackward)
      ? readLeftwards(turnEdges(group, last), spacing)
      : readRightwards(group, spacing)
    const before = last ? spacing(stretchOf(last), stretchOf(group)) : 'none'
    out.push(...inside.map((item, at) => (at > 0 ? item : { ...item, before })))
    last = group
  }
  return out
}

/**
 * Punctuation at the edges of a right-to-left stretch in a line set from the left belongs to
 * the line: what stands left of the stretch is read before it, what stands right of it after it.
 */
function turnEdges(group: readonly Piece[], before: readonly Piece[] | undefined): readonly Piece[] {
  const opened = before?.some(({ raised }) => !raised)
  const last = group.at(-1) as Piece
  const [, closing = '', rest = last.text] = isBackward(last)
    ? (/^([^\p{L}\p{N}\p{M}(\u061B\u061F]+)(.+)$/u.exec(last.text) ?? [])
    : []
  const trimmed = [...group.slice(0, -1), { ...last, text: rest }]
  const first = trimmed[0] as Piece
  const [, kept = first.text, opening = ''] =
    opened && isBackward(first)
      ? (/^(.*[\p{L}\p{N}\p{M})](?:\p{Po}(?=\s+\p{Po}))?)([^\p{L}\p{N}\p{M})]+)$/u.exec(first.text) ?? [])
      : []
  const turned = [{ ...first, text: kept + closing.trim() }, ...trimmed.slice(1)]
  return turned.map((piece, at) =>
    at === turned.length - 1 && opening !== '' ? { ...piece, text: `${opening.trim()} ${piece.text}` } : piece
  )
}

/** Stretches of right-to-left words with the numbers and punctuation they hold, and single pieces, as they stand from the left. */
function backwardStretches(pieces: readonly Piece[], spacing: Spacing): Piece[][] {
  const out: Piece[][] = []
  let pending: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    const last = pieces[at - 1]
    const touches = last !== undefined && spacing(stretchOf([last]), stretchOf([piece])) === 'none'
    const glued = last && !isBackward(last) && pending.length === 0 && touches && isLike(last, piece)
    if (isBackward(piece)) {
      const open = out.at(-1)
      const own = isOpen(out, pending) ? 0 : stretchStart(pending, out)
      if (open && isOpen(out, pending)) open.push(...pending, piece)
      else out.push(...split(pending.slice(0, own)), [...pending.slice(own), piece])
      pending = []
    } else if (!glued && (isNumber(piece) || isNeutral(piece))) pending.push(piece)
    else {
      out.push(...split([...(touches ? pending : lendNumbers(out, pending)), piece]))
      pending = []
    }
  }
  return [...out, ...split(lendNumbers(out, pending))]
}

/** The stretch found last is one of right-to-left words, and what is pending does not end it. */
function isOpen(stretches: readonly Piece[][], pending: readonly Piece[]): boolean {
  const open = stretches.at(-1)
  return open?.some(isBackward) === true && !partsStretch(stretches.slice(0, -1), open, pending)
}

/** Numbers right of a right-to-left stretch are the first it reads; returns what is left of those pending. */
function lendNumbers(stretches: readonly Piece[][], pending: readonly Piece[]): readonly Piece[] {
  const number = pending.findLastIndex(isNumber)
  if (number < 0 || !isOpen(stretches, pending.slice(0, number + 1))) return pending
  stretches.at(-1)?.push(...pending.slice(0, number + 1))
  return pending.slice(number + 1)
}

/** Printed in one font and size. */
const isLike = (a: Piece, b: Piece): boolean => a.run.font === b.run.font && a.run.size === b.run.size

/** What is pending closes a bracket that the line opened before the stretch, or opens one of the line: the stretch ends there. */
function partsStretch(
  before: readonly (readonly Piece[])[],
  open: readonly Piece[],
  pending: readonly Piece[]
): boolean {
  if (pending.some(({ text }) => /^[)\]]/u.test(text)) && opensBracket(before.flat())) return true
  return pending.some(({ text }) => /[([]$/u.test(text)) && !open.some(({ text }) => /[)\]]/u.test(text))
}

/**
 * Index in `pending` from which its pieces belong to the right-to-left stretch that follows: its numbers,
 * a bracket that nothing before has opened, the second of two marks of punctuation, and what would
 * otherwise open the text of the line, as no comma does.
 */
function stretchStart(pending: readonly Piece[], before: readonly (readonly Piece[])[]): number {
  const marks = pending.findLastIndex(({ raised }) => raised) + 1
  if (before.flat().every(({ raised }) => raised) && pending.slice(marks).every(({ text }) => closers.test(text)))
    return marks
  const number = pending.findIndex(isNumber)
  const from = number < 0 ? pending.length : number
  const edge = pending[from - 1]?.text.trim() ?? ''
  if (/^[)\]]+$/u.test(edge) && !opensBracket([...before.flat(), ...pending.slice(0, from - 1)])) return from - 1
  const isSecond =
    /^\p{Po}$/u.test(edge) && /^\p{Po}$/u.test((pending[from - 2] ?? before.at(-1)?.at(-1))?.text.trim() ?? '')
  return isSecond ? from - 1 : from
}

/** Punctuation that ends what stands before it. */
const closers = /^[.,;:!?\u060C]+$/u
