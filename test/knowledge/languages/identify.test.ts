import { expect, test } from 'vitest'
import { identifyLanguage } from '../../../src/knowledge/languages/identify.ts'
import { languages } from '../../../src/knowledge/languages/index.ts'

const all = Object.values(languages)
const languageOf = (text: string) => identifyLanguage(text, all)

test('languages in Latin letters are told apart by their small words', () => {
  expect(
    languageOf('The keepers of the lighthouse met in the morning and rose at noon on the same day.').language
  ).toBe('en')
  expect(languageOf('Les gardiens du phare se sont réunis dans la matinée avec les marins du port.').language).toBe(
    'fr'
  )
  expect(languageOf('Los guardianes del faro se reunieron por la mañana con los marineros del puerto.').language).toBe(
    'es'
  )
})

test('a script of its own decides at once', () => {
  expect(languageOf('Смотрители маяка собрались утром и разошлись в полдень того же дня.')).toEqual({
    language: 'ru',
    certain: true
  })
  expect(languageOf('اجتمع حراس المنارة في الصباح وعادوا إلى بيوتهم عند الظهر')).toEqual({
    language: 'ar',
    certain: true
  })
  expect(languageOf('灯塔管理员上午举行了会议，中午休会，并通过了一份报告。')).toEqual({
    language: 'zh',
    certain: true
  })
})

test('English masthead lines do not make a Chinese document English', () => {
  expect(languageOf('Distr.: General 2 March 2006 Original: English 灯塔工作组的报告和建议').language).toBe('zh')
})

test('addresses of the web that an extraction lists say nothing of the language', () => {
  const links = (code: string) =>
    '\nhttps://docs.example.org/en/S/RES/9476(2044)'.replace('/en/', `/${code}/`).repeat(40)
  expect(languageOf(`The keepers met and decided to remain seized of the matter.${links('en')}`).language).toBe('en')
  expect(languageOf(`اجتمع حراس المنارة في الصباح وعادوا إلى بيوتهم عند الظهر${links('ar')}`).language).toBe('ar')
})

test('a text without letters is uncertain', () => {
  expect(languageOf('12 345').certain).toBe(false)
})
