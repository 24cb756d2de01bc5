import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/knowledge/languages/index.ts'
import { followLists } from '../../../src/structure/citations/listing.ts'

const leads = (texts: readonly string[]): string[] => {
  const leadOf = followLists(languageOf('en'))
  return texts.map(text => leadOf(text))
}

describe('a list of mandates', () => {
  it('gives its head to the numbers that open the texts below it', () => {
    expect(leads(['General Assembly resolutions', '97/33; 98/120', 'Lighting of rivers', '98/121'])).toEqual([
      '',
      'General Assembly resolutions ',
      '',
      'General Assembly resolutions '
    ])
  })

  it('is also a table with a column of numbers', () => {
    expect(leads(['Territory', 'Resolution number', 'Date', 'Nordland', '97/98'])).toEqual([
      '',
      '',
      '',
      '',
      'resolution '
    ])
  })

  it('ends when no number has come for long', () => {
    const between = Array.from({ length: 13 }, () => 'Running text.')
    expect(leads(['General Assembly resolutions', ...between, '97/33']).at(-1)).toBe('')
  })

  it('does not begin at a sentence', () => {
    expect(leads(['The Committee drafted resolutions.', '97/33'])).toEqual(['', ''])
  })
})
