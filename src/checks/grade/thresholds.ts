/** Share of pages that are not good from which the whole document is poor: then what is exact is the exception. */
export const poorPageShare = 0.5

/** Unresolved numbers and notes a page above which the structure as a whole is in doubt. */
export const poorUnresolvedPerPage = 2

/** Fewest unresolved matters that make a document poor: a short paper may have some by its own fault. */
export const fewestUnresolved = 6
