/** Longest label line of an annex, characters: `Annex to the letter dated … from … addressed to …` runs over three lines. */
export const longestLabel = 400

/** Longest title of an annex, characters; those of lists of items run over seven lines. */
export const longestTitle = 400

/** Most blocks taken as the title of an annex: a subject, a subtitle, the original language, a date. */
export const mostTitleBlocks = 5

/** Sizes closer than this are equal, points. */
export const sameSize = 0.6

/** Most lines that are no titles before or between the titles of the cover: sponsors, a date line, a place. */
export const mostLinesBetweenTitles = 4

/** Longest text a label line may have been joined to, characters: a closing line or a signature. */
export const longestBeforeLabel = 160

/** Longest number behind the words of a draft, characters: ` XVIII`, spelled Arabic ordinals. */
export const longestDraftNumber = 14
