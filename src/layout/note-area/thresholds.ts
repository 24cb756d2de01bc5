/** Notes are set at most this large, as a share of the size of running text: 8.5 on 10, 9 on 10, 10.5 on 12. */
export const noteSize = 0.93

/** Shortest drawn rule above notes, points. */
export const shortestRule = 30
/** Longest one, points: two inches in Word, a quarter of the text in LibreOffice. */
export const longestRule = 220

/** … and as a share of the page's width at most. */
export const ruleShare = 0.4

/** Notes stand below this share of the page's height. */
export const highestNote = 0.12

/** Rules and the first note line below are this close at most, points. */
export const ruleReach = 45

/** A row of underscores with more room than this on both sides, as a share of the column, is centred. */
export const centredRoom = 0.25

/** Typed lines farther below the line above than this, in multiples of its size, stand apart: lines of a paragraph are 1.2 away, paragraphs 2.3. */
export const notesApart = 1.7

/** A line farther below the note above it, in multiples of its size, is no note of the same box: notes are 1.2 to 1.6 away. */
export const boxNotesApart = 2

/** Most lines of the sources above the notes of a box: three are known. */
export const mostSourceLines = 8
