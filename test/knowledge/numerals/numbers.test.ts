import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../../src/knowledge/languages/index.ts'
import { isoDate, parseDate, wholeDate } from '../../../src/knowledge/numerals/dates.ts'
import { asciiDigits } from '../../../src/knowledge/numerals/digits.ts'
import { numberOfHan } from '../../../src/knowledge/numerals/han.ts'
import { ordinalOfLetter } from '../../../src/knowledge/numerals/letters.ts'
import { findOrdinal, ordinalBeside } from '../../../src/knowledge/numerals/ordinals.ts'
import { numberToRoman, romanToNumber } from '../../../src/knowledge/numerals/roman.ts'

describe('numbers', () => {
  it('are read from Roman numerals, also with Cyrillic look-alikes', () => {
    expect(romanToNumber('XLIX')).toBe(49)
    expect(romanToNumber('ІХ')).toBe(9)
    expect(romanToNumber('ІІІ')).toBe(3)
    expect(romanToNumber('iiii')).toBeUndefined()
    expect(romanToNumber('')).toBeUndefined()
  })

  it('are written as Roman numerals that are read as the same number', () => {
    expect(numberToRoman(349)).toBe('CCCXLIX')
    expect(numberToRoman(1946)).toBe('MCMXLVI')
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), value => romanToNumber(numberToRoman(value)) === value))
  })

  it('are read from Chinese numerals by place and digit by digit', () => {
    expect(numberOfHan('二十三')).toBe(23)
    expect(numberOfHan('一百零五')).toBe(105)
    expect(numberOfHan('一九六九')).toBe(1969)
    expect(numberOfHan('港')).toBeUndefined()
  })

  it('have digits of every script', () => {
    expect(asciiDigits('٣٤ and ３４')).toBe('34 and 34')
  })

  it('count letters in the order of the list', () => {
    expect(ordinalOfLetter('ج', languageOf('ar').numbering.letters)).toEqual([{ alphabet: 'own', ordinal: 3 }])
  })
})

describe('ordinals', () => {
  it.each(Object.values(languages))('are found for each of the hundred words ($code)', profile => {
    profile.ordinals.forEach((forms, at) => {
      for (const form of forms) expect(findOrdinal(form, profile)?.value).toBe(at + 1)
    })
  })

  it('are found in figures with their endings', () => {
    expect(findOrdinal('36º período', languageOf('es'))?.value).toBe(36)
    expect(findOrdinal('на 8775-м заседании', languageOf('ru'))?.value).toBe(8775)
  })

  it('stand right before or right after the word they count', () => {
    const text = 'الجلسة العامة 48'
    expect(ordinalBeside(text, { start: 0, end: 13 }, languageOf('ar'))?.value).toBe(48)
  })
})

describe('dates', () => {
  it.each([
    ['en', 'issued on 5 October 2016.', '2016-10-05'],
    ['en', 'October 5, 2016', '2016-10-05'],
    ['fr', 'le 1er juin 2022', '2022-06-01'],
    ['es', '8 de junio de 2007', '2007-06-08'],
    ['ru', '15 ноября 2022 года', '2022-11-15'],
    ['ru', '15 December 2008', '2008-12-15'],
    ['zh', '2021 年 1 月 27 日', '2021-01-27'],
    ['zh', '一九六九年一月二十四日', '1969-01-24'],
    ['ar', '12 تشرين الثاني/ نوفمبر 2020', '2020-11-12']
  ] as const)('are read in %s from %j', (language, text, iso) => {
    expect(parseDate(text, languageOf(language)).map(date => date.iso)).toEqual([iso])
  })

  it('that no calendar has are none', () => {
    expect(parseDate('31 June 2020', languageOf('en'))).toEqual([])
  })

  it('fill a line only when nothing else stands on it', () => {
    expect(wholeDate('7 January 2021', languageOf('en'))?.iso).toBe('2021-01-07')
    expect(wholeDate('Adopted on 7 January 2021', languageOf('en'))).toBeUndefined()
  })

  it('print and read back in English for every day', () => {
    const day = fc.date({ min: new Date('1946-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, number] = iso.split('-').map(Number)
        const text = `${number} ${languageOf('en').months[month! - 1]![0]} ${year}`
        expect(parseDate(text, languageOf('en'))[0]?.iso).toBe(iso)
        expect(isoDate(year!, month!, number!)).toBe(iso)
      }),
      { seed: 7, numRuns: 60 }
    )
  })
})
