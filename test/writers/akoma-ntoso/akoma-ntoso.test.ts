import { describe, expect, test } from 'vitest'
import { validateAkomaNtoso } from '../../../src/checks/validation/akoma-ntoso.ts'
import { kinds } from '../../../src/knowledge/kinds/index.ts'
import type { Block, DocumentTree } from '../../../src/model/document.ts'
import { languageCodes } from '../../../src/model/language.ts'
import { isText, type Run } from '../../../src/model/run.ts'
import { defaults, resolveOptions } from '../../../src/options.ts'
import { writeAkomaNtoso } from '../../../src/writers/akoma-ntoso/akoma-ntoso.ts'
import { paragraph, speech } from './build.ts'
import { everyBlock, everything } from './every-block.ts'
import { xmlOf, xsdPath } from './write.ts'

const errorsOf = async (xml: string) =>
  (await validateAkomaNtoso(xml, xsdPath ? { xsdPath } : {})).filter(({ severity }) => severity === 'error')

/** One kind for each document element of Akoma Ntoso. */
const kindsByRoot = [...new Map(kinds.map(({ name, akomaNtoso }) => [akomaNtoso.root, name])).values()]

describe('an Akoma Ntoso document', () => {
  test.each(kindsByRoot)('of the kind %s is valid with every block in every zone', async kind =>
    expect(await errorsOf(writeAkomaNtoso(everything({ kind }), defaults))).toEqual([])
  )

  test.each(languageCodes)('in the language %s is valid', async language =>
    expect(await errorsOf(writeAkomaNtoso(everything({ language }), defaults))).toEqual([])
  )

  test.each(kinds.map(({ name }) => name))('of the kind %s is valid with nothing in it', async kind =>
    expect(await errorsOf(xmlOf({ kind, metadata: {} }))).toEqual([])
  )

  test.each(['resolution', 'verbatim-record'])(
    'of the kind %s is valid when a meeting is recorded in it',
    async kind => {
      const body = [...everyBlock, speech('Ms. Alpha', 'Atlantis', ...everyBlock), speech('The President', 'Lemuria')]
      expect(await errorsOf(writeAkomaNtoso(everything({ kind, body }), defaults))).toEqual([])
    }
  )

  test('is valid inside the publication it was issued as', async () =>
    expect(await errorsOf(writeAkomaNtoso(everything(), resolveOptions({ publicationWrapper: true })))).toEqual([]))

  test.skipIf(xsdPath)('is checked against the XSD only where UNDOC_AKN_XSD names it', () => {})

  test('is the same for the same tree', () =>
    expect(writeAkomaNtoso(everything(), defaults)).toBe(writeAkomaNtoso(everything(), defaults)))

  test('holds all text of the tree', () => expect(missingFrom(everything())).toEqual([]))

  test('holds all text of a recorded meeting', () =>
    expect(
      missingFrom(
        everything({ kind: 'verbatim-record', body: [speech('Ms. Alpha', 'Atlantis', ...everyBlock), ...everyBlock] })
      )
    ).toEqual([]))

  test('holds all text of a nesting too deep for XML parsers', async () => {
    let deep: Block = paragraph('innermost', { number: '(a)' })
    for (let level = 0; level < 300; level++) deep = paragraph('outer', { number: '(a)', children: [deep] })
    const xml = xmlOf({ body: [deep] })
    expect(xml.match(/>outer</gu)).toHaveLength(300)
    expect(xml).toContain('innermost')
    expect(await errorsOf(xml)).toEqual([])
  })
})

/** Words of the tree that the XML lacks: every run, number and label is looked for, blanks apart. */
function missingFrom(document: DocumentTree): string[] {
  const xml = writeAkomaNtoso(document, defaults)
  const text = squeeze(
    xml
      .slice(xml.indexOf('</meta>'))
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&amp;', '&')
  )
  return printedStrings(document).filter(printed => !text.includes(squeeze(printed)))
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '')

function printedStrings({ masthead, cover, preamble, body, conclusions, annexes, notes }: DocumentTree): string[] {
  const found: string[] = []
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry, name)
    else if (typeof value === 'object' && value !== null) {
      if ('text' in value && isText(value as Run)) found.push(String(value.text))
      for (const [key, entry] of Object.entries(value)) visit(entry, key)
    } else if (typeof value === 'string' && (name === 'label' || name === 'printed' || name === 'target'))
      found.push(value)
  }
  const marks = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value && 'note' in value ? undefined : value
  const parts = {
    masthead,
    cover,
    preamble,
    body,
    conclusions,
    annexes,
    notes: notes.map(({ paragraphs }) => paragraphs)
  }
  visit(JSON.parse(JSON.stringify(parts, marks)), '')
  return found
}
