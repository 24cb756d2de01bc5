import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/knowledge/languages/index.ts'
import { readLabel } from '../../../src/knowledge/numerals/label.ts'
import type { LanguageCode } from '../../../src/model/language.ts'

const read = (text: string, language: LanguageCode = 'en') => {
  const label = readLabel(text, languageOf(language).numbering)
  return label && [label.printed, label.value, ...label.readings.map(({ series, ordinal }) => `${series}${ordinal}`)]
}

describe('a label at the beginning of a text', () => {
  it.each([
    ['1. The harbour', ['1.', '1', 'decimal.1']],
    ['1.The harbour', ['1.', '1', 'decimal.1']],
    ['12 bis. The harbour', ['12 bis.', '12 bis', 'decimal.12']],
    ['(a) Boats', ['(a)', 'a', 'lower-letter()1']],
    ['(aa) Boats', ['(aa)', 'aa', 'lower-letter()27']],
    ['(iv) Boats', ['(iv)', 'iv', 'lower-roman()4']],
    ['IV. Boats', ['IV.', 'IV', 'upper-roman.4']],
    ['2.3 The harbour', ['2.3', '2.3', 'decimal.2.3']],
    ['27.I.4 The harbour', ['27.I.4', '27.I.4', 'decimal.27.I.4']],
    ['29A.6 The harbour', ['29A.6', '29A.6', 'decimal.29A.6']],
    ['• Boats', ['•', '']],
    ['➢ Boats', ['➢', '']],
    ['➔ Boats', ['➔', '']]
  ])('is read from %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('has a letter and a Roman reading when it is (i)', () => {
    expect(read('(i) Boats')).toEqual(['(i)', 'i', 'lower-roman()1', 'lower-letter()9'])
  })

  it('has a Latin and a Cyrillic reading when the letter looks like both', () => {
    expect(read('е) лодки', 'ru')).toEqual(['е)', 'е', 'lower-letter()5', 'own-letter()6'])
    expect(read('б) лодки', 'ru')).toEqual(['б)', 'б', 'own-letter()2'])
  })

  it.each([
    ['一、港口', ['一、', '一', 'han.1']],
    ['（十一）港口', ['（十一）', '十一', 'han()11']],
    ['㈡ 港口', ['㈡', '㈡', 'han()2']],
    ['A.港口', ['A.', 'A', 'upper-letter.1']]
  ])('is read from Chinese %j', (text, expected) => {
    expect(read(text, 'zh')).toEqual(expected)
  })

  it.each([
    ['3 - الميناء', ['3 -', '3', 'decimal.3']],
    ['٣ - الميناء', ['٣ -', '3', 'decimal.3']],
    ['ثانيا - الميناء', ['ثانيا -', 'ثانيا', 'spelled-ordinal-2']],
    ['باء - الميناء', ['باء -', 'باء', 'spelled-letter-2']],
    ['(هـ) الميناء', ['(هـ)', 'هـ', 'own-letter()5']],
    ['’2‘ الميناء', ['’2‘', '2', 'decimal‘’2']]
  ])('is read from Arabic %j', (text, expected) => {
    expect(read(text, 'ar')).toEqual(expected)
  })

  it.each([
    '2019 was a good year',
    '12 December 2022',
    '2.3 million boats',
    'U.S. boats',
    '5-year plan',
    '(Signed) A. Name',
    '(see above) and'
  ])('is not seen in %j', text => {
    expect(read(text)).toBeUndefined()
  })

  it('is weak when it may be a year or a misread comma', () => {
    const { numbering } = languageOf('en')
    expect(readLabel('2019. In that year', numbering)?.weak).toBe(true)
    expect(readLabel('1, The harbour', numbering)?.weak).toBe(true)
  })
})
