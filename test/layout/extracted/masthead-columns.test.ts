import { describe, expect, test } from 'vitest'
import { blockTexts, layOut, noteTexts } from './support.ts'

const text = `            United Nations                                     A/99/1*
            General Assembly                         Distr.: General
                                                     4 May 2044

                                                     Original: English




Ninety-ninth session
Agenda item 12


            Lighthouses of the north
            Report of the Secretary-General
            1.   The keepers lit their lamps on every evening of the year.
            __________________
            * Reissued for technical reasons.
\f`

describe('a masthead whose columns stand on the same lines', () => {
  test('is read column by column, with the mark of a note once', () => {
    const blocks = layOut(text)
    expect(blockTexts(blocks).slice(0, 6)).toEqual([
      'United Nations',
      'General Assembly',
      'A/99/1[*]',
      'Distr.: General',
      '4 May 2044',
      'Original: English'
    ])
    expect(noteTexts(blocks)).toEqual(['* Reissued for technical reasons.'])
  })

  test('lines in two columns without a symbol stay as they are', () => {
    const rows = 'Keeper            Lamp\nBerg              North\nDale              South'
    expect(layOut(rows).blocks.map(({ type }) => type)).toEqual(['table'])
  })

  test('is read from lines with one blank between the columns, below the text of the first page', () => {
    const words = `Ninety-ninth session
Agenda item 12
Lighthouses of the north*
1. The keepers lit their lamps on every evening of the year.
* The lamps of the south stand in the annex.
`
    const lines = Array.from({ length: 24 }, (_, at) => `${at + 2}. The keepers lit lamp ${at + 2}.`).join('\n')
    const masthead = 'United Nations A/99/1\nGeneral Assembly Distr.: General\n4 May 2044\nOriginal: English'
    const blocks = layOut(`${words.replace('\n*', `\n${lines}\n*`)}${masthead}\n\fThe next page.`)
    expect(blockTexts(blocks).slice(0, 6)).toEqual([
      'United Nations',
      'A/99/1',
      'General Assembly',
      'Distr.: General',
      '4 May 2044',
      'Original: English'
    ])
    expect(noteTexts(blocks)).toEqual(['* The lamps of the south stand in the annex.'])
  })
})
