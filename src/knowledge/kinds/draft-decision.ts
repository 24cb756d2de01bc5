import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A draft decision before a body. */
export const draftDecision: DocumentKind = {
  name: 'draft-decision',
  notSymbols: /\/RES\/|\/DEC\/|\/\d+$(?<!\/L\.\d+)(?<!^S\/\d{4}\/\d+)/u,
  titleWords: {
    ar: list`مشروع مقرر | مشاريع مقررات`,
    en: list`draft decision | draft decisions`,
    es: list`proyecto de decisión | proyectos de decisión`,
    fr: list`projet de décision | projets de décision`,
    ru: list`проект решения | проекты решений`,
    zh: list`决定草案`
  },
  titlePlace: 'anywhere',
  parts: { ...plainParts, preamble: true, annexes: 'apart' },
  akomaNtoso: { root: 'statement', subtype: 'deliberation', name: 'decisionDraft', draft: true }
}
