import { describe, expect, test } from 'vitest'
import { checkContinuity } from '../../../src/checks/continuity/continuity.ts'
import { describeDiagnostic } from '../../../src/diagnostics/diagnostic.ts'
import type { Assembled, Vote } from '../../../src/model/document.ts'
import { paragraph, runs } from '../../support/build.ts'
import { emptyDocument } from '../../support/empty-document.ts'

function told(document: Partial<Assembled>): string[] {
  const messages: string[] = []
  checkContinuity({ ...emptyDocument, ...document }, diagnostic =>
    messages.push(describeDiagnostic(diagnostic).message)
  )
  return messages
}

const numbersOn = (texts: readonly string[]): Partial<Assembled> => ({
  pages: texts.map((_, at) => ({ page: at + 1, evidence: 'geometry', grade: 'good' })),
  setAside: texts.flatMap((text, at) => (text === '' ? [] : [{ reason: 'page-number', text, place: { page: at + 1 } }]))
})

describe('page numbers', () => {
  test('that count on are complete', () => expect(told(numbersOn(['', '2', '3', '4', '5']))).toEqual([]))

  test('that begin late, as in an annex issued apart, are complete', () =>
    expect(told(numbersOn(['21', '22', '23', '24']))).toEqual([]))

  test('that jump tell which pages are missing', () =>
    expect(told(numbersOn(['', '2', '3', '6', '7']))).toEqual([
      'Pages 4 to 5 are missing, by the printed page numbers'
    ]))

  test('of which one was misread are complete', () => expect(told(numbersOn(['1', '2', '8', '4', '5']))).toEqual([]))

  test('that print the total tell what is missing at the end', () =>
    expect(told(numbersOn(['1/5', '2/5', '3/5', '4/5']))).toEqual(['Page 5 is missing, by the printed page numbers']))

  test('in Arabic have the total first', () => expect(told(numbersOn(['٤/١', '٤/٢', '٤/٣', '٤/٤']))).toEqual([]))
})

describe('annexes', () => {
  const annex = (number: string) => ({
    label: `Annex ${number}`,
    number,
    kind: 'annex' as const,
    title: [],
    preamble: [],
    body: [],
    conclusions: [],
    annexes: [],
    places: []
  })
  const annexes = (...numbers: readonly string[]) => ({ annexes: numbers.map(annex) })
  const listing = (...entries: readonly string[]) => ({
    type: 'contents' as const,
    entries: entries.map(entry => ({ runs: runs(entry), level: 1 })),
    places: []
  })

  test('that count on are complete', () => expect(told(annexes('I', 'II', 'III'))).toEqual([]))

  test('with a gap in their numbers are not', () =>
    expect(told(annexes('I', 'II', 'IV'))).toEqual(['4 annexes are announced, 3 found']))

  test('may be numbered in Chinese and Arabic', () => {
    expect(told({ language: 'zh', ...annexes('一', '二') })).toEqual([])
    expect(told({ language: 'ar', ...annexes('الأول', 'الثاني') })).toEqual([])
  })

  test('that begin with another number are an excerpt', () => expect(told(annexes('III', 'IV'))).toEqual([]))

  test('that only a contents list knows are missing', () =>
    expect(told({ ...annexes('I'), cover: [listing('Annex I. Locks', 'Annex II. Ferries')] })).toContain(
      '2 annexes are announced, 1 found'
    ))
})

describe('a resolution', () => {
  const preamble = [paragraph('Recalling the lake,', { role: 'recital' })]

  test('with recitals and nothing behind them is not whole', () =>
    expect(told({ kind: 'resolution', preamble })).toEqual(['The preamble is not followed by an operative part']))

  test('with operative paragraphs is whole', () =>
    expect(told({ kind: 'resolution', preamble, body: [paragraph('Decides to dredge the lake.')] })).toEqual([]))
})

describe('a recorded vote', () => {
  const vote = (choice: Vote['choice'], ...names: readonly string[]): Vote => ({
    type: 'vote',
    choice,
    label: 'In favour:',
    names,
    runs: runs(names.join(', ')),
    places: [{ page: 2 }]
  })
  const result = (text: string) => ({ type: 'narrative' as const, runs: runs(text), places: [] })
  const lists = [vote('in-favour', 'Aland', 'Borduria'), vote('against', 'Syldavia')]

  test('whose lists have as many names as the result counts is complete', () =>
    expect(told({ body: [...lists, result('The draft was adopted by 2 votes to 1.')] })).toEqual([]))

  test('whose list has fewer is not', () =>
    expect(told({ body: [...lists, result('The draft was adopted by 3 votes to 1.')] })).toEqual([
      'The list “In favour:” has 2 names, the result counts 3'
    ]))

  test('without a result near is left alone', () => expect(told({ body: lists })).toEqual([]))

  test('of a resolution is compared with its counts', () =>
    expect(told({ body: lists, metadata: { vote: { inFavour: 2, against: 2 } } })).toEqual([
      'The list “In favour:” has 1 names, the result counts 2'
    ]))
})
