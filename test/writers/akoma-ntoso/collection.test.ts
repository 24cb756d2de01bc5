import { describe, expect, test } from 'vitest'
import { validateAkomaNtoso } from '../../../src/checks/validation/akoma-ntoso.ts'
import { convert } from '../../../src/convert.ts'
import type { Block, DocumentTree } from '../../../src/model/document.ts'
import { annex, documentTree, heading, italic, line, note, paragraph, recital, runs } from './build.ts'
import { inside, tags, xmlOf, xsdPath } from './write.ts'

const closings = (day: string): Block[] => [line('closing', '12th plenary meeting'), line('closing', day)]

/** Resolutions A and B on lighthouses, as the structure stages put them into the tree. */
const two: Partial<DocumentTree> = {
  metadata: { ...documentTree().metadata, symbol: 'A/RES/86/999A-B', number: { text: '86/999' } },
  cover: [
    line('title', 'Lighthouses', { number: { printed: '86/999.', value: '86/999' } }),
    line('title', 'A'),
    line('title', 'Lamps')
  ],
  preamble: [line('formula', runs(italic('The General Assembly'))), recital('Noting', ' the fog,')],
  body: [
    paragraph('Approves the lamps.', { number: '1.', role: 'operative' }),
    ...closings('4 December 2031'),
    line('title', 'B'),
    line('title', 'Keepers'),
    line('formula', runs(italic('The General Assembly'))),
    recital('Welcoming', ' the keepers,'),
    paragraph('Thanks the keepers.', { number: '1.', role: 'operative' })
  ],
  conclusions: closings('5 December 2031')
}

describe('resolutions A and B under one symbol', () => {
  test('are two components beside a collection that points to them', () => {
    const xml = xmlOf(two)
    expect(tags(xml, 'documentCollection')).toEqual([
      '<documentCollection name="publication" contains="originalVersion">'
    ])
    expect(xml.match(/<documentRef [^>]*/gu)).toEqual([
      '<documentRef eId="compRef_1" href="#cmp_1" showAs="Resolution A"/',
      '<documentRef eId="compRef_2" href="#cmp_2" showAs="Resolution B"/'
    ])
    expect(tags(inside(xml, 'components'), 'component')).toEqual(['<component eId="cmp_1">', '<component eId="cmp_2">'])
    expect(tags(xml, 'statement')).toHaveLength(2)
  })

  test('have each a preamble and closing lines of their own', () => {
    const second = inside(xmlOf(two), 'components').split('</component>')[1]!
    expect(inside(second, 'preface')).toContain('Keepers')
    expect(inside(second, 'preamble')).toContain('Welcoming')
    expect(inside(second, 'mainBody')).not.toContain('plenary meeting')
    expect(inside(second, 'conclusions')).toContain('5 December 2031')
  })

  test('are known by their own symbols, and together by both letters', () => {
    const xml = xmlOf(two)
    for (const value of ['86-999A-B', '86-999A', '86-999B'])
      expect(xml).toContain(`name="dgacm" value="/akn/un/statement/deliberation/unga/2031-12-04/${value}/"`)
  })

  test('have the common title in the collection and the annexes in the last of them', () => {
    const xml = xmlOf({ ...two, annexes: [annex('Annex', { body: [paragraph('Lenses')] })] })
    expect(xml.slice(0, xml.indexOf('<collectionBody'))).toContain('Lighthouses')
    expect(inside(xml, 'components').split('</component>')[1]).toContain('<attachments>')
  })

  test('stay one statement when a letter of the symbol is not found', () => {
    const metadata = { ...two.metadata, symbol: 'A/RES/86/999A-C' }
    expect(tags(xmlOf({ ...two, metadata }), 'statement')).toHaveLength(1)
  })

  test('are read again as one document with the same zones', async () => {
    const { document } = await convert({ name: 'a.xml', bytes: Buffer.from(xmlOf(two)) })
    expect(document?.kind).toBe('resolution')
    expect(document?.audit).toMatchObject({ lost: 0, invented: 0 })
    const types = (blocks: readonly Block[] = []) => blocks.map(({ type }) => type)
    expect(types(document?.cover)).toEqual(types(two.cover))
    expect(types(document?.preamble)).toEqual(types(two.preamble))
    expect(types(document?.body)).toEqual(types(two.body))
    expect(types(document?.conclusions)).toEqual(types(two.conclusions))
  })

  test.skipIf(!xsdPath)('are valid', async () => {
    const xml = xmlOf({ ...two, notes: [note('n1', 'A note without a mark.')], body: [...two.body!, heading('More')] })
    const findings = await validateAkomaNtoso(xml, xsdPath ? { xsdPath } : {})
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
