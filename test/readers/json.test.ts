import { describe, expect, test } from 'vitest'
import { convert } from '../../src/convert.ts'
import type { DocumentTree } from '../../src/model/document.ts'
import { writeJson } from '../../src/writers/json/json.ts'
import { emptyTree } from '../support/empty-document.ts'

const document: DocumentTree = {
  ...emptyTree,
  kind: 'report',
  metadata: { symbol: 'A/99/77' },
  body: [{ type: 'paragraph', path: '', runs: [{ text: 'The lamps were lit.' }], children: [], places: [] }],
  audit: { ...emptyTree.audit, source: 16, kept: 16 }
}

const read = (text: string) => convert({ name: 'a.json', bytes: Buffer.from(text) })
const codes = async (text: string) => (await read(text)).diagnostics.map(({ code }) => code)

describe('JSON', () => {
  test('comes back byte for byte', async () => {
    const json = `${JSON.stringify(document, null, 1)}\n`
    const { document: back } = await read(json)
    expect(back && writeJson(back)).toBe(json)
  })

  test('that is none is refused', async () => expect(await codes('{"schema":')).toEqual(['json-unreadable']))

  test('that is no document is refused with the place', async () => {
    const { diagnostics } = await read(JSON.stringify({ ...document, body: [{ type: 'lamp' }] }))
    expect(diagnostics.map(({ code }) => code)).toEqual(['json-invalid'])
    expect(diagnostics[0]?.params).toMatchObject({ place: expect.stringContaining('/body/0') })
  })

  test('that nests without end is refused', async () =>
    expect(await codes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual(['nested-too-deep']))

  test('may hold brackets in its texts', async () => {
    const text = '['.repeat(1000)
    const long = { ...document, body: [{ ...document.body[0], runs: [{ text }] }] }
    expect(await codes(JSON.stringify(long))).toEqual([])
  })
})
