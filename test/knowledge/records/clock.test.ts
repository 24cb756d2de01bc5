import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/knowledge/languages/index.ts'
import { readClock } from '../../../src/knowledge/records/clock.ts'
import type { LanguageCode } from '../../../src/model/language.ts'

const read = (language: LanguageCode, line: string) => readClock(line, languageOf(language).record)

describe('the time at which a meeting is opened or closed', () => {
  test.each<[LanguageCode, string, string, string]>([
    ['en', 'The meeting was called to order at 3.25 p.m.', '3.25 p.m.', '15:25'],
    ['en', 'The meeting was suspended at 10.45 a.m. and resumed at 3 p.m.', '10.45 a.m.', '10:45'],
    ['en', 'The meeting rose at noon.', 'noon', '12:00'],
    ['fr', 'La séance est ouverte à 15 h 10.', '15 h 10', '15:10'],
    ['es', 'Se levanta la sesión a las 17.00 horas.', '17.00', '17:00'],
    ['ru', 'Заседание закрывается в 17 ч. 05 м.', '17 ч. 05', '17:05'],
    ['zh', '下午3时10分开会。', '下午3时10', '15:10'],
    ['zh', '上午10时开会。', '上午10', '10:00'],
    ['ar', 'رفعت الجلسة الساعة 00/17', '00/17', '17:00']
  ])('in %s: %s', (language, line, text, iso) => expect(read(language, line)).toEqual({ text, iso }))

  test('is not read where hours and minutes may be turned round', () =>
    expect(read('ar', 'افتتحت الجلسة الساعة 10/15')).toBeUndefined())

  test('is not a day of the month', () =>
    expect(read('en', 'The meeting was called to order on 3 May.')).toBeUndefined())
})
