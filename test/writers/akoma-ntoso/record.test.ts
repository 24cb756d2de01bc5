import { describe, expect, test } from 'vitest'
import type { Block, MastheadLine } from '../../../src/model/document.ts'
import { heading, line, paragraph, runs, speech } from './build.ts'
import { inside, withoutIds, xmlOf } from './write.ts'

const record = (...body: readonly Block[]): string => xmlOf({ kind: 'verbatim-record', body })
const written = (...body: readonly Block[]): string => withoutIds(inside(record(...body), 'debateBody'))

const vote = (choice: 'in-favour' | 'against', text: string, names: readonly string[]): Block => ({
  type: 'vote',
  choice,
  label: text.split(':')[0]!,
  names,
  runs: runs(text),
  places: []
})

describe('a record of a meeting', () => {
  test('has its opening, a section for each heading and its closing', () =>
    expect(
      written(
        line('narrative', 'The meeting was called to order.'),
        heading('Lights'),
        paragraph('a'),
        line('narrative', 'The meeting rose.', { event: 'closing' })
      ).match(/<debateSection name="[^"]*"|<adjournment/gu)
    ).toEqual([
      '<debateSection name="openingSection"',
      '<debateSection name="agendaItem"',
      '<debateSection name="conclusion"',
      '<adjournment'
    ]))

  test('that goes on after a suspension has no closing there', () =>
    expect(
      written(line('narrative', 'Suspended.', { event: 'closing' }), speech('Ms. Alpha', 'Atlantis', paragraph('a')))
    ).not.toContain('<adjournment'))

  test('has the meeting for its title when it has no other', () => {
    const masthead: MastheadLine[] = [{ field: 'meeting', runs: runs('64th plenary meeting'), places: [] }]
    const metadata = { title: { text: '64th plenary meeting', places: [] } }
    expect(xmlOf({ kind: 'verbatim-record', masthead, metadata, cover: [] })).toContain(
      '<docTitle refersTo="#verbatimRecordTitle"><event refersTo="#meeting">64th plenary meeting</event></docTitle>'
    )
  })

  test('tells when the meeting was opened and closed', () => {
    const xml = written(
      line('narrative', 'Opened at 10 a.m.', { event: 'opening', time: { text: '10 a.m.', iso: '10:00' } }),
      line('narrative', 'The meeting rose at noon.', { event: 'closing', time: { text: 'noon', iso: '12:00' } })
    )
    expect(xml).toContain('Opened at <recordedTime type="startEvent" time="10:00:00">10 a.m.</recordedTime>')
    expect(xml).toContain('rose at <recordedTime type="endEvent" time="12:00:00">noon</recordedTime>.')
  })

  test('names the person whose words a paragraph of a summary record reports', () => {
    const speaker = { name: 'Ms. Alpha', affiliation: 'Atlantis' }
    const body = [paragraph('Ms. Alpha (Atlantis) said that.', { number: '1.', speaker })]
    expect(xmlOf({ kind: 'summary-record', body })).toContain(
      '<p><inline name="akn4un:from" refersTo="#person_1">Ms. Alpha</inline> (<organization refersTo="#delegation_1">Atlantis</organization>) said that.</p>'
    )
  })

  test('names the speaker of each speech and the delegation', () =>
    expect(written(speech('Ms. Alpha', 'Atlantis', paragraph('We agree.')))).toContain(
      '<speech by="#person_1" as="#delegation_1"><p><inline name="akn4un:from" refersTo="#person_1">Ms. Alpha (<organization refersTo="#delegation_1">Atlantis</organization>):</inline> We agree.</p></speech>'
    ))

  test('knows a speaker who speaks again', () =>
    expect(
      record(speech('Ms. Alpha', 'Atlantis', paragraph('a')), speech('Ms. Alpha', 'Atlantis', paragraph('b'))).match(
        /<TLCPerson/gu
      )
    ).toHaveLength(1))

  test('keeps the lists of a vote together and counts them', () => {
    const xml = record(
      vote('in-favour', 'In favour: Atlantis, Lemuria', ['Atlantis', 'Lemuria']),
      vote('against', 'Against: none', [])
    )
    expect(withoutIds(xml)).toMatch(
      /<debateSection name="votingRecord">\s*<p>In favour: Atlantis, Lemuria<\/p>\s*<p>Against: none<\/p>/u
    )
    expect(xml).toMatch(/<count eId="voting_1__count_inFavour" value="2"/u)
    expect(xml).toMatch(/<count eId="voting_1__count_against" value="0"/u)
  })
})
