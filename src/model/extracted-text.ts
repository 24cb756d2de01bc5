import type { Direction, LanguageCode } from './language.ts'
import type { Source } from './paged-text.ts'
import type { Repair, SetAside } from './set-aside.ts'

/** What the text reader makes of text somebody extracted: lines with the habits of the extraction, no positions. */
export interface ExtractedText {
  readonly source: Source
  /** How the extraction lays out text; decides what ends a block. */
  readonly habit: 'plain' | 'gaps'
  readonly lines: readonly ExtractedLine[]
}

/**
 * A printed line that holds something.
 *
 * In the `gaps` habit a blank line stands between all printed lines, a page break
 * has none and a trailing space ends a block. In the `plain` habit blank lines part
 * blocks and a form feed parts pages.
 */
export interface ExtractedLine {
  /** Text without leading and trailing white space. */
  readonly text: string
  /** Columns of leading white space (a tab counts to the next multiple of 8). */
  readonly indent: number
  /** The line ended in white space. */
  readonly trailingSpace: boolean
  /** Blank lines above. */
  readonly blanksAbove: number
  /** Line number in the source, from 1. */
  readonly line: number
  /** Page, from 1, as far as page breaks can be told. */
  readonly page: number
}

/** Lines once their language is known and their characters stand in logical order. */
export interface ScriptedText extends ExtractedText {
  readonly language: LanguageCode
  readonly direction: Direction
  /** Taken out of the lines so far, with the reason. */
  readonly setAside: readonly SetAside[]
  /** Characters changed so far. */
  readonly repairs: readonly Repair[]
}

/** Lines without the footnotes, which stand apart, and the places of their marks in the lines. */
export interface NotedText extends ScriptedText {
  /** In order. */
  readonly notes: readonly ExtractedNote[]
  /** In order of the lines. */
  readonly marks: readonly ExtractedMark[]
}

/** A footnote as lines, without its mark. */
export interface ExtractedNote {
  /** As printed: `1`, `(1)`, `1/`, `*`. */
  readonly printed: string
  /** Without brackets and stroke. */
  readonly mark: string
  readonly lines: readonly ExtractedLine[]
}

/** The mark of a footnote in a line. */
export interface ExtractedMark {
  /** Number of the line in the source. */
  readonly line: number
  /** Offsets into the line's text, with the blank that extraction put before the mark. */
  readonly start: number
  readonly end: number
  readonly printed: string
}
