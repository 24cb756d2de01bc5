import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** The record of a meeting word for word: speaker lines, stage directions, votes. */
export const verbatimRecord: DocumentKind = {
  name: 'verbatim-record',
  symbols: /\/PV\.\d/u,
  titleWords: {
    ar: list`محضر حرفي`,
    en: list`Verbatim record`,
    es: list`Acta literal`,
    fr: list`Procès-verbal`,
    ru: list`Стенографический отчет | Стенографический отчёт`,
    zh: list`逐字记录`
  },
  structure: ['speakers'],
  parts: { ...plainParts, speeches: true, numbering: 'none', annexes: 'apart' },
  akomaNtoso: { root: 'debate', subtype: 'record', name: 'verbatimRecord' }
}
