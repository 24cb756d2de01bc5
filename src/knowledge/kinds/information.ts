import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A document of an information series: lists of participants, members, documents, and notes on arrangements. */
export const information: DocumentKind = {
  name: 'information',
  symbols: /\/INF(?:\/|\.)\d/u,
  titleWords: {
    ar: list`قائمة المشاركين | قائمة الوثائق`,
    en: list`
      List of participants | List of delegations | List of documents | Composition of the |
      Membership of the
    `,
    es: list`Lista de participantes | Lista de delegaciones | Lista de documentos`,
    fr: list`Liste des participants | Liste des délégations | Liste des documents`,
    ru: list`Список участников | Список делегаций | Список документов`,
    zh: list`与会者名单 | 与会者名册 | 文件一览表`
  },
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'information' }
}
