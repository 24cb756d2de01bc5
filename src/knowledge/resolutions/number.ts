const actNumber = /^\p{Nd}{1,4}\/\p{Nd}{1,3}(?:\s?\p{Lu})?\.?$/u

/**
 * A text that is nothing but the number of a resolution or decision: session or year, stroke and number (`2031/5`,
 * `75/254 A`). Collections of decisions print it on a line of its own above the title.
 */
export const isActNumber = (text: string): boolean => actNumber.test(text)
