import { describe, expect, test } from 'vitest'
import type { Flowing } from '../../src/model/flow.ts'
import type { LanguageCode } from '../../src/model/language.ts'
import { numbering } from '../../src/structure/numbering/numbering.ts'
import { divided, outline, runStage, table, text } from '../support/build.ts'

const numbered = (items: readonly (string | Flowing)[], language: LanguageCode = 'en') => {
  const flow = items.map(item => (typeof item === 'string' ? text(item) : item))
  const { output, diagnostics } = runStage(numbering, divided(flow, { language }))
  return { lines: outline(output.main.flow), flow: output.main.flow, codes: diagnostics.map(({ code }) => code) }
}
const lines = (items: readonly (string | Flowing)[], language: LanguageCode = 'en') => numbered(items, language).lines

describe('numbers of paragraphs', () => {
  test('a printed number is split off the text', () => {
    expect(lines(['1. The Group met.', '2. It elected a Chair.'])).toEqual([
      '1. The Group met.',
      '2. It elected a Chair.'
    ])
  })
  test('behind closing lines the numbers of another text begin', () => {
    const closing: Flowing = { type: 'closing', runs: [{ text: '4 May 2021' }], places: [] }
    const { flow } = numbered(['1. Decides;', '2. Requests;', closing, '1. Approves;', '3. Invites.'])
    expect(flow.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'closing', 'paragraph', 'paragraph'])
  })
  test('a year at the start of a block is no number', () => {
    expect(lines(['1. The Group met.', '2019. That was the year.', '2. It rose.'])).toContain(
      '2019. That was the year.'
    )
  })
  test('a number whose stop was left out is one between its neighbours only', () => {
    expect(numbered(['34. One spoke.', '35 Exampleland spoke.', '36. One rose.']).codes).toEqual([])
    expect(numbered(['34. One spoke.', '35 Members spoke.', '35. One rose.']).flow[1]).not.toHaveProperty('number')
  })
  test('a heading does not interrupt the series of paragraphs', () => {
    const heading = { type: 'heading', rank: 1, runs: [{ text: 'Work' }], places: [] } as const
    expect(numbered(['1. One.', heading, '2. Two.']).codes).toEqual([])
  })
  test('a decimal number hangs from the number it begins with, behind the letters of a list as well', () => {
    expect(
      lines([
        '3.1. The keeper shall:',
        '(a) Fill;',
        '(b) Light;',
        '3.1.1. Filling',
        '3.1.1.1. By hand.',
        '3.1.1.1.1.1. Twice.'
      ])
    ).toEqual([
      '3.1. The keeper shall:',
      '  (a) Fill;',
      '  (b) Light;',
      '  3.1.1. Filling',
      '    3.1.1.1. By hand.',
      '      3.1.1.1.1.1. Twice.'
    ])
  })
  test('a missing number is reported and nothing is renumbered', () => {
    const { lines, codes } = numbered(['1. One.', '3. Three.', '4. Four.'])
    expect(lines).toEqual(['1. One.', '3. Three.', '4. Four.'])
    expect(codes).toEqual(['number-gap'])
  })
  test('a repeated number is reported', () => {
    expect(numbered(['1. One.', '2. Two.', '2. Two again.', '3. Three.']).codes).toEqual(['number-repeated'])
  })
  test('the initials of authors in a bibliography are no numbers', () => {
    const authors = ['A. WATCHMAN, “Lamps”, 1999.', 'B. KEEPER, “Fog”, 2001.', 'B. D. SEA-GULL and others, 2003.']
    expect(numbered(authors)).toMatchObject({ lines: authors, codes: [] })
  })
  test('paragraphs of a budget section carry its number and the number of the part', () => {
    const { flow, codes } = numbered(['27.I.1 The lamps burn.', '27.I.2 The keepers rest.'])
    expect(flow).toMatchObject([{ number: { value: '27.I.1' } }, { number: { value: '27.I.2' } }])
    expect(codes).toEqual([])
  })
  test('12 bis stands between 12 and 13', () => {
    expect(numbered(['12. Twelve.', '12 bis. Inserted.', '13. Thirteen.']).codes).toEqual([])
  })
  test('Arabic numbers stand before a dash', () => {
    expect(lines(['1 - تقرر اللجنة', '2 - تطلب إليها'], 'ar')).toEqual(['1 - تقرر اللجنة', '2 - تطلب إليها'])
  })
  test('a quoted text may have its own series, after which the outer one goes on', () => {
    const { flow, codes } = numbered([
      '6. Six.',
      '7. The Group recommends the following text:',
      '1. Decides;',
      '2. Requests.',
      '8. Eight.'
    ])
    expect(codes).toEqual([])
    expect(outline(flow)).toEqual([
      '6. Six.',
      '7. The Group recommends the following text:',
      '  1. Decides;',
      '  2. Requests.',
      '8. Eight.'
    ])
  })
})

describe('adopted texts', () => {
  test('are not what follows a list that a colon announced', () => {
    const heading = { type: 'heading', rank: 1, runs: [{ text: 'Part II' }], places: [] } as const
    const { flow } = numbered(['1. Oils.', '2. Wicks:', '(a) Flat;', '(b) Round.', heading, '1. Lamps.', '2. Glass.'])
    expect(flow.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph'])
  })
  test('a draft with title and recitals hangs from the paragraph that recommends it, and the outer series goes on', () => {
    const title = { type: 'heading', rank: 1, runs: [{ text: 'Draft' }], places: [] } as const
    const recommending = '7. The Committee recommends the following draft:'
    const { flow, codes } = numbered([
      '6. Six.',
      recommending,
      title,
      'The General Assembly,',
      '1. Decides;',
      '2. Requests.',
      '8. Eight.'
    ])
    expect(codes).toEqual([])
    expect(outline(flow).slice(2)).toEqual([
      '  # Draft',
      '  The General Assembly,',
      '  1. Decides;',
      '  2. Requests.',
      '8. Eight.'
    ])
  })
  test('the second draft that a paragraph announces hangs from it as the first does', () => {
    const title = { type: 'heading', rank: 1, runs: [{ text: 'Draft' }], places: [] } as const
    const draft = [title, 'The General Assembly,', '1. Decides;', '2. Requests.']
    const { flow } = numbered(['7. The Committee recommends the following drafts:', ...draft, ...draft, '8. Eight.'])
    expect(outline(flow).filter(line => /\d\./u.test(line))).toEqual([
      '7. The Committee recommends the following drafts:',
      '  1. Decides;',
      '  2. Requests.',
      '  1. Decides;',
      '  2. Requests.',
      '8. Eight.'
    ])
  })
  test('paragraphs set in below their announcement are a quotation', () => {
    const announcing = text('3. The text reads as follows:', { indent: 0 })
    const quoted = text('Accountability is a duty.', { indent: 24, lineCount: 2 })
    expect(lines([announcing, quoted, text('It goes on.', { indent: 0, lineCount: 2 })])).toEqual([
      '3. The text reads as follows:',
      '  quote:',
      '    Accountability is a duty.',
      'It goes on.'
    ])
  })
  test('a line that opens with a quotation mark is a paragraph of a quotation, however deep its first line is set in', () => {
    const quoted = [
      text('"The Council,', { indent: 48, lineCount: 1 }),
      text('"Recalling the lamps of the harbours and their keepers,', { indent: 24, lineCount: 2 }),
      text('"1. Thanks the keepers."', { indent: 48, lineCount: 1 })
    ]
    const plain = text('The Council,', { indent: 48, lineCount: 1 })
    const announcing = text('3. The text reads as follows:', { indent: 0 })
    expect(lines([announcing, ...quoted, text('4. It was adopted.', { indent: 0 })])).toEqual([
      '3. The text reads as follows:',
      '  quote:',
      '    "The Council,',
      '    "Recalling the lamps of the harbours and their keepers,',
      '    "1. Thanks the keepers."',
      '4. It was adopted.'
    ])
    expect(lines([announcing, plain, text('4. It was adopted.')])).not.toContain('  quote:')
  })
})

describe('lists', () => {
  test('letters hang from the paragraph before them and Roman numerals from the letter', () => {
    expect(lines(['8. Requests:', '(a) One;', '(i) First;', '(ii) Second;', '(b) Two.', '9. Nine.'])).toEqual([
      '8. Requests:',
      '  (a) One;',
      '    (i) First;',
      '    (ii) Second;',
      '  (b) Two.',
      '9. Nine.'
    ])
  })
  test('the path joins the numbers of the enclosing blocks', () => {
    const { flow } = numbered(['8. Requests:', '(a) One:', '(i) First;', '(ii) Second.'])
    const [paragraph] = flow
    const item = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
    const inner = item?.type === 'paragraph' ? item.children[1] : undefined
    expect(inner).toMatchObject({ path: '8/a/ii' })
  })
  test('(i) after (h) is a letter when (j) follows', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(letter => `(${letter}) Item;`)
    expect(lines(['1. List:', ...items]).filter(line => line.startsWith('  ('))).toHaveLength(10)
  })
  test('(i) after (h) opens a list when (ii) follows', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(letter => `(${letter}) Item;`)
    const result = lines(['1. List:', ...items, '(i) First;', '(ii) Second;'])
    expect(result.at(-1)).toBe('    (ii) Second;')
  })
  test('a table between two items stays between them', () => {
    expect(lines(['1. List:', '(a) One;', table(['x']), '(b) Two.'])).toEqual([
      '1. List:',
      '  (a) One;',
      '  table:',
      '  (b) Two.'
    ])
  })
  test('a number and the first letter of its list may share a line', () => {
    expect(lines(['1. (a) One;', '(b) Two.', '2. Next.'])).toEqual(['1. ', '  (a) One;', '  (b) Two.', '2. Next.'])
  })
  test('text after a list that begins in lower case goes on with the paragraph', () => {
    const { flow } = numbered(['1. Decides that:', '(a) One,', '(b) Two,', 'shall meet.', '2. Next.'])
    expect(outline(flow)[3]).toBe('  shall meet.')
  })
  test('bullets have no path', () => {
    const { flow } = numbered(['1. List:', '• One', '• Two', '2. Next.'])
    expect(outline(flow)).toEqual(['1. List:', '  • One', '  • Two', '2. Next.'])
  })
  test('bullets after a new announcement hang from it', () => {
    expect(lines(['Chair:', '• One', 'Members:', '• Two'])).toEqual(['Chair:', '  • One', 'Members:', '  • Two'])
  })
  test('a starred remark is no list item', () => {
    const remark = { ...text(''), runs: [{ text: '* Term of office expires in 2026.' }] }
    expect(lines([remark])).toEqual(['* Term of office expires in 2026.'])
  })
  test('Chinese lists count in enclosed ideographs', () => {
    expect(lines(['1. 决定:', '(a) 甲：', '㈠ 子；', '㈡ 丑；', '(b) 乙。'], 'zh')).toEqual([
      '1. 决定:',
      '  (a) 甲：',
      '    ㈠ 子；',
      '    ㈡ 丑；',
      '  (b) 乙。'
    ])
  })
  test('a letter that lost its blank before a figure counts in a series', () => {
    expect(lines(['1. Sums:', 'a)31.371 dollars;', 'b) 649 dollars.']).slice(1)).toEqual([
      '  a) 31.371 dollars;',
      '  b) 649 dollars.'
    ])
  })
  test('a note mark behind the number stays in the paragraph', () => {
    const { flow } = numbered(['1. One^3^ two.', '2. Two.'])
    expect(flow[0]).toMatchObject({ runs: [{ text: 'One' }, { printed: '3' }, { text: ' two.' }] })
  })
})

describe('numbers misread in a scan', () => {
  const scan = [{ page: 1, evidence: 'geometry', grade: 'doubtful' }] as const
  const read = (items: readonly string[], pageGrades: typeof scan | readonly [] = scan) => {
    const { output, diagnostics } = runStage(
      numbering,
      divided(
        items.map(item => text(item)),
        { pageGrades }
      )
    )
    const numbers = output.main.flow.map(block => (block.type === 'paragraph' ? block.number : undefined))
    return { numbers: numbers.map(number => number?.value), printed: numbers[1]?.printed, codes: diagnostics.length }
  }

  test('are those that the numbers around them leave out, and stay printed as they were read', () =>
    expect(read(['13. The keeper lit the lamp.', 'li+. The pilot saw it.', '15. The ship came in.'])).toEqual({
      numbers: ['13', '14', '15'],
      printed: 'li+.',
      codes: 0
    }))

  test('may open the text', () =>
    expect(read(['l. The keeper lit the lamp.', '2. The pilot saw it.']).numbers).toEqual(['1', '2']))

  test('are none where other paragraphs could be meant, too, or a person is named', () => {
    const two = ['1. The lamp.', 'U. The pilot.', 'b> The ship.', '3. The port.']
    expect(read(two).numbers).toEqual(['1', undefined, undefined, '3'])
    expect(read(['1. The lamp.', 'Mr. Keeper spoke.', '3. The port.']).numbers).toEqual(['1', undefined, '3'])
  })

  test('are not looked for in a text that was set', () =>
    expect(read(['1. The lamp.', 'U. The pilot.', '3. The port.'], []).numbers[1]).toBeUndefined())
})
