/**
 * Characters that are nothing but list bullets, for use inside a character class. Dashes, stars and degree signs have other
 * uses too and are for each reader to allow.
 */
export const bullets = '•●○■□▪▫◦‣⁃∙·✓✔❖➔➢➤►'

/** Characters of the numbers 1 to 99 in Chinese headings and labels, for use inside a character class. */
export const hanTens = '一二三四五六七八九十'

/** Characters of Chinese numbers with noughts and hundreds: of articles and chapters. */
export const hanHundreds = `〇零○${hanTens}百`

/** Chinese digits with the forms of nought, as years are written. */
export const hanDigits = '〇零○一二三四五六七八九'

/** Characters that hold a whole number: `㈠` `①` `⑴`. */
export const enclosedNumbers = '㈠-㈩①-⑳⑴-⒇'

/** Source of a pattern for a spelled Arabic ordinal, with or without its article: `الثاني`, `الحادي عشر`. */
export const arabicOrdinal = String.raw`(?:ال)?\p{Script=Arabic}{2,8}(?:\s(?:ال)?عشر)?`

/** Cyrillic capitals typed for the Latin ones they look like. */
export const latinLookAlikes = 'АВСЕКМНОРТХ'

/** Source of a pattern for a Chinese ordinal in characters or figures: `第三`, `第 29`. */
export const hanOrdinal = String.raw`第\s?[${hanHundreds}\p{Nd}\s]{1,6}`
