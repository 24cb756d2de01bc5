import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A treaty, convention, charter or set of rules: articles in chapters. */
export const treaty: DocumentKind = {
  name: 'treaty',
  titleWords: {
    ar: list`ميثاق الأمم المتحدة | اتفاقية | معاهدة | بروتوكول | العهد الدولي | الوثيقة الختامية`,
    en: list`
      Charter of the United Nations | Convention on | Convention for | International Convention |
      Treaty on | Protocol to | Optional Protocol | International Covenant | Final Act | Statute of
    `,
    es: list`
      Carta de las Naciones Unidas | Convención sobre | Convención Internacional | Tratado sobre |
      Protocolo | Pacto Internacional | Acta Final | Estatuto de
    `,
    fr: list`
      Charte des Nations Unies | Convention sur | Convention relative | Convention internationale |
      Traité sur | Protocole | Pacte international | Acte final | Statut de
    `,
    ru: list`
      Устав Организации Объединенных Наций | Конвенция о | Международная конвенция | Договор о |
      Протокол к | Международный пакт | Заключительный акт
    `,
    zh: list`联合国宪章 | 公约 | 条约 | 议定书 | 最后文件`
  },
  structure: ['articles'],
  parts: { ...plainParts, preamble: false, signature: true, numbering: 'by-article', annexes: 'apart' },
  akomaNtoso: { root: 'act', subtype: 'provision', name: 'treaty' }
}
