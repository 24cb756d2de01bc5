import type { Line, LinedNote, LinedTable, Span } from '../../../model/lines.ts'
import { isNote } from '../../../model/run.ts'
import { maximumNoteGap, maximumSourceLines } from '../thresholds.ts'
import { lineText } from './line-text.ts'

/** A table followed by lines: its notes taken from them, and the lines left. */
export interface NotesTaken {
  readonly notes: readonly LinedNote[]
  readonly rest: readonly Line[]
}

/**
 * Lift the notes printed below a table.
 *
 * A note begins with a mark that is raised somewhere in the table or in the title above
 * it; lines of the same size, set close, go on. A few lines that begin with no such mark
 * (sources, abbreviations) may stand before the first note and stay where they are.
 */
export function takeNotes(table: LinedTable, above: readonly Line[], below: readonly Line[]): NotesTaken {
  const marks = marksOf(table, above)
  const first = below.slice(0, maximumSourceLines + 1).findIndex(line => noteStart(line, marks))
  if (marks.size === 0 || first < 0) return { notes: [], rest: below }
  const notes: { printed: string; mark: string; lines: Line[] }[] = []
  let at = first
  for (; at < below.length; at += 1) {
    const line = below[at] as Line
    const start = noteStart(line, marks)
    if (start) notes.push({ printed: start.printed, mark: bare(start.printed), lines: start.line ? [start.line] : [] })
    else if (!goesOn(below[at - 1], line)) break
    else notes.at(-1)?.lines.push(line)
  }
  return { notes, rest: [...below.slice(0, first), ...below.slice(at)] }
}

const bare = (printed: string): string => printed.replace(/[()]/gu, '')

/** Marks raised in the cells of the table or in the lines above it. */
function marksOf({ rows }: LinedTable, above: readonly Line[]): ReadonlySet<string> {
  const runs = rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.flatMap(paragraph => paragraph.runs))
  )
  const inCells = runs.filter(isNote).map(({ printed }) => printed)
  const inTitle = above.flatMap(({ spans }) =>
    spans.filter(({ superscript }) => superscript).map(({ text }) => text.trim())
  )
  return new Set([...inCells, ...inTitle].flatMap(text => text.split(/[,،\s]+/u)).filter(text => text !== ''))
}

/** A mark that is one though it is not raised. */
const levelMark = /^\s*(\*{1,4}|[†‡]|\(\p{L}\))\s*/u

interface NoteStart {
  readonly printed: string
  /** The line without its mark; missing when nothing is left. */
  readonly line?: Line
}

/** The mark a line begins with, when it is one of the table's and raised, a star, or in brackets as Arabic prints it. */
function noteStart(line: Line, marks: ReadonlySet<string>): NoteStart | undefined {
  const [first, ...rest] = line.spans
  if (!first) return undefined
  const level = levelMark.exec(first.text)
  if (level?.[1] && marks.has(level[1])) {
    const text = first.text.slice(level[0].length)
    return withRest(level[1], line, text === '' ? rest : [{ ...first, text }, ...rest])
  }
  const printed = first.text.trim()
  return first.superscript && marks.has(printed) ? withRest(printed, line, rest) : undefined
}

const withRest = (printed: string, line: Line, spans: readonly Span[]): NoteStart =>
  spans.length > 0 ? { printed, line: { ...line, spans } } : { printed }

/** The next line of a note: as small, and set close below. */
function goesOn(before: Line | undefined, line: Line): boolean {
  if (!before || lineText(line) === '' || before.page !== line.page) return false
  return Math.abs(line.size - before.size) < 0.6 && line.baseline - before.baseline < maximumNoteGap * line.size
}
