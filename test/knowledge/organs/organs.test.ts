import { describe, expect, it } from 'vitest'
import { organNamed, organOf, organOfSymbol, organs } from '../../../src/knowledge/organs/index.ts'

describe('organs', () => {
  it.each([
    ['A/99/1', 'un-ga'],
    ['A/RES/99/1', 'un-ga'],
    ['A/C.3/99/L.1', 'un-ga-c3'],
    ['A/HRC/WG.6/9/XYZ/1', 'un-upr-wg'],
    ['A/HRC/RES/9/1', 'un-hrc'],
    ['E/CN.4/Sub.2/1999/1', 'un-chr-sub'],
    ['S/RES/9999(2099)', 'un-sc']
  ])('are told by the longest prefix of %s', (key, id) => {
    expect(organOfSymbol(key)?.id).toBe(id)
  })

  it('are told by their printed names, in the language or in English', () => {
    expect(organNamed('SECURITY COUNCIL', 'en')?.id).toBe('un-sc')
    expect(organNamed('Генеральная Ассамблея', 'ru')?.id).toBe('un-ga')
    expect(organNamed('Security Council', 'zh')?.id).toBe('un-sc')
    expect(organNamed('Harbour Council', 'en')).toBeUndefined()
  })

  it('have ids that occur once', () => {
    expect(new Set(organs.map(({ id }) => id)).size).toBe(organs.length)
    expect(organOf('un-ga')?.level).toBe('organ')
  })
})
