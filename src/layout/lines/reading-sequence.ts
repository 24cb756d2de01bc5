import type { Direction } from '../../model/language.ts'
import type { Piece } from './piece.ts'
import { hangingMark, leftEdge, shortOf } from './thresholds.ts'
import { type Separation, type Stretch, spacingOf } from './word-spaces.ts'

/** A piece in reading order, with what parts it from the piece before. */
export interface SequencedPiece {
  readonly piece: Piece
  readonly before: Separation
}

/**
 * Put the pieces of one line into reading order.
 *
 * A line with right-to-left letters is read from the right; Latin words and numbers in
 * it keep their own direction, and neighbours that belong together (`A/RES/70/1`,
 * `S/RES/1325 (2000)`) are one stretch, while two numbers with a blank between follow
 * each other from the right. A line set from the left, as footnotes that begin with a
 * Latin word or a mark are, is read from the left, and its right-to-left stretches with
 * the numbers in them from the right. Every other line is read from the left.
 */
export function sequence(
  pieces: readonly Piece[],
  blanks: readonly Piece[],
  { width, rightToLeft, blanksPrinted, goesOnFromLeft }: LineSetting
): { readonly direction: Direction; readonly pieces: SequencedPiece[] } {
  const placed = addBlanks(pieces.toSorted(fromLeft), blanks)
  const spacing = spacingOf(placed, blanksPrinted)
  const backward = placed.some(isBackward)
  if (!backward && !(rightToLeft && isSetFromRight(placed, width)))
    return { direction: 'ltr', pieces: readRightwards(placed, spacing) }
  if (backward && (goesOnFromLeft || isSetFromLeft(placed, width)))
    return { direction: 'ltr', pieces: readMixed(placed, spacing) }
  return { direction: 'rtl', pieces: readLeftwards(placed, spacing) }
}

/** What the page and the line above tell about a line. */
export interface LineSetting {
  /** Points. */
  readonly width: number
  /** The document is read from the right. */
  readonly rightToLeft: boolean
  /** Word spaces are printed blanks. */
  readonly blanksPrinted: boolean
  /** The line above is read from the left and is full: the line goes on its paragraph. */
  readonly goesOnFromLeft: boolean
}

type Spacing = (left: Stretch, right: Stretch) => Separation

/** Middles, not edges: typesetters let Arabic pieces overlap. */
const fromLeft = (a: Piece, b: Piece): number => a.left + a.right - b.left - b.right

const isBackward = ({ run, text }: Piece): boolean => run.direction === 'rtl' || backwardPunctuation.test(text)
/** Arabic semicolon, question mark and star: unlike the comma they are written from the right wherever they stand. */
const backwardPunctuation = /^[\u061B\u061E\u061F\u066D]+$/u

const isNeutral = ({ text }: Piece): boolean => !/[\p{L}\p{N}]/u.test(text)
const isNumber = ({ text, raised }: Piece): boolean => /\p{N}/u.test(text) && !/\p{L}/u.test(text) && !raised

/** The line begins near the left edge and ends well before the right one with a Latin word in it, or begins with a hanging mark. */
function isSetFromLeft(pieces: readonly Piece[], pageWidth: number): boolean {
  const first = pieces[0] as Piece
  const last = pieces.at(-1) as Piece
  if (first.left > pageWidth * leftEdge) return false
  const next = pieces[1]
  const hangs = next !== undefined && next.left - first.right > next.run.size * hangingMark
  if ((first.raised === 'superscript' && hangs) || /^[.,;:،؛]+$/u.test(last.text)) return true
  return pageWidth - last.right > first.left + shortOf && pieces.some(({ text }) => /\p{Script=Latin}/u.test(text))
}

/** A line without right-to-left letters that ends nearer the right edge of the page: it goes on a paragraph read from the right. */
function isSetFromRight(pieces: readonly Piece[], pageWidth: number): boolean {
  const left = Math.min(...pieces.map(piece => piece.left))
  const right = Math.max(...pieces.map(piece => piece.right))
  return pageWidth - right < left
}

/** Give the pieces the blanks printed between them as runs of their own. */
function addBlanks(pieces: readonly Piece[], blanks: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]
    if (!next || piece.blankRight || next.blankLeft) return piece
    const found = blanks.some(({ left, right }) => left >= piece.right - 0.5 && right <= next.left + 1 && right > left)
    return found ? { ...piece, blankRight: true } : piece
  })
}

function readRightwards(pieces: readonly Piece[], spacing: Spacing): SequencedPiece[] {
  let last: Stretch | undefined
  return pieces.map(piece => {
    const stretch = stretchOf([piece])
    const before = last ? spacing(last, stretch) : 'none'
    last = stretch
    return { piece, before }
  })
}

function readLeftwards(pieces: readonly Piece[], spacing: Spacing): SequencedPiece[] {
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

/** From the left, but each stretch of right-to-left words, numbers beside them included, from the right. */
function readMixed(pieces: readonly Piece[], spacing: Spacing): SequencedPiece[] {
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

const split = (pieces: readonly Piece[]): Piece[][] => pieces.map(piece => [piece])
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

/** A bracket opened in a stretch closes right after it. */
const opensBracket = (pieces: readonly Piece[]): boolean => {
  const text = pieces.map(piece => piece.text).join('')
  return text.split('(').length > text.split(')').length
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

/** Ends of a group of pieces that stand from left to right. */
function stretchOf(group: readonly Piece[]): Stretch {
  const first = group[0] as Piece
  const last = group.at(-1) as Piece
  return {
    left: first.left,
    right: last.right,
    size: Math.min(first.run.size, last.run.size),
    blankLeft: first.blankLeft,
    blankRight: last.blankRight,
    leftmost: edge(first, 'left'),
    rightmost: edge(last, 'right')
  }
}

function edge({ text, run }: Piece, side: 'left' | 'right'): string {
  const atStart = (side === 'left') === (run.direction === 'ltr')
  const isPair = (text.codePointAt(atStart ? 0 : text.length - 2) ?? 0) > 0xffff
  if (atStart) return text.slice(0, isPair ? 2 : 1)
  return text.slice(isPair ? -2 : -1)
}
