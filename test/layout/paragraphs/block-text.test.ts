import { describe, expect, test } from 'vitest'
import type { LinedNote } from '../../../src/model/lines.ts'
import { blocksOf, full, running, setDocument, setLine, short, textBlock, textsOf } from './set-pages.ts'

const noteOf = (printed: string, text: string): LinedNote => ({
  printed,
  mark: printed.replace(/[()/]/g, ''),
  lines: [setLine(short(text, { size: 8.5 }), { number: 1, direction: 'ltr', baseline: 700 })]
})

describe('the text of a block', () => {
  test('keeps the blank between two italic words in italics', () => {
    const document = setDocument([
      [
        short([
          { text: 'Recalling ', italic: true },
          { text: 'also', italic: true, bold: true },
          { text: ' its decision' }
        ])
      ]
    ])
    expect(textBlock(document).runs).toEqual([
      { text: 'Recalling ', italic: true },
      { text: 'also', bold: true, italic: true },
      { text: ' its decision' }
    ])
  })

  test('takes the blank behind the last italic word out of the emphasis', () =>
    expect(
      textBlock(setDocument([[short([{ text: 'Recalling ', italic: true }, { text: 'its decision' }])]])).runs
    ).toEqual([{ text: 'Recalling', italic: true }, { text: ' its decision' }]))

  test('goes on in one style over a line end', () => {
    const document = setDocument([
      [
        full([{ text: 'A long emphasis that runs over the end of the line it', italic: true }]),
        short([{ text: 'stands on', italic: true }])
      ]
    ])
    expect(textBlock(document).runs).toHaveLength(1)
  })

  test('holds the mark of a note as a run of its own', () => {
    const document = setDocument(
      [[short([{ text: 'the report' }, { text: '1', superscript: true }, { text: ' and more' }])]],
      { notes: [noteOf('1', 'See there.')] }
    )
    expect(textBlock(document).runs).toEqual([
      { text: 'the report' },
      { note: '', printed: '1' },
      { text: ' and more' }
    ])
  })

  test('counts no mark in the offsets of printed lines', () => {
    const document = setDocument(
      [[full([{ text: 'The report of the meeting' }, { text: '1', superscript: true }]), short('ends.')]],
      { notes: [noteOf('1', 'See there.')] }
    )
    expect(textBlock(document).layout.lineBreaks).toEqual([26])
  })

  test('closes up Chinese lines', () =>
    expect(
      textsOf(setDocument([[full('委员会审议了秘书长关于湖泊的报告并决定'), short('继续审议。')]], { language: 'zh' }))
    ).toEqual(['委员会审议了秘书长关于湖泊的报告并决定继续审议。']))

  test('joins Arabic lines from the right edge', () =>
    expect(
      textsOf(
        setDocument([[full('نظرت اللجنة في التقرير', { indent: 20 }), full('وقررت أن تواصل النظر'), short('فيه.')]], {
          language: 'ar'
        })
      )
    ).toEqual(['نظرت اللجنة في التقرير وقررت أن تواصل النظر فيه.']))

  test('records a removed hyphen as a repair', () => {
    const lines = ['Североатлантиче-', 'ский регион развива-', 'ется'].map((text, index) =>
      index < 2 ? full(text) : short(text)
    )
    const { repairs } = blocksOf(setDocument([lines], { language: 'ru' }))
    expect(repairs.map(({ kind, removed }) => [kind, removed])).toEqual([
      ['hyphen-joined', '-'],
      ['hyphen-joined', '-']
    ])
  })
})

describe('notes', () => {
  test('are joined to paragraphs with the mark kept as printed', () => {
    const [note] = blocksOf(setDocument([[running('One')]], { notes: [noteOf('3/', 'See document A/99/5.')] })).notes
    expect(note).toMatchObject({ printed: '3/', mark: '3', paragraphs: [[{ text: 'See document A/99/5.' }]] })
  })

  test('below a table are notes of the document', () => {
    const table = { type: 'table' as const, rows: [], places: [{ page: 1 }], notes: [noteOf('a', 'Estimate.')] }
    expect(blocksOf(setDocument([[running('One'), short('ends.'), table]])).notes).toMatchObject([{ mark: 'a' }])
  })
})
