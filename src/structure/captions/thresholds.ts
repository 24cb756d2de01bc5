/** Longest caption of a table or figure, characters. */
export const longestCaption = 300

/** Longest remark below a table, characters. */
export const longestRemark = 1500
