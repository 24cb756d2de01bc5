import { describe, expect, test } from 'vitest'
import { blockTexts, layOut, noteTexts } from './support.ts'

describe('footnotes at the foot of a page', () => {
  test('marks listed before their texts are paired in order', () => {
    const blocks = layOut(`They noted the report,1 the Fund 2 and rose.
1
2

Official Records, Supplement No. 3 (A/60/3).
A/60/15.
\fThe next page.`)
    expect(noteTexts(blocks)).toEqual(['1 Official Records, Supplement No. 3 (A/60/3).', '2 A/60/15.'])
    expect(blockTexts(blocks)[0]).toBe('They noted the report,[1] the Fund[2] and rose.')
  })

  test('lettered items extracted between marks and texts stay in the text', () => {
    const blocks = layOut(`They noted the report1 and the Fund2 and decided:

1
2

(a)

To light the lamps
at dusk;

(b)

To rest.

A/60/3.
A/60/15.
\fThe next page.`)
    expect(noteTexts(blocks)).toEqual(['1 A/60/3.', '2 A/60/15.'])
    expect(blockTexts(blocks).slice(1, 3)).toEqual(['(a) To light the lamps at dusk;', '(b) To rest.'])
  })

  test('texts of labels that stand above the marks come before the notes', () => {
    const blocks = layOut(`They noted the report1 and decided to:

(a)

1

Light the lamps that stand in the harbours of the north
at dusk;

A/60/3.
\fThe next page.`)
    expect(noteTexts(blocks)).toEqual(['1 A/60/3.'])
    expect(blockTexts(blocks)[1]).toBe('(a) Light the lamps that stand in the harbours of the north at dusk;')
  })

  test('notes go on behind one whose mark and text were torn apart', () => {
    const blocks = layOut(`They noted the report.1

1

A/60/3.
\f2

They noted the Fund;2

(a)

They rested.

A/60/15.
\fThey met again.3

3

A/60/22.
\fThe next page.`)
    expect(noteTexts(blocks)).toContain('3 A/60/22.')
  })

  test('a mark at the end of a list of numbers is not taken for one of them', () => {
    const blocks = layOut(`The keepers met.1 Round table of lamps 2, 3, 6 and 12) 2

1
2

A/60/3.
A/60/15.
\fThe next page.`)
    expect(blockTexts(blocks)[0]).toContain('Round table of lamps 2, 3, 6 and 12)[2]')
  })

  test('a note that had no room on its page belongs to the mark at the end of it', () => {
    const blocks = layOut(`They noted the report1 and then the Fund2 and rose.

1

A/60/3.
\fThey met again.3

2
3

A/60/15.
A/60/17.
\fThe next page.`)
    expect(noteTexts(blocks)).toEqual(['1 A/60/3.', '2 A/60/15.', '3 A/60/17.'])
    expect(blockTexts(blocks)[0]).toBe('They noted the report[1] and then the Fund[2] and rose.')
  })

  test('texts extracted before their marks are found too', () => {
    const blocks = layOut(
      `Los guardianes tomaron nota del informe1 y de la resolución2, y volvieron a sus faros

Resolución 60/1.
Véase A/60/15.

1
2
\fLa página siguiente.`,
      'es'
    )
    expect(noteTexts(blocks)).toEqual(['1 Resolución 60/1.', '2 Véase A/60/15.'])
  })

  test('an Arabic mark right below another has its text below it', () => {
    const blocks = layOut(
      'أحاطت اللجنة علما بتقرير المنارة(1) وبقرار السفينة(2)، ثم عادت إلى المرفأ\n\nانظر القرار 60/1.\n\n)(\n\n1\n\n)(\n\n2\n\nانظر الوثيقة A/60/15.\n\fالصفحة التالية.',
      'ar'
    )
    expect(noteTexts(blocks)).toEqual(['(1) انظر القرار 60/1.', '(2) انظر الوثيقة A/60/15.'])
  })

  test('a note on the line of its mark begins after a blank line', () => {
    const blocks = layOut(
      'The keepers took note of the report. 1\n\n1 See Official Records of the Council,\nSupplement for March 1960.'
    )
    expect(noteTexts(blocks)).toEqual(['1 See Official Records of the Council, Supplement for March 1960.'])
  })

  test('typed marks keep their stroke', () => {
    const blocks = layOut('The keepers took note of the report 1/ and rose.\n\n1/ A/42/5, annex.')
    expect(blocks.notes[0]).toMatchObject({ printed: '1/', mark: '1' })
  })

  test('a star note follows its star', () => {
    const blocks = layOut('Provisional agenda *\nThe keepers met.\n\n* A/60/150.')
    expect(noteTexts(blocks)).toEqual(['* A/60/150.'])
  })

  test('a star that marks several names is explained by a paragraph, not a note', () => {
    const blocks = layOut('The members are A. Keeper*, B. Lamp* and C. Lens.\n\n* Term of office ends in 2006.')
    expect(blocks.notes).toEqual([])
  })

  test('a number that no mark in the text asks for is no note', () => {
    const blocks = layOut('Lamps by lighthouse\n1\nNorthern light\n200 lamps')
    expect(blocks.notes).toEqual([])
  })

  test('the rule above notes is set aside', () => {
    const blocks = layOut('The keepers took note of the report.1\n__________________\n1 A/60/15.')
    expect(blocks.setAside).toMatchObject([{ reason: 'note-rule' }])
  })
})

describe('marks in the text', () => {
  test('a cited paragraph number is no mark', () => {
    const blocks = layOut('Recalling paragraph 1 of the report,1 the keepers rose.\n1\nA/60/15.\n\fNext page.')
    expect(blockTexts(blocks)[0]).toBe('Recalling paragraph 1 of the report,[1] the keepers rose.')
  })

  test('Arabic marks stand in brackets on the word', () => {
    const blocks = layOut('أحاط الحراس علما بالتقرير(1)، وعادوا.\n‫.القرار 60/1\n)(\n1\n\fالصفحة التالية.', 'ar')
    expect(blockTexts(blocks)[0]).toBe('أحاط الحراس علما بالتقرير[(1)]، وعادوا.')
    expect(blocks.notes[0]).toMatchObject({ printed: '(1)', mark: '1' })
  })
})

describe('notes far below their marks, where the end of the page does not show', () => {
  const gaps = (text: string) => layOut(text.split('\n').join('\n\n'))

  test('interrupt a sentence that goes on below them', () => {
    const blocks = gaps(`3. Welcomes the report on the lamps of the harbour,1 and invites the keepers to read it;
1
4. Calls upon the keepers:
(a) To trim the lamps of the northern harbour every night and to
Report of the master of the boats, annex.
note the hours in the book;
(b) To rest.`)
    expect(noteTexts(blocks)).toEqual(['1 Report of the master of the boats, annex.'])
    expect(blockTexts(blocks)).toContain(
      '(a) To trim the lamps of the northern harbour every night and to note the hours in the book;'
    )
  })

  test('are never the number of a paragraph', () => {
    const blocks = gaps(`3. Welcomes the report on the lamps of the harbour,1 and invites the keepers to read it;
1
4. Calls upon the keepers to trim the lamps of the northern harbour every night of the winter;
5. Decides to meet again in the hall of the old lighthouse in the spring of the coming year.`)
    expect(noteTexts(blocks)).toEqual([])
    expect(blockTexts(blocks).some(text => text.startsWith('4. Calls upon'))).toBe(true)
  })

  test('Chinese marks on lines of their own belong to the line above', () => {
    const blocks = layOut(
      `3.
欢迎港口管理处关于打击灯塔偷窃行为的报告所载内容并且指出各港口管理者的努力
1
的成果，并请所有管理者考虑报告所载的结论和建议；
1
A/75/10。
\f4.
决定继续处理此案。`,
      'zh'
    )
    expect(noteTexts(blocks)).toEqual(['1 A/75/10。'])
  })
})
