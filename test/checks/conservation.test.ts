import { describe, expect, test } from 'vitest'
import { auditConservation, type Unaudited } from '../../src/checks/conservation/conservation.ts'
import type { Block } from '../../src/model/document.ts'
import { emptyDocument } from '../support/empty-document.ts'

const paragraph = (text: string, number?: string): Block => ({
  type: 'paragraph',
  runs: [{ text }],
  path: '',
  children: [],
  places: [],
  ...(number && { number: { printed: number, value: number } })
})

const document = (more: Partial<Unaudited>): Unaudited => ({
  ...emptyDocument,
  source: { name: 'a.txt', format: 'text', sha256: '', pageCount: 1 },
  ...more
})

const place = { page: 1 }

describe('the audit', () => {
  test('finds nothing lost when every character is in a block', () =>
    expect(auditConservation(['1. The keeper'], document({ body: [paragraph('The keeper', '1.')] }))).toMatchObject({
      source: 11,
      kept: 11,
      lost: 0,
      invented: 0
    }))

  test('does not count white space', () =>
    expect(auditConservation(['a \t\n\u00a0b'], document({ body: [paragraph('ab')] }))).toMatchObject({
      source: 2,
      lost: 0
    }))

  test('counts characters outside the basic plane once', () =>
    expect(auditConservation(['𠀀𠀁'], document({ body: [paragraph('𠀀')] }))).toMatchObject({
      source: 2,
      lost: 1,
      lostSample: '𠀁'
    }))

  test('names what is lost', () =>
    expect(auditConservation(['lamp'], document({ body: [paragraph('lap')] }))).toMatchObject({
      lost: 1,
      lostSample: 'm',
      invented: 0
    }))

  test('names what is invented', () =>
    expect(auditConservation(['lamp'], document({ body: [paragraph('lamps')] }))).toMatchObject({
      lost: 0,
      invented: 1,
      inventedSample: 's'
    }))

  test('knows a letter put in for another as one lost and one invented', () =>
    expect(auditConservation(['light'], document({ body: [paragraph('night')] }))).toMatchObject({
      lost: 1,
      invented: 1
    }))

  test('accounts for what was set aside, by reason', () =>
    expect(
      auditConservation(
        ['lamp', '2/14'],
        document({ body: [paragraph('lamp')], setAside: [{ reason: 'page-number', text: '2/14', place }] })
      )
    ).toMatchObject({ lost: 0, setAside: { 'page-number': 4 } }))

  test('accounts for declared repairs', () =>
    expect(
      auditConservation(
        ['inter-', 'national'],
        document({
          body: [paragraph('international')],
          repairs: [{ kind: 'hyphen-joined', removed: '-', added: '', place }]
        })
      )
    ).toMatchObject({ lost: 0, invented: 0, repaired: { 'hyphen-joined': { removed: 1, added: 0 } } }))

  test('counts note marks at both ends', () =>
    expect(
      auditConservation(
        ['lamp1', '1 See annex'],
        document({
          body: [
            {
              type: 'paragraph',
              runs: [{ text: 'lamp' }, { note: 'n1', printed: '1' }],
              path: '',
              children: [],
              places: []
            }
          ],
          notes: [{ id: 'n1', mark: '1', printed: '1', paragraphs: [{ runs: [{ text: 'See annex' }] }], places: [] }]
        })
      )
    ).toMatchObject({ lost: 0, invented: 0 }))
})
