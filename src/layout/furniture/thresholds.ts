/** Running heads end within this share of the page's height from its top: two title lines over the symbol end at 0.09, the four lines of typed pages at 0.16. */
export const headZone = 0.16

/** Running feet begin below this share of the page's height: feet stand at 0.89 (Geneva about 2010) to 0.98, and text comes down to 0.93. */
export const footZone = 0.88

/** Feet known only by repeating or by the file's marks stand below this share of the height: notes end above it. */
export const lowestText = 0.938

/** Gap that ends the running head, in multiples of the upper line's size: its own lines are 1.1 to 1.4 apart, the body 1.6 or more below. */
export const headGap = 1.5

/** Most lines a running head has: symbol, language and page of typed documents, two titles over two symbols. */
export const mostHeadLines = 5

/** Baselines closer than this, in multiples of the size, are one. */
export const levelHead = 0.5

/** The lines of the running head of a typed page are narrower than this share of the page. */
export const widestTypedHead = 0.25

/** Lines of one page foot looked at. */
export const mostFootLines = 4

/** Two lines at the same place of two pages differ by less than this, points. */
export const samePlace = 9

/** A foot line is repeated furniture when this many pages have the same words at the same height … */
export const pagesOfRepeatedFoot = 3

/** … and that height differs by less than this, points. */
export const sameFoot = 2.5

/** A gap wider than this, in multiples of the size, parts two pieces of furniture on one line. */
export const partingGap = 0.8

/** Page number and symbol at one foot begin farther apart than this, in multiples of the size: a note mark stands within 3 of its text. */
export const farApart = 8

/** Shortest text, in characters, looked for on the first page. */
export const shortestTitle = 4

/** Greatest distance of a line of a column head from the rules above and below it, points. */
export const columnHeadHeight = 100

/** How far the ends of the rules above and below a column head may differ, points. */
export const columnHeadRules = 5

/** Text this many times as high as wide stands sideways: two letters are about as wide as high. */
export const sidewaysShape = 1.5

/** Sideways furniture stands within this share of the page's width from its side: the text begins at 0.07 or more. */
export const sideMargin = 0.1

/** The note on corrections of a record stands below this share of the page's height: a short first page ends at the middle. */
export const highestCorrectionNote = 0.4
