/** Pages that must agree on how their numbers are counted before and behind a jump, so that one misread number is none. */
export const agreeingPages = 2

/** Letters of a contents entry below which it may be found by chance or be a column head. */
export const shortestEntry = 12

/** Share of the entries of a contents list that must be found for the others to be missing; else the list was misread. */
export const foundShare = 0.8

/** Blocks behind the lists of a vote in which the result is told. */
export const resultWithin = 3
