/**
 * The blank we write between a printed number and its text: U+2002, as wide as a typesetter's.
 * It tells the number from the text when Markdown is read back, and keeps `1.` from becoming a list that renderers renumber.
 */
export const labelBlank = '\u2002'
