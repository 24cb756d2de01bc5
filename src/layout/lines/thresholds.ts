/** Narrowest gap without a blank that is a word space, in ems: kerning stays below, justified spaces of typesetters above. */
export const narrowestWordSpace = 0.15

/** A gap wider than this, in ems, parts two spans: a tab, a table cell, the end of a label. */
export const narrowestWideGap = 0.8

/** … where the line prints its blanks, a gap without one parts sooner: the narrow gutter of a table. */
export const narrowestUnprintedGap = 0.5

/** Share of a page's pieces with a blank from which its word spaces are printed. */
export const printedBlankShare = 0.25

/** … unless the line is justified: then it must also be this many times its usual word space. */
export const wideGapToWordSpace = 1.7

/** Word space taken for usual, in ems, where a line has too few to tell. */
export const usualWordSpace = 0.28

/** Gaps above this, in ems, are never counted as word spaces when the usual one is found. */
export const widestWordSpace = 1.5

/** Baselines of letters of like size on one line differ by less than this, in ems: recognised scans jitter. */
export const likeBaselines = 0.25

/** Baselines of letters of unlike size on one line: a large initial and what follows it. */
export const unlikeBaselines = 0.14

/** Sizes with a larger ratio than this are unlike. */
export const unlikeSizes = 1.25

/** Letters of unlike size are on one line only when they stand this close, in ems of the larger. */
export const unlikeReach = 1.2

/** A raised or lowered run is at most this large, as a share of the line's size. */
export const raisedSize = 0.86

/** How far a footnote mark is raised above the baseline at least, in ems of the line. */
export const smallestRise = 0.04
/** … and at most. */
export const largestRise = 0.8

/** How far an index is lowered at least, in ems of the line. */
export const smallestDrop = 0.06
/** … and at most. */
export const largestDrop = 0.4

/** Longest raised or lowered text, in characters: marks, ordinals and indices are short. */
export const longestRaised = 8

/** How far a mark alone on its line is taken to be raised, in ems of the line above: a third, as marks are set. */
export const wrappedRise = 0.33

/** Where such a mark ends at most, in ems of the line above from its leading edge: the indent of a paragraph's first line lies between. */
export const wrappedReach = 2

/** Widest pitch between a line and the mark that wrapped from it, in ems: one and a half spaced. */
export const widestMarkPitch = 1.9

/** Largest gap between a word and its raised mark, in ems of the line: a typed blank is 0.6 wide. */
export const raisedReach = 0.65

/** Widest blank between a word and its raised mark inside a stretched line, in ems. */
export const stretchedBlank = 1.2

/** How far a raised mark may stand over the end of its word, in ems of the line: Arabic pieces overlap. */
export const overlapReach = 1.2

/** Largest gap between a raised mark and the text after it at the beginning of a line, in ems: a footnote's hanging mark. */
export const hangingReach = 4.5

/** Two copies of one run closer than this, in ems, are one word printed twice to look bold. */
export const doublePrint = 0.12

/** Share of a run's width a rule must cover to underline it. */
export const underlineCover = 0.8

/** A rule may stick out of the line's ink by this much and still be an underline, points. */
export const underlineOverhang = 4

/** Share of the page's width from which on the gutter between two columns may stand. */
export const gutterFrom = 0.3
/** … and up to which. */
export const gutterTo = 0.7

/** Step in which gutters are looked for, points. */
export const gutterStep = 2

/** Most places looked at: more than any sheet of paper needs, and few enough for a page a damaged file makes kilometres wide. */
export const mostGutters = 500

/** Narrowest gutter, points: Official Records are set with 14 to 24. */
export const narrowestGutter = 7

/** Lines a column must have beside the other before the page is set in columns. */
export const fewestColumnRows = 5

/** Median share of a column's width that its lines fill: prose does, table cells do not. */
export const columnFill = 0.78

/** Rows of a column that may stand outside its edges: the running head, page number and job number. */
export const outerRows = 3

/** The narrower of two columns is at least this share of the wider: columns are equal, cells are not. */
export const columnLikeness = 0.8

/** One column has at least this share of the other's rows: columns end together, cells do not. */
export const columnBalance = 0.3

/** A gap inside one side of more than this many ems parts cells … */
export const cellGap = 1.5

/** … and more than this share of rows with one make the side a part of a table. */
export const rowsWithCells = 0.2

/** A line that reaches this far over both sides of a gutter stands across it, points. */
export const acrossGutter = 20

/** Rows one side has while the other is empty for as many of its own, before that is a hole between cells. */
export const rowsBesideHole = 3

/** Rows at the foot of a page that may be its running foot, level at both sides below a column that ended early. */
export const footRows = 2

/** A row further below the last than this many pitches begins anew. */
export const newRowStep = 1.4

/** Baselines of the first lines of two cells of one row differ by no more than this, points. */
export const levelRows = 1

/** Type this many times as large as most of a page is display type: names of organs and meetings. */
export const displaySize = 1.4

/** A white strip higher than this many pitches ends a masthead above two columns. */
export const mastheadStrip = 1.8

/** Share of the rows of two columns that a masthead above them takes at most; rows of both columns are counted. */
export const highestBand = 0.25

/** Rows of a page that stand closer than this, points, are one row for the search for gutters. */
export const rowStep = 4

/** A line that begins within this share of the page's width begins at the left edge of the text. */
export const leftEdge = 0.26

/** … and is set from the left when it leaves this much more room at the right, points. */
export const shortOf = 40

/** A raised mark this far before the text, in ems, hangs at the beginning of a note. */
export const hangingMark = 1

/** Small capitals are at least this share of the size they are cut from: 8 on 10. */
export const smallCapitals = 0.7

/** Gaps of a justified line differ by less than this, in ems … */
export const evenGaps = 0.15

/** … and are narrower than this. */
export const widestJustified = 3

/** Lines of one paragraph follow each other within this many ems: double spacing and a little. */
export const widestPitch = 2.5

/** A line whose next word is on the line below may leave this much more room at the right than at the left, points. */
export const shortOfWord = 80

/** Words on a baseline, in pairs, from which the pitch of a typewriter is told. */
export const pairsForPitch = 40

/** Recognised characters narrower than this share of the pitch were set too narrow; true ones reach 0.9 and more. */
export const narrowWords = 0.8

/** Distances that differ from the pitch by less than this share of it are the same. */
export const evenPitch = 0.12
/** Share of the distances that must be the same as the pitch. */
export const evenShare = 0.5
