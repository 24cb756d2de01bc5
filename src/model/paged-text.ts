import type { Box } from './geometry.ts'
import type { Direction, LanguageCode } from './language.ts'

/** What a reader makes of a file that has pages with positions: a PDF, later a recognised scan. */
export interface PagedText {
  readonly source: Source
  readonly pages: readonly Page[]
  /** Bookmarks of the file, in order; empty when it has none. */
  readonly outline: readonly OutlineEntry[]
}

/** Facts about the file itself. */
export interface Source {
  /** File name without folders, as given. */
  readonly name: string
  readonly format: 'pdf' | 'text' | 'docx' | 'markdown' | 'json' | 'akn'
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** Size in bytes. */
  readonly bytes: number
  /** Language asked for by the user; overrides every finding. */
  readonly languageGiven?: LanguageCode
  /** Language the file says of itself or its name hints at; evidence only. */
  readonly languageHint?: LanguageCode
  /** PDF producer or the like, as evidence for how the text was made. */
  readonly producer?: string
}

/** A bookmark of the file. */
export interface OutlineEntry {
  readonly title: string
  /** Depth in the outline tree, 1 for the top. */
  readonly depth: number
  /** Page pointed to, from 1. */
  readonly page?: number
}

/** A page as the reader delivers it: runs, rules and pictures, in points from its top left corner. */
export interface Page {
  /** From 1. */
  readonly number: number
  /** Points, after rotation. */
  readonly width: number
  readonly height: number
  /** In content order. */
  readonly runs: readonly TextRun[]
  /** Ruling lines and thin rectangles; empty when not asked for or none. */
  readonly rules: readonly Rule[]
  /** Boxes of raster images. */
  readonly images: readonly Box[]
  /** True when the page's text is in a structure tree. */
  readonly tagged: boolean
  /** Text was recognised in pictures of it: it is drawn in invisible ink over them. */
  readonly recognised?: true
}

/** A straight line drawn on the page. */
export interface Rule {
  readonly box: Box
  readonly direction: 'horizontal' | 'vertical'
}

/** A stretch of text in one font on one baseline, in logical order. */
export interface TextRun {
  /** Characters in reading (logical) order; never empty. May begin or end with a space. */
  readonly text: string
  readonly box: Box
  /** y of the baseline in points from the top of the page. */
  readonly baseline: number
  /** Font size in points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Font name without its subset prefix, as evidence. */
  readonly font: string
  readonly direction: Direction
  /** Target of a link annotation that covers the run. */
  readonly link?: string
  /** Path in the structure tree, outermost first, e.g. `Sect/P/Span`; missing when untagged. */
  readonly tag?: string
  /** Number of the structure element that directly holds a block (P, H1, LI, TD, Note …), equal for runs of one element over all pages. */
  readonly element?: number
  /** Place in a tagged table; missing outside `Table`. */
  readonly cell?: TaggedCell
  /** Marked by the file as page furniture (`Artifact`). */
  readonly artifact?: true
  /** Hidden (invisible ink, off the page). */
  readonly hidden?: true
}

/** Where the structure tree of a page puts a run in a table; spans of cells are not told there. */
export interface TaggedCell {
  /** Number of the `Table` element, unique in the file. */
  readonly table: number
  /** Index of the `TR` among those of the page's part of the table, from 0. */
  readonly row: number
  /** Index of the `TD` or `TH` in its row, from 0; empty cells count. */
  readonly column: number
}

/** Pages once their language is known. */
export interface ScriptedPages extends PagedText {
  readonly language: LanguageCode
  readonly direction: Direction
}
