import type { Assembled } from '../../src/model/document.ts'

/** A document with nothing in it, to be filled with what a test is about. */
export const emptyDocument: Assembled = {
  schema: 'undoc-document/1',
  language: 'en',
  direction: 'ltr',
  kind: 'document',
  metadata: {},
  masthead: [],
  cover: [],
  preamble: [],
  body: [],
  conclusions: [],
  annexes: [],
  notes: [],
  setAside: [],
  repairs: [],
  pages: []
}
