import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A treaty body’s views or decision on a communication: a table of the case, then paragraphs numbered `1.1`. */
export const views: DocumentKind = {
  name: 'views',
  symbols: /\/D\/\d/u,
  titleWords: {
    ar: list`الآراء التي اعتمدتها اللجنة | القرار الذي اعتمدته اللجنة`,
    en: list`Views adopted by the Committee | Decision adopted by the Committee`,
    es: list`Dictamen aprobado por el Comité | Decisión adoptada por el Comité`,
    fr: list`Constatations adoptées par le Comité | Décision adoptée par le Comité`,
    ru: list`Соображения, принятые Комитетом | Решение, принятое Комитетом`,
    zh: list`委员会通过的意见 | 委员会通过的决定`
  },
  parts: { ...plainParts, numbering: 'by-section' },
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'views' }
}
