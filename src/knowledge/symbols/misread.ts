/**
 * A text with the figures and stops of a symbol as they are on paper, where a recognition program took them for letters
 * and commas: `A/39/36I` is `A/39/361`, `A/C,4/SR.985` is `A/C.4/SR.985`, `A./47/435 /` is `A/47/435`.
 *
 * Only letters that look like figures, beside figures, are changed; whether it is the symbol the caller has to prove.
 */
export const withoutMisreading = (text: string): string =>
  text
    .trim()
    .replace(/[.,](?=\s?\/)|\s*\/$/gu, '')
    .replace(/,(?=\p{Nd})/gu, '.')
    .replace(/(?<=\/\s?|\.\s?)[\p{Nd}IlLO|o]+(?=$|[/.\s-])/gu, part => (/\p{Nd}/u.test(part) ? inFigures(part) : part))

/** Figures for the letters that look like them: `l6` is `16`. */
const inFigures = (text: string): string => text.replace(/[IlL|]/gu, '1').replace(/[Oo]/gu, '0')
