import { describe, expect, test } from 'vitest'
import { mendLinesTornAtFigures } from '../../../src/layout/extracted/language/torn-at-figures.ts'
import { mendTornLines } from '../../../src/layout/extracted/language/torn-lines.ts'
import type { ExtractedLine } from '../../../src/model/extracted-text.ts'
import { blockTexts, layOut } from './support.ts'

/** Full lines about a harbour, by which the width of the page is known. */
const full = [
  'تبني اللجنة منارة كبيرة على شاطئ البحيرة الشمالية في كل عام من أعوام الخطة الجديدة',
  'وتنظر اللجنة في حالة المنارة والسفينة والمرفأ في كل دورة من دورات المجلس الجديدة',
  'وتطلب اللجنة إلى المدير أن يقدم تقريرا عن حالة المنارة والسفينة والمرفأ في البحيرة'
]

const lines = (...texts: string[]): ExtractedLine[] =>
  [...full, ...texts].map((text, index) => ({
    text,
    indent: 0,
    trailingSpace: false,
    blanksAbove: 0,
    line: index + 1,
    page: 1
  }))

const mended = (...texts: string[]): string[] =>
  mendTornLines(lines(...texts))
    .slice(full.length)
    .map(({ text }) => text)

describe('Arabic lines torn at a vowel sign', () => {
  test('the part above goes behind the part that ends in the sign of the doubled letter', () => {
    expect(mended('ل محل المنارة القديمة في المرفأ', 'وهي سفينة كبيرة تح \u0651')).toEqual([
      'وهي سفينة كبيرة تحل\u0651 محل المنارة القديمة في المرفأ'
    ])
  })

  test('the sign of an indefinite ending stands on the last letter of the torn word', () => {
    expect(mended('ارة واضحة للسفينة الجديدة', 'ترى اللجنة من \u064c')).toEqual([
      'ترى اللجنة منارة\u064c واضحة للسفينة الجديدة'
    ])
  })

  test('a sign on a line between both parts belongs to them', () => {
    expect(mended('حيرات كبيرة في الشمال', '\u064d', 'تسافر السفينة إلى ب')).toEqual([
      'تسافر السفينة إلى بحيرات\u064d كبيرة في الشمال'
    ])
  })

  test('a sign between both parts and one at the end of the right part stand on a word each', () => {
    expect(mended('والسفينة', '\u064f', 'يراقب المدير المنارة \u064f')).toEqual([
      'يراقب المدير المنارة\u064f والسفينة\u064f'
    ])
  })

  test('two whole words keep the blank between them', () => {
    expect(mended('المنارة والسفينة', '\u0650', 'تطلب اللجنة إلى المدير تقريرا عن')).toEqual([
      'تطلب اللجنة إلى المدير تقريرا عن المنارة\u0650 والسفينة'
    ])
  })

  test('an ending in its place at the end of a full line tears nothing', () => {
    const line = 'وتطلب اللجنة إلى المدير أن يقدم تقريرا عن حالة المنارة والسفينة والمرفأ معا \u064b'
    expect(mended('المنارة؛', line)).toEqual(['المنارة؛', line])
  })

  test('a paragraph that has ended is not put behind the number of the next', () => {
    expect(mended('المنارة؛', '3 - تنظر اللجنة في منارة \u064c')).toEqual([
      'المنارة؛',
      '3 - تنظر اللجنة في منارة \u064c'
    ])
  })

  test('a vowel at the end of a line joins the doubled letter torn on the next', () => {
    expect(mended(`${full[0]} \u064e`, 'المبي \u0651نة في الخطة')).toEqual([full[0], 'المبي\u064e\u0651نة في الخطة'])
  })
})

describe('numbered paragraphs whose last line was extracted first', () => {
  test('the short last line goes below the first', () => {
    const text = `9 -\n\nالشمالية؛\n\n${full[0]}\n\n10 - تنظر اللجنة في حالة المنارة؛\n`
    expect(blockTexts(layOut(`${full.join('\n')}\nكلها؛\n\n${text}`, 'ar'))).toContain(`9 - ${full[0]} الشمالية؛`)
  })
})

describe('a paragraph of two lines with a hanging number', () => {
  test('has its last line below its first, when that begins with a small letter', () => {
    const text = `The keepers met on 3 May 2044 and talked of the lamps of the north, and of the ships:

54.
harbour;

Decide to close the lighthouse in the north when the last of the ships has left the

Chapter 27`
    expect(blockTexts(layOut(text))[1]).toBe(
      '54. Decide to close the lighthouse in the north when the last of the ships has left the harbour;'
    )
  })
})

describe('vowel signs behind a blank', () => {
  const block = (text: string) => blockTexts(layOut(text, 'ar'))

  test('an indefinite ending before letters stands on the last of them', () => {
    expect(block('يقابله مبل \u064cغ كبير\n')).toEqual(['يقابله مبلغ\u064c كبير'])
  })

  test('the sign of a doubled letter before one with a vowel belongs to that letter', () => {
    expect(block('تطلب أن يق \u0651د\u0650م تقريرا\n')).toEqual(['تطلب أن يقد\u0650\u0651م تقريرا'])
  })
})

describe('Arabic lines torn before a figure', () => {
  const whole = (...texts: string[]): string[] =>
    mendLinesTornAtFigures(lines(...texts))
      .slice(full.length)
      .map(({ text }) => text)

  test('are whole again when the part behind the figure stands first', () =>
    expect(whole('9 المعنون منارة الشمال', 'وبالتوصيات الواردة في موجز اللجنة رقم')).toEqual([
      'وبالتوصيات الواردة في موجز اللجنة رقم 9 المعنون منارة الشمال'
    ]))

  test('are whole where the first part ends a clause and the second had room for more', () =>
    expect(whole('19 حزيران 2043،', 'باحتفال السفينة الجديدة في المرفأ في', 'وإذ ترحب بتقرير المدير')).toEqual([
      'باحتفال السفينة الجديدة في المرفأ في 19 حزيران 2043،',
      'وإذ ترحب بتقرير المدير'
    ]))

  test('are no end of a paragraph above a full line, and no number above its paragraph', () => {
    const clause = ['2043،', full[1]!]
    expect(whole(...clause)).toEqual(clause)
    const numbered = [full[0]!, `${full[1]!.slice(0, 70)} المعنية؛`, '4', 'تطلب إلى المدير تقريرا عن حالة المنارة']
    expect(whole(...numbered)).toEqual(numbered)
  })
})
