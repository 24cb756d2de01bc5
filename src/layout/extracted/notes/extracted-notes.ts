import { languageOf } from '../../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import type {
  ExtractedLine,
  ExtractedMark,
  ExtractedNote,
  NotedText,
  ScriptedText
} from '../../../model/extracted-text.ts'
import type { SetAside } from '../../../model/set-aside.ts'
import type { Stage } from '../../../stage.ts'
import { endnoteList, longestDoubtfulNote, lostPages, markFit, markWindow, ruleLength } from '../thresholds.ts'
import { endnotesAt } from './endnote-lists.ts'
import { type MarkCandidate, markCandidates, repeatedMarks } from './mark-candidates.ts'
import { bestChain } from './mark-chain.ts'
import { type NoteArea, readNoteArea } from './note-area.ts'
import { endsNote, type MarkLine, markLineAt } from './note-lines.ts'
import { type RuledNotes, ruledNotes } from './ruled-notes.ts'

/**
 * Lifts the footnotes from the foot of the pages and finds their marks in the lines.
 *
 * A note is known by its number, the next in the series, at a place where the text above holds
 * that number as a mark.
 */
export const extractedNotes: Stage<ScriptedText, NotedText> = {
  name: 'extracted-notes',
  run: text => {
    const profile = languageOf(text.language)
    const parts = splitAtAreas(text, profile)
    return collect(text, parts, profile)
  }
}

/** Body lines up to a note area, and the area. */
interface Part {
  readonly body: readonly ExtractedLine[]
  readonly rule: ExtractedLine | undefined
  readonly notes: readonly ExtractedNote[]
  /** Lines above the notes in which their marks may stand. */
  readonly window: number
}

function splitAtAreas(text: ScriptedText, profile: LanguageProfile): Part[] {
  const { lines } = text
  const parts: Part[] = []
  const ends = pageEnds(lines)
  const dense = isDense(text)
  let from = 0
  let due: string | undefined
  for (let at = 0; at < lines.length; ) {
    const list = endnotesAt(lines, at, from, profile)
    if (list) {
      parts.push({ body: lines.slice(from, at + 1), rule: undefined, notes: list.notes, window: endnoteList.window })
      from = list.to
      at = list.to
      continue
    }
    const before = parts.at(-1)
    const ruled = ruledAt(text, { at, from, end: ends[at]!, due, before, dense }, profile)
    if (ruled) {
      if (before) parts[parts.length - 1] = withContinued(before, ruled.continued)
      parts.push({ body: lines.slice(from, at), rule: lines[at], notes: ruled.notes, window: markWindow })
      due = following(ruled.notes.at(-1)!.mark)
      from = ruled.to
      at = ruled.to
      continue
    }
    const area = areaAt(text, { at, from, end: Math.min(ends[at]!, at + markWindow), due, before, dense }, profile)
    if (!area) {
      at += 1
      continue
    }
    const rule = isRule(lines[area.from - 1]) ? lines[area.from - 1] : undefined
    const body = [...lines.slice(from, area.from - (rule ? 1 : 0)), ...(area.items ?? [])]
    const carried = area.carried ? area.notes.slice(0, 1) : []
    if (before) parts[parts.length - 1] = { ...before, notes: [...before.notes, ...carried] }
    parts.push({ body, rule, notes: area.notes.slice(carried.length), window: markWindow })
    due = following(area.notes.at(-1)!.mark)
    from = area.to
    at = area.to
  }
  parts.push({ body: lines.slice(from), rule: undefined, notes: [], window: markWindow })
  return parts
}

/** The notes below a rule that the text prints, where the page ends with them; not names explained by stars. */
function ruledAt(
  text: ScriptedText,
  { at, from, end, due, before }: AreaSite,
  profile: LanguageProfile
): RuledNotes | undefined {
  if (!isRule(text.lines[at]) || !showsPages(text)) return undefined
  const found = ruledNotes(text.lines, at + 1, end, due)
  const above = text.lines.slice(Math.max(from, at - markWindow), at)
  const explains = found?.notes.some(
    ({ mark }) => mark.startsWith('*') && markCandidates(above, mark, profile).length > 1
  )
  const goesOn = found?.continued.length === 0 || (before !== undefined && before.notes.length > 0)
  return goesOn && !explains ? found : undefined
}

/** The part with the end of its last note, which the next page prints above its first mark. */
function withContinued(part: Part, lines: readonly ExtractedLine[]): Part {
  const last = part.notes.at(-1)
  if (!last || lines.length === 0) return part
  return { ...part, notes: [...part.notes.slice(0, -1), { ...last, lines: [...last.lines, ...lines] }] }
}

/** Index behind the last line of the page, for each line. */
function pageEnds(lines: readonly ExtractedLine[]): number[] {
  const ends: number[] = []
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    ends[index] = lines[index]!.page === lines[index + 1]?.page ? ends[index + 1]! : index + 1
  }
  return ends
}

/** Where a note area may begin. */
interface AreaSite {
  /** The line, and the first line behind the area above it. */
  readonly at: number
  readonly from: number
  /** First line that belongs to no note any more. */
  readonly end: number
  readonly due: string | undefined
  /** No blank line shows where notes begin. */
  readonly dense: boolean
  /** The text above with its area, on whose page the first mark may stand. */
  readonly before: Part | undefined
}

/**
 * A note area that begins at the line, when its first mark is due and one of its marks stands in the text above, or,
 * where the page had no room for the note, at the end of the text before.
 * A star that stands there more than once marks names in a list: its line explains the list. Where a mark was lost before
 * this one, or nothing parts the note from the text, the mark above must be likely and the notes end in stops.
 */
function areaAt(
  text: ScriptedText,
  { at, from, end, due, before, dense }: AreaSite,
  profile: LanguageProfile
): (NoteArea & { readonly carried: boolean }) | undefined {
  const mark = markLineAt(text.lines, at)
  const skips = mark !== undefined && showsPages(text) && isSoonDue(mark.mark, due)
  if (!mark || !(skips || isDue(text, at, mark, due))) return undefined
  const apart = mark.text === '' || startsArea(text, at)
  if (!apart && !(dense && ['1', '*', due].includes(mark.mark))) return undefined
  const above = text.lines.slice(Math.max(from, at - markWindow), at - (mark.textAbove ? 1 : 0))
  const found = markCandidates(above, mark.mark, profile)
  if (mark.mark.startsWith('*') && found.length > 1) return undefined
  const area = readNoteArea(text.lines, at, end, showsPages(text))
  const marked = found.some(({ fit }) => fit >= markFit.possible) || (found.length > 0 && area && areNotes(area))
  const sure = area !== undefined && areNotes(area) && found.some(({ fit }) => fit >= markFit.likely)
  if ((skips || !apart) && !sure) return undefined
  const carried = !marked && before !== undefined && isMarkedBefore(before, mark.mark, profile)
  return (marked || carried) && area ? { ...area, carried } : undefined
}

/** Lines at the end of the text before in which the mark of a note that had no room on its page may stand. */
const carriedWindow = 60

const isMarkedBefore = ({ body, notes }: Part, mark: string, profile: LanguageProfile): boolean =>
  notes.length > 0 && markCandidates(body.slice(-carriedWindow), mark, profile).some(({ fit }) => fit >= markFit.likely)

/** Whether notes end with their page: page breaks are told, or all lines go on one page. */
const showsPages = ({ habit, lines }: ScriptedText): boolean =>
  habit === 'plain' && (lines.length <= lostPages.onePage || lines.at(-1)!.page > lines[0]!.page)

/** Notes are short and end in a full stop; table rows with a number in front do not. */
const areNotes = ({ notes }: NoteArea): boolean =>
  notes.every(({ lines }) => lines.length <= longestDoubtfulNote && endsNote(lines.at(-1)!.text))

/** A series begins with 1 or a star; in an extract of a volume anywhere, where the page shows that notes begin. */
function isDue(
  text: ScriptedText,
  at: number,
  { mark, text: note, textAbove }: MarkLine,
  due: string | undefined
): boolean {
  if (textAbove) return isNearlyDue(Number(mark), due)
  if (due !== undefined && !due.startsWith('*')) return mark === due
  if (mark.startsWith('*') || mark === '1') return true
  const apart = text.habit === 'plain' && note !== '' && text.lines[at]!.blanksAbove > 0
  return due === undefined && (apart || isRule(text.lines[at - 1]))
}

/** Notes in a row that may have been lost, their marks and texts too far apart. */
const lostNotes = 3

/** A number soon after the one that is due: the notes between were not found. */
const isSoonDue = (mark: string, due: string | undefined): boolean =>
  due !== undefined && /^\d+$/.test(due) && Number(mark) > Number(due) && Number(mark) <= Number(due) + lostNotes

/** Brackets without a figure name themselves; the mark before may have been lost in extraction. */
function isNearlyDue(mark: number, due: string | undefined): boolean {
  const expected = due === undefined || due.startsWith('*') ? 1 : Number(due)
  return mark === expected || mark === expected + 1
}

const following = (mark: string): string => (mark.startsWith('*') ? `${mark}*` : String(Number(mark) + 1))

/** A note that begins on the line of its mark has a gap or a rule above, or the end of a block. */
function startsArea({ habit, lines }: ScriptedText, at: number): boolean {
  const above = lines[at - 1]
  const apart = habit === 'gaps' ? above?.trailingSpace === true : lines[at]!.blanksAbove > 0
  return apart || isRule(above)
}

/** An extraction with page breaks that wrote no blank lines at all, so that none can stand above the notes. */
const isDense = (text: ScriptedText): boolean =>
  showsPages(text) &&
  text.lines.every(({ page, blanksAbove }, at) => blanksAbove === 0 || page !== text.lines[at - 1]?.page)

const isRule = (line: ExtractedLine | undefined): boolean =>
  line !== undefined && new RegExp(`^[_—–]{${ruleLength},}$`, 'u').test(line.text)

function collect(text: ScriptedText, parts: readonly Part[], profile: LanguageProfile): NotedText {
  const lines: ExtractedLine[] = []
  const marks: ExtractedMark[] = []
  const setAside: SetAside[] = [...text.setAside]
  for (const part of parts) {
    const found = findMarks(part, profile)
    const body = withoutBrackets(part.body, found)
    for (const mark of found) if (mark) marks.push(placeMark(mark, body))
    for (const line of body) if (line.text !== '') lines.push(line)
    if (part.rule) setAside.push(ruleSetAside(part.rule))
  }
  return { ...text, lines, marks, notes: parts.flatMap(part => part.notes), setAside }
}

/** The marks of a part's notes, looked for on the page above them. */
function findMarks({ body, notes, window }: Part, profile: LanguageProfile): (MarkCandidate | undefined)[] {
  const skipped = Math.max(0, body.length - window)
  const near = body.slice(skipped)
  const found = bestChain(notes.map(note => markCandidates(near, note.mark, profile)))
  const repeated = found.flatMap(mark => (mark && /^\d+$/.test(mark.printed) ? repeatedMarks(near, mark, profile) : []))
  const taken = ({ index, start, end }: MarkCandidate): boolean =>
    found.some(mark => mark?.index === index && mark.start < end && mark.end > start)
  const all = [...found, ...repeated.filter(mark => !taken(mark))]
  return all.map(mark => mark && { ...mark, index: mark.index + skipped })
}

/** A mark at the beginning of a line belongs to the line above, where it is put. */
function placeMark({ index, start, end, printed }: MarkCandidate, body: ExtractedLine[]): ExtractedMark {
  const line = body[index]!
  const above = body[index - 1]
  if (start > 0 || !above) return { line: line.line, start, end, printed }
  body[index] = { ...line, text: line.text.slice(end).trimStart() }
  body[index - 1] = { ...above, text: above.text + printed }
  return { line: above.line, start: above.text.length, end: above.text.length + printed.length, printed }
}

/** The lines, emptied where they held nothing but the opening bracket of a mark in the line below. */
function withoutBrackets(
  body: readonly ExtractedLine[],
  marks: readonly (MarkCandidate | undefined)[]
): ExtractedLine[] {
  const lines = [...body]
  for (const mark of marks) {
    if (!mark?.printed.startsWith('(')) continue
    const printedHere = lines[mark.index]!.text.slice(mark.start, mark.end).trim()
    if (!printedHere.startsWith('(')) lines[mark.index - 1] = { ...lines[mark.index - 1]!, text: '' }
  }
  return lines
}

const ruleSetAside = (rule: ExtractedLine): SetAside => ({
  reason: 'note-rule',
  text: rule.text,
  place: { page: rule.page, lines: [rule.line, rule.line] }
})
