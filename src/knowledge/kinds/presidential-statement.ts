import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A statement of the President on behalf of the Security Council: unnumbered paragraphs, each opening with a quotation mark. */
export const presidentialStatement: DocumentKind = {
  name: 'presidential-statement',
  symbols: /\/PRST\//u,
  titleWords: {
    ar: list`بيان من رئيس مجلس الأمن | بيان من رئيسة مجلس الأمن | بيان رئيس مجلس الأمن`,
    en: list`
      Statement by the President of the Security Council |
      Statement by the President of the Human Rights Council
    `,
    es: list`
      Declaración de la Presidencia del Consejo de Seguridad |
      Declaración del Presidente del Consejo de Seguridad |
      Declaración de la Presidenta del Consejo de Seguridad
    `,
    fr: list`
      Déclaration du Président du Conseil de sécurité |
      Déclaration de la Présidente du Conseil de sécurité |
      Déclaration de la présidence du Conseil de sécurité
    `,
    ru: list`Заявление Председателя Совета Безопасности`,
    zh: list`安全理事会主席的声明 | 安全理事会主席声明`
  },
  parts: { ...plainParts, adoptionInText: true, numbering: 'none', annexes: 'apart' },
  akomaNtoso: { root: 'statement', subtype: 'deliberation', name: 'presidentialStatement' }
}
