import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/knowledge/languages/index.ts'
import { joinLines } from '../../../src/layout/paragraphs/text/line-joint.ts'
import { collectWords } from '../../../src/layout/paragraphs/text/vocabulary.ts'
import type { LanguageCode } from '../../../src/model/language.ts'

/** Join two lines in a document that prints these words elsewhere. */
function joined(
  above: string,
  below: string,
  {
    language = 'en',
    printed = '',
    lines = 1,
    target
  }: { language?: LanguageCode; printed?: string; lines?: number; target?: string } = {}
): string {
  const vocabulary = collectWords([above, ...Array.from({ length: lines }, () => `- ${printed} -`)])
  const habits = { profile: languageOf(language), vocabulary }
  const { blank, cut } = joinLines(above, below, habits, target)
  return above.slice(0, above.length - (cut?.text.length ?? 0)) + (blank ? ' ' : '') + below
}

describe('lines are joined', () => {
  test('with one blank', () => expect(joined('the Committee', 'decided')).toBe('the Committee decided'))

  test('without the blank behind the hyphen of an English compound', () =>
    expect(joined('drought-', 'resistant seed')).toBe('drought-resistant seed'))

  test('with a blank behind a hyphen that waits for the second word', () =>
    expect(joined('short-', 'and long-term plans')).toBe('short- and long-term plans'))

  test('without the hyphen that breaks a Russian word', () =>
    expect(joined('Североатлантиче-', 'ский регион', { language: 'ru' })).toBe('Североатлантический регион'))

  test('with the hyphen of a Russian compound that stands elsewhere', () =>
    expect(joined('научно-', 'технический', { language: 'ru', printed: 'научно-технический' })).toBe(
      'научно-технический'
    ))

  test('with the hyphen of a compound that stands elsewhere in another inflection', () =>
    expect(joined('все города-', 'спутники', { language: 'ru', printed: 'городов-спутников' })).toBe(
      'все города-спутники'
    ))

  test('without the blank and hyphen where only one half of a compound comes again', () =>
    expect(joined('все города-', 'миллионники', { language: 'ru', printed: 'городов-спутников' })).toBe(
      'все городамиллионники'
    ))

  test('without the hyphen when an English document prints the whole word elsewhere', () =>
    expect(joined('inter-', 'national', { printed: 'international' })).toBe('international'))

  test('with the hyphen of an English compound though a document without other hyphens prints it as one word too', () =>
    expect(joined('the fish-', 'pond rules', { printed: 'fishpond', lines: 120 })).toBe('the fish-pond rules'))

  test('as one word when a Russian word is broken without a hyphen', () =>
    expect(joined('Националь', 'ного комитета', { language: 'ru', printed: 'национального' })).toBe(
      'Национального комитета'
    ))

  test('without a blank in symbols broken before or behind a stroke', () =>
    expect([joined('document S/1999', '/350'), joined('document A/', '54/12')]).toEqual([
      'document S/1999/350',
      'document A/54/12'
    ]))

  test('without a blank in Arabic double month names', () =>
    expect(joined('تموز/', 'يوليه', { language: 'ar' })).toBe('تموز/يوليه'))

  test('without a blank in links', () =>
    expect(joined('see https://example.org/long-', 'path/page')).toBe('see https://example.org/long-path/page'))

  test('without a blank where both are linked to the address that they print', () => {
    const target = 'https://example.org/survey.docx'
    expect(joined('see https://example.org/survey.do', 'cx, annex', { target })).toBe(`see ${target}, annex`)
    expect(joined('see https://example.org/survey', 'of the sea', { target })).toBe(
      'see https://example.org/survey of the sea'
    )
  })

  test('with a blank where a sentence ends with the address', () => {
    expect(joined('at www.example.org.', 'Lamps')).toBe('at www.example.org. Lamps')
    expect(joined('at www.example.', 'org/lamps')).toBe('at www.example.org/lamps')
  })

  test('with a blank between two addresses', () =>
    expect(joined('https://example.org/one;', 'https://example.org/two')).toBe(
      'https://example.org/one; https://example.org/two'
    ))

  test('without a blank between ideographs', () =>
    expect(joined('安全', '理事会', { language: 'zh' })).toBe('安全理事会'))

  test('with a blank between Latin words in Chinese text', () =>
    expect(joined('秘书长 Kofi', 'Example', { language: 'zh' })).toBe('秘书长 Kofi Example'))

  test('without a blank behind an open bracket', () =>
    expect(joined('resolution (', '1999)')).toBe('resolution (1999)'))
})
