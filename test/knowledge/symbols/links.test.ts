import { describe, expect, test } from 'vitest'
import {
  aknWork,
  baseSymbol,
  isCouncilNumber,
  parseSymbol,
  relationOf,
  symbolLink,
  symbolOfFileName,
  symbolOfLink,
  workIri
} from '../../../src/knowledge/symbols/index.ts'

const symbol = (text: string) => parseSymbol(text) ?? expect.fail(`${text} is no symbol`)

describe('the link of a symbol', () => {
  test('names language and key', () =>
    expect(symbolLink('S/RES/2901 (2031)', 'zh')).toBe('https://docs.un.org/zh/S/RES/2901(2031)'))

  test('leaves out the letter of the first part', () =>
    expect(symbolLink('A/RES/91/238 A', 'en')).toBe('https://docs.un.org/en/A/RES/91/238'))

  test('keeps the letter of another part', () =>
    expect(symbolLink('A/RES/91/238 B', 'en')).toBe('https://docs.un.org/en/A/RES/91/238B'))

  test.each([
    ['https://undocs.org/A/RES/91/8', 'A/RES/91/8'],
    ['https://undocs.org/ch/A/91/889/Rev.1', 'A/91/889/Rev.1'],
    ['http://www.undocs.org/en/S/RES/2901%20(2031)', 'S/RES/2901(2031)'],
    ['https://docs.un.org/en/A/RES/91/218b', 'A/RES/91/218B'],
    ['https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F91%2F1&Language=E', 'A/RES/91/1'],
    ['https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/91/1', 'A/RES/91/1'],
    ['https://daccess-ods.un.org/access.nsf/Get?Open&DS=A/RES/91/1&Lang=E', 'A/RES/91/1'],
    ['https://documents.un.org/doc/undoc/gen/n15/291/89/pdf/n1529189.pdf', undefined],
    ['https://example.org/A/RES/91/1', undefined],
    ['not a link', undefined]
  ])('%s points to %s', (url, key) => expect(symbolOfLink(url)?.key).toBe(key))

  test.each([
    ['A_RES_91_3-EN.pdf', 'A/RES/91/3'],
    ['S_RES_2901_(2031).fr.txt', 'S/RES/2901(2031)'],
    ['A_RES_91_238^B^.pdf', 'A/RES/91/238B'],
    ['N2104567.pdf', undefined]
  ])('file %s holds %s', (name, key) => expect(symbolOfFileName(name)?.key).toBe(key))
})

describe('the relation of a document', () => {
  test('is read from the last suffix', () =>
    expect(relationOf(symbol('A/91/5/Add.2/Corr.1'))).toMatchObject({
      kind: 'corrigendum',
      number: '1',
      of: { key: 'A/91/5/Add.2' }
    }))

  test('may be a piece in brackets', () =>
    expect(relationOf(symbol('A/91/6 (Sect. 3)'))).toMatchObject({ kind: 'part', number: '3', of: { key: 'A/91/6' } }))

  test('ends at the base', () => expect(baseSymbol(symbol('A/91/6 (Sect. 3)/Corr.1')).key).toBe('A/91/6'))

  test('is none without a suffix', () => expect(relationOf(symbol('A/91/6'))).toBeUndefined())
})

describe('the Work of a document', () => {
  test('has the number of a resolution, not its symbol', () =>
    expect(workIri('A/RES/91/1', { date: '2036-09-25' })).toBe('/akn/un/statement/deliberation/un-ga/2036-09-25/91-1'))

  test('takes the year of a Council resolution for an unknown date', () =>
    expect(workIri('S/RES/2901 (2031)')).toBe('/akn/un/statement/deliberation/un-sc/2031-01-01/2901_(2031)'))

  test('has no IRI without any date', () => expect(workIri('A/RES/91/1')).toBeUndefined())

  test('has the part letter before the session', () =>
    expect(aknWork(symbol('A/RES/217(III)A'))?.number).toBe('217_A_(III)'))

  test.each([
    ['A/HRC/RES/80/3', 'un-hrc'],
    ['A/C.3/91/SR.4', 'un-ga-c3'],
    ['S/PV.9999', 'un-sc'],
    ['E/CN.6/2031/L.2', 'un-ecosoc-cn6']
  ])('%s is by %s', (text, actor) => expect(aknWork(symbol(text))?.actor).toBe(actor))

  test('is not told by a symbol without nature', () => expect(aknWork(symbol('A/91/12'))).toBeUndefined())
})

describe('a number with a year', () => {
  test('is the Council’s when its numbers ran there in that year', () => expect(isCouncilNumber(1325, 2000)).toBe(true))
  test('is none when they did not', () => expect(isCouncilNumber(45, 2003)).toBe(false))
})
