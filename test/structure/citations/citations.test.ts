import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import type { Block, DocumentTree } from '../../../src/model/document.ts'
import { defaults } from '../../../src/options.ts'
import { citations } from '../../../src/structure/citations/citations.ts'
import { emptyTree } from '../../support/empty-document.ts'

const tree = (more: Partial<DocumentTree>): DocumentTree => ({ ...emptyTree, kind: 'resolution', ...more })

const paragraph = (text: string, children: readonly Block[] = []): Block => ({
  type: 'paragraph',
  path: '',
  runs: [{ text }],
  children,
  places: []
})

const run = (document: DocumentTree, told: Diagnostic[] = []) =>
  citations.run(document, { options: defaults, report: diagnostic => void told.push(diagnostic) })

const symbols = (text: { readonly citations?: readonly { readonly symbol: string }[] } | undefined) =>
  text?.citations?.map(({ symbol }) => symbol)

describe('citations of a document', () => {
  test('are found in items, cells, notes and annexes', () => {
    const cell = { paragraphs: [{ runs: [{ text: 'A/91/3' }] }] }
    const done = run(
      tree({
        body: [paragraph('none', [paragraph('A/91/1')]), { type: 'table', rows: [{ cells: [cell] }], places: [] }],
        notes: [{ id: 'n1', mark: '1', printed: '1', paragraphs: [{ runs: [{ text: 'See A/91/2.' }] }], places: [] }]
      })
    )
    expect(JSON.stringify(done).match(/"symbol":"[^"]+"/gu)).toEqual([
      '"symbol":"A/91/1"',
      '"symbol":"A/91/3"',
      '"symbol":"A/91/2"'
    ])
  })

  test('are not seen in the symbol of the document itself', () => {
    const done = run(tree({ masthead: [{ field: 'symbol', runs: [{ text: 'A/RES/91/1' }], places: [] }] }))
    expect(done.masthead[0]).not.toHaveProperty('citations')
  })

  test('leave every other word of the document as it is', () => {
    const document = tree({ body: [paragraph('nothing cited')] })
    expect(run(document)).toEqual(document)
  })

  test('bear the links that an extraction lists at the ends of pages, however often they are listed', () => {
    const place = { page: 1, lines: [40, 40] } as const
    const address = 'https://undocs.org/en/A/RES/90/7'
    const listed = [address, address, 'https://undocs.org/en/A/91/5'].map(text => ({
      reason: 'repeated-link' as const,
      text,
      place
    }))
    const done = run(
      tree({
        metadata: { symbol: 'A/91/5' },
        setAside: listed,
        body: [paragraph('Recalling its resolutions 90/7 and 90/8, and A/91/5')]
      })
    )
    expect((done.body[0] as Extract<Block, { type: 'paragraph' }>).runs).toEqual([
      { text: 'Recalling its resolutions ' },
      { text: '90/7', link: address },
      { text: ' and 90/8, and A/91/5' }
    ])
  })

  test('are of the organ that speaks, known from its symbol', () => {
    const done = run(
      tree({ metadata: { symbol: 'A/HRC/RES/60/1' }, body: [paragraph('Recalling its resolution 41/3')] })
    )
    expect(symbols(done.body[0] as Extract<Block, { type: 'paragraph' }>)).toEqual(['A/HRC/RES/41/3'])
  })

  test('take the organ named elsewhere for the same number', () => {
    const body = [paragraph('General Assembly resolution 60/25'), paragraph('under resolution 60/25')]
    const done = run(tree({ metadata: { symbol: 'A/HRC/61/2' }, body }))
    expect(symbols(done.body[1] as Extract<Block, { type: 'paragraph' }>)).toEqual(['A/RES/60/25'])
  })

  test('report a link that differs', () => {
    const told: Diagnostic[] = []
    const runs = [{ text: 'A/91/1', link: 'https://undocs.org/A/91/2' }]
    run(tree({ body: [{ type: 'remark', runs, places: [] }] }), told)
    expect(told.map(({ code }) => code)).toEqual(['citation-link-differs'])
  })
})
