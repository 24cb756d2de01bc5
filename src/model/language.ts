/** The six official languages, by ISO 639-1. */
export type LanguageCode = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'

/** The six official languages, in the order of their codes. */
export const languageCodes = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const satisfies readonly LanguageCode[]

/** Direction in which a line of text is read. */
export type Direction = 'ltr' | 'rtl'
