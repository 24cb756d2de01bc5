import { expect } from 'vitest'
import { convert } from '../../src/convert.ts'
import type { Assembled, DocumentTree } from '../../src/model/document.ts'
import { essenceOf } from '../../src/model/essence.ts'
import { writeJson } from '../../src/writers/json/json.ts'
import { writeMarkdown } from '../../src/writers/markdown/markdown.ts'

/** The document a file becomes. @throws Error with the codes of its diagnostics when it becomes none. */
export async function converted(name: string, bytes: Uint8Array): Promise<DocumentTree> {
  const { document, diagnostics } = await convert({ name, bytes })
  if (!document) throw new Error(diagnostics.map(({ code }) => code).join(', '))
  return document
}

/** As the tree is in JSON: without fields that are `undefined`. */
const essence = (document: Assembled): unknown => JSON.parse(JSON.stringify(essenceOf(document)))

/** Expect that Markdown and JSON of a document, read again, are the same document. */
export async function expectBack(document: DocumentTree): Promise<void> {
  const back = await converted('document.md', Buffer.from(writeMarkdown(document)))
  expect(essence(back)).toEqual(essence(document))
  expect(back.audit).toMatchObject({ lost: 0, invented: 0 })
  const json = writeJson(document)
  expect(writeJson(await converted('document.json', Buffer.from(json)))).toBe(json)
}
