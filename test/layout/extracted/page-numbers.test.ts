import { describe, expect, test } from 'vitest'
import { layOut } from './support.ts'

describe('page numbers among the notes of a page', () => {
  const page = (number: number, foot: string) => `The keepers of page ${'abcdefgh'[number]} lit their lamps.\n\n${foot}`
  const text = [page(1, '1'), page(2, '2'), page(3, 'A/60/3.\n\n3\n\nA/60/4.'), page(4, '4')].join('\n\f')
  const numbers = (of: string) =>
    layOut(of).setAside.flatMap(({ reason, text }) => (reason === 'page-number' ? [text] : []))

  test('leave the text where most pages end with theirs', () => expect(numbers(text)).toEqual(['1', '2', '4', '3']))

  test('stay where two lines could be the number', () =>
    expect(numbers(text.replace('A/60/3.', '3\n\nA/60/3.'))).toEqual(['1', '2', '4']))
})
