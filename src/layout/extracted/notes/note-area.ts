import type { ExtractedLine, ExtractedNote } from '../../../model/extracted-text.ts'
import { type LineLabel, labelOf } from '../labels.ts'
import { commonFullWidth, textWidth } from '../line-width.ts'
import { longestDoubtfulNote, markWindow } from '../thresholds.ts'
import { endsNote, type MarkLine, markLineAt } from './note-lines.ts'

/** The notes at the foot of a page. */
export interface NoteArea {
  readonly notes: readonly ExtractedNote[]
  /** First line of the area, and the first line behind it. */
  readonly from: number
  readonly to: number
  /** Items of the text extracted between the marks and the notes, for they stand deeper than the marks. */
  readonly items?: readonly ExtractedLine[]
}

/**
 * Notes from the line at which the mark `due` stands; `undefined` when what follows are none.
 *
 * The marks may stand before their texts one by one, all together above or below all texts, or
 * (Arabic) each below the first line of its text. Where the page ends is known (`bounded`), the last note
 * goes to `end`; elsewhere it goes to the end of its sentence.
 */
export function readNoteArea(
  lines: readonly ExtractedLine[],
  from: number,
  end: number,
  bounded: boolean
): NoteArea | undefined {
  const first = markLineAt(lines, from)
  if (!first) return undefined
  const group = markGroup(lines, from, end, undefined)
  const closing =
    group.length > 0 &&
    first.text === '' &&
    (group.length === end - from || (!bounded && textGoesOn(lines, from, group)))
  if (closing) return textsFirstArea(lines, from, group)
  if (!first.textAbove && lines.slice(from, end).some(line => line.text === ')(')) return undefined
  return first.textAbove ? textAboveArea(lines, from, end, bounded) : textBelowArea(lines, from, end, bounded)
}

/**
 * Whether the line behind marks can be no note, where page ends do not show: it goes on in lower case, has a
 * number of its own or heads a numbered paragraph, or no sentence ends near it.
 */
function textGoesOn(lines: readonly ExtractedLine[], from: number, group: readonly MarkLine[]): boolean {
  const below = lines.slice(from + group.length, from + group.length + longestDoubtfulNote)
  const [first, second] = below
  if (!first || !endsNote(lines[from - 1]?.text ?? '')) return false
  return (
    /^\p{Ll}{2}/u.test(first.text) ||
    (!endsNote(first.text) && labelOf(second?.text ?? '')?.kind === 'number') ||
    labelOf(first.text)?.kind === 'number' ||
    !below.some(line => endsNote(line.text))
  )
}

/** A mark further off than its note is long belongs to another page, where page ends do not show. */
const within = (begin: number, stop: number | undefined, notes: number): boolean =>
  stop !== undefined && stop - begin <= notes * longestDoubtfulNote

const isNext = (mark: string, last: string): boolean =>
  /^\d+$/.test(mark) && /^\d+$/.test(last) ? Number(mark) === Number(last) + 1 : nextStar(mark, last)

const nextStar = (mark: string, last: string): boolean => last.startsWith('*') && (mark === `${last}*` || mark === '1')

function textBelowArea(
  lines: readonly ExtractedLine[],
  from: number,
  end: number,
  bounded: boolean
): NoteArea | undefined {
  const notes: ExtractedNote[] = []
  const items: ExtractedLine[] = []
  let at = from
  for (;;) {
    const group = markGroup(lines, at, end, notes.at(-1)?.mark)
    if (group.length === 0) break
    const marksTo = at + group.filter(mark => mark.text === '').length
    const alone = group.at(-1)!.text === ''
    const begin = alone ? textsBegin(lines, { at, marksTo, end, bounded, count: group.length }) : marksTo
    if (begin === undefined) return notes.length > 0 ? { notes, from, to: at, items } : undefined
    items.push(...lines.slice(marksTo, begin))
    const next = nextGroup(lines, begin, end, group.at(-1)!.mark)
    const stop = bounded || within(begin, next, group.length) ? next : undefined
    const texts = textsOf(lines, begin, stop ?? end, group, bounded || stop !== undefined)
    if (!texts) return notes.length > 0 ? { notes, from, to: at, items } : undefined
    for (const [index, mark] of group.entries()) notes.push({ ...pick(mark), lines: texts.notes[index]! })
    at = texts.to
  }
  return { notes, from, to: at, items }
}

/** Marks on lines of their own, from `at` to `marksTo`, and where their page may end. */
interface LoneMarks {
  readonly at: number
  readonly marksTo: number
  readonly end: number
  readonly bounded: boolean
  readonly count: number
}

/**
 * The line at which the texts of marks begin that stand alone: behind items of the text that the extraction wrote between
 * them; where the end of the page does not show and such an item follows, where complete sentences interrupt another. The
 * number of a paragraph is the text of no note.
 */
function textsBegin(lines: readonly ExtractedLine[], marks: LoneMarks): number | undefined {
  const { at, marksTo, end, bounded } = marks
  if (bounded) return behindItems(lines, behindTexts(lines, marksTo, end, labelsAbove(lines, at)), end)
  const label = labelOf(lines[marksTo]?.text ?? '')
  const found = isItem(label) ? interruption(lines, marks) : marksTo
  return found ?? (label?.kind === 'number' ? undefined : marksTo)
}

/** `A/75/10.` and nothing else. */
const symbolAlone = /^\p{Lu}{1,5}\/[\p{L}\p{Nd}./()-]*\p{Nd}\)?[.。]$/u

/** Lines of a printed page, within which the texts of its notes stand. */
const pageLines = 60

/**
 * The line at which so many complete sentences interrupt another, which goes on in small letters behind them: notes, where
 * the extraction wrote the foot of a page between two lines of its text. The symbol of a document with its stop is one
 * anywhere.
 */
function interruption(lines: readonly ExtractedLine[], { marksTo, end, count }: LoneMarks): number | undefined {
  for (let from = marksTo + 1; from < Math.min(end, marksTo + pageLines); from += 1) {
    if (count === 1 && symbolAlone.test(lines[from]!.text)) return from
    if (!/^\p{Lu}/u.test(lines[from]!.text) || !/[\p{L}\p{Nd}]$/u.test(lines[from - 1]!.text)) continue
    let ended = 0
    let to = from
    for (; to < Math.min(end, from + count * longestDoubtfulNote) && ended < count; to += 1)
      if (endsNote(lines[to]!.text)) ended += 1
    if (ended === count && /^\p{Ll}/u.test(lines[to]?.text ?? '')) return from
  }
  return undefined
}

/** Labels on lines of their own right above, whose texts the extraction wrote below the marks of the notes. */
function labelsAbove(lines: readonly ExtractedLine[], at: number): number {
  let count = 0
  while (labelOf(lines[at - 1 - count]?.text ?? '')?.alone && lines[at - 1 - count]!.page === lines[at]!.page)
    count += 1
  return count
}

/** The line behind so many texts that blank lines part from each other and from the notes. */
function behindTexts(lines: readonly ExtractedLine[], from: number, end: number, count: number): number {
  let at = from
  for (let text = 0; text < count; text += 1) {
    at += 1
    while (at < end && lines[at]!.blanksAbove === 0) at += 1
  }
  return at < end ? at : from
}

/**
 * The line behind numbered and lettered items, each a label and its text, which blank lines part from each other and
 * from the notes.
 */
function behindItems(lines: readonly ExtractedLine[], from: number, end: number): number {
  const ends = (index: number): boolean => index + 1 >= end || lines[index + 1]!.blanksAbove > 0
  let at = from
  for (let label = labelOf(lines[at]?.text ?? ''); at < end && isItem(label); label = labelOf(lines[at]?.text ?? '')) {
    if (label?.alone) at += 1
    while (at < end && !ends(at)) at += 1
    at += 1
  }
  return at < end ? at : from
}

const isItem = (label: LineLabel | undefined): boolean => label?.kind === 'letter' || label?.kind === 'number'

const pick = ({ mark, printed }: MarkLine) => ({ mark, printed })

/** Marks that stand one below the other from `at`, each the next of the one before. */
function markGroup(lines: readonly ExtractedLine[], at: number, end: number, last: string | undefined): MarkLine[] {
  const group: MarkLine[] = []
  for (let index = at; index < end; index += 1) {
    const mark = markLineAt(lines, index)
    const before = group.at(-1)?.mark ?? last
    if (!mark || mark.textAbove || (before !== undefined && !isNext(mark.mark, before))) break
    group.push(mark)
    if (mark.text !== '') break
  }
  return group
}

/** The line at which the next mark of the series stands. */
function nextGroup(lines: readonly ExtractedLine[], from: number, end: number, last: string): number | undefined {
  for (let index = from; index < end; index += 1) {
    const mark = markLineAt(lines, index)
    if (mark && !mark.textAbove && isNext(mark.mark, last) && (index === from || endsNote(lines[index - 1]!.text)))
      return index
  }
  return undefined
}

interface Texts {
  readonly notes: readonly (readonly ExtractedLine[])[]
  readonly to: number
}

/** The lines of each note of a group. */
function textsOf(
  lines: readonly ExtractedLine[],
  begin: number,
  stop: number,
  group: readonly MarkLine[],
  bounded: boolean
): Texts | undefined {
  const own = group.at(-1)!.text
  const start = own === '' ? begin : begin + 1
  const rest = lines.slice(start, stop)
  const head = own === '' ? [] : [{ ...lines[begin]!, text: own }]
  if (head.length + rest.length < group.length) return undefined
  const notes: ExtractedLine[][] = []
  let current: ExtractedLine[] = head
  let used = 0
  const close = (): void => {
    notes.push(current)
    current = []
  }
  const mayClose = (): boolean =>
    current.length > 0 && (endsNote(current.at(-1)!.text) || rest.length - used <= group.length - notes.length - 1)
  for (const line of rest) {
    if (mayClose() && (notes.length < group.length - 1 || !bounded)) close()
    if (notes.length === group.length) break
    current.push(line)
    used += 1
  }
  if (notes.length < group.length) close()
  return notes.length === group.length && notes.every(note => note.length > 0) ? { notes, to: start + used } : undefined
}

/** Arabic areas: the first line of a note stands above its mark, further lines below; right below another mark all of them. */
function textAboveArea(
  lines: readonly ExtractedLine[],
  from: number,
  end: number,
  bounded: boolean
): NoteArea | undefined {
  const notes: ExtractedNote[] = []
  let at = from
  let to = from - 1
  for (let mark = markLineAt(lines, at); mark?.textAbove && at > 0; mark = markLineAt(lines, at)) {
    const last = notes.at(-1)
    if (last && !isNext(mark.mark, last.mark)) break
    const next = nextMarkAbove(lines, at + 2, end, mark.mark)
    const stop = bounded || within(at, next, 1) ? next : undefined
    const limit = stop === undefined ? end : stop - 1
    const above = lines.slice(Math.max(at - 1, to), at)
    const more = further(lines, at, limit, stop !== undefined || bounded)
    if (above.length + more.length === 0) break
    notes.push({ ...pick(mark), lines: [...above, ...more] })
    to = at + 2 + more.length
    if (stop === undefined) break
    at = stop
  }
  return notes.length === 0 ? undefined : { notes, from: from - 1, to }
}

/** Lines of a note below its mark. */
function further(lines: readonly ExtractedLine[], at: number, limit: number, bounded: boolean): ExtractedLine[] {
  const rest = lines.slice(at + 2, Math.max(at + 2, limit))
  if (bounded) return rest
  if (endsNote(lines[at - 1]!.text)) return []
  const stop = rest.findIndex(line => endsNote(line.text))
  return rest.slice(0, stop + 1)
}

function nextMarkAbove(lines: readonly ExtractedLine[], from: number, end: number, last: string): number | undefined {
  for (let index = from; index < end; index += 1) {
    const mark = markLineAt(lines, index)
    if (mark?.textAbove && isNext(mark.mark, last)) return index
  }
  return undefined
}

/** Small print runs wider than the text by at least this share. */
const smallPrintShare = 1.03

/**
 * Areas whose texts were extracted before all their marks: above the marks, as many sentences as
 * there are marks. The first one begins at a gap, or where lines are no wider than the text.
 */
function textsFirstArea(
  lines: readonly ExtractedLine[],
  marksFrom: number,
  group: readonly MarkLine[]
): NoteArea | undefined {
  const page = lines[marksFrom]!.page
  const width = commonFullWidth(pageAbove(lines, marksFrom))
  const notes: ExtractedLine[][] = []
  let at = marksFrom - 1
  for (; at >= 0 && lines[at]!.page === page; at -= 1) {
    if (endsNote(lines[at]!.text)) {
      if (notes.length === group.length) break
      notes.unshift([])
    }
    if (notes.length === 0) return undefined
    if (notes.length === group.length && notes[0]!.length > 0 && !isSmallPrint(lines, at, width)) break
    notes[0]!.unshift(lines[at]!)
  }
  if (notes.length !== group.length) return undefined
  const found = group.map((mark, index) => ({ ...pick(mark), lines: notes[index]! }))
  return { notes: found, from: at + 1, to: marksFrom + group.length }
}

/** Lines of the page above an index, as far as they tell the width of its text. */
const pageAbove = (lines: readonly ExtractedLine[], index: number): ExtractedLine[] =>
  lines.slice(Math.max(0, index - markWindow), index).filter(line => line.page === lines[index]!.page)

/** A line that goes on in the line below, in print smaller than that of the text. */
const isSmallPrint = (lines: readonly ExtractedLine[], at: number, width: number): boolean =>
  lines[at + 1]!.blanksAbove <= lines[at]!.blanksAbove && textWidth(lines[at]!.text) > width * smallPrintShare
