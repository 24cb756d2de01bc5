import type { DocumentTree } from '../../model/document.ts'

/** Write a document as JSON: two blanks of indentation, keys in the order of the model, a line feed at the end. */
export const writeJson = (document: DocumentTree): string => `${JSON.stringify(document, null, 1)}\n`
