import { describe, expect, test } from 'vitest'
import { cleanNumber, createIds } from '../../../src/writers/akoma-ntoso/ids.ts'
import { heading, numbered, paragraph } from './build.ts'
import { xmlOf } from './write.ts'

const idsOf = (body: Parameters<typeof xmlOf>[0]['body']): string[] =>
  [
    ...xmlOf({ body: body ?? [] }).matchAll(/<(?:section|title|chapter|division|paragraph|point|list) eId="([^"]*)"/gu)
  ].map(match => match[1]!)

describe('an id', () => {
  test.each([
    ['21.', '21'],
    ['(a)', 'a'],
    ['II.', 'II'],
    ['11.2 Rev. A', '11-2Rev-A'],
    ['12 bis.', '12bis'],
    ['(٣)', '3'],
    ['第一', '第一'],
    ['•', '']
  ])('takes from the number %s the part %s', (printed, cleaned) => expect(cleanNumber(printed)).toBe(cleaned))

  test('counts a number that stands twice', () => {
    const ids = createIds()
    expect([ids.numbered('', 'para', '3.'), ids.numbered('', 'para', '3.')]).toEqual(['para_3', 'para_3_1'])
  })

  test('of a paragraph is its number alone when numbers run through the text', () =>
    expect(
      idsOf([
        heading('One', 1, numbered('I.', 'I', 1)),
        paragraph('a', { number: '1.' }),
        heading('Two', 1, numbered('II.', 'II', 2)),
        paragraph('b', { number: '2.' })
      ])
    ).toEqual(['sec_I', 'para_1', 'sec_II', 'para_2']))

  test('of a paragraph has its section before it when numbers begin again', () =>
    expect(
      idsOf([
        heading('One', 1, numbered('I.', 'I', 1)),
        paragraph('a', { number: '1.' }),
        heading('Two', 1, numbered('II.', 'II', 2)),
        paragraph('b', { number: '1.' })
      ])
    ).toEqual(['sec_I', 'sec_I__para_1', 'sec_II', 'sec_II__para_1']))

  test('of a paragraph without a number is counted apart', () =>
    expect(idsOf([paragraph('a'), paragraph('b', { number: '1.' }), paragraph('c')])).toEqual([
      'para_nn_1',
      'para_1',
      'para_nn_2'
    ]))

  test.each([
    ['English', numbered('(b)', 'b', 2), numbered('(iii)', 'iii', 3)],
    ['Arabic', numbered('(ب)', 'ب', 2), numbered('’3‘', '3', 3)],
    ['Chinese', numbered('(b)', 'b', 2), numbered('㈢', '㈢', 3)],
    ['Russian', numbered('б)', 'б', 2), numbered('iii)', 'iii', 3)]
  ])('of a sub-item is the same in %s as in the other languages', (_, letter, roman) => {
    const item = paragraph('b', { number: letter, children: [paragraph('c', { number: roman })] })
    expect(idsOf([paragraph('a', { number: '1.', children: [item] })])).toEqual([
      'para_1',
      'para_1__list_1',
      'para_1__list_1__point_b',
      'para_1__list_1__point_b__list_1',
      'para_1__list_1__point_b__list_1__point_iii'
    ])
  })
})
