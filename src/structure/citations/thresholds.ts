/**
 * Longest stretch, in characters, over which a list of numbers goes on under one cue word when words
 * other than dates and organs stand between: `70/1 of 25 September 2015, by which it adopted …, 71/4 of …`.
 */
export const maximumListGap = 250

/** Words of up to this many letters may stand between a cue word and its number: articles and prepositions. */
export const smallWordLength = 5

/** How many such small words may stand in one gap. */
export const maximumSmallWords = 3

/** How far back in its sentence, in characters, the organ of `its resolution` is looked for. */
export const organReach = 150

/** How far beyond a citation, in characters, its paragraph or annex is looked for. */
export const pinpointReach = 120

/** Fewest numbers that make a list a citation without any cue word: `47/19, 48/16, 49/9`. */
export const shortestBareList = 3

/** Characters of a head over a list of resolutions: the name of an organ and the word. */
export const listHeadLength = 80

/** Texts between two numbers of such a list: titles, heads of subprogrammes. */
export const listIdle = 12

/** Most further numbers of a list that share the year behind the last, `1970, 1973 and 2009 (2011)`; a column of figures is no such list. */
export const mostSharingYear = 12
