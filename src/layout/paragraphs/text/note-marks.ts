import type { LinedNote, TabledLines } from '../../../model/lines.ts'
import type { NoteRun } from '../../../model/run.ts'

/** The marks of the notes of a document, as printed and bare. */
export type KnownMarks = ReadonlySet<string>

/** Marks of all notes, those below tables included; where they have strokes, figures without one are no marks. */
export function collectMarks({ notes, pages }: TabledLines): KnownMarks {
  const tableNotes = pages.flatMap(({ flow }) =>
    flow.flatMap(item => ('type' in item && item.type === 'table' ? item.notes : []))
  )
  const all: readonly LinedNote[] = [...notes, ...tableNotes]
  return new Set(all.flatMap(({ printed, mark }) => [printed, printed.includes('/') ? `${mark}/` : mark]))
}

/** Part of a text: plain, or the mark of a note. */
export type MarkedPart = { readonly text: string } | NoteRun

const note = (printed: string): NoteRun => ({ note: '', printed })

/** `1`, `(1)`, `12/`, `a`, `**`: what can be a mark at all. */
const markForm = /^(?:\(?\p{Nd}{1,3}\)?\/?|\(?\p{Ll}\)?|\*{1,5}|†|‡|§)$/u

/** Units that are raised to a power: `m²`, `km³`, `m/s²`. */
const raisedUnit = /(?:(?:^|[^\p{L}])[kcdm]?m|\/s)$/u

/**
 * Read raised text as marks of notes, or leave it raised text.
 *
 * Blanks inside the brackets of a mark (`( 1 )`) are part of it, a stop raised with it (`5.`) is not. A mark belongs to a note of the document, or is digits behind a word or punctuation. Ordinals (`1er`, `34ª`, `nº`)
 * and powers (`m²`) stay text: they follow a digit, a single letter or a unit.
 */
export function readRaised(text: string, before: string, known: KnownMarks): readonly MarkedPart[] {
  const parts = text.split(/((?<!\(\s*)[\s,،、;]+(?!\s*\))|[.:]$)/u).filter(part => part !== '')
  const marks = parts.filter(part => !between.test(part))
  const areMarks = marks.length > 0 && marks.every(mark => isMark(mark, before, known))
  if (!areMarks) return [{ text }]
  return parts.map(part => (between.test(part) ? { text: part } : note(part)))
}

/** What may stand between raised marks and behind them. */
const between = /^[\s,،、;.:]+$/u

function isMark(mark: string, before: string, known: KnownMarks): boolean {
  const closed = mark.replace(/\s/gu, '')
  if (!markForm.test(closed)) return false
  const bare = closed.replace(/[()/]/gu, '')
  const behind = before.trimEnd()
  if (/^\p{Ll}$/u.test(bare)) return known.has(bare) && /(?:\p{L}{2}|[\p{P}])$/u.test(behind)
  if (isPower(bare, behind)) return false
  if (known.has(closed) || known.has(bare)) return !/^\p{Nd}$/u.test(bare) || !/(?:^|\s)10$/u.test(behind)
  return known.size > 0 && /^\p{Nd}+$/u.test(bare) && /(?:\p{L}{3}|\p{Script=Han}|[^\p{L}\p{Nd}\s])$/u.test(behind)
}

/** A raised figure that multiplies the unit before it: `m²`, `km³`. */
export const isPower = (raised: string, before: string): boolean =>
  /^[23]$/u.test(raised) && raisedUnit.test(before.trimEnd())

/**
 * Marks printed on the line: `agenda*`, `treaty. 3/`, `العام(1)`. The character before the mark tells it from a number;
 * behind that of a symbol may stand the minus sign that is set for the dash to a second one (`A/99/7*−E/2044/9*`).
 */
const levelMark =
  /(?<=[\p{L}\p{P}\p{Nd}])(\*{1,5})(?=[\s\p{P}−]|$)|(?<=[\p{L}\p{P}]\s?|\p{Nd}\s)(\p{Nd}{1,3}\/)(?=[\s.,;:)]|$)|(?<=\p{L}|\p{P})(\(\p{Nd}{1,3}\))(?=[\s.,;:،؛]|$)/gu

/** Find marks in text that is not raised. Only marks of notes the document has are read as such. */
export function readLevel(text: string, before: string, known: KnownMarks): readonly MarkedPart[] {
  if (known.size === 0) return [{ text }]
  const tail = before.slice(-3)
  const out: MarkedPart[] = []
  let at = 0
  for (const match of (tail + text).matchAll(levelMark)) {
    const start = match.index - tail.length
    if (start < at || !known.has(match[0])) continue
    if (start > at) out.push({ text: text.slice(at, start) })
    out.push(note(match[0]))
    at = start + match[0].length
  }
  if (at < text.length) out.push({ text: text.slice(at) })
  return out
}
