/** Longest heading, characters; UN headings seldom run over three lines. */
export const longestHeading = 320

/** From this length on a line is more likely a paragraph, characters (two printed lines). */
export const longHeading = 180

/** How much larger than running text a line must be to stand out, points. */
export const largerBy = 0.9

/** Size of display type against running text at least: titles of sections have 14 points over text of 10. */
export const displayRatio = 1.35

/** Sizes closer than this are one size, points. */
export const sameSize = 0.6

/** Evidence needed to be a heading; see the weights in `evidence.ts`. */
export const enoughEvidence = 2

/** Longest heading told by its place alone, in a source without type sizes, characters (half of it in Chinese text). */
export const longestPlainHeading = 100

/** Longest heading told by its place below a colon, where items of a list stand as well, characters. */
export const shortHeading = 60

/** From this many numbered headings on, single lines above the first of them are front matter. */
export const manyNumbered = 3

/** Longest numeral on a line of its own, characters (spelled Arabic ordinals). */
export const longestBareNumber = 12

/** White space above a minor heading, in multiples of the pitch: at least that of paragraphs, which stand a third of a line to half a line apart. */
export const spaceOverHeading = 0.3

/** White space above a heading that nothing but its place tells, in multiples of the pitch: paragraphs stand half a line apart, headings a whole one. */
export const spaceOverPlainHeading = 0.8

/** Characters of the name of a body in capitals, as missions of the United Nations have them. */
export const longestAbbreviation = 8

/** Most levels of headings below a title: part, chapter, section, article, then `I.`, `A.`, `1.`, `(a)`. */
export const deepestRank = 8
