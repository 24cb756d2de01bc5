import { describe, expect, test } from 'vitest'
import { passageLanguage } from '../../../src/knowledge/languages/passage.ts'

const french =
  'Le gardien du phare a fait savoir que la lampe est allumée par les services du port dans la nuit et que les bateaux sont sur leur route.'

describe('the language of a passage', () => {
  test('is told by its script where one official language is written in it', () => {
    expect(passageLanguage('Смотритель маяка', 'en')).toBe('ru')
    expect(passageLanguage('灯塔管理员的报告和附件', 'fr')).toBe('zh')
    expect(passageLanguage('حارس المنارة', 'en')).toBe('ar')
  })

  test('is told by its small words in the script of the text around it', () =>
    expect(passageLanguage(french, 'en')).toBe('fr'))

  test('is not told where it is that of the text, too short, or in none of the six', () => {
    expect(passageLanguage(french, 'fr')).toBeUndefined()
    expect(passageLanguage('Association des gardiens', 'en')).toBeUndefined()
    expect(passageLanguage('Доглядач маяка і його син', 'en')).toBeUndefined()
  })

  test('is that of the text where a title in another language is cited', () =>
    expect(
      passageLanguage(
        `A. Keeper, “Le phare et la lampe dans la nuit du port”, in The Review of the Lakes, ${'and with the '.repeat(4)}`,
        'en'
      )
    ).toBeUndefined())
})
