import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSymbols } from '../../../src/knowledge/symbols/index.ts'

const found = (text: string) => findSymbols(text, { months: ['November', 'mai'] }).map(({ symbol }) => symbol.key)
const words = (text: string) => findSymbols(text).map(({ start, end }) => text.slice(start, end))

describe('symbols in running text', () => {
  test('stand without the full stop of the sentence', () =>
    expect(words('It is contained in document A/91/17.')).toEqual(['A/91/17']))

  test('stand without a sentence glued to them', () =>
    expect(words('issued as CCPR/C/SR.9136.This record')).toEqual(['CCPR/C/SR.9136']))

  test('leave a glued date outside', () =>
    expect(found('CCPR/C/SR.9136/Add.117 November 2003')).toEqual(['CCPR/C/SR.9136/Add.1']))

  test('take their brackets with them', () =>
    expect(words('see A/91/6 (Sect. 3) and S/RES/2901 (2031) and S/PV.9999 (Resumption 1)')).toEqual([
      'A/91/6 (Sect. 3)',
      'S/RES/2901 (2031)',
      'S/PV.9999 (Resumption 1)'
    ]))

  test('take the letter of their part with them', () =>
    expect(words('A/91/6 (Sect. 3)/Part A of 4 May, A/91/6/Part Agenda')).toEqual([
      'A/91/6 (Sect. 3)/Part A',
      'A/91/6'
    ]))

  test('leave other brackets outside', () => expect(words('in A/91/6 (the budget)')).toEqual(['A/91/6']))

  test('are joined over a line break', () =>
    expect(found('see S/2031\n/350 and A/\nRES/91/1')).toEqual(['S/2031/350', 'A/RES/91/1']))

  test('are two where a hyphen joins them', () =>
    expect(found('A/91/95–S/2031/446')).toEqual(['A/91/95', 'S/2031/446']))

  test('follow an Arabic letter or a Chinese character without a blank', () =>
    expect(found('وA/91/1 见A/91/2号')).toEqual(['A/91/1', 'A/91/2']))

  test('are found with Cyrillic letters in them', () =>
    expect(found('документ А/С.3/91/L.4')).toEqual(['A/C.3/91/L.4']))

  test('keep their offsets when direction marks stand in the text', () =>
    expect(words('\u200Fالوثيقة A/91/1\u200E، ثم')).toEqual(['A/91/1']))

  test('take a part letter, but no capital of the next word', () =>
    expect(words('A/RES/91/238 B of May, A/RES/91/238 Both')).toEqual(['A/RES/91/238 B', 'A/RES/91/238']))

  test('are not cut out of a longer number', () => expect(found('application S/1906/2020.')).toEqual([]))

  test.each([
    'HIV/AIDS',
    'page 2/16',
    'on 12/10',
    'the 2018/19 season',
    'كانون الثاني/يناير',
    'influenza A/H1N1',
    'SC/14389',
    'and S/he'
  ])('are not seen in “%s”', text => expect(found(text)).toEqual([]))

  test('lie in order inside the text, whatever it is', () =>
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('A/', 'S/', '91/', '12', ' ', 'RES/', '(2031)', 'Add.1', '/', '-', '\n', 'и', '。'))
          .map(parts => parts.join('')),
        text => {
          let at = 0
          for (const { start, end } of findSymbols(text)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(at).toBeLessThanOrEqual(text.length)
        }
      )
    ))
})
