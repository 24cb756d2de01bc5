import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/**
 * A note by the Secretary-General, the Secretariat or a president, often only transmitting a text that follows; or a
 * working or background paper of a secretariat.
 */
export const note: DocumentKind = {
  name: 'note',
  weakSymbols: /^JIU\/NOTE\/|\/(?:WP|CRP|BP)\.\d+(?:\/(?:Add|Corr|Rev)\.\d+)*$/u,
  titleWords: {
    ar: list`
      مذكرة من | مذكرة مقدمة من | ورقة عمل | ورقة مفاهيمية | مذكرة مفاهيمية | وثيقة من الأمانة العامة | ورقة معلومات أساسية
    `,
    en: list`
      Note by the | Note by | Note on | Working paper | Background paper | Concept paper | Concept note |
      Conference room paper | Paper by the Secretariat | Paper prepared by
    `,
    es: list`
      Nota del | Nota de la | Nota de | Documento de trabajo | Documento conceptual | Nota conceptual | Documento de la Secretaría | Documento preparado por
    `,
    fr: list`
      Note du | Note de la | Note de | Document de travail | Document de réflexion | Note de cadrage | Document du Secrétariat | Document établi par
    `,
    ru: list`
      Записка | Концептуальный документ | Концептуальная записка | Записка Генерального секретаря | Записка Секретариата | Рабочий документ | Документ Секретариата | Документ, подготовленный
    `,
    zh: list`
      秘书长的说明 | 秘书处的说明 | 的说明 | 主席的说明 | 工作文件 | 概念文件 | 概念说明 | 会议室文件 | 秘书处的文件 | 背景文件
    `
  },
  issuerWords: {
    ar: list`
      مذكرة من | ورقة عمل مقدمة من | ورقة عمل من إعداد | ورقة مفاهيمية من إعداد | ورقة مفاهيمية أعدتها |
      ورقة معلومات أساسية من إعداد | وثيقة من الأمانة العامة | وثيقة مقدمة من | مقدم من | مقدمة من | إعداد
    `,
    en: list`
      Note by the | Note by | Background note by the | Working paper submitted by | Working paper prepared by |
      Background paper prepared by | Concept paper prepared by | Paper prepared by | Paper submitted by | Submitted by |
      Prepared by the | Transmitted by | Note prepared by
    `,
    es: list`
      Nota del | Nota de la | Documento de la Secretaría | Documento de trabajo presentado por |
      Documento de trabajo preparado por | Documento de antecedentes preparado por |
      Documento conceptual preparado por | Documento preparado por | Documento presentado por | Presentado por |
      Preparado por la | Transmitido por
    `,
    fr: list`
      Note du | Note de la | Note de l’ | Document du Secrétariat | Document de travail présenté par |
      Document de travail établi par | Document de réflexion établi par | Document établi par | Document présenté par |
      Document soumis par | Présenté par | Présentée par | Soumis par | Établi par le | Transmis par
    `,
    ru: list`
      Записка Генерального секретаря | Записка Секретариата | Записка секретариата | Записка Председателя |
      Рабочий документ, представленный | Рабочий документ, подготовленный | Концептуальный документ, подготовленный |
      Справочный документ, подготовленный | Документ, подготовленный | Документ, представленный | Документ Секретариата |
      Представлено | Подготовлено | Представлен
    `,
    zh: list`的说明 | 提交的工作文件 | 编写的工作文件 | 编写的概念文件 | 编写的背景文件 | 秘书处的文件 | 提交的文件 | 提交 | 编写`
  },
  parts: { ...plainParts, signature: false },
  akomaNtoso: { root: 'doc', subtype: 'communication', name: 'note' }
}
