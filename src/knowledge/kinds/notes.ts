import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A note by the Secretary-General, the Secretariat or a president, often only transmitting a text that follows. */
export const note: DocumentKind = {
  name: 'note',
  weakSymbols: /^JIU\/NOTE\//u,
  titleWords: {
    ar: list`مذكرة من | مذكرة مقدمة من`,
    en: list`Note by the | Note by | Note on`,
    es: list`Nota del | Nota de la | Nota de`,
    fr: list`Note du | Note de la | Note de`,
    ru: list`Записка | Записка Генерального секретаря | Записка Секретариата`,
    zh: list`秘书长的说明 | 秘书处的说明 | 的说明 | 主席的说明`
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
