import { describe, expect, test } from 'vitest'
import { logicalOrder } from '../../../src/layout/extracted/language/logical-order.ts'
import { loosenSpacedLetters } from '../../../src/layout/extracted/language/spaced-letters.ts'
import { blockTexts, layOut } from './support.ts'

describe('lists of names', () => {
  const list = [
    'Конференция хранителей маяков северного побережья',
    'Фонд помощи',
    'Keepers Abroad',
    'Ассоциация добровольцев за безопасные пути у берегов',
    'Общество друзей моря',
    'Международный совет строителей волноломов и портов',
    'Lighthouse Union',
    'Союз молодых лоцманов',
    'Институт изучения приливов (ИИП)',
    'Совет портов'
  ]

  test('a name that fills its line ends there when the next begins with a capital', () => {
    expect(blockTexts(layOut(list.join('\n'), 'ru'))).toEqual(list)
  })

  test('a name goes on in a line that begins with a small letter', () => {
    const wrapped = list.with(1, 'Фонд помощи и поддержки хранителей отдаленных').toSpliced(2, 0, 'маяков')
    const blocks = blockTexts(layOut(wrapped.join('\n'), 'ru'))
    expect(blocks[1]).toBe('Фонд помощи и поддержки хранителей отдаленных маяков')
    expect(blocks).toHaveLength(list.length)
  })
})

describe('Arabic text', () => {
  test('a semicolon at the end of a full line ends the item', () => {
    const items = [
      'جميع أنواع المصابيح التي يزيد مداها عن عشرة أميال بحرية وقطع غيارها؛',
      'العدسات والمرايا المصنوعة وفقا للمعايير الوطنية أو المعايير المماثلة؛',
      'المعدات المصممة أو المعدلة خصيصا لقياس ارتفاع المد في الموانئ الصغيرة؛'
    ]
    expect(blockTexts(layOut(items.join('\n'), 'ar'))).toEqual(items)
  })

  test('the closing bracket before a symbol is that of its year', () => {
    expect(logicalOrder('\u202b)\u202aS/RES/9999 (2031\u202c\u202c').text).toBe('S/RES/9999 (2031)')
  })

  test('a vowel sign set before a letter whose shadda stands apart is that of the letter', () => {
    expect(loosenSpacedLetters('تم\u0020\u064eو\u0020\u0651ل')).toBe('تمو\u064e\u0651ل')
  })
})

describe('very large texts', () => {
  const seconds = 20

  test.each([
    ['one line without a blank', 'x'.repeat(300_000)],
    ['one line of words', 'word '.repeat(60_000)],
    ['one line of stars', '* '.repeat(150_000)],
    ['lines broken at hyphens', 'the fox-\njumps over\n'.repeat(8_000)],
    ['clauses one a line', 'a,\n'.repeat(40_000)],
    ['notes without end', '________\n1\nnote.\n'.repeat(1_500)]
  ])(
    'are laid out in time that grows with their length: %s',
    (_, text) => {
      const begin = performance.now()
      expect(layOut(text).blocks.length).toBeGreaterThan(0)
      expect(performance.now() - begin).toBeLessThan(seconds * 1000)
    },
    seconds * 1000
  )
})
