import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateAkomaNtoso } from '../../src/checks/validation/akoma-ntoso.ts'
import { validateJson } from '../../src/checks/validation/json.ts'
import { resolveOptions } from '../../src/options.ts'
import { writeAkomaNtoso } from '../../src/writers/akoma-ntoso/akoma-ntoso.ts'
import { writeJson } from '../../src/writers/json/json.ts'
import { converted, expectBack } from '../support/round-trip.ts'

const words = {
  ar: 'وإذ تشير إلى قرارها السابق بشأن المنارات في البحيرات الداخلية',
  en: 'Recalling its earlier resolution on the lighthouses of inland waters',
  es: 'Recordando su resolución anterior sobre los faros de aguas interiores',
  fr: 'Rappelant sa résolution antérieure sur les phares des eaux intérieures',
  ru: 'ссылаясь на свою предыдущую резолюцию о маяках внутренних водоёмов',
  zh: '回顾其以往关于内陆水域灯塔的决议'
} as const

const labels = ['1.', '2.', '7.', '(a)', '(b)', '(i)', '(ii)', 'I.', 'A.', '一、', '(أ)', '1-', '12 bis.', '•', '–', '']
const marks = [
  '',
  '',
  '',
  '¹',
  '*',
  ' 1',
  ' (A/99/12)',
  ' S/RES/1325 (2000)',
  ' | ',
  ' <x>',
  ' & ',
  '…',
  ' ___ ',
  '\t9\t'
]
const oddLines = [
  '',
  '',
  'Annex',
  'Annex II',
  '* * *',
  '____________',
  'A/99/77',
  'Page 3',
  '3/14',
  '99-12345 (E)',
  '\f',
  '---'
]

/** A line of a document in one language: a label, words, a mark, the stop of a sentence; or one that stands for itself. */
const lineIn = (language: keyof typeof words): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...labels),
          fc.nat(60),
          fc.constantFrom(...marks),
          fc.constantFrom('', '.', ';', ',', ':'),
          fc.nat(3)
        )
        .map(
          ([label, length, mark, stop, indent]) =>
            `${'    '.repeat(indent)}${label} ${words[language].slice(0, 4 + length)}${mark}${stop}`
        )
    },
    { weight: 1, arbitrary: fc.constantFrom(...oddLines) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) }
  )

const text = fc
  .constantFrom(...(Object.keys(words) as (keyof typeof words)[]))
  .chain(language => fc.array(lineIn(language), { minLength: 1, maxLength: 40 }))
  .map(lines => `A/99/77\n\n${lines.join('\n')}\n`)

describe('whatever the lines of an extracted text are', () => {
  test(
    'nothing is lost, nothing made up, and every output is valid and comes back the same',
    { timeout: 120_000 },
    () =>
      fc.assert(
        fc.asyncProperty(text, async source => {
          const document = await converted('a.txt', Buffer.from(source))
          expect(document.audit).toMatchObject({ lost: 0, invented: 0 })
          expect(await validateJson(JSON.parse(writeJson(document)))).toEqual([])
          const findings = await validateAkomaNtoso(writeAkomaNtoso(document, resolveOptions()))
          expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
          await expectBack(document)
        }),
        { numRuns: 150, seed: 20260101 }
      )
  )

  test.each([
    ['a cover with nothing below it', '* * *\n(أ) ссыл'],
    ['a title that reads like the label of an annex', 'Annex II'],
    [
      'items on both sides of an unnumbered paragraph with items',
      '1. Lights\n– Lights\n Lights:\n(ii) Lights\n– Lights'
    ]
  ])('%s comes back the same', async (_, lines) =>
    expectBack(await converted('a.txt', Buffer.from(`A/99/77\n\n${lines}\n`)))
  )
})
