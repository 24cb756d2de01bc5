/** Whether a text is one word with a number or numeral: `Rule 3`, `Decision 22/1`, `Chapter II`. */
export const namesPart = (text: string): boolean => /^\p{Lu}\p{L}+\s(?:\p{Nd}+(?:\/\p{Nd}+)?|[IVXLC]+)$/u.test(text)
