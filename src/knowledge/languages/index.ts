import type { LanguageCode } from '../../model/language.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { LanguageProfile } from './profile.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The six official languages by code. */
export const languages: Readonly<Record<LanguageCode, LanguageProfile>> = { ar, en, es, fr, ru, zh }

/** What is known of a language. */
export const languageOf = (code: LanguageCode): LanguageProfile => languages[code]
