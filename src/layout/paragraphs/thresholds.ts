/**
 * Numbers that decide where a block begins. Lengths are points unless a name says otherwise;
 * a weight counts for (above 0) or against (below 0) a new block.
 */

/** Sum of weights from which a line begins a block of its own. */
export const newBlock = 2

/** Weight of a number or letter that comes after the one the open block begins with: a list goes on. */
export const countedOn = 6

/** Share of tagged runs and agreement from which the author's tags decide (`LinedPage.tagTrust`). */
export const trustedTags = 0.7

/** Sizes within this of each other are one setting; type set in 10 points measures 9.96 to 10.02. */
export const sameSize = 0.8

/** Line starts within this are one edge: side bearings of italic and bold letters move a start by up to 2 points. */
export const sameEdge = 3

/** A line that starts this much deeper than the edge is indented; the smallest printed indent is one em of notes, 8 points. */
export const smallestIndent = 6

/** Gap between two spans, in multiples of the font size, that stands for a blank when none is in the text. */
export const blankGap = 0.15

/** Gap between two spans without a blank in either, in multiples of the font size, that is a tab and no word space. */
export const tabGap = 0.75

/** Gap between parts of a row, in multiples of the font size; stretched word spaces stay below. */
export const narrowestPartGap = 2

/** Gap after a label, in multiples of the font size, that counts as a tab: labels may fill nearly all of their tab stop. */
export const labelGap = 0.45

/** Baseline distance over font size when a document shows too few lines of that size; New York and Geneva set 10 on 12. */
export const ordinaryPitch = 1.2

/** Gaps of running text stay below this multiple of the pitch. */
export const regularGap = 1.18
/** From this multiple of the pitch a gap may part paragraphs: the half line between them is 1.5. */
export const doubtfulGap = 1.3
/** From this multiple of the pitch a gap parts paragraphs. */
export const wideGap = 1.75

/** Below this multiple of the pitch two lines stand side by side, or one is printed over the other. */
export const sideBySide = 0.5

/** Baseline differences below this multiple of the font size are no line pitch. */
export const smallestPitch = 0.8
/** … nor are those above this one. */
export const largestPitch = 2.6

/**
 * Widest pitch over size that one full line and the next are believed in a text too short to count: Arabic and
 * Chinese are set 12 on 18 and 10.5 on 16.
 */
export const widestPitch = 1.6

/** Full lines a page needs to have a pitch of its own. */
export const linesForPagePitch = 8

/** Share of the lines of a page that must start at an edge before the page has an edge of its own. */
export const shareForPageEdge = 0.5

/** How much the white space at both ends of a centred line may differ, points, where a machine set it. */
export const typesetCentre = 6
/** … and where it was typed. */
export const typedCentre = 12

/** The same of a typed title of several lines, which is centred by eye: three typed letters more. */
export const typedBlockCentre = 24

/** A line that leaves this much free at its start is no indented paragraph, points. */
export const wideMargin = 60

/** A centred line that leaves less than this at both sides must be centred exactly: it may be an indented full line. */
export const smallestCentreMargin = 14

/** An end-aligned line leaves at least this share of the column free at its start. */
export const endAlignedMargin = 0.3

/** A line that ends within this of the trailing edge is full. */
export const fullLine = 4

/** Share of the column's width by which an inset text may be narrower and still be text in lines. */
export const largestInset = 0.35

/** Titles and headings that are never parted by a page break are larger than running text by more than this, points. */
export const largerTitle = 1.5

/** A line this share of the page's width may be full; in a text of shorter lines none is known to be. */
export const fullMeasure = 0.4

/** White space to the right margin that lines of a signature block leave, ems: wrapped lines leave less than a long word. */
export const farFromMargin = 4

/** Share of the column's width left free by a line that surely was ended on purpose. */
export const veryShort = 0.25
