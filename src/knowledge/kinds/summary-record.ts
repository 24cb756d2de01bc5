import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** The record of a meeting in reported speech, in numbered paragraphs. */
export const summaryRecord: DocumentKind = {
  name: 'summary-record',
  symbols: /\/SR\.\d/u,
  titleWords: {
    ar: list`محضر موجز`,
    en: list`Summary record`,
    es: list`Acta resumida`,
    fr: list`Compte rendu analytique`,
    ru: list`Краткий отчет | Краткий отчёт`,
    zh: list`简要记录`
  },
  titlePlace: 'anywhere',
  parts: { ...plainParts, reportedSpeech: true, annexes: 'apart' },
  akomaNtoso: { root: 'debateReport', subtype: 'minute', name: 'meetingMinute' }
}
