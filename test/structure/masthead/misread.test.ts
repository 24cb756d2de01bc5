import { describe, expect, test } from 'vitest'
import type { Blocks, LaidOutBlock } from '../../../src/model/blocks.ts'
import { plainText } from '../../../src/model/run.ts'
import { defaults } from '../../../src/options.ts'
import { masthead } from '../../../src/structure/masthead/masthead.ts'
import { blocks, text } from '../../support/build.ts'

const scan: Partial<Blocks> = { pageGrades: [{ page: 1, evidence: 'geometry', grade: 'doubtful' }] }

/** Masthead lines, metadata and repairs of a first page with these lines. */
const read = (lines: readonly string[], more: Partial<Blocks> = scan) => {
  const list: LaidOutBlock[] = lines.map(line => text(line, { region: 'masthead' }))
  const fronted = masthead.run(blocks([...list, text('1. The Group met in March.')], more), {
    options: defaults,
    report: () => {}
  })
  return {
    lines: fronted.masthead.map(({ field, runs }) => `${field}: ${plainText(runs)}`),
    metadata: fronted.metadata,
    repairs: fronted.repairs.map(({ kind, removed, added }) => `${kind}: ${removed} → ${added}`)
  }
}

describe('masthead lines misread in a scan', () => {
  test.each([
    ['oRIGTNAL: EIiGLTSH', 'original-language: ORIGINAL: ENGLISH'],
    ['rrwenty-sixth session', 'session: Twenty-sixth session'],
    ['Thirty-ninth sess ion', 'session: Thirty-ninth session'],
    ['ftem 108 of the provisional agenda', 'agenda-item: Item 108 of the provisional agenda'],
    ['25 Ju1y 19 84', 'date: 25 July 1984']
  ])('%s', (misread, line) => expect(read([misread]).lines).toEqual([line]))

  test('are mended by repairs that keep what was read', () =>
    expect(read(['ftem 12 of the provisional agenda']).repairs).toEqual(['misreading-mended: ftem → Item']))

  test('are left where their words are no words of mastheads, or where two readings fit', () => {
    expect(read(['Harbour Board of the Lakes']).repairs).toEqual([])
    expect(read(['Fixtieth session']).repairs).toEqual([])
  })

  test('keep their figures as they were read', () => {
    const { lines, repairs } = read(['l6 April 1980'])
    expect(lines).toEqual(['other: l6 April 1980'])
    expect(repairs).toEqual([])
  })

  test('are left as they are in a document whose text was set', () =>
    expect(read(['ftem 12 of the provisional agenda'], {}).repairs).toEqual([]))

  test('hold the symbol, when a running head proves its figures', () => {
    const head = (printed: string): Partial<Blocks> => ({
      ...scan,
      setAside: [{ reason: 'running-head', text: printed, place: { page: 2 } }]
    })
    expect(read(['A/99/36I'], head('A/99/36L')).metadata.symbol).toBe('A/99/361')
    expect(read(['A./99/435'], head('A/99/435')).lines).toEqual(['symbol: A/99/435'])
    expect(read(['A/99/36I'], head('A/99/52')).metadata.symbol).toBe('A/99/52')
  })

  test('hold the symbol, when the organ they name proves its beginning', () => {
    expect(read(['E/CN A/7', 'Commission on Human Rights']).lines[0]).toBe('symbol: E/CN.4/7')
    expect(read(['E/CN A/7', 'Commissiom on Human Rights']).metadata.symbol).toBe('E/CN.4/7')
    expect(read(['E/CN A/7', 'Statistical Board']).metadata.symbol).toBeUndefined()
  })

  test('are read over their lines where one alone is no field', () => {
    const block = text('UNlTE# NATIONS', { region: 'masthead', lineBreaks: [7] })
    const fronted = masthead.run(blocks([block, text('1. The Group met.')], scan), {
      options: defaults,
      report: () => {}
    })
    expect(fronted.masthead.map(({ field, runs }) => `${field}: ${plainText(runs)}`)).toEqual([
      'publisher: UNITED NATIONS'
    ])
  })

  test('go on as an agenda item on the next line', () =>
    expect(read(['Items 23 and 77 of the', "prelim'nary list"]).lines).toEqual([
      'agenda-item: Items 23 and 77 of the preliminary list'
    ]))

  test('open the title of a letter', () =>
    expect(read(['better dated 27 Aoril 1990 from the Harbour Master']).repairs).toEqual([
      'misreading-mended: better → Letter'
    ]))
})

test('stops in the symbol at the foot of a record may be read as commas', () =>
  expect(
    read(['Fourth Committee'], { setAside: [{ reason: 'running-foot', text: 'A/C,4/SR.12', place: { page: 1 } }] })
      .metadata.symbol
  ).toBe('A/C.4/SR.12'))

test('the masthead of a printed record names committee and meeting on one line, and its day in the other column', () => {
  const { lines } = read(
    [
      'FOURTH COMMITTEE, 985th MEETING',
      'GENERAL ASSEMBLY',
      'Friday, 4 December 1959,',
      'FOURTEENTH SESSION',
      'Official Records'
    ],
    {}
  )
  expect(lines).toEqual([
    'sub-organ: FOURTH COMMITTEE,',
    'meeting: 985th MEETING',
    'organ: GENERAL ASSEMBLY',
    'date: Friday, 4 December 1959,',
    'session: FOURTEENTH SESSION',
    'other: Official Records'
  ])
})
