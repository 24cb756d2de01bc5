import type { Assembled, DocumentTree } from '../../src/model/document.ts'

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

/** The same with what is told of its reading. */
export const emptyTree: DocumentTree = {
  ...emptyDocument,
  grade: { level: 'good', reasons: [], pages: {} },
  audit: { source: 0, kept: 0, setAside: {}, repaired: {}, lost: 0, invented: 0 },
  diagnostics: [],
  source: { name: 'a.pdf', format: 'pdf', sha256: 'ab'.repeat(32), pageCount: 1 }
}
