import { describe, expect, test } from 'vitest'
import { restoreHyphens } from '../../../src/layout/extracted/lost-hyphens.ts'
import type { NotedText } from '../../../src/model/extracted-text.ts'

const textOf = (lines: readonly string[]): NotedText => ({
  source: { name: 'x.txt', format: 'text', bytes: 0, sha256: '' } as unknown as NotedText['source'],
  habit: 'plain',
  language: 'en',
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

  test('are not invented in words that also stand within lines', () =>
    expect(restored('the HarbourMaster said that', 'it was the HarbourMaster')[1]).toBe('it was the HarbourMaster'))

  test('are not invented where the extraction kept hyphens at line ends', () =>
    expect(restored('a lake-', 'side, a hill-', 'side, a sea-', 'side and the lake-side', 'of the lakeside')[4]).toBe(
      'of the lakeside'
    ))
})
