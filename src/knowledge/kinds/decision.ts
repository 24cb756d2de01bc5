import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A decision on a sheet of its own: a narrative sentence, meeting and date below. */
export const decision: DocumentKind = {
  name: 'decision',
  symbols: /(?:^|\/)DEC(?:\/|\.)/u,
  notSymbols: /\/L\.\d/u,
  titleWords: {
    ar: list`مقرر | مقررات`,
    en: list`Decision | Decisions`,
    es: list`Decisión | Decisiones`,
    fr: list`Décision | Décisions`,
    ru: list`Решение | Решения`,
    zh: list`决定`
  },
  titlePlace: 'whole',
  parts: { ...plainParts, preamble: true, closingLines: true, adoptionInText: true, annexes: 'apart' },
  akomaNtoso: { root: 'statement', subtype: 'deliberation', name: 'decision' }
}
