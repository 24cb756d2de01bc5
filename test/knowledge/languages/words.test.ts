import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../../src/knowledge/languages/index.ts'
import { findWord, foldWord, isWord, startsWithWord, wordPattern } from '../../../src/knowledge/languages/words.ts'

describe('words of a list in a text', () => {
  it('match whatever case and accents a typist used', () => {
    const words = languageOf('fr').resolution.adoptedBy
    expect(startsWithWord('RESOLUTION ADOPTEE PAR L’ASSEMBLEE GENERALE le 3 mai', words)?.end).toBe(43)
  })

  it('match through tatweel and vowel signs in Arabic', () => {
    expect(isWord('الأمــم المتحـدة', languageOf('ar').masthead.publisher)).toBe(true)
    expect(startsWithWord('أولاً – تمهيد', languageOf('ar').numbering.headingOrdinals)?.word).toBe('أولا')
  })

  it('match through the blanks that set Chinese names wide', () => {
    expect(isWord('联 合 国', languageOf('zh').masthead.publisher)).toBe(true)
  })

  it('do not begin or end inside another word', () => {
    expect(startsWithWord('Annexed hereto', ['Annex'])).toBeUndefined()
    expect(findWord('reannex', ['annex'])).toBeUndefined()
    expect(findWord('совета', ['совет'])).toBeUndefined()
  })

  it('may be followed by a figure', () => {
    expect(startsWithWord('附件2', ['附件'])?.end).toBe(2)
    expect(startsWithWord('Annex2', ['Annex'])?.end).toBe(5)
  })

  it('are taken the longest first', () => {
    expect(startsWithWord('Noting with concern that', ['Noting', 'Noting with concern'])?.word).toBe(
      'Noting with concern'
    )
  })

  it('are a pattern for larger expressions, without groups of its own', () => {
    const expression = new RegExp(`^(${wordPattern(['Annex', 'Annexes'])})\\s+([IVX]+)$`, 'u')
    expect(expression.exec('ANNEX IV')?.slice(1)).toEqual(['ANNEX', 'IV'])
  })

  it('match nothing when the list is empty', () => {
    expect(findWord('anything', [])).toBeUndefined()
  })

  it('compare alike in folded form', () => {
    expect(foldWord('Четвёртый\u00a0 комитет')).toBe(foldWord('четвертый комитет'))
  })
})

describe('the profile of a language', () => {
  it.each(Object.values(languages))('finds each of its own words whole ($code)', profile => {
    const lists = Object.values(profile).flatMap(value => (isRecord(value) ? Object.values(value) : [value]))
    for (const list of lists.filter(isWordList)) {
      for (const word of list) expect(startsWithWord(word, list)?.end).toBe(word.length)
    }
  })

  it.each(Object.values(languages))('knows twelve months and a hundred ordinals ($code)', ({ months, ordinals }) => {
    expect(months).toHaveLength(12)
    expect(ordinals).toHaveLength(100)
  })
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWordList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(entry => typeof entry === 'string')
