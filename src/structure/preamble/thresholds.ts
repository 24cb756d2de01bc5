/** Longest opening phrase of a recital or operative paragraph, characters. */
export const longestOpening = 160

/** Longest enacting formula, characters. */
export const longestFormula = 200
