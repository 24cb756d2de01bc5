/** Rows of dots that lead the eye to a number. */
export const leaders = /(?:\.\s?){4,}|…{2,}/u
