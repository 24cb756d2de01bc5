import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { identify, outputFormatsKept } from '../../src/archive/premis/formats.ts'
import { type Preserved, premisOf } from '../../src/archive/premis/premis.ts'
import { manifestSchema } from '../../src/batch/index.ts'
import { root } from '../support/sources.ts'

const digest = 'a'.repeat(64)
const document: Preserved = {
  line: {
    schema: manifestSchema,
    stem: 'A_99_77.en',
    path: 'incoming/A_99_77.en.pdf',
    status: 'issues',
    source: { sha256: digest, bytes: 12 },
    outputs: [{ format: 'akn', file: 'A_99_77.en.akn.xml', sha256: digest, bytes: 34 }],
    diagnostics: { 'symbol-missing': 1 },
    errors: [],
    options: digest,
    tool: 'undoc 0.1.0'
  },
  source: {
    name: 'sources/A_99_77.en.pdf',
    originalName: 'A<&>\u0001.pdf',
    format: identify(Buffer.from('%PDF-1.7'), '')
  },
  nameOf: ({ file }) => `outputs/${file}`,
  at: '2044-12-20T00:00:00Z'
}

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(root, 'schemas/premis-subset.xsd'), 'utf8'))
)

function isValid(xml: string): boolean {
  const parsed = XmlDocument.fromString(xml)
  try {
    schema.validate(parsed)
    return true
  } catch {
    return false
  } finally {
    parsed.dispose()
  }
}

describe('a preservation record', () => {
  test('is valid PREMIS 3', () => expect(isValid(premisOf(document))).toBe(true))

  test('is not valid when an event points to an object that is not there', () =>
    expect(isValid(premisOf(document).replace('Value>sources/A_99_77.en.pdf<', 'Value>elsewhere<'))).toBe(false))

  test('is valid for a document that failed, without validation', () => {
    const errors = [{ code: 'file-empty', message: 'The file is empty' }]
    const failed = premisOf({ ...document, line: { ...document.line, status: 'failed', outputs: [], errors } })
    expect([isValid(failed), failed.includes('>validation<'), failed.includes('>fail<')]).toEqual([true, false, true])
  })

  test('tells identification, normalization and validation with their outcomes', () =>
    expect(premisOf(document).match(/(?<=eventType\/...">|<premis:eventOutcome>)[^<]+/g)).toEqual([
      'format identification',
      'success',
      'normalization',
      'success',
      'validation',
      'warning'
    ]))
})

describe('formats', () => {
  test.each([
    ['%PDF-1.0', 'fmt/14'],
    ['%PDF-1.3', 'fmt/17'],
    ['%PDF-1.4', 'fmt/18'],
    ['rubbish\n%PDF-1.6', 'fmt/20'],
    ['%PDF-1.7', 'fmt/276'],
    ['%PDF-2.0', 'fmt/1129'],
    ['%PDF-9.9', undefined]
  ])('a file that begins with %s is %s', (start, pronom) =>
    expect(identify(Buffer.from(start), 'a.pdf').pronom).toBe(pronom)
  )

  test('a text is told by its name', () =>
    expect(identify(Buffer.from('The Assembly'), 'a.TXT').pronom).toBe('x-fmt/111'))

  test('every output has an identifier of PRONOM', () =>
    expect(Object.values(outputFormatsKept).map(({ pronom }) => pronom)).toEqual(['fmt/1149', 'fmt/817', 'fmt/101']))
})
