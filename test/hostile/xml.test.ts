import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { validateAkomaNtoso } from '../../src/checks/validation/akoma-ntoso.ts'
import { convert } from '../../src/index.ts'
import { ownFolder } from '../support/batch.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const root = (content: string): string => `<akomaNtoso xmlns="${namespace}">${content}</akomaNtoso>`

const rulesOf = async (xml: string): Promise<string[]> => (await validateAkomaNtoso(xml)).map(({ rule }) => rule)

const codesOf = async (xml: string): Promise<string[]> => {
  const { diagnostics } = await convert({ name: 'hostile.akn.xml', bytes: new TextEncoder().encode(xml) })
  return diagnostics.map(({ code }) => code)
}

/** Ten entities, each ten of the one before: ten thousand million characters when they are read. */
const bomb = `<!DOCTYPE akomaNtoso [<!ENTITY e0 "lake">${Array.from(
  { length: 10 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`
).join('')}]>${root('&e10;')}`

describe('XML with a document type declaration', () => {
  test.each([
    ['plain', `<!DOCTYPE akomaNtoso>${root('')}`],
    ['after comments and instructions', `<?xml version="1.0"?><!-- a --><?b?>\n<!DOCTYPE akomaNtoso>${root('')}`],
    ['with entities that grow without bound', bomb],
    ['with an entity from a file', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${root('&x;')}`]
  ])('%s is refused by validation and by conversion', async (_, xml) => {
    expect(await rulesOf(xml)).toEqual(['no-doctype'])
    expect(await codesOf(xml)).toEqual(['xml-doctype'])
  })

  test('hidden behind another encoding is not read either', async () => {
    const utf16 = Buffer.from(`\ufeff${bomb}`, 'utf16le')
    expect((await validateAkomaNtoso(utf16.toString('utf8'))).length).toBeGreaterThan(0)
    const { document } = await convert({ name: 'wide.akn.xml', bytes: utf16 })
    expect(JSON.stringify(document ?? '')).not.toContain('lakelake')
  })
})

test('XML that points elsewhere makes no request and opens no file', async () => {
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.end('x')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`
  const secret = join(ownFolder(), 'secret.xml')
  writeFileSync(secret, '<p>the key of the lighthouse</p>')
  const file = pathToFileURL(secret).href
  const xml =
    `<?xml-stylesheet href="${url}"?><akomaNtoso xmlns="${namespace}" xmlns:xi="http://www.w3.org/2001/XInclude" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${url}">` +
    `<xi:include href="${url}"/><xi:include href="${file}"/></akomaNtoso>`
  const findings = await validateAkomaNtoso(xml)
  const { document } = await convert({ name: 'a.akn.xml', bytes: new TextEncoder().encode(xml) })
  await new Promise(resolve => server.close(resolve))
  expect(requests).toBe(0)
  expect(JSON.stringify([findings, document])).not.toContain('key of the lighthouse')
})

test('XML that nests a hundred thousand deep is refused by name', async () => {
  const xml = root(`${'<p>'.repeat(100_000)}${'</p>'.repeat(100_000)}`)
  expect((await rulesOf(xml)).length).toBeGreaterThan(0)
  expect((await codesOf(xml)).at(-1)).toMatch(/^(nested-too-deep|xml-unreadable)$/)
})
