import { type DocumentKind, plainParts } from './kind.ts'

/** An addition to a document that does not say more of its kind. */
export const addendum: DocumentKind = {
  name: 'addendum',
  weakSymbols: /\/Add\.\d+$/u,
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'addendum' }
}
