/** Longest enacting formula, characters. */
export const longestFormula = 200
