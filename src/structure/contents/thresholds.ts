/** Fewest lines with leader dots one after another that are a contents list without its heading. */
export const fewestLines = 3

/** Longest line of column heads above a contents list (`Chapter  Paragraphs  Page`), characters. */
export const longestColumnHead = 40

/** Longest line of a contents list without a page number, characters: two printed lines. */
export const longestGroupHead = 200

/** Indents closer than this are one level of a contents list, points. */
export const indentStep = 6
