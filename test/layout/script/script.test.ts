import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { script } from '../../../src/layout/script/script.ts'
import type { PagedText } from '../../../src/model/paged-text.ts'
import { defaults } from '../../../src/options.ts'
import { paged, run } from '../../support/set-type.ts'

function decide(pages: readonly (readonly string[])[], more: Partial<PagedText['source']> = {}) {
  const found: Diagnostic[] = []
  const input = paged(pages.map(texts => texts.map(text => run(text))))
  const { language, direction } = script.run(
    { ...input, source: { ...input.source, ...more } },
    { options: defaults, report: diagnostic => void found.push(diagnostic) }
  )
  return { language, direction, codes: found.map(({ code }) => code) }
}

const mastheadInEnglish = 'Distr.: General 4 May 2011 Russian Original: English'

describe('the language', () => {
  test('is the one the user gives', () => expect(decide([['The report']], { languageGiven: 'fr' }).language).toBe('fr'))

  test('is told by the letters, English masthead lines aside', () =>
    expect(
      decide([[mastheadInEnglish, 'Комиссия рассмотрела доклад секретариата о водных ресурсах и озерах']])
    ).toEqual({
      language: 'ru',
      direction: 'ltr',
      codes: []
    }))

  test('is told by small words where scripts are the same', () =>
    expect(
      decide([['La Commission a examiné les rapports dont elle est saisie et les a approuvés dans leur ensemble']])
        .language
    ).toBe('fr'))

  test('is the one of the job number although an annex is in another', () =>
    expect(
      decide([
        ['The letter of the mission is circulated as a document of the panel 11-23456 (E)'],
        ['تقرير اللجنة '.repeat(200)]
      ]).language
    ).toBe('en'))

  test('is uncertain when there is next to no text', () =>
    expect(decide([['12.']]).codes).toEqual(['language-uncertain']))

  test('of a hint is uncertain when the letters say otherwise', () =>
    expect(decide([['Report']], { languageHint: 'ar' }).codes).toEqual(['language-uncertain']))
})

test('Arabic is read from the right', () =>
  expect(decide([['نظرت اللجنة في التقرير المقدم إليها عن الموارد المائية والبحيرات']])).toMatchObject({
    language: 'ar',
    direction: 'rtl'
  }))
