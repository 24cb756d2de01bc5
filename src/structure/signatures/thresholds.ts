/** Longest line of a signature block or closing line, characters. */
export const longestLine = 120

/** Most lines after (before, in Chinese) the mark of signature: name, office, mission, country. */
export const mostLines = 6

/** Most blocks of a recorded vote: three labels and, in narrow columns, each name on a line of its own. */
export const mostVoteBlocks = 200
