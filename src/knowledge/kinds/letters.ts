import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A letter, or identical letters, circulated as a document: unnumbered paragraphs, a signature, annexes. */
export const letter: DocumentKind = {
  name: 'letter',
  titleWords: {
    ar: list`رسالة مؤرخة | رسالتان متطابقتان | رسائل متطابقة | رسالتان مؤرختان | رسالة`,
    en: list`
      Letter dated | Identical letters dated | Letter from | Letters dated | Letter of | Telegram dated |
      Cablegram dated
    `,
    es: list`Carta de fecha | Cartas idénticas | Carta dirigida | Cartas de fecha`,
    fr: list`
      Lettre datée | Lettres identiques | Lettre en date | Lettres datées | Lettre du | Lettre adressée
    `,
    ru: list`Письмо | Идентичные письма | Письма`,
    zh: list`的信 | 同文信`
  },
  parts: { ...plainParts, signature: true, numbering: 'none', annexes: 'apart' },
  akomaNtoso: { root: 'doc', subtype: 'communication', name: 'officialLetter' }
}

/** A note verbale circulated as a document: third person, unsigned. */
export const noteVerbale: DocumentKind = {
  name: 'note-verbale',
  titleWords: {
    ar: list`مذكرة شفوية | مذكرات شفوية`,
    en: list`Note verbale | Notes verbales | Note verbale dated`,
    es: list`Nota verbal | Notas verbales`,
    fr: list`Note verbale | Notes verbales`,
    ru: list`Вербальная нота | Вербальные ноты`,
    zh: list`普通照会`
  },
  titlePlace: 'anywhere',
  parts: { ...plainParts, numbering: 'none', annexes: 'apart' },
  akomaNtoso: { root: 'doc', subtype: 'communication', name: 'officialLetter' }
}
