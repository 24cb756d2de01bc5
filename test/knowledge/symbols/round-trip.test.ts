import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  displaySymbol,
  parseSymbol,
  printSymbol,
  symbolLink,
  symbolOfLink
} from '../../../src/knowledge/symbols/index.ts'

const number = fc.integer({ min: 1, max: 9999 })
const session = fc.oneof(
  fc.integer({ min: 31, max: 120 }).map(String),
  fc.integer({ min: 1, max: 40 }).map(value => `S-${value}`),
  fc.integer({ min: 1, max: 15 }).map(value => `ES-${value}`)
)
const year = fc.integer({ min: 1946, max: 2099 })
const roman = fc.constantFrom('I', 'III', 'XV', 'XXIX', 'S-VI', 'ES-V')
const letter = fc.constantFrom('', 'A', 'B', 'F')
const nature = fc.constantFrom('', 'L.', 'PV.', 'SR.', 'INF/', 'CRP.', 'WP.')
const suffixes = fc
  .array(fc.tuple(fc.constantFrom('Add', 'Corr', 'Rev', 'Amend'), fc.integer({ min: 1, max: 120 })), { maxLength: 3 })
  .map(list => list.map(([word, value]) => `/${word}.${value}`).join(''))

const key = fc.oneof(
  fc
    .tuple(fc.constantFrom('A', 'A/C.3', 'A/HRC', 'A/BUR'), session, nature, number, suffixes)
    .map(([a, b, c, d, e]) => `${a}/${b}/${c}${d}${e}`),
  fc
    .tuple(fc.constantFrom('S', 'E', 'E/CN.6', 'DP/FPA', 'FCCC/CP'), year, nature, number, suffixes)
    .map(([a, b, c, d, e]) => `${a}/${b}/${c}${d}${e}`),
  fc.tuple(number, roman, letter).map(([a, b, c]) => `A/RES/${a}(${b})${c}`),
  fc.tuple(session, number, letter).map(([a, b, c]) => `A/RES/${a}/${b}${c}`),
  fc.tuple(number, year).map(([a, b]) => `S/RES/${a}(${b})`),
  fc
    .tuple(fc.constantFrom('USA', 'FRA', 'KEN'), fc.constantFrom('CO/', 'Q/', ''), number, suffixes)
    .map(([a, b, c, d]) => `CAT/C/${a}/${b}${c}${d}`),
  fc
    .tuple(session, number, fc.constantFrom('(Sect.4)', '(PartII)', '(Vol.I)', '(Introduction)'), suffixes)
    .map(([a, b, c, d]) => `A/${a}/${b}${c}${d}`)
)

describe('every symbol', () => {
  test('reads back from its key as the same parts', () =>
    fc.assert(
      fc.property(key, text => {
        const symbol = parseSymbol(text)
        expect(symbol && printSymbol(symbol)).toBe(text)
        expect(symbol && parseSymbol(printSymbol(symbol))).toEqual(symbol)
      })
    ))

  test('reads back from its printed form', () =>
    fc.assert(
      fc.property(key, text => {
        const symbol = parseSymbol(text)
        expect(symbol && parseSymbol(displaySymbol(symbol))).toEqual(symbol)
      })
    ))

  test('reads back from its link, but for the letter of the first part', () =>
    fc.assert(
      fc.property(key, text => {
        const symbol = parseSymbol(text)
        const back = symbol && symbolOfLink(symbolLink(symbol, 'fr'))?.key
        expect(back).toBe(symbol?.part === 'A' ? text.replace(/A$/u, '') : text)
      })
    ))

  test('is read without an exception from any text', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void parseSymbol(text))))
})
