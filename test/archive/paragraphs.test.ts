import { describe, expect, test } from 'vitest'
import { ParagraphWalk } from '../../src/archive/dataset/paragraphs.ts'
import type { Block, DocumentTree, Paragraph, Speech, Vote } from '../../src/model/document.ts'

const runs = (text: string) => [{ text }]
const places = [{ page: 2 }]
const paragraph = (text: string, path = '', children: readonly Block[] = []): Paragraph => ({
  type: 'paragraph',
  runs: runs(text),
  path,
  ...(path !== '' && { number: { printed: `${path}.`, value: path } }),
  children,
  places
})
const speech: Speech = {
  type: 'speech',
  speaker: { printed: runs('Ms. Aalto (Nordland):'), name: 'Ms. Aalto', affiliation: 'Nordland' },
  children: [paragraph('The light must burn.')],
  places
}
const vote: Vote = {
  type: 'vote',
  choice: 'against',
  label: 'Against:',
  runs: runs('Against: Nordland, Southmark'),
  names: ['Nordland', 'Southmark'],
  places
}

function walk(body: readonly Block[]): ParagraphWalk {
  const empty = { masthead: [], cover: [], preamble: [], conclusions: [], annexes: [], notes: [] }
  return new ParagraphWalk('a', { ...empty, body } as unknown as DocumentTree)
}
const ids = (body: readonly Block[]) => walk(body).paragraphs.map(({ id }) => id)

describe('the id of a paragraph', () => {
  test('is its printed number, with those above it', () =>
    expect(ids([paragraph('The Board:', '8', [paragraph('agrees', '8/a')])])).toEqual(['a#body/8', 'a#body/8/a']))

  test('counts among its neighbours when it has no number', () =>
    expect(ids([paragraph('One'), paragraph('Two'), paragraph('Three', '3', [paragraph('More')])])).toEqual([
      'a#body/paragraph-1',
      'a#body/paragraph-2',
      'a#body/3',
      'a#body/3/paragraph-1'
    ]))

  test('tells a number that comes again', () =>
    expect(ids([paragraph('One', '1'), paragraph('Again', '1')])).toEqual(['a#body/1', 'a#body/1~2']))

  test('leaves the numbers of a quoted text out of the numbers of the document', () => {
    const { paragraphs } = walk([{ type: 'quote', children: [paragraph('Quoted', '5')], places }])
    expect(paragraphs).toMatchObject([{ id: 'a#body/quote-1/paragraph-1', number: '5.', path: null }])
  })
})

describe('a record', () => {
  test('names the headings above it', () => {
    const heading = (text: string, rank: number): Block => ({ type: 'heading', rank, runs: runs(text), places })
    const blocks = [heading('I', 1), heading('A', 2), heading('B', 2), paragraph('Text')]
    expect(walk(blocks).paragraphs.at(-1)!.section).toEqual(['I', 'B'])
  })

  test('of a speech holds the speaker line, and its paragraphs point to it', () => {
    const { speeches, paragraphs } = walk([speech])
    expect(speeches).toEqual([
      { id: 'a#body/speech-1', name: 'Ms. Aalto', affiliation: 'Nordland', function: null, language: null }
    ])
    expect(paragraphs.map(one => one.speech)).toEqual(['a#body/speech-1', 'a#body/speech-1'])
  })

  test('of a vote has a row for each name', () =>
    expect(walk([vote]).votes).toEqual([
      { paragraph: 'a#body/vote-1', choice: 'against', name: 'Nordland' },
      { paragraph: 'a#body/vote-1', choice: 'against', name: 'Southmark' }
    ]))

  test('of a table has a line for each row', () => {
    const cell = (text: string) => ({ paragraphs: [{ runs: runs(text) }] })
    const table: Block = {
      type: 'table',
      rows: [{ cells: [cell('Lamp'), cell('2')] }, { cells: [cell('Oil')] }],
      places
    }
    expect(walk([table]).paragraphs[0]).toMatchObject({ text: 'Lamp\t2\nOil', page: 2 })
  })
})
