import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A draft resolution before a body: sponsors, then the text in the form of a resolution. */
export const draftResolution: DocumentKind = {
  name: 'draft-resolution',
  notSymbols: /\/RES\/|\/DEC\/|\/\d+$(?<!\/L\.\d+)(?<!^S\/\d{4}\/\d+)/u,
  titleWords: {
    ar: list`مشروع قرار | مشاريع قرارات`,
    en: list`draft resolution | draft resolutions | revised draft resolution`,
    es: list`proyecto de resolución | proyectos de resolución`,
    fr: list`projet de résolution | projets de résolution`,
    ru: list`проект резолюции | проекты резолюций`,
    zh: list`决议草案`
  },
  titlePlace: 'anywhere',
  structure: ['formula'],
  parts: { ...plainParts, preamble: true, annexes: 'apart' },
  akomaNtoso: { root: 'statement', subtype: 'deliberation', name: 'resolutionDraft', draft: true }
}
