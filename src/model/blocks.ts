import type { TableRow } from './document.ts'
import type { Direction, LanguageCode } from './language.ts'
import type { OutlineEntry, Source } from './paged-text.ts'
import type { Place } from './place.ts'
import type { Run } from './run.ts'
import type { Repair, SetAside } from './set-aside.ts'

/** What layout hands to structure: blocks in reading order, without coordinates. */
export interface Blocks {
  readonly source: Source
  readonly language: LanguageCode
  readonly direction: Direction
  readonly pageCount: number
  readonly blocks: readonly LaidOutBlock[]
  /** Footnotes lifted from page feet and table feet, in order. */
  readonly notes: readonly LaidOutNote[]
  readonly outline: readonly OutlineEntry[]
  /** Size of running text, points; 0 when the source has no sizes. */
  readonly bodySize: number
  readonly setAside: readonly SetAside[]
  readonly repairs: readonly Repair[]
  readonly pageGrades: readonly PageGrade[]
}

/** How well a page could be read. */
export interface PageGrade {
  readonly page: number
  readonly evidence: 'tags' | 'geometry' | 'text-habits'
  readonly grade: 'good' | 'doubtful' | 'no-text'
  /** In words, when not good. */
  readonly reason?: string
}

/** What layout hands to structure. */
export type LaidOutBlock = TextBlock | TableBlock | FigureBlock | SeparatorBlock

/** Lines that belong together: a paragraph, heading, masthead line … not yet told apart. */
export interface TextBlock {
  readonly type: 'text'
  /** Joined over lines and pages; note marks found by their raised position are already note runs. */
  readonly runs: readonly Run[]
  readonly layout: BlockLayout
  readonly places: readonly Place[]
}

/** Typographic facts that structure may weigh; every one may be missing in a text extraction. */
export interface BlockLayout {
  /** Where on the page: the masthead of the first page, or running matter. */
  readonly region: 'masthead' | 'body'
  /** Column of the page at the reading edge, from 0. */
  readonly column?: number
  /** Distance of the block's body lines from the leading edge of the text column, points (columns × 6 in extracted text). */
  readonly indent?: number
  /** Distance of the first line from the leading edge of the text column, points. */
  readonly firstIndent?: number
  readonly align?: 'start' | 'centre' | 'end' | 'justified'
  /** Font size of most characters, points. */
  readonly size?: number
  /** All letters bold; italic; capitals; underlined by a rule. */
  readonly bold?: true
  readonly italic?: true
  readonly capitals?: true
  readonly underline?: true
  /** White space above, in multiples of the line pitch; 0 for the next line of the same setting. */
  readonly spaceAbove?: number
  /** Number of printed lines joined. */
  readonly lineCount: number
  /** Offsets in the plain text (note runs count nothing) at which printed lines begin, without 0. */
  readonly lineBreaks?: readonly number[]
  /** Offset in the plain text where a tab-like gap follows a label (`1.⇥The`); the text has one space there. */
  readonly labelEnd?: number
  /** Role from a trusted structure tag: `H1` … `H6`, `P`, `L`, `LI`, `Lbl`, `Note`, `Caption`, `BlockQuote`, `TOCI`. */
  readonly tag?: string
  /** First block of its page. */
  readonly startsPage?: true
  /** Split from a block of the previous page that may go on here. */
  readonly dotLeaders?: true
}

/** A table, which structure passes on as it is. */
export interface TableBlock {
  readonly type: 'table'
  readonly rows: readonly TableRow[]
  readonly places: readonly Place[]
}

/** A picture or chart; `alt` are the words printed in a chart. */
export interface FigureBlock {
  readonly type: 'figure'
  readonly alt?: string
  readonly places: readonly Place[]
}

/** A rule or row of asterisks between parts. `text` is what was printed, empty for a drawn rule. */
export interface SeparatorBlock {
  readonly type: 'separator'
  readonly text: string
  readonly places: readonly Place[]
}

/** A note lifted from the foot of a page or the end of a text, not yet tied to its marks. */
export interface LaidOutNote {
  /** Mark as printed, with its brackets or stroke: `1`, `*`, `(3)`, `a`, `1/`. */
  readonly printed: string
  /** Mark without brackets. */
  readonly mark: string
  readonly paragraphs: readonly (readonly Run[])[]
  readonly places: readonly Place[]
  /** Stands below a rule that parts notes from the text. */
  readonly ruled?: true
}
