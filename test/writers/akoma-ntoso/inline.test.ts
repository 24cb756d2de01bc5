import { describe, expect, test } from 'vitest'
import { validateAkomaNtoso } from '../../../src/checks/validation/akoma-ntoso.ts'
import type { CitationRange } from '../../../src/model/citation.ts'
import type { Block } from '../../../src/model/document.ts'
import type { Run } from '../../../src/model/run.ts'
import { bold, italic, mark, note, paragraph, runs, table } from './build.ts'
import { inside, withoutIds, xmlOf } from './write.ts'

const written = (
  text: readonly Run[],
  citations: readonly CitationRange[] = [],
  notes = [note('n1', 'A note.')]
): string => withoutIds(inside(xmlOf({ body: [paragraph(text, { citations })], notes }), 'content')).slice(3, -4)

const cited = (start: number, end: number, symbol: string, date?: string): CitationRange => ({
  start,
  end,
  symbol,
  evidence: 'symbol',
  ...(date && { date })
})

describe('inline text', () => {
  test('keeps emphasis as b, i, u, sup and sub', () =>
    expect(
      written([bold('a'), italic('b'), { text: 'c', bold: true, italic: true }, { text: '2', superscript: true }])
    ).toBe('<b>a</b><i>b</i><b><i>c</i></b><sup>2</sup>'))

  test('says the language of a passage in another one, but not for a note in it', () => {
    const russian = paragraph(runs('Смотритель маяка'))
    const noted = paragraph([...runs('The keeper'), mark('n1')])
    const xml = xmlOf({ body: [russian, noted], notes: [note('n1', '灯塔管理员的报告和附件')] })
    expect(xml).toContain('<p xml:lang="ru">Смотритель маяка</p>')
    expect(xml).toMatch(/<p>The keeper.*<p xml:lang="zh">/u)
  })

  test('writes a blank for a tab and keeps no-break spaces', () =>
    expect(written(runs('a\t\u00a0b'))).toBe('a \u00a0b'))

  test('writes a line break as eol', () => expect(written(runs('a', { lineBreak: true }, 'b'))).toBe('a<eol/>b'))

  test('points a citation to its entry among the references', () =>
    expect(written(runs('See A/86/1.'), [cited(4, 10, 'A/86/1')])).toBe('See <ref href="#ref_A-86-1">A/86/1</ref>.'))

  test('refers to the Work of a resolution whose date is given', () =>
    expect(written(runs('resolution 85/1'), [cited(0, 15, 'A/RES/85/1', '2030-12-05')])).toBe(
      '<ref href="/akn/un/statement/deliberation/un-ga/2030-12-05/85-1">resolution 85/1</ref>'
    ))

  test('refers to the year that is part of the number of a Council resolution', () =>
    expect(written(runs('resolution 3412 (2044)'), [cited(0, 22, 'S/RES/3412(2044)')])).toBe(
      '<ref href="/akn/un/statement/deliberation/un-sc/2044-01-01/3412_(2044)">resolution 3412 (2044)</ref>'
    ))

  test('keeps the link that the source has for a citation', () =>
    expect(
      written([{ text: '85/1', link: 'http://undocs.org/A/RES/85/1' }], [cited(0, 4, 'A/RES/85/1', '2030-12-05')])
    ).toBe(
      '<ref href="/akn/un/statement/deliberation/un-ga/2030-12-05/85-1"><a href="http://undocs.org/A/RES/85/1">85/1</a></ref>'
    ))

  test('keeps a link of the source on the words it stands on, inside the citation that says more', () =>
    expect(
      written(
        [{ text: '85/1', link: 'https://undocs.org/en/A/RES/85/1' }, { text: ' B' }],
        [cited(0, 6, 'A/RES/85/1B')]
      )
    ).toBe('<ref href="#ref_A-RES-85-1B"><a href="https://undocs.org/en/A/RES/85/1">85/1</a> B</ref>'))

  test('takes the link of the source for the citation where both name one document', () =>
    expect(written([{ text: 'A/86/1', link: 'https://undocs.org/A/86/1' }], [cited(0, 6, 'A/86/1')])).toBe(
      '<a href="https://undocs.org/A/86/1">A/86/1</a>'
    ))

  test('covers the runs of a citation and cuts them at its ends', () =>
    expect(written([{ text: 'its ' }, italic('resolution'), { text: ' 85/1 of' }], [cited(4, 19, 'A/RES/85/1')])).toBe(
      'its <ref href="#ref_A-RES-85-1"><i>resolution</i> 85/1</ref> of'
    ))

  test('puts a footnote at the end of a citation behind it', () =>
    expect(written(runs('A/86/1', mark('n1'), ' and'), [cited(0, 6, 'A/86/1')])).toMatch(
      /<\/ref><sup class="footnote">.*<\/sup> and$/u
    ))

  test('keeps printed links of the web and drops others as links only', () =>
    expect(
      written([
        { text: 'a', link: 'https://example.org/x y' },
        { text: 'b', link: 'javascript:1' }
      ])
    ).toBe('<a href="https://example.org/x%20y">a</a>b'))
})

describe('a footnote', () => {
  test('stands at its mark, with the mark as printed', () =>
    expect(written(runs('a', mark('n1', '(1)'), 'b'))).toBe(
      'a<sup class="footnote"><authorialNote marker="(1)" placement="bottom"><p>A note.</p></authorialNote></sup>b'
    ))

  test('is pointed to by its second mark', () =>
    expect(written(runs('a', mark('n1'), 'b', mark('n1')))).toContain(
      'b<sup class="footnote"><noteRef href="#ftn_1" marker="1"/></sup>'
    ))

  test('that is missing leaves its mark in the text', () =>
    expect(written(runs('a', mark('', '*')))).toBe('a<sup>*</sup>'))

  test('without a mark stands at the end of the body', () =>
    expect(xmlOf({ body: [paragraph('a')], notes: [note('n1', 'A note.')] })).toMatch(
      /<container name="notes" eId="notes_1">\s*<p><sup class="footnote">/u
    ))

  const tableWith = (...cell: readonly Run[]): Block => ({
    ...table(['a']),
    rows: [{ cells: [{ paragraphs: [{ runs: cell }] }] }]
  })

  test('in a table names the table', () =>
    expect(xmlOf({ body: [tableWith(...runs('a', mark('n1')))], notes: [note('n1', 'A note.')] })).toContain(
      'placementBase="#table_1__table_1"'
    ))

  test('beneath a table stands as text beneath it, behind the remarks, and its marks point there', async () => {
    const cells = tableWith(...runs('12', mark('n1', 'a'), ', 13', mark('n1', 'a')))
    const source = { type: 'remark', runs: runs('Source: keepers.'), places: [] } as const
    const whole = xmlOf({ body: [cells, source], notes: [{ ...note('n1', 'A note.', 'a'), beneathTable: true }] })
    const xml = inside(whole, 'mainBody')
    expect(await validateAkomaNtoso(whole)).toEqual([])
    const call = '<sup><ref href="#table_1__note_a">a</ref></sup>'
    expect(xml.replace(/>\s+</gu, '><')).toContain(
      `<td><p>12${call}, 13${call}</p></td></tr></table><p>Source: keepers.</p>` +
        '<p eId="table_1__note_a"><sup>a</sup> A note.</p></container>'
    )
  })
})
