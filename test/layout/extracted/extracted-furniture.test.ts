import { describe, expect, test } from 'vitest'
import { blockTexts, layOut } from './support.ts'

const pages = (...pages: string[]): string => pages.join('\n\n\f')

const document = pages(
  `A/60/15\n\nUnited Nations\n\nDistr.: General\n\nLighthouses\nThe keepers met and talked of the weather and of ships.\n\n06-12345 (E) 020306\n\n*0612345*\n\nPlease recycle`,
  `A/60/15\n\nLighthouses\n\nThey talked of lamps.\n\n2/3\n\n06-12345`,
  `Lighthouses\n\nA/60/15\n\nThey talked of fog.\n\n06-12345\n\n3/3`
)

describe('page furniture', () => {
  const blocks = layOut(document)

  test('running heads, page numbers, job numbers, bar codes and recycling lines are set aside', () => {
    expect(
      Map.groupBy(blocks.setAside, ({ reason }) => reason)
        .keys()
        .toArray()
        .sort()
    ).toEqual(['bar-code', 'job-number', 'page-number', 'recycle-line', 'running-head'])
  })

  test('the text of the pages stays', () => {
    expect(blockTexts(blocks).slice(-3)).toEqual([
      'The keepers met and talked of the weather and of ships.',
      'They talked of lamps.',
      'They talked of fog.'
    ])
  })

  test('the title on the first page is not taken for the running head', () => {
    expect(blockTexts(blocks)).toContain('Lighthouses')
  })

  test('the symbol of the masthead is a head on a later page, even below a number of its text', () => {
    const stray = layOut(pages('A/60/15\n\nLighthouses\nThe keepers met.', '1.\n\nA/60/15\n\nThey talked of lamps.'))
    expect(blockTexts(stray)).toContain('1. They talked of lamps.')
  })

  test('figures below empty brackets are marks of notes, though they grow with the pages', () => {
    const noted = [7, 8, 9, 10].map(
      mark => `المنارة(${mark}) كبيرة على شاطئ البحيرة الشمالية.\n\nA/60/${mark}.\n\n)(\n\n${mark}\n`
    )
    const { setAside } = layOut(pages(...noted), 'ar')
    expect(setAside.filter(({ reason }) => reason === 'page-number')).toEqual([])
  })

  test('a page number stands anywhere on its page when it names page and total', () => {
    const filler = Array.from({ length: 20 }, (_, index) => `They talked of the lamp of lighthouse ${index}.`).join(
      '\n'
    )
    const text = pages('The keepers met.\n\n1/3', `${filler}\n\n2/3\n\n${filler}`, 'They went home.\n\n3/3')
    expect(layOut(text).setAside.filter(({ reason }) => reason === 'page-number')).toHaveLength(3)
  })

  test('a page number glued to the job number goes with it', () => {
    const glued = layOut(pages('First page of the record.', 'Second page of the record.\n\n06-123453/42'))
    expect(glued.setAside.map(({ text }) => text)).toEqual(['06-123453/42'])
  })

  test('a fraction within a sentence stays', () => {
    expect(blockTexts(layOut('They agreed that\n2/3\nof the votes suffice.')).join(' ')).toContain('2/3')
  })

  test('continuation marks of typed pages are set aside', () => {
    expect(layOut('The keepers met.\n/...').setAside).toMatchObject([{ reason: 'continuation-mark' }])
  })

  test('a web address in a sentence stays', () => {
    expect(blockTexts(layOut('See https://undocs.org/A/60/15 for the report.'))[0]).toContain('https://')
  })
})
