/** The six official languages, by ISO 639-1. */
export type LanguageCode = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'

export const languageCodes = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const satisfies readonly LanguageCode[]

/** Direction in which a line of text is read. */
export type Direction = 'ltr' | 'rtl'
