import { type DocumentKind, plainParts } from './kind.ts'

/** Anything else. */
export const document: DocumentKind = {
  name: 'document',
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'report' }
}
