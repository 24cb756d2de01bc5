import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A treaty body’s general comment or recommendation. */
export const generalComment: DocumentKind = {
  name: 'general-comment',
  symbols: /\/GC\/\d+(?:\/|$)(?<!^A\/.*)/u,
  titleWords: {
    ar: list`التعليق العام | التوصية العامة`,
    en: list`General comment | General recommendation`,
    es: list`Observación general | Recomendación general`,
    fr: list`Observation générale | Recommandation générale`,
    ru: list`Замечание общего порядка | Общая рекомендация`,
    zh: list`一般性意见 | 一般性建议`
  },
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'generalComment' }
}
