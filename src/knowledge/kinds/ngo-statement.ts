import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A statement of a non-governmental organization in consultative status. */
export const ngoStatement: DocumentKind = {
  name: 'ngo-statement',
  symbols: /\/NGO(?:\/|\.)\d/u,
  titleWords: {
    ar: list`بيان مقدم من | بيان خطي مقدم من`,
    en: list`Statement submitted by | Written statement submitted by | Joint written statement submitted by`,
    es: list`Declaración presentada por | Exposición escrita presentada por`,
    fr: list`Exposé écrit présenté par | Déclaration présentée par`,
    ru: list`Заявление, представленное | Письменное заявление, представленное`,
    zh: list`提交的声明 | 提交的书面陈述`
  },
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'communication', name: 'officialStatement' }
}
