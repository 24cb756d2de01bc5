import { languageOf } from '../../knowledge/languages/index.ts'
import { findWord } from '../../knowledge/languages/words.ts'
import { findOrdinal } from '../../knowledge/numerals/ordinals.ts'
import type { LaidOutBlock, TextBlock } from '../../model/blocks.ts'
import type { LanguageCode } from '../../model/language.ts'
import { plainText } from '../../model/run.ts'
import { isAgendaItem, isAgendaRest, isPlaceWithPeriod } from './phrases.ts'
import { type MastheadField, readEnd, readSegments, type Segment } from './segments.ts'

/** A stretch of a block of the first page: a masthead line, or what is none. */
export interface Piece {
  /** Index of the block. */
  readonly block: number
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly text: string
  readonly layout: TextBlock['layout']
  /** Missing when the text names no field by itself. */
  readonly field?: MastheadField
}

/** The pieces of a block: the whole block where it can be read whole, else its printed lines, else the block as it is. */
export function piecesOf(block: LaidOutBlock, index: number, language: LanguageCode): Piece[] {
  if (block.type !== 'text') return []
  const text = plainText(block.runs)
  const piece = (from: number, to: number, field?: MastheadField): Piece => ({
    block: index,
    from,
    to,
    text: text.slice(from, to).trim(),
    layout: block.layout,
    ...(field && { field })
  })
  const whole = opensWithAgendaLine(text, block.layout.lineBreaks, language) ? undefined : readSegments(text, language)
  if (whole) return whole.map(({ field, from, to }) => piece(from, to, field))
  const inMasthead = block.layout.region === 'masthead'
  const lines = linesOf(text, block.layout.lineBreaks ?? []).map((line, at) => ({
    ...line,
    segments: readSegments(line.text, language) ?? (inMasthead && at > 0 ? readPlace(line.text, language) : undefined)
  }))
  if (!lines.some(({ segments }) => segments)) {
    const end = inMasthead ? (readEnd(text, language) ?? []) : []
    return [piece(0, end[0]?.from ?? text.length), ...end.map(({ field, from, to }) => piece(from, to, field))]
  }
  const parts = lines.flatMap(({ from, to, segments }) =>
    segments ? segments.map(part => piece(from + part.from, from + part.to, part.field)) : [piece(from, to)]
  )
  return joinUnread(parts, piece, language)
}

/** Place and period of a session on a line of their own below a line about its body: `Convened under the auspices of …`. */
function readPlace(line: string, language: LanguageCode): readonly Segment[] | undefined {
  return isPlaceWithPeriod(line.trim(), languageOf(language))
    ? [{ field: 'place', from: 0, to: line.length }]
    : undefined
}

/** An agenda item complete on its first line, with its title on the lines below in the same type. */
function opensWithAgendaLine(text: string, breaks: readonly number[] = [], language: LanguageCode): boolean {
  const profile = languageOf(language)
  const first = text.slice(0, breaks[0] ?? 0)
  return (
    isAgendaItem(first, profile) &&
    findWord(first, profile.masthead.agendaOf) !== undefined &&
    !isAgendaRest(text.slice(breaks[0]), profile)
  )
}

interface PrintedLine {
  readonly from: number
  readonly to: number
  readonly text: string
}

function linesOf(text: string, breaks: readonly number[]): PrintedLine[] {
  const bounds = [0, ...breaks, text.length]
  return bounds.slice(1).map((to, at) => ({ from: bounds[at] ?? 0, to, text: text.slice(bounds[at], to) }))
}

/** Fields whose words also end a title: `… addressed to the President of the` / `Security Council`. */
const endsTitles: ReadonlySet<MastheadField> = new Set([
  'organ',
  'sub-organ',
  'date',
  'language',
  'meeting',
  'year',
  'session'
])

/** A session with a line of its own ends no title, but follows the name of its body: its number opens it (`Eighth session`). */
const isSideSession = ({ field, text }: Piece, language: LanguageCode): boolean =>
  field === 'session' && /^\p{Lu}/u.test(text) && findOrdinal(text, languageOf(language))?.start === 0

/** Unread neighbours are one piece again, a title over two lines, with a last line that only looks like a field. */
function joinUnread(
  parts: readonly Piece[],
  piece: (from: number, to: number) => Piece,
  language: LanguageCode
): Piece[] {
  const joined: Piece[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const title = last && (!last.field || (last.field === 'meeting' && !part.field))
    if (title && (!part.field || (endsTitles.has(part.field) && !isSideSession(part, language))))
      joined[joined.length - 1] = piece(last.from, part.to)
    else joined.push(part)
  }
  return joined
}
