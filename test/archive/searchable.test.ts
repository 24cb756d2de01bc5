import { describe, expect, test } from 'vitest'
import { searchable, searchedPhrase } from '../../src/archive/catalogue/searchable.ts'

describe('the searchable form of a text', () => {
  test.each([
    ['Chinese in pairs of characters', '决议草案', '决议 议草 草案 案'],
    ['Arabic without article and vowel marks', 'وَالمُنَظَّمة', 'منظمه'],
    ['Arabic with one form of alif', 'أعمال إلى آخر', 'اعمال الي اخر'],
    ['Arabic digits as others', '٢٠٤٤ ۲۰۴۴', '2044 2044'],
    ['Russian without ё', 'Её Учёт', 'ее учет'],
    ['full-width letters as others', 'ＡＢ１', 'ab1']
  ])('has %s', (_, text, form) => expect(searchable(text).trim()).toBe(form))
})

describe('a searched phrase', () => {
  test('of one Chinese character begins a pair', () =>
    expect(searchedPhrase('案')).toEqual({ words: '案', isPrefix: true }))

  test('of Chinese and digits is found in a longer text', () =>
    expect(searchable('根据第1325号决议').replace(/ +/g, ' ')).toContain(
      searchedPhrase('第1325号决议').words.replace(/ +/g, ' ')
    ))

  test('that ends in a star is the beginning of a word', () =>
    expect(searchedPhrase('маяк*')).toEqual({ words: 'маяк', isPrefix: true }))
})
