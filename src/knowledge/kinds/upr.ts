import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** Documents of the universal periodic review: national reports, compilations, summaries, reports of the working group. */
export const universalPeriodicReview: DocumentKind = {
  name: 'universal-periodic-review',
  symbols: /^A\/HRC\/WG\.6\//u,
  titleWords: {
    ar: list`تقرير الفريق العامل المعني بالاستعراض الدوري الشامل | التقرير الوطني`,
    en: list`Report of the Working Group on the Universal Periodic Review | National report submitted`,
    es: list`Informe del Grupo de Trabajo sobre el Examen Periódico Universal | Informe nacional presentado`,
    fr: list`Rapport du Groupe de travail sur l’Examen périodique universel | Rapport national présenté`,
    ru: list`Доклад Рабочей группы по универсальному периодическому обзору | Национальный доклад`,
    zh: list`普遍定期审议工作组报告 | 国家报告`
  },
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'report' }
}
