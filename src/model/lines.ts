import type { TableRow } from './document.ts'
import type { Box } from './geometry.ts'
import type { Direction, LanguageCode } from './language.ts'
import type { OutlineEntry, Rule, Source, TaggedCell } from './paged-text.ts'
import type { Place } from './place.ts'
import type { Repair, SetAside } from './set-aside.ts'

/** Pages as lines of text; positions still known. Every layout stage after `lines` reads and returns this shape, or adds to it. */
export interface Lines {
  readonly source: Source
  readonly language: LanguageCode
  readonly direction: Direction
  readonly pages: readonly LinedPage[]
  readonly outline: readonly OutlineEntry[]
  /** Taken out of the text so far, with the reason. */
  readonly setAside: readonly SetAside[]
  /** Characters changed so far. */
  readonly repairs: readonly Repair[]
}

/** A page whose runs are lines; sizes and boxes in points from its top left corner. */
export interface LinedPage {
  readonly number: number
  readonly width: number
  readonly height: number
  /** In reading order once `reading-order` has run; top to bottom before. */
  readonly lines: readonly Line[]
  readonly rules: readonly Rule[]
  readonly images: readonly Box[]
  /** Charts drawn on the page; their words are no lines. */
  readonly charts?: readonly Chart[]
  /** How far the page's structure tags can be trusted: 0 none or useless, 1 fully. */
  readonly tagTrust: number
  /** Text was recognised in pictures of it. */
  readonly recognised?: true
}

/** A chart drawn in lines and areas, not as an image. */
export interface Chart {
  /** Around its words. */
  readonly box: Box
  /** Its words from top to bottom: scales, values, names, legend. */
  readonly text: string
}

/** Text on one baseline within one column. */
export interface Line {
  readonly page: number
  readonly box: Box
  /** y of the baseline, points from the top. */
  readonly baseline: number
  /** Font size of most characters, points. */
  readonly size: number
  readonly direction: Direction
  /** In logical order. A gap wider than a word space always parts two spans. */
  readonly spans: readonly Span[]
  /** Column of the page the line stands in, from 0 at the reading edge; 0 on one-column pages. */
  readonly column: number
}

/** A stretch of a line in one style. */
export interface Span {
  /** Logical order; word spaces are included, a wide gap to the next span is not. */
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Raised and smaller than the line: a footnote mark or an ordinal. */
  readonly superscript?: true
  readonly subscript?: true
  readonly underline?: true
  readonly link?: string
  readonly tag?: string
  readonly element?: number
  readonly cell?: TaggedCell
  /** Marked by the file as page furniture; mastheads often are, too. */
  readonly artifact?: true
}

/** Lines with the footnotes lifted from the foot of the pages. */
export interface NotedLines extends Lines {
  /** In order of the pages; a note that runs over pages is one entry. */
  readonly notes: readonly LinedNote[]
}

/** A footnote as lines, mark still known apart from its text. */
export interface LinedNote {
  /** Mark as printed: `1`, `(1)`, `1/`, `*`. */
  readonly printed: string
  /** Mark without brackets and stroke. */
  readonly mark: string
  /** Lines of the note without the mark. */
  readonly lines: readonly Line[]
  /** Stands below a rule that parts notes from the text. */
  readonly ruled?: true
}

/** Lines with tables recognised; a page's flow replaces its `lines`. */
export interface TabledLines extends Omit<NotedLines, 'pages'> {
  readonly pages: readonly FlowPage[]
}

/** A page whose tables, figures and separators are found and stand among its lines. */
export interface FlowPage extends Omit<LinedPage, 'lines'> {
  /** Lines and tables in reading order. */
  readonly flow: readonly (Line | LinedTable | LinedFigure | LinedSeparator)[]
}

/** A table found on a page; a table continued on the next page is joined by the stage into one, at its first page. */
export interface LinedTable {
  readonly type: 'table'
  readonly rows: readonly TableRow[]
  readonly places: readonly Place[]
  /** Notes printed directly below the table. */
  readonly notes: readonly LinedNote[]
}

/** A picture large enough to be content; its place in the flow. */
export interface LinedFigure {
  readonly type: 'figure'
  /** Words printed in it, where they are known. */
  readonly text?: string
  readonly place: Place
}

/** A drawn rule that parts the text (not a table rule, note rule or masthead rule). */
export interface LinedSeparator {
  readonly type: 'separator'
  readonly place: Place
}
