import { describe, expect, test } from 'vitest'
import { blockTexts, layOut } from './support.ts'

/** Full lines about a harbour, by which the width of the page is known. */
const harbour = `The keepers of the northern harbour met in the hall of the old lighthouse in the spring
and noted that the lamps of the southern harbour had been lit without any interruption.
They then turned to the state of the boats and asked the master of the boats to report
on the sails before the autumn.
`

describe('lines that were set wide', () => {
  test('are whole again where the rest stands below the paragraph', () =>
    expect(
      blockTexts(
        layOut(`${harbour}
Determining that the disorder of the lamps along the coast
to the boats of all of the bay and to those who sail in them in the winter,

continues to be a danger

Asks the keepers to stay.`)
      ).slice(1)
    ).toEqual([
      'Determining that the disorder of the lamps along the coast continues to be a danger to the boats of all of the bay and to those who sail in them in the winter,',
      'Asks the keepers to stay.'
    ]))

  test('are whole again where their words stand one a line', () =>
    expect(
      blockTexts(
        layOut(`${harbour}
Recalling the rules of the harbour that the keepers adopted in the hall of the old tower,
lamps lit in the years
2001 (spring),
2002 (autumn) and
2003 (winter),
as the boats of the northern harbour need them in every night of the long dark winter.`)
      ).at(-1)
    ).toBe(
      'Recalling the rules of the harbour that the keepers adopted in the hall of the old tower, lamps lit in the years 2001 (spring), 2002 (autumn) and 2003 (winter), as the boats of the northern harbour need them in every night of the long dark winter.'
    ))

  test('are no rule and marks of notes below the last lines of a text', () => {
    const texts = blockTexts(
      layOut(`${harbour}
Recalling the rules of the harbour that the keepers adopted in the hall of the old tower,
lamps and lenses,
53rd plenary meeting
16 January 2044
____________

1
2
The rules of the harbour, vol. II, replace the rules of the old tower in every part of them.
See the rules.`)
    )
    expect(texts.filter(text => text.includes('____')).every(text => /^_+$/.test(text))).toBe(true)
    expect(texts.join(' ')).not.toContain('lenses, 53rd plenary meeting 16 January 2044 _')
  })

  test('are whole again beside shorter lines of other paragraphs, for the next word had room on the torn one', () =>
    expect(
      blockTexts(
        layOut(
          `порядок, установленный хранителями северной гавани в зале старого маяка весной этого
года, и выражая им признательность за работу, проделанную ими в течение зимы в обеих
гаванях,
определяя, что беспорядок среди фонарей продолжает
лодкам всего залива и тем, кто выходит на них в море,

создавать

угрозу

действуя на основании правил гавани,`,
          'ru'
        )
      ).slice(1)
    ).toEqual([
      'определяя, что беспорядок среди фонарей продолжает создавать угрозу лодкам всего залива и тем, кто выходит на них в море,',
      'действуя на основании правил гавани,'
    ]))

  test('are whole again where their last words stand behind the number of the next paragraph', () =>
    expect(
      blockTexts(
        layOut(`${harbour}
1.
Decides to dissolve at once the company of the oldest
which had been founded in the hall of the old lighthouse in the spring of that year;
2.

keepers,

Decides to remain seized of the matter.`)
      ).slice(1)
    ).toEqual([
      '1. Decides to dissolve at once the company of the oldest keepers, which had been founded in the hall of the old lighthouse in the spring of that year;',
      '2. Decides to remain seized of the matter.'
    ]))

  test('leave a last line that ends with a stop, and short lines of a list, alone', () =>
    expect(
      blockTexts(
        layOut(`${harbour}
They asked for lamps,
and for oil.

(a) Lamps;

(b) Oil.`)
      ).slice(1)
    ).toEqual(['They asked for lamps, and for oil.', '(a) Lamps;', '(b) Oil.']))
})
