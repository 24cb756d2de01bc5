import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** An agenda, provisional or annotated: a numbered list of items. */
export const agenda: DocumentKind = {
  name: 'agenda',
  symbols: /\/Agenda\/\d/u,
  titleWords: {
    ar: list`جدول الأعمال المؤقت | جدول الأعمال | جدول الأعمال المؤقت المشروح | القائمة الأولية`,
    en: list`
      Provisional agenda | Annotated provisional agenda | Provisional annotated agenda | Agenda |
      Annotated agenda | Preliminary list of items | Annotated preliminary list | Supplementary list of items | Agenda of the | Order of the day
    `,
    es: list`
      Programa provisional | Programa | Programa provisional anotado | Lista preliminar de temas | Lista preliminar anotada |
      Orden del día
    `,
    fr: list`
      Ordre du jour provisoire | Ordre du jour | Ordre du jour provisoire annoté |
      Liste préliminaire des questions | Liste préliminaire annotée
    `,
    ru: list`
      Предварительная повестка дня | Повестка дня | Аннотированная предварительная повестка дня |
      Первоначальный перечень | Аннотированный первоначальный перечень
    `,
    zh: list`临时议程 | 议程 | 临时议程说明 | 暂定项目表 | 附加说明的暂定项目表`
  },
  parts: plainParts,
  akomaNtoso: { root: 'debateReport', subtype: 'agenda', name: 'agendaListing' }
}
