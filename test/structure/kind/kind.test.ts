import { describe, expect, it } from 'vitest'
import type { LaidOutBlock } from '../../../src/model/blocks.ts'
import type { Kinded } from '../../../src/model/fronted.ts'
import { defaults } from '../../../src/options.ts'
import { kind } from '../../../src/structure/kind/kind.ts'
import { kinded, text } from '../../support/build.ts'

const decide = (list: readonly LaidOutBlock[], more: Partial<Kinded> = {}) =>
  kind.run(kinded(list, more), { options: defaults, report: () => undefined })

const titled = (title: string, more: Partial<Kinded> = {}) =>
  decide([text(title)], { cover: [{ index: 0, role: 'title', textStart: 0 }], ...more }).kind

describe('the kind of a document', () => {
  it('is settled by its symbol before anything else', () => {
    expect(titled('Note by the Secretary-General', { metadata: { symbol: 'A/99/7/Corr.1' } })).toBe('corrigendum')
  })

  it.each([
    ['Letter dated 1 May 2044 from the Harbour Master', 'letter'],
    ['Note verbale dated 1 May 2044 from a mission', 'note-verbale'],
    ['Note by the Secretary-General', 'note'],
    ['State of harbours: report of the Secretary-General', 'report'],
    ['Oceania: draft resolution', 'draft-resolution'],
    ['Annotated provisional agenda', 'agenda'],
    ['Second periodic report submitted by Riverland under article 18', 'report'],
    ['Concept paper prepared by the Secretariat', 'note'],
    ['Harbours at night', 'document']
  ])('is read from the title %j', (title, name) => {
    expect(titled(title)).toBe(name)
  })

  it.each([
    ['fr', 'Rapport du Secrétaire général', 'report'],
    ['es', 'Nota del Secretario General', 'note'],
    ['ru', 'Письмо Постоянного представителя от 1 мая 2044 года', 'letter'],
    ['zh', '2044年5月1日港务长给主席的信', 'letter'],
    ['ar', 'تقرير الأمين العام', 'report']
  ] as const)('is read from titles in %s', (language, title, name) => {
    expect(titled(title, { language })).toBe(name)
  })

  it('is a draft when a text with an enacting formula has the symbol of a draft', () => {
    const list = [text('The Commission,'), text('Recalling its harbours,')]
    expect(decide(list, { metadata: { symbol: 'E/CN.99/2044/L.3' } }).kind).toBe('draft-resolution')
  })

  it('is read from a title behind the number of the text', () => {
    expect(titled('35 (2047). Resolution of 3 October 2047')).toBe('resolution')
  })

  it('is read from the first lines of a page without titles only where they open with its words', () => {
    expect(decide([text('Consideration of draft resolutions')]).kind).toBe('document')
    expect(decide([text('REPORT OF THE HARBOUR MASTER')]).kind).toBe('report')
  })

  it('is suggested by the symbol when nothing else tells', () => {
    expect(titled('Harbours', { metadata: { symbol: 'A/99/7/Add.1' } })).toBe('addendum')
  })
})

describe('the adoption of a text', () => {
  it('is read from its closing lines', () => {
    const list = [
      text('The General Assembly,'),
      text('Decides to wait.'),
      text('48th (resumed) plenary meeting'),
      text('31 December 2044')
    ]
    const { metadata } = decide(list, { metadata: { symbol: 'A/RES/99/7' } })
    expect(metadata.adoptionDate?.iso).toBe('2044-12-31')
    expect(metadata.adoptionMeeting).toMatchObject({ text: '48th (resumed) plenary meeting', value: '48' })
  })

  it('is read from its opening sentence where the kind has it there', () => {
    const list = [text('At the 7362nd meeting of the Security Council, held on 19 January 2044, the President said:')]
    const { metadata } = decide(list, { metadata: { symbol: 'S/PRST/2044/1' } })
    expect(metadata.adoptionDate?.iso).toBe('2044-01-19')
    expect(metadata.adoptionMeeting?.value).toBe('7362')
  })

  it('is read from the title and the sentence below the text in the volumes of a council', () => {
    const list = [
      text('Resolution 99 (1947) of 3 May 1947 [S/123]'),
      text('The Security Council'),
      text('Decides to wait.'),
      text('Adopted unanimously at the 81st meeting.')
    ]
    const title = { text: 'Resolution 99 (1947) of 3 May 1947 [S/123]', places: [] }
    const { metadata } = decide(list, { metadata: { title, number: { text: '99 (1947)', places: [] } } })
    expect(metadata.adoptionDate).toMatchObject({ text: '3 May 1947', iso: '1947-05-03' })
    expect(metadata.adoptionMeeting).toMatchObject({ text: '81st meeting', value: '81' })
  })

  it('is not looked for in a report that names meetings', () => {
    const list = [text('48th plenary meeting'), text('31 December 2044')]
    expect(decide(list, { metadata: { symbol: 'A/99/7' } }).metadata.adoptionDate).toBeUndefined()
  })
})

describe('the title lines', () => {
  const cover = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ index, role: 'title', textStart: 0 }) as const)
  const facts = (lines: readonly LaidOutBlock[], title: string, more: Partial<Kinded> = {}) => {
    const { metadata } = decide(lines, {
      cover: cover(lines.length),
      metadata: { title: { text: title } },
      bodySize: 10,
      ...more
    })
    return [metadata.issuer?.text, metadata.subtitles?.map(line => line.text), metadata.title?.text]
  }

  it('say who issues the document, never in the words of the title', () => {
    const title = text('Report of the Harbour Board', { size: 14 })
    expect(facts([title], 'Report of the Harbour Board')[0]).toBeUndefined()
    expect(facts([title, text('Note by the secretariat', { size: 12 })], 'Report of the Harbour Board')[0]).toBe(
      'Note by the secretariat'
    )
  })

  it('name the issuer in another type than the title, also behind an ordinal', () => {
    const lines = [
      text('LIGHTHOUSES', { size: 10, capitals: true }),
      text('REPORT OF THE HARBOUR BOARD', { size: 10, capitals: true }),
      text('Ninth report of the Lamp Committee', { size: 10 })
    ]
    expect(facts(lines, 'LIGHTHOUSES').slice(0, 2)).toEqual([
      'Ninth report of the Lamp Committee',
      ['REPORT OF THE HARBOUR BOARD']
    ])
  })

  it('go on below the title, but for persons and what stands in brackets', () => {
    const lines = [
      text('Report of the Working Group', { size: 14 }),
      text('Riverland', { size: 14 }),
      text('(Item 3 (a))', { size: 10 }),
      text('_Rapporteur_: Ms. Example', { size: 10 })
    ]
    expect(facts(lines, 'Report of the Working Group')[1]).toEqual(['Riverland'])
  })

  it('that a title page prints again are told once', () => {
    const lines = [text('Report of the Lake Board', { size: 20 }), text('Riverland', { size: 14 })]
    expect(facts([...lines, ...lines], 'Report of the Lake Board')).toEqual([
      undefined,
      ['Riverland'],
      'Report of the Lake Board'
    ])
  })

  it('begin with the name of the series in administrative issuances', () => {
    const lines = [text('Administrative instruction', { size: 14 }), text('Travel by ferry', { size: 14 })]
    const [, subtitles, title] = facts(lines, 'Administrative instruction', {
      metadata: { symbol: 'ST/AI/2044/1', title: { text: 'Administrative instruction' } }
    })
    expect([title, subtitles]).toEqual(['Travel by ferry', ['Administrative instruction']])
  })
})
