import type { Band } from '../bands.ts'
import { type Draft, plainCell, textOf } from '../draft.ts'
import type { Piece, Sheet, Strip } from '../sheet.ts'
import { alignedStart, entryGap, fewestListStrips, narrowestList, smallestStep, widestRowGap } from '../thresholds.ts'

/**
 * Lists of entries set in two columns of a page, each entry with a label before its text:
 *
 *     79/1    Strengthening of the     80/4    Support for the
 *             lamps of the harbours            keepers
 *     79/22   Protection of keepers    80/17   Lamps of the
 *                                              northern coast
 *
 * Lists of mandates are set so. They are read down the first column, then down the second, as a table of labels
 * and texts. In both columns the text begins at the same distance from the label, and entries of the two do
 * not begin level with each other, as the rows of a table would.
 */
export function twinLists(sheet: Sheet): Draft[] {
  const full = fullLists(sheet)
  return [...full, ...shortLists(sheet, full)].map(({ draft }) => draft)
}

/** A list, the strips it takes up, and where its columns begin. */
interface TwinList {
  readonly draft: Draft
  readonly strips: readonly Strip[]
  readonly stops: Stops
}

/** Lists with a strip that shows label and text of both columns. */
function fullLists(sheet: Sheet): TwinList[] {
  const found: TwinList[] = []
  let from = 0
  for (let at = 0; at < sheet.strips.length; at += 1) {
    const stops = at < from ? undefined : stopsOf(sheet.strips[at]!)
    const below = stops ? stretch(sheet.strips.slice(at), stops) : []
    if (!stops || below.length === 0) continue
    const above = stretch(sheet.strips.slice(from, at + 1).reverse(), stops)
      .toReversed()
      .slice(0, -1)
    const strips = [...above, ...below]
    const draft = draftOf(strips, stops, sheet)
    if (!draft) continue
    found.push({ draft, strips, stops })
    from = at + below.length
  }
  return found
}

/** Lists of a single entry, or of labels alone, which only the columns of a full list on their page tell: their labels are numbers. */
function shortLists(sheet: Sheet, full: readonly TwinList[]): TwinList[] {
  const taken = new Set(full.flatMap(({ strips }) => strips))
  const stops = full[0]?.stops
  const found: TwinList[] = []
  for (let at = 0; stops && at < sheet.strips.length; at += 1) {
    const strips = stretch(sheet.strips.slice(at), stops).filter(strip => !taken.has(strip))
    const [first] = strips[0]?.pieces ?? []
    if (!first || strips[0] !== sheet.strips[at] || stopOf(first, stops) !== 0) continue
    const draft =
      isNumbered(
        strips.flatMap(strip => strip.pieces),
        stops
      ) && draftOf(strips, stops, sheet)
    if (!draft) continue
    found.push({ draft, strips, stops })
    at += strips.length - 1
  }
  return found
}

/** Where label and text of the first column begin, then those of the second. */
type Stops = readonly [number, number, number, number]

function stopsOf({ pieces }: Strip): Stops | undefined {
  const [a, b, c, d] = pieces
  if (!a || !b || !c || !d || pieces.length > 4) return undefined
  const alike = Math.abs(b.start - a.start - (d.start - c.start)) <= 2 * alignedStart
  const wide = c.start - b.start >= narrowestList * a.size
  return alike && wide ? [a.start, b.start, c.start, d.start] : undefined
}

/** The strips from the first on in which every piece begins at a stop and ends before the next. */
function stretch(strips: readonly Strip[], stops: Stops): readonly Strip[] {
  const size = strips[0]?.pieces[0]?.size ?? 0
  const end = strips.findIndex(
    ({ pieces, baseline }, at) =>
      Math.abs(baseline - (strips[at - 1]?.baseline ?? baseline)) > widestRowGap * size ||
      !pieces.every(piece => Math.abs(piece.size - size) <= 1 && stopOf(piece, stops) !== undefined)
  )
  return end < 0 ? strips : strips.slice(0, end)
}

/** Index of the stop at which a piece stands. */
function stopOf({ start, end }: Piece, stops: Stops): number | undefined {
  const at = stops.findIndex(stop => Math.abs(stop - start) <= alignedStart)
  return at < 0 || end > (stops[at + 1] ?? Infinity) ? undefined : at
}

function draftOf(strips: readonly Strip[], stops: Stops, { page }: Sheet): Draft | undefined {
  const pieces = strips.flatMap(strip => strip.pieces)
  const columns = [0, 2].map(first => entriesOf(pieces, stops, first)) as [Piece[][], Piece[][]]
  if (!isNumbered(pieces, stops) && !(strips.length >= fewestListStrips && isUneven(columns))) return undefined
  const bands = bandsOf(pieces, stops)
  const rows = downBoth(columns, stops).map(entry => ({
    head: false,
    cells: bands.map((_, at) =>
      plainCell(
        at,
        entry.filter(piece => isAt(piece, at, stops))
      )
    )
  }))
  const [top, bottom] = [Math.min(...strips.map(one => one.top)), Math.max(...strips.map(one => one.bottom))]
  const [start, end] = [stops[0], Math.max(...pieces.map(piece => piece.end))]
  return { page: page.number, bands, rows, ...textOf(rows), closed: false, top, bottom, start, end }
}

/** Whether a piece is a label, stop 0, or a text, stop 1, of either column. */
const isAt = (piece: Piece, stop: number, stops: Stops): boolean => stopOf(piece, stops)! % 2 === stop

/** The entries of both columns; the last of the first may go on at the head of the second, below no label of its own. */
function downBoth([left, right]: readonly [Piece[][], Piece[][]], stops: Stops): Piece[][] {
  const [first = [], ...others] = right
  const last = left.at(-1)
  if (!last || first.some(piece => isAt(piece, 0, stops))) return [...left, ...right]
  return [...left.slice(0, -1), [...last, ...first], ...others]
}

/** All labels are numbers of documents and nothing else: `79/1`, `1325 (2000)`, `217 A (III)`. */
const isNumbered = (pieces: readonly Piece[], stops: Stops): boolean =>
  pieces
    .filter(piece => isAt(piece, 0, stops))
    .map(printed)
    .every(label => /\p{Nd}\s?[/(]|\(\S+\)/u.test(label) && !/\p{L}{4}/u.test(label.replace(/\([^)]*\)/gu, '')))

/** Entries of the second column do not all begin level with entries of the first, as cells of a row do. */
function isUneven(columns: readonly [Piece[][], Piece[][]]): boolean {
  const [left, right] = columns.map(entries => entries.map(topOf)) as [number[], number[]]
  return right.length > 1 && right.some(top => !left.some(other => Math.abs(other - top) <= alignedStart))
}

const printed = ({ spans }: Piece): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .trim()

const topOf = (entry: readonly Piece[]): number => Math.min(...entry.map(({ baseline }) => baseline))

/** Where labels and texts of the first column stand; labels may stand alone. */
const bandsOf = (pieces: readonly Piece[], stops: Stops): Band[] =>
  [0, 1]
    .filter(at => pieces.some(piece => isAt(piece, at, stops)))
    .map(at => ({
      start: stops[at]!,
      end: Math.max(stops[at]!, ...pieces.filter(piece => stopOf(piece, stops) === at).map(({ end }) => end))
    }))

/**
 * The entries of one column. One begins where a line stands further below the last than the lines of one text, and at
 * a label that does not go on with the one above it; labels without texts are an entry each. Lines are measured at their own feet: a baseline is that of the
 * whole line, which a line of the other column a little higher or lower may have given it.
 */
function entriesOf(pieces: readonly Piece[], stops: Stops, first: number): Piece[][] {
  const own = pieces.filter(piece => Math.floor(stopOf(piece, stops)! / 2) === first / 2)
  const steps = own.map((piece, at) => piece.bottom - (own[at - 1]?.bottom ?? -Infinity))
  const solid = own.some(piece => isAt(piece, 1, stops)) ? solidStep(own, steps) : 0
  const entries: Piece[][] = []
  let label: Piece | undefined
  for (const [at, piece] of own.entries()) {
    const isLabel = stopOf(piece, stops) === first
    const anew = isLabel && (!label || (piece.bottom - label.bottom > solid * entryGap && !isOpen(label)))
    if (anew || steps[at]! > solid * entryGap) entries.push([])
    entries.at(-1)!.push(piece)
    if (isLabel) label = piece
  }
  return entries
}

/** A label that breaks off in a list of numbers. */
const isOpen = (label: Piece): boolean => /[;,؛،；，、]$/u.test(printed(label))

/** Usual distance of two lines of one text, points: the lower quartile, labels level with their texts not counted. */
function solidStep(own: readonly Piece[], steps: readonly number[]): number {
  const solid = steps.filter((step, at) => step > (own[at]?.size ?? 0) * smallestStep).sort((a, b) => a - b)
  return solid[solid.length >> 2] ?? 0
}
