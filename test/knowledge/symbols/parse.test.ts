import { describe, expect, test } from 'vitest'
import { displaySymbol, normaliseSymbol, parseSymbol } from '../../../src/knowledge/symbols/index.ts'

const key = (text: string) => parseSymbol(text)?.key

describe('a document symbol', () => {
  test('has organ, body, session, nature, number and suffixes', () =>
    expect(parseSymbol('A/C.3/91/L.49/Rev.1')).toEqual({
      key: 'A/C.3/91/L.49/Rev.1',
      organ: 'A',
      body: 'C.3',
      country: '',
      session: '91',
      year: '',
      type: 'L',
      number: '49',
      part: '',
      modifiers: ['Rev.1']
    }))

  test('keeps its suffixes in printed order, for the order is meaning', () =>
    expect(parseSymbol('E/ECE/324/Rev.2/Add.90/Rev.1')?.modifiers).toEqual(['Rev.2', 'Add.90', 'Rev.1']))

  test('has the year of a Council resolution in brackets', () =>
    expect(parseSymbol('S/RES/2901 (2031)')).toMatchObject({ year: '2031', number: '2901', type: 'RES' }))

  test('may be a Council resolution without its year', () => expect(key('S/RES/2901')).toBe('S/RES/2901'))

  test('has no session of the Assembly without a number', () => expect(key('A/RES/91')).toBeUndefined())

  test('reads four digits after a session as a number, not a year', () =>
    expect(parseSymbol('A/59/2005')).toMatchObject({ session: '59', year: '', number: '2005' }))

  test('reads a lone number before 1994 as a running number', () =>
    expect(parseSymbol('S/96/Rev.7')).toMatchObject({ year: '', number: '96' }))

  test('takes combined reports as one number', () =>
    expect(parseSymbol('CERD/C/URY/CO/30-32')).toMatchObject({ country: 'URY', number: '30-32' }))

  test('takes WP.29 as a body where it is a Working Party', () =>
    expect(parseSymbol('ECE/TRANS/WP.29/2030/7')).toMatchObject({ body: 'TRANS/WP.29', type: 'DOC' }))

  test('takes a roman numeral after a year as the session of that year', () =>
    expect(parseSymbol('CEDAW/C/2007/III/1')).toMatchObject({ session: 'III', year: '2007' }))

  test.each([
    ['A/RES/217 A (III)', 'A/RES/217(III)A'],
    ['A/RES/217(III)[A]', 'A/RES/217(III)A'],
    ['A/RES/91/238 b', 'A/RES/91/238B'],
    ['s/res/2901 (2031)', 'S/RES/2901(2031)'],
    ['A/91/6 (Sect. 3)/Corr.1', 'A/91/6(Sect.3)/Corr.1'],
    ['S/PV.9999 (Reanudación 1)', 'S/PV.9999(Resumption1)'],
    ['A/91/17 (Part I)', 'A/91/17(PartI)'],
    ['A/91/17 (Deuxième partie)', 'A/91/17(PartII)'],
    ['A/91/6 (Sect. 3)/Part A', 'A/91/6(Sect.3)/PartA'],
    ['A/91/17 (Часть вторая)', 'A/91/17(PartII)'],
    ['A/91/17（第二部分）', 'A/91/17(PartII)'],
    ['А/С.3/91/L.49/REV.1', 'A/C.3/91/L.49/Rev.1'],
    ['A /91/PV.64', 'A/91/PV.64'],
    ['S / P V . 685', 'S/PV.685'],
    ['S/3297/Corr.l', 'S/3297/Corr.1'],
    ['A/91/L.63./Rev.1', 'A/91/L.63/Rev.1'],
    ['Ａ／９１／１', 'A/91/1'],
    ['(A/91/L.6)', 'A/91/L.6'],
    ['A/91/1*', 'A/91/1']
  ])('reads %s as %s', (printed, expected) => expect(normaliseSymbol(printed)).toBe(expected))

  test.each([
    ['A/RES/217(III)A', 'A/RES/217 A (III)'],
    ['S/RES/2901(2031)', 'S/RES/2901 (2031)'],
    ['A/91/6(Sect.3)/Corr.1', 'A/91/6 (Sect. 3)/Corr.1'],
    ['S/PV.9999(Resumption1)', 'S/PV.9999 (Resumption 1)'],
    ['A/RES/91/238B', 'A/RES/91/238 B'],
    ['A/RES/3201(S-VI)', 'A/RES/3201 (S-VI)'],
    ['A/91/17(PartI)', 'A/91/17 (Part I)'],
    ['A/91/PV.3', 'A/91/PV.3']
  ])('%s is printed %s', (symbolKey, printed) => {
    const symbol = parseSymbol(symbolKey)
    expect(symbol && displaySymbol(symbol)).toBe(printed)
  })

  test.each(['HIV/AIDS', 'and/or', '2/16', '2018/19', 'SC/14389', 'GOV/2006/14', 'A/HRC', 'S/', 'A/H1N1', 'N/A'])(
    '%s is none',
    text => expect(parseSymbol(text)).toBeUndefined()
  )
})
