import { describe, expect, test } from 'vitest'
import { restoreHyphens } from '../../../src/layout/extracted/blocks/lost-hyphens.ts'
import type { NotedText } from '../../../src/model/extracted-text.ts'

const textOf = (lines: readonly string[], language: NotedText['language'] = 'en'): NotedText => ({
  source: { name: 'x.txt', format: 'text', bytes: 0, sha256: '' } as unknown as NotedText['source'],
  habit: 'plain',
  language,
  direction: 'ltr',
  setAside: [],
  repairs: [],
  notes: [],
  marks: [],
  lines: lines.map((text, index) => ({
    text,
    indent: 0,
    trailingSpace: false,
    blanksAbove: 0,
    line: index + 1,
    page: 1
  }))
})

const restored = (...lines: string[]): string[] => restoreHyphens(textOf(lines)).lines.map(({ text }) => text)

describe('hyphens that extraction took for broken words', () => {
  test('are put back where the compound stands elsewhere with its hyphen', () =>
    expect(restored('the lake-side committee met', 'and the lakeside', 'office opened')[1]).toBe('and the lake-side'))

  test('are put back between halves that have endings of their own', () =>
    expect(restored('все государства-участники приняли', 'представители государствучастников', 'и другие')[1]).toBe(
      'представители государств-участников'
    ))

  test('are put back in a long name with a capital in the middle', () =>
    expect(restored('les lacs de HauteMontagne,', 'et leurs rives')[0]).toBe('les lacs de Haute-Montagne,'))

  test('are put back behind another hyphen', () =>
    expect(restored('Sainte-Anne-etMontagne, Sainte-Claire', 'et leurs rives')[0]).toBe(
      'Sainte-Anne-et-Montagne, Sainte-Claire'
    ))

  test('are put back at the seam of two lines that became one, and nowhere else in a line', () =>
    expect(
      restored(
        'the keepers of the lake-side lighthouses met at noon',
        'to hear of the lake-side works and of the ferries',
        'and of the keepers of the lights near the lakeside office, where they were heard at length',
        'by the lakeside committee of the keepers of all'
      ).slice(2)
    ).toEqual([
      'and of the keepers of the lights near the lake-side office, where they were heard at length',
      'by the lakeside committee of the keepers of all'
    ]))

  test('are put back in compounds that the language always writes with one', () => {
    expect(
      restored('at its seventyninth', 'session, with the non-', 'members and farreaching', 'plans, nonetheless')
    ).toEqual(['at its seventy-ninth', 'session, with the non-', 'members and far-reaching', 'plans, nonetheless'])
    const { lines } = restoreHyphens(textOf(['в социальноэкономической', 'и, попрежнему,', 'иной области'], 'ru'))
    expect(lines.map(({ text }) => text)).toEqual(['в социально-экономической', 'и, по-прежнему,', 'иной области'])
  })

  test('are put back between a name and its figure', () =>
    expect(restored('the BUOY-31 programme of', 'the BUOY31', 'began')[1]).toBe('the BUOY-31'))

  test('are not invented in words that also stand within lines', () =>
    expect(restored('the HarbourMaster said that', 'it was the HarbourMaster')[1]).toBe('it was the HarbourMaster'))

  test('are not invented where the extraction kept hyphens at line ends', () =>
    expect(restored('a lake-', 'side, a hill-', 'side, a sea-', 'side and the lake-side', 'of the lakeside')[4]).toBe(
      'of the lakeside'
    ))
})
