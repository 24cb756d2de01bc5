import { describe, expect, test } from 'vitest'
import { areGlued, commonFullWidth } from '../../../src/layout/extracted/line-width.ts'
import { blockTexts, layOut } from './support.ts'

const word = 'Хранители маяков зажигают огни каждый вечер и гасят их утром'
const extractedLine = (text: string, line: number) => ({
  text,
  line,
  page: 1,
  indent: 0,
  blanksAbove: 0,
  trailingSpace: false
})

describe('lines glued together at lost hyphens', () => {
  const printed = Array.from({ length: 20 }, () => word)
  const glued = Array.from({ length: 12 }, () => `${word}${word}`)

  test('do not make the page wider', () => {
    const lines = [...printed, ...glued].map(extractedLine)
    expect(areGlued(lines)).toBe(true)
    expect(commonFullWidth(lines)).toBeCloseTo(commonFullWidth(printed.map(extractedLine)), 5)
  })

  test('are not seen in paragraphs of any length', () => {
    const paragraphs = Array.from({ length: 40 }, (_, at) => word.repeat(1 + (at % 13)).slice(0, 40 + 17 * at))
    expect(areGlued(paragraphs.map(extractedLine))).toBe(false)
  })

  test('end their paragraph with a sentence before a capital', () => {
    const text = `${[...printed, ...glued].join(',\n')}.\nОгни севера\n1.\n${word}.`
    expect(blockTexts(layOut(text, 'ru')).slice(-2)).toEqual(['Огни севера', `1. ${word}.`])
  })
})

describe('characters that only the making of the file put there', () => {
  test('bullets of symbol fonts are bullets, ligatures are letters', () => {
    expect(blockTexts(layOut('Lamps of three kinds:\n\uF0B7 ﬁxed;\n\uF0B7 ﬂashing.'))).toEqual([
      'Lamps of three kinds:',
      '• fixed;',
      '• flashing.'
    ])
  })
})

describe('lists that run on in their sentence', () => {
  test('whose first item stands at the beginning of a line by chance', () => {
    const text = `The keepers named the dangers that they had seen from the tower of the lighthouse:
(a) fog; (b) ice; and (c) ships without lamps. They asked for more boats and for more
keepers of the lamps.`
    expect(blockTexts(layOut(text))).toHaveLength(1)
  })
})

describe('the last item of a list', () => {
  test('begins a block below the conjunction', () => {
    const text = 'The keepers asked for:\n(a) more boats, and more oil for the lamps; and\n(b) better maps.'
    expect(blockTexts(layOut(text))).toHaveLength(3)
  })
})
