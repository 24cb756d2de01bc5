/** Lines at the top of a page in which running heads stand: a symbol, a title on two lines, a date or `Page 2`. */
export const headLines = 6

/** Lines at the foot of a page in which page numbers and job numbers stand; the first page's foot has the most. */
export const footLines = 14

/** Lines of the first page in which the masthead and the title stand, which running heads repeat. */
export const headSourceLines = 16

/** Lines at the top of a page among which a head known from other pages may have strayed. */
export const strayHeadLines = 14

/** Pages on which a line must stand at the top to be a running head. */
export const headRepeats = 2

/** Underscores of the rule above footnotes and at a document's end. */
export const ruleLength = 8

/** Share of lines that end in a blank, between which a blank marks the end of a block. */
export const blockEndShare = { least: 0.03, most: 0.75 } as const

/** Share of the page's width that must be left for a line to have ended early: more than the next word and ragged setting. */
export const earlyEnd = 0.04

/** Share left at the end of a line from which it ended early beyond doubt, indents and narrow titles included. */
export const clearlyEarlyEnd = 0.3

/** Quantile of line widths taken for the width of the page; a few lines (tables, small print) are wider. */
export const widthQuantile = 0.9

/**
 * Text in which many lines are glued together. Lines are at least as wide as the `narrowest` column, em; at least so many
 * are within the share `window` of a full one; the widest are `wider` than that; and of those between `ragged` and `wider`
 * there are at most the share `most` of them.
 */
export const gluedText = { narrowest: 18, least: 12, window: 0.93, ragged: 1.08, wider: 1.25, most: 0.4 } as const

/** Lines longer than this many columns are paragraphs that were never wrapped. */
export const unwrappedColumns = 160

/** Share of such lines from which a text counts as unwrapped. */
export const unwrappedShare = 0.15

/** How well a figure in a line fits to be the mark of a footnote; the best chain of fitting marks wins. */
export const markFit = { certain: 4, likely: 3, possible: 2, weak: 1, unlikely: 0.5 } as const

/** Longest footnote taken for one on thin evidence, lines. */
export const longestDoubtfulNote = 6

/** A table of cells one a line has at least so many regular rows, they are at least this share, with at most so many texts each. */
export const tableChunks = { least: 4, regularShare: 0.4, mostTexts: 4 } as const

/** Printed lines of the longest cell. */
export const longestCell = 3

/** Lines with cells set apart by blanks are a table from so many rows, with this share of one cell count. */
export const alignedTable = { leastRows: 3, regularShare: 0.7 } as const

/** A table in disorder has so many cells, this share of them amounts or repeated, and titles among so many blocks at its top. */
export const scrambledTable = { least: 12, tellingShare: 0.25, titles: 5 } as const

/** Share of a full line from which a block is too wide to be taken for a cell at a table's edge. */
export const wideCell = 0.6

/**
 * Texts without page breaks: a printed page has no more lines than `onePage`; pages whose numbers count on are so many
 * lines apart, no page has more than `unevenness` times the lines of the shortest, and there are so many numbers.
 */
export const lostPages = { onePage: 75, shortest: 20, longest: 110, unevenness: 1.6, leastNumbers: 2 } as const

/** Lines above a note area in which its marks are looked for: a long page, or two where the page break does not show. */
export const markWindow = 250

/** Lines of a block that are measured; more tell nothing new and cost time in blocks of thousands of lines. */
export const linesMeasured = 40

/** Parts of a torn line take together no more than this share of a full line; signs and blanks add some. */
export const tornLine = { widest: 1.08 } as const

/**
 * Lines set wide, in shares of a full line: a whole one takes from `least` (its blanks were wide) to `most`; a piece torn
 * off takes at most `widestPiece`, what is left of the line `longestRest`; a line is full from `fullRow`. A line had room for
 * a word with which it takes less than `roomy`. Pieces belong to one of the last `rows` lines; so many `words` one a line are
 * no chance.
 */
export const wideLine = {
  least: 0.55,
  most: 1.1,
  widestPiece: 0.5,
  longestRest: 0.8,
  roomy: 0.9,
  fullRow: 0.8,
  rows: 8,
  words: 3
} as const

/** A last line that stands first takes at most, and the first line below it at least, these shares of a full line. */
export const twoLines = { last: 0.5, first: 0.7 } as const

/** Lines above a list of endnotes in which their marks are looked for, and the share of notes that must have one. */
export const endnoteList = { window: 2000, markedShare: 0.5 } as const

/**
 * Lines made one where the first ended in a hyphen, in shares of a full line: together they take `least`, and the word that
 * has lost its hyphen ends within `seam` of a full line; more than `most` lines were never parted. At the `quantile` of the
 * lines that end in a word stands a full one. One printed line is at most `printed` wide; where hardly a line is glued, only
 * one from `plainly` is more than one.
 */
export const gluedLine = { quantile: 0.7, least: 1.02, seam: 0.25, most: 3.5, printed: 1.1, plainly: 1.85 } as const

/**
 * A masthead in two columns takes at most so many lines and ends at so many `blanks`; its right column is `ragged` by so
 * many characters, and the name of the organ beside it takes at most `organLines`.
 */
export const mastheadColumns = { most: 24, blanks: 2, ragged: 4, organLines: 6 } as const
