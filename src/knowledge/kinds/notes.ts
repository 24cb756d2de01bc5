import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/**
 * A note by the Secretary-General, the Secretariat or a president, often only transmitting a text that follows; or a
 * working or background paper of a secretariat.
 */
export const note: DocumentKind = {
  name: 'note',
  weakSymbols: /^JIU\/NOTE\//u,
  titleWords: {
    ar: list`
      مذكرة من | مذكرة مقدمة من | ورقة عمل | وثيقة من الأمانة العامة | ورقة معلومات أساسية
    `,
    en: list`
      Note by the | Note by | Note on | Working paper | Background paper | Paper by the Secretariat | Paper prepared by
    `,
    es: list`
      Nota del | Nota de la | Nota de | Documento de trabajo | Documento de la Secretaría | Documento preparado por
    `,
    fr: list`
      Note du | Note de la | Note de | Document de travail | Document du Secrétariat | Document établi par
    `,
    ru: list`
      Записка | Записка Генерального секретаря | Записка Секретариата | Рабочий документ | Документ Секретариата | Документ, подготовленный
    `,
    zh: list`
      秘书长的说明 | 秘书处的说明 | 的说明 | 主席的说明 | 工作文件 | 秘书处的文件 | 背景文件
    `
  },
  issuerWords: {
    ar: list`مذكرة من`,
    en: list`Note by the | Note by`,
    es: list`Nota del | Nota de la`,
    fr: list`Note du | Note de la | Note de l’`,
    ru: list`Записка Генерального секретаря | Записка Секретариата | Записка Председателя`,
    zh: list`的说明`
  },
  parts: { ...plainParts, signature: false },
  akomaNtoso: { root: 'doc', subtype: 'communication', name: 'note' }
}
