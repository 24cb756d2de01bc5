import { describe, expect, test } from 'vitest'
import { blockTexts, layOut, noteTexts } from './support.ts'

describe('notes below a rule of underscores', () => {
  test('first marks that stand behind all texts', () => {
    const blocks = layOut(`They noted the lamps1 of the harbour2 and the ships3 of the north.
__________________

Resolution 55/2.
Resolution 60/1.
3
Resolution 66/3, annex.
1
2
\fThe next page.`)
    expect(noteTexts(blocks)).toEqual(['1 Resolution 55/2.', '2 Resolution 60/1.', '3 Resolution 66/3, annex.'])
    expect(blockTexts(blocks)[0]).toContain('the lamps[1] of the harbour[2] and the ships[3] of the north.')
  })

  test('need no mark in the text', () => {
    const blocks = layOut(`They noted the lamps of the harbour.
__________________
1
2

Resolution 55/2.
The harbour of the north has two lamps, of which one is lit
every night.
\fThe next page.`)
    expect(noteTexts(blocks)).toEqual([
      '1 Resolution 55/2.',
      '2 The harbour of the north has two lamps, of which one is lit every night.'
    ])
  })

  test('a note that goes on on the next page', () => {
    const blocks = layOut(`They noted the lamps1 of the harbour.
__________________
1
The harbour of the north has two lamps, of which one
\fand the ships2 of the north.
__________________
is lit every night.
2
Resolution 60/1.
\fThe next page.`)
    expect(noteTexts(blocks)).toEqual([
      '1 The harbour of the north has two lamps, of which one is lit every night.',
      '2 Resolution 60/1.'
    ])
  })

  test('marks below the first lines of their notes, in brackets of their own', () => {
    const blocks = layOut(
      `أحاطت الجمعية علما بتقرير المجلس(1).
____________

الوثائق الرسمية للجمعية، الملحق رقم 2.

)(

1
`,
      'ar'
    )
    expect(blockTexts(blocks)).toEqual(['أحاطت الجمعية علما بتقرير المجلس[(1)].'])
    expect(noteTexts(blocks)).toEqual(['(1) الوثائق الرسمية للجمعية، الملحق رقم 2.'])
  })

  test('two marks at the end of a line', () => {
    const blocks = layOut(`The lamps of the north were counted as follows: 1,2
in favour of the keepers of the harbour.
__________________
1
2

Resolution 55/2.
Resolution 60/1.
\fThe next page.`)
    expect(blockTexts(blocks)[0]).toContain('as follows:[1],[2]')
  })

  test('stars that explain the names of a list are none', () => {
    const blocks = layOut(`Members are Anna BERG*, Jon DALE** and Eva FJORD*.
__________________
*Term ends in 2031.
**Term ends in 2032.
\fThe next page.`)
    expect(noteTexts(blocks)).toEqual([])
  })
})
