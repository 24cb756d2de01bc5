import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, foldWord, isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import { organNamed } from '../../knowledge/organs/index.ts'
import { isAgendaRest, isNumberedGathering, isPlaceOrPeriod, isSponsorLine } from './phrases.ts'
import type { Piece } from './piece.ts'
import type { MastheadField } from './segments.ts'
import { behindLabel, organSize, sameSize, titleStep } from './thresholds.ts'

/**
 * Fields of the lines that name none by themselves, from where they stand.
 *
 * An agenda title follows its agenda item; a body below the organ stands before the session; dates and places of a
 * session follow it. A line outside the masthead of the page stays unread unless its neighbours leave no doubt.
 */
export function readContext(pieces: readonly Piece[], profile: LanguageProfile): Piece[] {
  const read: Piece[] = []
  pieces.forEach((piece, at) => {
    const known = isFieldInTitle(piece, read) ? undefined : knownField(piece, read.at(-1))
    const field = known ?? fieldFromContext(piece, { pieces, read, at, profile })
    const { field: _, ...bare } = piece
    read.push(field ? { ...piece, field: settled(field, piece, read) } : bare)
  })
  const placed = read.map((piece, at) => (piece.field ? piece : besideTitle(piece, at, read, profile)))
  return withIssuer(withGathering(withWholeNames(placed, profile), profile))
}

/**
 * `United Nations` over `Conference on Trade and Development`: where the publisher stands in the masthead once more and
 * the lines below it complete its words to the name of an organ, it is the first line of that name.
 */
function withWholeNames(pieces: readonly Piece[], { code }: LanguageProfile): Piece[] {
  const publishers = pieces.filter(({ field }) => field === 'publisher')
  const opensName = (piece: Piece, at: number): boolean => {
    const rest = pieces.slice(at + 1).filter(({ field }) => field === 'organ')
    return rest.some((_, end) => organNamed([piece, ...rest.slice(0, end + 1)].map(({ text }) => text).join(' '), code))
  }
  const first = pieces.findLastIndex((piece, at) => piece.field === 'publisher' && opensName(piece, at))
  return pieces.map((piece, at) => (at === first && publishers.length > 1 ? { ...piece, field: 'organ' } : piece))
}

/** Where nothing is a session, a body that meets by number stands in its place: `Third meeting of the Chairs of …`. */
function withGathering(pieces: readonly Piece[], profile: LanguageProfile): Piece[] {
  if (pieces.some(({ field }) => field === 'session')) return [...pieces]
  return pieces.map(piece =>
    piece.field === 'sub-organ' && isNumberedGathering(piece.text, profile) ? { ...piece, field: 'session' } : piece
  )
}

/** A conference prints its name at the left and no organ above it: it issues its documents itself. */
function withIssuer(pieces: readonly Piece[]): Piece[] {
  const issuer = pieces.some(({ field }) => field === 'organ')
    ? -1
    : pieces.findIndex(({ field }) => field === 'sub-organ')
  return pieces.map((piece, at) => (at === issuer ? { ...piece, field: 'organ' } : piece))
}

/** A language on the line below `ORIGINAL:`, or below the one behind these words, is an original language. */
const knownField = ({ field, layout }: Piece, last: Piece | undefined): MastheadField | undefined => {
  if (field !== 'language' || last?.field !== 'original-language') return field
  const below = (layout.firstIndent ?? 0) - (last.layout.firstIndent ?? 0) > behindLabel
  return below || /[:：]$/u.test(last.text) ? last.field : field
}

/** The name of a body set as a title below the agenda line is the title, and so is a session below its body and place. */
const isFieldInTitle = (piece: Piece, read: readonly Piece[]): boolean => {
  if (piece.field === 'session') return read.some(({ field }) => field === 'place') && isSetAsTitle(piece, read)
  if (piece.field !== 'organ' && piece.field !== 'sub-organ') return false
  return read.some(({ field }) => field === 'agenda-item') && isSetAsTitle(piece, read)
}

/** Lines before which bodies stand, and no titles. */
const afterBodies: ReadonlySet<MastheadField> = new Set(['session', 'meeting', 'agenda-item'])

/** What is unread before the session, meeting or agenda line is no title: a body, a place, the series of the record. */
function besideTitle(piece: Piece, at: number, read: readonly Piece[], profile: LanguageProfile): Piece {
  const later = read.slice(at + 1).some(({ field }) => field !== undefined && afterBodies.has(field))
  if (!later || (piece.layout.size ?? 0) > organSize) return piece
  if (isPlaceOrPeriod(piece.text, profile)) return { ...piece, field: 'place' }
  const body = hasIssuer(read.slice(0, at)) && !read.some(({ field }) => field === 'sub-organ')
  return { ...piece, field: body ? 'sub-organ' : 'other' }
}

interface Around {
  readonly pieces: readonly Piece[]
  /** The pieces before this one, read. */
  readonly read: readonly Piece[]
  readonly at: number
  readonly profile: LanguageProfile
}

function fieldFromContext(piece: Piece, around: Around): MastheadField | undefined {
  const { read, profile } = around
  const last = read.at(-1)
  const inMasthead = piece.layout.region === 'masthead'
  if (isDocumentType(piece, around)) return 'document-type'
  if (isWord(piece.text, profile.masthead.series) && !isOnCoverPage(piece, around)) return 'other'
  if (isPartOfPublisher(piece, around)) return 'publisher'
  if (last?.field === 'adoption' && goesOnAdoption(piece, last, profile)) return 'adoption'
  if (mayBeDayOfMeeting(piece, around) && isPlaceOrPeriod(piece.text, profile)) return 'date'
  if (isAgendaLabel(piece, read, profile)) return 'other'
  if (isOnAgenda(piece, around)) return 'agenda-title'
  if (isPlaceOfMeeting(piece, read)) return 'place'
  if (inMasthead && !read.some(({ field }) => field === 'place') && isPeriodAtSide(piece, around)) return 'place'
  if (beforePlaces.has(last?.field) && isPlaceOrPeriod(piece.text, profile)) return 'place'
  if (isSetAsTitle(piece, read)) return undefined
  if (last?.field === 'agenda-item' && goesOnAgenda(piece, last, profile)) return 'agenda-item'
  if (beforeAgendaTitle.has(last?.field)) return isAgendaTitle(piece, around) ? 'agenda-title' : undefined
  if (inMasthead && isOrgan(piece, around)) return 'organ'
  if (isBodyBelowOrgan(piece, around)) return 'sub-organ'
  if (isPerson(piece, last)) return last?.field
  if (last?.field === 'president' && tellsOfAbsence(piece, profile)) return 'president'
  return inMasthead && !isOnCoverPage(piece, around) ? 'other' : undefined
}

/** The sentence in italics below the presiding officer: `In the absence of the President, Ms. Example, Vice-President, took the Chair.` */
const tellsOfAbsence = ({ text, layout }: Piece, { masthead }: LanguageProfile): boolean =>
  layout.italic === true && /[.。]$/u.test(text) && findWord(text, masthead.presiding) !== undefined

/** Below the meeting, or anywhere in the masthead of a record that names it in another column and has no date yet. */
const mayBeDayOfMeeting = ({ layout }: Piece, { read }: Around): boolean =>
  read.at(-1)?.field === 'meeting' ||
  (layout.region === 'masthead' &&
    read.some(({ field }) => field === 'meeting') &&
    !read.some(({ field }) => field === 'date'))

/** `New York` below the day of a meeting. */
const isPlaceOfMeeting = ({ text }: Piece, read: readonly Piece[]): boolean =>
  read.at(-1)?.field === 'date' &&
  read.at(-2)?.field === 'meeting' &&
  hasName(text) &&
  text.length < longName &&
  !/[.:：。]$/u.test(text)

/** `Agenda` below the members of a council, at the left edge. */
const isAgendaLabel = ({ text }: Piece, read: readonly Piece[], { masthead }: LanguageProfile): boolean =>
  isWord(text, masthead.agenda) && read.some(({ field }) => field === 'president' || field === 'members')

/** The items below that label. */
function isOnAgenda({ text, layout }: Piece, { read, profile }: Around): boolean {
  const last = read.at(-1)
  const listed = last?.field === 'agenda-title' && read.some(piece => isAgendaLabel(piece, read, profile))
  const first = last?.field === 'other' && isAgendaLabel(last, read, profile)
  return (listed || first) && layout.region === 'body' && !startsWithWord(text, profile.record.openingTime)
}

/** A place with its dates that opens the lines at the left, where a conference has no session: `New York, 3–7 March 2025`. */
const isPeriodAtSide = ({ text, layout }: Piece, { read, profile }: Around): boolean =>
  read.some(({ field }) => field === 'original-language' || field === 'language') &&
  (layout.size ?? 0) <= organSize &&
  /\p{L}.*\p{Nd}[-–—]\p{Nd}/u.test(text) &&
  isPlaceOrPeriod(text, profile)

/** Names after `President:` and `Members:`; dots lead from the country to the name. */
const isPerson = ({ text, layout }: Piece, last: Piece | undefined): boolean =>
  (last?.field === 'president' || last?.field === 'members') &&
  (layout.region === 'masthead' || /(?:\.\s){2}/u.test(text))

/** The cover page of a supplement has no distribution line; what is large on it is the title. */
const isOnCoverPage = ({ layout }: Piece, { pieces }: Around): boolean =>
  (layout.size ?? 0) > organSize && !pieces.some(({ field }) => field === 'distribution')

/** Lines that place and period of a session follow. */
const beforePlaces: ReadonlySet<MastheadField | undefined> = new Set(['session', 'year', 'sub-organ', 'place', 'other'])

/** Lines that an agenda title follows; side events have a theme in its place, right after their dates. */
const beforeAgendaTitle: ReadonlySet<MastheadField | undefined> = new Set(['agenda-item', 'agenda-title', 'place'])

/** `UNITED` and `NATIONS` at either side of the emblem. */
function isPartOfPublisher({ text, layout }: Piece, { read, profile }: Around): boolean {
  if (layout.region !== 'masthead' || read.some(({ field }) => field === 'session')) return false
  const parts = profile.masthead.publisher.flatMap(name => foldWord(name).split(' '))
  return parts.length > 1 && parts.includes(foldWord(text))
}

const sideFields: ReadonlySet<MastheadField | undefined> = new Set(['session', 'place', 'agenda-item', 'agenda-title'])

/** A line larger than the session and agenda lines above it is the title, even when it stands at their edge. */
function isSetAsTitle({ layout }: Piece, read: readonly Piece[]): boolean {
  const side = read.findLast(({ field }) => sideFields.has(field))
  return side !== undefined && (side.layout.size ?? 0) > 0 && (layout.size ?? 0) > (side.layout.size ?? 0) + titleStep
}

/** `Adopted … at its 9871st meeting, on` / `28 February 2025`: the date, or the end of it, stands on a line of its own. */
const goesOnAdoption = ({ text }: Piece, last: Piece, profile: LanguageProfile): boolean =>
  parseDate(last.text, profile).length === 0 &&
  parseDate(`${last.text} ${text}`, profile).length > 0 &&
  text.length <= dateLength

/** Characters of a line that holds a date, or the end of one. */
const dateLength = 40

/** `Items 23 and 77 of the` / `preliminary list*`. */
const goesOnAgenda = ({ text }: Piece, last: Piece, profile: LanguageProfile): boolean =>
  isAgendaRest(text, profile) && !findWord(last.text, profile.masthead.agendaOf)

/** `Decision` on its own sheet, and the section of the volume it belongs to. */
function isDocumentType({ text }: Piece, { read, profile }: Around): boolean {
  const { resolution, masthead } = profile
  if (isWord(text, masthead.decisionTypes)) return true
  return isWord(text, resolution.decision) && read.some(({ field }) => field === 'organ' || field === 'symbol')
}

/**
 * An agenda title stands in the masthead, in the same block as its item, before an adoption line, or between its item
 * and the title of a letter; elsewhere it is set like its item, and a larger title follows.
 */
function isAgendaTitle(piece: Piece, { pieces, read, at, profile }: Around): boolean {
  const last = read.at(-1)
  if (isSponsorLine(piece.text, profile)) return false
  if (last?.field !== 'place' && (piece.layout.region === 'masthead' || piece.block === last?.block)) return true
  const after = pieces.slice(at + 1)
  if (after.some(({ field }) => field === 'adoption' || field === 'draft-line')) return true
  const opensLetter = ({ text }: Piece): boolean => startsWithWord(text, profile.masthead.letter) !== undefined
  if (last?.field !== 'place' && after.some(opensLetter) && !opensLetter(piece)) return true
  const like = Math.abs((last?.layout.size ?? 0) - (piece.layout.size ?? 0)) < sameSize
  return like && after.some(({ layout }) => (layout.size ?? 0) > (piece.layout.size ?? 0) + titleStep)
}

/** A committee or conference without a known name stands right before its session. */
function isBodyBelowOrgan(piece: Piece, around: Around): boolean {
  const { text, layout } = piece
  const { pieces, read, at } = around
  if (isOnCoverPage(piece, around)) return false
  const next = pieces.slice(at + 1).find(({ field }) => field !== undefined)
  const inMasthead =
    layout.region === 'masthead' && (next?.field === 'session' || (layout.bold && next?.field === 'agenda-item'))
  const follows = pieces[at + 1]?.field === 'session' || inMasthead
  return Boolean(follows) && hasName(text) && hasIssuer(read)
}

/** An organ without a known name, or on several lines, stands in the masthead before session and agenda, and is set largest. */
function isOrgan({ text, layout }: Piece, { pieces, read }: Around): boolean {
  if (!hasName(text) || read.some(({ field }) => field === 'session' || field === 'agenda-item')) return false
  if (!pieces.some(({ field }) => field === 'distribution')) return false
  const size = layout.size ?? 0
  const largest = pieces.every(piece => piece.field !== 'organ' || (piece.layout.size ?? 0) < size + sameSize)
  return size > organSize && largest
}

/** Conferences print their name at the left and no organ above it. */
const hasIssuer = (read: readonly Piece[]): boolean => read.some(({ field }) => field === 'organ' || field === 'symbol')

/** Letters, and no figures but in brackets or in a long name: `… and of their use (2021–2025)`, `2025 Conference to …`. */
const hasName = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && (text.length > longName || !/\p{Nd}/u.test(text.replace(/[(（][^)）]*[)）]/gu, '')))

/** Characters from which a line with figures is a name, not a date or a number. */
const longName = 40

/** A field that is read once is something else the second time: an organ named again at the left is the body addressed. */
function settled(field: MastheadField, piece: Piece, read: readonly Piece[]): MastheadField {
  const first = read.find(line => line.field === 'organ')
  const smaller = first !== undefined && (first.layout.size ?? 0) > (piece.layout.size ?? 0)
  return field === 'organ' && smaller ? 'sub-organ' : field
}
