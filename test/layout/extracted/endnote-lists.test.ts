import { describe, expect, test } from 'vitest'
import { blockTexts, layOut, noteTexts } from './support.ts'

const text = (first: string, second: string, notes: string): string => `A/60/15

1. The keepers met on 3 May 2044 and talked of the lamps of the north, which they knew well.${first}

2. They decided to close the harbour in view of the lamps and of the ships there.${second}

Notes

${notes}
`

describe('notes listed below a heading at the end', () => {
  test('are tied to the figures in the text', () => {
    const blocks = layOut(text('1', '2', '1 Record of the keepers.\n2 See A/60/14.'))
    expect(noteTexts(blocks)).toEqual(['1 Record of the keepers.', '2 See A/60/14.'])
    expect(blockTexts(blocks).at(-2)).toMatch(/ships there\.\[2\]$/)
  })

  test('may have letters', () => {
    const blocks = layOut(text('a', 'b', 'a Record of the keepers.\nb See A/60/14.'))
    expect(noteTexts(blocks)).toEqual(['a Record of the keepers.', 'b See A/60/14.'])
  })

  test('leave their heading in the text', () => {
    expect(blockTexts(layOut(text('1', '2', '1 Record of the keepers.\n2 See A/60/14.'))).at(-1)).toBe('Notes')
  })

  test('stay text when no mark asks for them', () => {
    const blocks = layOut(text('', '', '1. Lamps burn oil.\n2. Ships carry lamps.'))
    expect(blocks.notes).toEqual([])
  })
})

describe('markup taken for text', () => {
  test('has a block for each tag that parts blocks', () => {
    expect(blockTexts(layOut('<p>The keepers met</p>\n<p>They rose</p>'))).toEqual([
      '<p>The keepers met</p>',
      '<p>They rose</p>'
    ])
  })

  test('has a block for each heading, quotation and row of Markdown', () => {
    const lines = ['# Lamps', 'The keepers met', '> They rose', '| Lamp | 3 |', '| Ship | 4 |']
    expect(blockTexts(layOut(lines.join('\n')))).toEqual(lines)
  })
})
