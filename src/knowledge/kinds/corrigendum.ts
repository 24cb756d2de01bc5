import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A list of corrections to another document (`/Corr.1`): location lines, then “For … read …”. */
export const corrigendum: DocumentKind = {
  name: 'corrigendum',
  symbols: /\/Corr\.\d+$/u,
  titleWords: {
    ar: list`تصويب`,
    en: list`Corrigendum`,
    es: list`Corrección | Corrigendum`,
    fr: list`Rectificatif`,
    ru: list`Исправление`,
    zh: list`更正`
  },
  titlePlace: 'whole',
  parts: { ...plainParts, numbering: 'none', locations: true },
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'corrigendum' }
}
