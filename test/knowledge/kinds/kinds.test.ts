import { describe, expect, it } from 'vitest'
import { kindNamed, kinds } from '../../../src/knowledge/kinds/index.ts'

describe('kinds of document', () => {
  it('have names that occur once', () => {
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
  })

  it('end with the one that takes anything', () => {
    expect(kinds.at(-1)).toEqual(kindNamed('nothing of the sort'))
  })

  it('say what they are in Akoma Ntoso', () => {
    expect(kindNamed('resolution').akomaNtoso).toEqual({
      root: 'statement',
      subtype: 'deliberation',
      name: 'resolution'
    })
    expect(kindNamed('verbatim-record').akomaNtoso.root).toBe('debate')
  })

  it.each([
    ['A/RES/99/1', 'resolution'],
    ['S/RES/9999(2099)', 'resolution'],
    ['A/DEC/99/401', 'decision'],
    ['S/PRST/2099/1', 'presidential-statement'],
    ['S/PV.99999', 'verbatim-record'],
    ['A/C.4/SR.999', 'summary-record'],
    ['A/99/1/Corr.1', 'corrigendum'],
    ['CEDAW/C/XYZ/CO/6', 'concluding-observations'],
    ['ST/AI/2099/1', 'administrative-instruction'],
    ['A/99/6(Sect.3)', 'budget-section']
  ])('are settled by the symbol %s', (symbol, name) => {
    expect(kinds.find(kind => kind.symbols?.test(symbol))?.name).toBe(name)
  })

  it('are not settled by the symbols of plain documents', () => {
    expect(kinds.find(kind => kind.symbols?.test('A/99/1'))).toBeUndefined()
  })
})
