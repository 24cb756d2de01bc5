import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert } from '../../src/convert.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Assembled, Block, DocumentTree, Note } from '../../src/model/document.ts'
import { essenceOf } from '../../src/model/essence.ts'
import { normaliseTexts } from '../../src/model/normalise.ts'
import type { Run } from '../../src/model/run.ts'
import { defaults } from '../../src/options.ts'
import { readMarkdown } from '../../src/readers/markdown.ts'
import { writeMarkdown } from '../../src/writers/markdown/markdown.ts'
import { outline, paragraph } from '../support/build.ts'
import { emptyTree } from '../support/empty-document.ts'

function read(markdown: string): { readonly document: Assembled; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const { document } = readMarkdown(
    Buffer.from(markdown),
    { name: 'invented.md', format: 'markdown', sha256: '', bytes: 0 },
    { options: defaults, report: diagnostic => diagnostics.push(diagnostic) }
  )
  return { document, diagnostics }
}

const body = (markdown: string): string[] => outline(read(`<!-- undoc body -->\n\n${markdown}`).document.body)

const treeOf = (more: Partial<DocumentTree>): DocumentTree =>
  normaliseTexts({
    ...emptyTree,
    ...more
  })

function expectBack(more: Partial<DocumentTree>): void {
  const tree = treeOf(more)
  const back = read(writeMarkdown(tree)).document
  expect(JSON.parse(JSON.stringify(essenceOf(back)))).toEqual(JSON.parse(JSON.stringify(essenceOf(tree))))
}

describe('Markdown that a person wrote', () => {
  test('has numbered paragraphs where it has an ordered list', () =>
    expect(body('1. The keepers met.\n2. They agreed.')).toEqual(['1. The keepers met.', '2. They agreed.']))

  test('keeps the bracket of an ordered list', () =>
    expect(body('3) The keepers met.')).toEqual(['3) The keepers met.']))

  test('has sub-items where a list stands below a paragraph', () =>
    expect(body('1.\u2002Invites:\n\n- (a)\u2002Keepers;\n- Pilots.')).toEqual([
      '1. Invites:',
      '  (a) Keepers;',
      '  • Pilots.'
    ]))

  test('is read without front matter and comments', () => {
    const { document } = read('# The lighthouses of the northern coast\n\nThe lamps of the coast were lit again.')
    expect(outline(document.cover)).toEqual(['title: The lighthouses of the northern coast'])
    expect(outline(document.body)).toEqual(['The lamps of the coast were lit again.'])
    expect(document.language).toBe('en')
  })

  test('has an annex where a heading among those of the chapters begins with the word, and headings below it', () => {
    const { document } = read('# Lamps\n\n## Use\n\nLit.\n\n## Annex II\n\n## List of lamps\n\nNorth.\n\n### Old')
    expect(document.annexes.map(({ label, title, body: inside }) => [label, outline([...title, ...inside])])).toEqual([
      ['Annex II', ['title: List of lamps', 'North.', '# Old']]
    ])
    expect(document.annexes[0]?.body[1]).toMatchObject({ type: 'heading', rank: 1 })
  })

  test('has an annex where a heading begins with the word', () => {
    const { document } = read('# Lamps\n\nThe lamps were lit.\n\n# Annex II\n\n# List of lamps\n\nNorth.')
    expect(document.annexes.map(({ label, title, body: inside }) => [label, outline([...title, ...inside])])).toEqual([
      ['Annex II', ['title: List of lamps', 'North.']]
    ])
  })

  test('says that its front matter is no YAML, and goes on', () => {
    const { document, diagnostics } = read('---\nsymbol: [A/99\n---\n\nThe lamps of the coast were lit again.')
    expect(diagnostics.map(({ code }) => code)).toContain('front-matter-unreadable')
    expect(outline(document.body)).toEqual(['The lamps of the coast were lit again.'])
  })

  test('counts the words of a chart, which stand in its comment', async () => {
    const bytes = Buffer.from('The lamps are counted below.\n\n<!-- undoc figure "2031 2032" -->\n')
    const { document } = await convert({ name: 'a.md', bytes })
    expect(document?.audit).toMatchObject({ lost: 0, invented: 0 })
  })

  test('has lines that were wrapped by hand as one', () =>
    expect(body('The keepers\nmet at noon.')).toEqual(['The keepers met at noon.']))

  test('keeps HTML that means nothing to us as text', () =>
    expect(body('The <blink>lamp</blink> burns.')).toEqual(['The <blink>lamp</blink> burns.']))

  test('keeps a mark whose note is missing as text', () =>
    expect(body('The lamp[^7] burns.')).toEqual(['The lamp[^7] burns.']))

  test('takes an address for text unless it is linked', () => {
    const { document } = read('See https://example.org/lamps and [the list](https://example.org/list) of them.')
    expect(document.body.flatMap(block => ('runs' in block ? block.runs : []))).toEqual([
      { text: 'See https://example.org/lamps and ' },
      { text: 'the list', link: 'https://example.org/list' },
      { text: ' of them.' }
    ])
  })

  test('never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => void read(`${text}\n\nx`)),
      { numRuns: 200 }
    ))

  test('never throws for pieces of our own form', () => {
    const piece = fc.constantFrom(
      '<!-- undoc body -->',
      '<!-- undoc inside 3 -->',
      '<!-- undoc vote -->',
      '<!-- undoc table r0c0=9x9 -->',
      '<!-- undoc annex II level=4 -->',
      '<!-- undoc speech length=900 -->',
      '<!-- undoc heading empty -->',
      '## I\u2002',
      '| a | b |\n| - | - |\n| c |',
      '- (a)\u2002x',
      '> quoted',
      '[^1]: note',
      'text[^1]',
      '# Title',
      '---'
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), pieces => void read(pieces.join('\n\n'))),
      { numRuns: 300 }
    )
  })
})

describe('Markdown that we wrote gives back', () => {
  test('what cannot be seen of a heading, list, table and vote', () =>
    expectBack({
      body: [
        {
          type: 'heading',
          rank: 9,
          number: { printed: 'I', value: 'I', ordinal: 1 },
          runs: [{ text: 'Lamps' }],
          places: []
        },
        { type: 'heading', rank: 2, number: { printed: 'B', value: 'B', ordinal: 2 }, runs: [], places: [] },
        { type: 'heading', rank: 2, runs: [{ text: 'Oil' }], places: [] },
        {
          type: 'vote',
          choice: 'against',
          label: 'Against:',
          names: ['Northern Isles'],
          runs: [{ text: 'Against: Northern Isles.' }],
          places: []
        },
        { type: 'figure', alt: 'a lamp -- lit', places: [] },
        { type: 'separator', text: '* * *', places: [] },
        { type: 'separator', text: '', places: [] },
        {
          type: 'table',
          places: [],
          rows: [
            { head: true, cells: [{ paragraphs: [{ runs: [{ text: 'Basin' }] }], columns: 2 }] },
            {
              head: true,
              cells: [{ paragraphs: [] }, { paragraphs: [{ runs: [{ text: 'a' }] }, { runs: [{ text: 'b' }] }] }]
            },
            { cells: [{ paragraphs: [{ runs: [{ text: 'x | y' }] }], rowHead: true }] },
            { cells: [{ paragraphs: [{ runs: [{ text: 'z' }] }], rowHead: true }] }
          ]
        }
      ]
    }))

  test('what belongs to a paragraph, however deep', () =>
    expectBack({
      body: [
        paragraph('Invites:', {
          places: [],
          children: [
            paragraph('as follows', {
              places: [],
              continuation: true,
              children: [
                paragraph('Inner', {
                  places: [],
                  children: [{ type: 'quote', children: [paragraph('Q', { places: [] })], places: [] }]
                })
              ]
            }),
            paragraph('Keepers;', { number: { printed: '(a)', value: 'a', ordinal: 1 }, path: 'a', places: [] })
          ]
        }),
        paragraph('A bullet of its own', { number: { printed: '•', value: '' }, places: [] })
      ]
    }))

  test('annexes in annexes and their zones', () => {
    const annex = { number: '', kind: 'annex' as const, title: [], preamble: [], conclusions: [], places: [] }
    const inner = {
      ...annex,
      kind: 'appendix' as const,
      label: 'Appendix',
      body: [paragraph('Inner', { places: [] })],
      annexes: []
    }
    expectBack({
      annexes: [
        { ...annex, label: '', body: [paragraph('Outer', { places: [] })], annexes: [inner, inner] },
        { ...annex, label: 'Annex', body: [], annexes: [] },
        {
          ...annex,
          label: 'Annex like a heading',
          rank: 1,
          title: [{ type: 'title', rank: 1, runs: [{ text: 'A letter' }], places: [] }],
          body: [{ type: 'heading', rank: 1, runs: [{ text: 'Aims' }], places: [] }],
          annexes: []
        }
      ]
    })
  })

  test('marks and notes as they are printed', () => {
    const note = (id: string, mark: string, printed: string): Note => ({
      id,
      mark,
      printed,
      paragraphs: [{ runs: [{ text: 'x' }] }, { runs: [] }],
      places: []
    })
    const runs: Run[] = [
      { text: 'Lamp' },
      { note: 'n1', printed: '(1)' },
      { note: 'n2', printed: 'a/' },
      { note: '', printed: '9' }
    ]
    expectBack({
      body: [{ type: 'remark', runs, places: [] }],
      notes: [note('n1', '1', '(1)'), note('n2', 'a', 'a/'), note('n3', 'A', 'A'), note('n4', '2-3', '2-3')]
    })
  })

  test('notes beneath a table, among those of the text', () => {
    const note = (id: string, mark: string, printed = mark): Note => ({
      id,
      mark,
      printed,
      paragraphs: [{ runs: [{ text: `Note ${mark}.` }] }],
      places: [],
      ...(id !== 'n1' && id !== 'n5' && { beneathTable: true })
    })
    const called = (id: string, printed: string): Run[] => [{ text: 'Lamps' }, { note: id, printed }]
    const table = (...runs: Run[][]): Block => ({
      type: 'table',
      rows: [{ cells: runs.map(cell => ({ paragraphs: [{ runs: cell }] })), head: true }],
      places: []
    })
    const remark: Block = { type: 'remark', runs: [{ text: 'Source: the keepers.' }], places: [] }
    expectBack({
      body: [
        paragraph('Lit', { runs: called('n1', '1') }),
        { type: 'caption', runs: called('n2', '*'), places: [] },
        table(called('n3', '(a)'), called('n4', 'b'), called('', 'x')),
        remark,
        paragraph('Shore', { children: [table(called('n5', 'a'), called('n6', 'b')), remark] }),
        paragraph('Again', { runs: called('n6', 'b') })
      ],
      notes: [
        note('n1', '1'),
        note('n2', '*'),
        note('n3', 'a', '(a)'),
        note('n4', 'b'),
        note('n5', 'a'),
        note('n6', 'b')
      ]
    })
  })

  test('lines of the masthead that are shown with the title', () =>
    expectBack({
      masthead: [
        { field: 'symbol', runs: [{ text: 'A/99/77' }], places: [] },
        { field: 'agenda-item', runs: [{ text: 'Agenda item 9' }], places: [] },
        { field: 'place', runs: [{ text: 'Nordhaven, 4 May' }], places: [] },
        { field: 'period', runs: [{ text: '4–8 May 2099' }], places: [] }
      ],
      cover: [{ type: 'title', runs: [{ text: 'Lamps of the coast' }], places: [] }],
      body: [paragraph('They burn.')]
    }))

  test('a title below the number of its text, and a number before one that has none', () =>
    expectBack({
      cover: [
        { type: 'title', number: { printed: '99/120.', value: '99/120' }, runs: [{ text: 'Lamps' }], places: [] },
        { type: 'title', rank: 1, number: { printed: 'I.', value: 'I' }, runs: [{ text: 'Coast' }], places: [] },
        { ...paragraph(''), number: { printed: '9.', value: '9' } },
        { type: 'title', runs: [{ text: 'Rivers' }], places: [] }
      ],
      body: [paragraph('They burn.')]
    }))

  test('both symbols of a document of two organs', () =>
    expectBack({
      metadata: {
        symbol: 'A/99/77',
        otherSymbols: ['S/2044/1'],
        symbolPrinted: { text: 'A/99/77–S/2044/1' }
      }
    }))

  test('a heading below its spelled number, with a vowel sign or without', () => {
    const heading = (printed: string, ordinal: number): Block => ({
      type: 'heading',
      rank: 1,
      number: { printed, value: printed, ordinal },
      runs: [{ text: 'المنارات' }],
      places: []
    })
    const tree: Partial<DocumentTree> = {
      language: 'ar',
      direction: 'rtl',
      body: [heading('ثانيا', 2), heading('ثالثاً', 3)]
    }
    expect(writeMarkdown(treeOf(tree)).match(/^## .*$/gmu)).toHaveLength(4)
    expectBack(tree)
  })

  test('the date of a meeting, which is no date of issue', () =>
    expectBack({
      metadata: {
        meeting: { text: '64th meeting', value: '64' },
        adoptionDate: { text: '4 May 2044', iso: '2044-05-04' },
        session: { text: 'Ninety-ninth session', value: '99' }
      }
    }))

  test('an annex whose title stands on the line of its label', () =>
    expectBack({
      annexes: [
        {
          label: 'Annex.',
          number: '',
          kind: 'annex',
          title: [
            { type: 'title', runs: [{ text: 'Model rules' }], places: [] },
            { type: 'title', runs: [{ text: 'for lamps' }], places: [] }
          ],
          preamble: [],
          body: [],
          conclusions: [],
          annexes: [],
          places: []
        }
      ]
    }))

  test.each(['letter', 'resolution'])('two symbols, two organs, the session and further titles of a %s', kind =>
    expectBack({
      kind,
      metadata: {
        symbol: 'A/99/12',
        symbolPrinted: { text: 'A/99/12-S/2044/9' },
        otherSymbols: ['S/2044/9'],
        relations: [
          { type: 'revision-of', symbol: 'A/99/11' },
          { type: 'adopted-from', symbol: 'A/99/L.3' }
        ],
        organ: { text: 'General Assembly' },
        otherOrgans: [{ text: 'Security Council' }],
        session: { text: 'Ninety-ninth session', value: '99' },
        title: { text: 'Lighthouses' },
        subtitles: [{ text: 'Riverland' }, { text: 'Addendum' }]
      }
    })
  )

  test('an address at the beginning of a line', () => {
    const runs: Run[] = [{ text: 'Keepers' }, { lineBreak: true }, { text: 'www.example.org' }]
    expectBack({ body: [{ type: 'remark', runs, places: [] }] })
  })

  test('a mail address that begins emphasised words of which some are linked', () => {
    const both = { bold: true, italic: true } as const
    const words: Run[] = [
      { text: 'keeper@example.org; see ', ...both },
      { text: 'A/99/7', ...both, link: 'https://example.org/a' }
    ]
    expectBack({ body: [{ type: 'remark', runs: words, places: [] }] })
  })

  test('a wide blank between emphasised words of which one is linked, which parts no number', () => {
    const words: Run[] = [
      { text: 'Keepers\u2002', bold: true },
      { text: 'A/99/7', bold: true, link: 'https://example.org/a' }
    ]
    expectBack({ body: [{ type: 'remark', runs: words, places: [] }] })
  })

  test('a text of any characters in any style', () => {
    const style = fc.record(
      {
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        underline: fc.constant(true as const),
        superscript: fc.constant(true as const),
        link: fc.constant('https://example.org/a_(b)')
      },
      { requiredKeys: [] }
    )
    const signs = fc.stringMatching(/^[a-c“”*_.,:;()[\]|\\<>&#`~!1-3(（）一二回ابд \u2002\u00a0@/-]{1,8}$/)
    const addresses = fc.constantFrom(
      'https://example.org/a',
      'See http://example.org/b-c.',
      'https://example.org/_a_b/c_-_d?e=1&f=~g~-;',
      'www.example.org/h_i&copy=1.',
      'keeper@example.org',
      'd@e.org;'
    )
    const words = fc.oneof({ weight: 5, arbitrary: signs }, { weight: 1, arbitrary: addresses })
    const run = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(words, style).map(([text, more]): Run => ({ text, ...more })) },
      { weight: 1, arbitrary: fc.constant<Run>({ lineBreak: true }) },
      { weight: 1, arbitrary: fc.constant<Run>({ note: 'n1', printed: '*' }) }
    )
    const notes: Note[] = [{ id: 'n1', mark: '*', printed: '*', paragraphs: [{ runs: [{ text: 'x' }] }], places: [] }]
    const mark: Run = { note: 'n1', printed: 'a' }
    const lettered: Block = { type: 'table', rows: [{ cells: [{ paragraphs: [{ runs: [mark] }] }] }], places: [] }
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), runs => {
        const block: Block = { type: 'remark', runs, places: [] }
        expectBack({ body: [block], notes })
        const loose = runs.filter(run => !('note' in run))
        expectBack({
          body: [lettered],
          notes: [{ ...notes[0]!, mark: 'a', printed: 'a', paragraphs: [{ runs: loose }] }]
        })
      }),
      { numRuns: 400 }
    )
  })
})
