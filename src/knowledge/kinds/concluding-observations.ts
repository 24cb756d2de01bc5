import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** What a treaty body concludes on the report of a State. */
export const concludingObservations: DocumentKind = {
  name: 'concluding-observations',
  symbols: /\/(?:CO|COAR)\//u,
  titleWords: {
    ar: list`الملاحظات الختامية`,
    en: list`Concluding observations`,
    es: list`Observaciones finales`,
    fr: list`Observations finales`,
    ru: list`Заключительные замечания`,
    zh: list`结论性意见`
  },
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'concludingObservations' }
}
