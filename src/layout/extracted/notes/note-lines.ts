import type { ExtractedLine } from '../../../model/extracted-text.ts'

/** A line or lines that print the mark of a note, with what follows on the same line. */
export interface MarkLine {
  /** `1`, `*`. */
  readonly mark: string
  /** `1`, `1/`, `(1)`, `*`. */
  readonly printed: string
  /** Lines the mark takes: 2 where its brackets stand above it. */
  readonly size: 1 | 2
  /** Text of the note behind the mark on its line, and whether its text precedes the mark instead. */
  readonly text: string
  readonly textAbove: boolean
}

const alone = /^(?:(\d{1,3})|(\d{1,3})\/|\((\d{1,3})\)|(\*{1,4}))$/
const withText = /^(?:(\d{1,3})\/?|\((\d{1,3})\)|(\*{1,4}))\s+(?=[\p{L}\p{Pi}\p{Ps}"“”«‘])(.*)$/u
const starGlued = /^(\*{1,4})(?=[\p{L}\p{Pi}\p{Ps}])(.*)$/u

/** The mark of a note at a line, if it can be one. */
export function markLineAt(lines: readonly ExtractedLine[], index: number): MarkLine | undefined {
  const text = lines[index]?.text
  if (text === undefined) return undefined
  const next = lines[index + 1]?.text ?? ''
  if (/^(?:\)\(|\(\))$/.test(text) && /^\d{1,3}$/.test(next)) {
    return { mark: next, printed: `(${next})`, size: 2, text: '', textAbove: true }
  }
  const lone = alone.exec(text)
  if (lone) return { mark: lone.slice(1).find(Boolean)!, printed: text, size: 1, text: '', textAbove: false }
  const started = withText.exec(text) ?? starGlued.exec(text)
  if (!started) return undefined
  const note = started.at(-1)!
  const printed = text.slice(0, text.length - note.length).trim()
  return { mark: printed.replace(/[()/]/g, ''), printed, size: 1, text: note, textAbove: false }
}

/** Whether a note may end with this line: its sentence does. */
export const endsNote = (text: string): boolean => /[.。!?．][)\p{Pf}"”»]?$/u.test(text)
