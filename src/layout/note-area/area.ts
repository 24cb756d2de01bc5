import type { Line, LinedPage } from '../../model/lines.ts'
import { leadingMark } from './mark.ts'
import { isCentred, isUnderscores, type NoteRule, noteRules } from './note-rule.ts'
import { boxNotesApart, highestNote, mostSourceLines, noteSize, notesApart } from './thresholds.ts'
import { isStroked, typedMark } from './typed-mark.ts'

/** The notes at the foot of one column. */
export interface NoteArea {
  /** From top to bottom. */
  readonly lines: readonly Line[]
  readonly rule?: NoteRule
}

/** What decides whether lines at a page foot are notes. */
export interface AreaSetting {
  /** Size of running text, points. */
  readonly bodySize: number
  /** A note of the page before may go on here. */
  readonly mayGoOn: boolean
  /** … and does, if all lines are small: the next note opens farther down or on a later page of small lines. */
  readonly surelyGoesOn: boolean
}

/** The notes of a column, from top to bottom: those of the boxes in it and those at its foot. */
export function noteAreas(page: LinedPage, lines: readonly Line[], setting: AreaSetting): NoteArea[] {
  const foot = footArea(page, lines, setting)
  const first = foot?.rule?.y ?? foot?.lines[0]?.baseline ?? Infinity
  const above = lines.filter(({ baseline }) => baseline < first)
  return [...boxNotes(page, above, setting), ...(foot ? [foot] : [])]
}

/**
 * Lines of a column that are footnotes: those below the note rule, or without one the
 * small lines at the foot from the first mark on, or what the file tags as `Note`. A page of small lines alone may hold
 * notes from its top on, as the endnotes of a document do. On a scan the rule is part of the picture.
 *
 * `lines` run from top to bottom and hold one column.
 */
function footArea(page: LinedPage, lines: readonly Line[], setting: AreaSetting): NoteArea | undefined {
  const notesOnly = lines.every(line => isSmall(line, setting) || isTagged(line))
  if (notesOnly && setting.surelyGoesOn) return { lines }
  const low = notesOnly ? lines : lines.filter(({ baseline }) => baseline > page.height * highestNote)
  for (const rule of noteRules(page, low)) {
    const below = low.filter(line => line !== rule.line && line.baseline > rule.y)
    const inBox =
      !page.recognised &&
      isBoxNotes(below, setting) &&
      below.some((line, at) => opensText(line, below[at - 1], setting))
    if (!inBox && isNotes(below, setting)) return { lines: below, rule }
  }
  return unruled(low, setting) ?? (page.recognised && typed(low))
}

/**
 * Notes within a box of the text or at the end of an annex: lines below a short rule, close to each other, of which the
 * first is small and begins with a raised mark or a star; the sources of the box may stand above it. They end where the
 * frame of the box closes or the text goes on.
 */
function boxNotes(page: LinedPage, lines: readonly Line[], setting: AreaSetting): NoteArea[] {
  const areas: NoteArea[] = []
  const taken = new Set<Line>()
  for (const rule of noteRules(page, lines)) {
    const all = lines.filter(line => line !== rule.line && line.baseline > rule.y && !taken.has(line))
    const below = all.slice(sourceLines(all, setting))
    if (!isBoxNotes(below, setting)) continue
    const end = below.findIndex(
      (line, at) => opensText(line, below[at - 1], setting) || endsBox(page, line, below[at - 1])
    )
    const notes = below.slice(0, end < 0 ? below.length : end)
    for (const line of notes) taken.add(line)
    areas.unshift({ lines: notes, rule })
  }
  return areas
}

/** How many lines a remark takes that stands above the notes of a box: `Source: …`, small, its word in italics. */
function sourceLines(lines: readonly Line[], setting: AreaSetting): number {
  if (!lines[0] || !isRemark(lines[0])) return 0
  const end = lines.findIndex(
    (line, at) => isBoxNotes([line], setting) || !isSmall(line, setting) || at > mostSourceLines
  )
  return Math.max(end, 0)
}

/** The first word is in italics, a colon behind it: `Source: …`. */
const isRemark = ({ spans }: Line): boolean =>
  spans[0]?.italic === true && /^\s*\p{L}{3,12}\s?[:：]/u.test(spans.map(({ text }) => text).join(''))

function isBoxNotes([first]: readonly Line[], setting: AreaSetting): boolean {
  const mark = first && isSmall(first, setting) ? leadingMark(first) : undefined
  return mark !== undefined && (mark.raised || mark.mark.startsWith('*'))
}

/** Text of full size apart below small notes, which is none of theirs; a line of another script may be as large and is close. */
const opensText = (line: Line, above: Line | undefined, setting: AreaSetting): boolean =>
  !isSmall(line, setting) && !isTagged(line) && !hasSureMark(line) && standsApart(line, above)

/** The line stands well below the line above, or a rule parts them. */
function endsBox(page: LinedPage, line: Line, above: Line | undefined): boolean {
  if (!above) return false
  const ruled = page.rules.some(
    ({ box, direction }) =>
      direction === 'horizontal' && box.y > above.baseline && box.y < line.baseline - line.size / 2
  )
  return ruled || line.baseline - above.baseline > line.size * boxNotesApart
}

/** All that stands below a rule is notes: smaller, tagged, or at least begun by a mark. */
function isNotes(lines: readonly Line[], setting: AreaSetting): boolean {
  const first = lines[0]
  if (!first) return false
  const allSmall = lines.every(line => isSmall(line, setting) || isTagged(line))
  if (allSmall) return leadingMark(first) !== undefined || (setting.mayGoOn && !isRemark(first)) || isTagged(first)
  return hasSureMark(first) && lines.every(line => line.size <= setting.bodySize * 1.02)
}

/** The line begins with a mark that is raised, a star, or has a stroke or brackets. */
function hasSureMark(line: Line): boolean {
  const mark = leadingMark(line)
  return mark !== undefined && (mark.raised || /[/*(]/u.test(mark.printed))
}

function unruled(lines: readonly Line[], setting: AreaSetting): NoteArea | undefined {
  const last = lines.findLastIndex(line => !isSmall(line, setting) && !isTagged(line))
  const above = lines[last]
  const endOfText = above !== undefined && isUnderscores(above) && isCentred(above, lines)
  const foot = lines.slice(last + 1)
  const from = foot.findIndex(
    (line, at) => isTagged(line) || (opensNote(line, foot[at - 1]) && !(endOfText && isStarred(line)))
  )
  return from < 0 ? undefined : { lines: foot.slice(from) }
}

/**
 * The notes of a typed page that was scanned, whose rule does not show and whose type is that of the text: what the
 * last white space above a mark leads to, if each part below it that stands apart begins with a mark, too; or what
 * follows a note that the text above calls and that quotes paragraphs.
 */
function typed(lines: readonly Line[]): NoteArea | undefined {
  const apart = lines.flatMap((line, at) =>
    standsApart(line, lines[at - 1]) && (hasWord(line) || typedMark(line)) ? [at] : []
  )
  const text = apart.findLastIndex(at => !opensTypedNote(lines[at]!, lines[at - 1]))
  const called = apart.findIndex(at => isCalled(lines[at]!, lines.slice(0, at)) && !goesOnCounting(lines, at))
  const above = apart.findLastIndex((at, part) => part < called && !opensTypedNote(lines[at]!, lines[at - 1]))
  const from = apart[(called < 0 ? text : above) + 1]
  const foot = from === undefined ? [] : lines.slice(from)
  return foot.some(hasWord) ? { lines: foot } : undefined
}

const opensTypedNote = (line: Line, above: Line | undefined): boolean =>
  opensNote(line, above) || isStroked(typedMark(line))

/** The line begins with a figure and a stroke that stand in a line of the text above, too. */
function isCalled(line: Line, above: readonly Line[]): boolean {
  const mark = leadingMark(line)
  if (!mark || !isStroked(mark) || !/^\p{Nd}/u.test(mark.mark)) return false
  const call = new RegExp(String.raw`(?<=[\p{L}\p{P}]\s?)${mark.mark}\s?/(?![\p{L}\p{Nd}])`, 'u')
  return above.some(one => call.test(textOf(one)))
}

/** A line below begins with the number that follows the last paragraph above: the text goes on there. */
function goesOnCounting(lines: readonly Line[], at: number): boolean {
  const numbers = lines.map(line => Number(/^\s*(\p{Nd}{1,3})\.\s/u.exec(`${textOf(line)} `)?.[1] ?? Number.NaN))
  const last = numbers.slice(0, at).findLast(number => !Number.isNaN(number))
  return last !== undefined && numbers.slice(at).includes(last + 1)
}

const textOf = ({ spans }: Line): string => spans.map(({ text }) => text).join(' ')

const standsApart = (line: Line, above: Line | undefined): boolean =>
  above !== undefined && line.baseline - above.baseline > above.size * notesApart

/** Stars alone part a text. */
const hasWord = ({ spans }: Line): boolean => spans.some(({ text }) => /[\p{L}\p{Nd}]{2}/u.test(text))

const isStarred = (line: Line): boolean => leadingMark(line)?.mark.startsWith('*') === true

/** Raised numbers and stars open notes; letters do so below tables, too. */
function opensNote(line: Line, above: Line | undefined): boolean {
  const mark = leadingMark(line)
  if (!mark || (!mark.raised && !/^[*(]|\//u.test(mark.printed))) return false
  return !/^[a-z]/u.test(mark.mark) || (above !== undefined && line.baseline - above.baseline > line.size * 2)
}

/** The line is small enough for a note. */
export const isSmall = ({ size }: Line, { bodySize }: Pick<AreaSetting, 'bodySize'>): boolean =>
  size <= bodySize * noteSize

/** The file tags the line as a note. */
export const isTagged = ({ spans }: Line): boolean =>
  spans.some(({ tag }) => tag !== undefined && /(?:^|\/)(?:Note|FENote)(?:\/|$)/u.test(tag))
