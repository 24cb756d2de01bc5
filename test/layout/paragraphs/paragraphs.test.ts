import { describe, expect, test } from 'vitest'
import { blocksOf, full, openings, running, setDocument, short, textBlock, textsOf } from './set-pages.ts'

const tab = (label: string, text: string, gap = 15) => [label, { text, gap }]

describe('lines of one column', () => {
  test('are one paragraph while they stand at the edge and are full', () =>
    expect(openings(setDocument([[running('One', { indent: 20 }), running('goes'), short('on here.')]]))).toEqual([
      'One'
    ]))

  test('part where white space stands above', () =>
    expect(
      openings(setDocument([[running('One'), short('ends.'), running('Two', { space: 0.5 }), short('ends.')]]))
    ).toEqual(['One', 'Two']))

  test('part at a first line that is indented, also below a full line', () =>
    expect(
      openings(
        setDocument([
          [
            running('One', { indent: 20 }),
            running('goes'),
            full('on to the edge where a sentence ends, as it happens.'),
            running('Two', { indent: 20 }),
            running('goes')
          ]
        ])
      )
    ).toEqual(['One', 'Two']))

  test('part behind a short line at ordinary distance', () =>
    expect(
      openings(setDocument([[running('One'), running('goes'), short('on.'), running('Two'), running('on')]]))
    ).toEqual(['One', 'Two']))

  test('go on behind a line that had no room for a number with the word it counts', () => {
    const ended = short('The experts met in the northern harbour of the region, as was agreed, on', { width: 345 })
    expect(openings(setDocument([[running('One'), ended, running('27 October of that year')]]))).toEqual(['One'])
  })

  test('go on behind the point of a symbol', () => {
    const ended = short('The experts met in the northern harbour of the region (see Z/C.4/52/SR.9', { width: 362 })
    expect(openings(setDocument([[running('One'), ended, short('and 11).')]]))).toEqual(['One'])
  })

  test('go on behind a line whose next word would not have fitted', () =>
    expect(
      openings(
        setDocument([
          [running('One'), short('ends a little early because of', { width: 340 }), running('intergovernmental')]
        ])
      )
    ).toEqual(['One']))

  test('go on behind a line whose note mark the typesetter moved away from its word', () =>
    expect(
      openings(
        setDocument([
          [
            running('One', { indent: 20 }),
            running('goes'),
            full(['on to a word', { text: '5', gap: 30, superscript: true }, ', and further to the very edge']),
            running('under')
          ]
        ])
      )
    ).toEqual(['One']))

  test('go on where a line begins with the note mark of the word above', () =>
    expect(
      openings(
        setDocument([
          [running('One', { indent: 20 }), running('goes'), short([{ text: '(8)', superscript: true }, ','])]
        ])
      )
    ).toEqual(['One']))

  test('go on from a number to ideographs before a bracket', () =>
    expect(
      openings(
        setDocument([[running('One', { indent: 20 }), running('goes'), short('团) goes on.')]], { language: 'zh' })
      )
    ).toEqual(['One']))

  test('of a text of two lines are one paragraph though it is set wide', () =>
    expect(
      openings(
        setDocument([
          [running('One', { indent: 20 }), running('goes on', { space: 0.3 }), short('here.', { space: 0.3 })]
        ])
      )
    ).toEqual(['One']))

  test('begin list items at their labels', () =>
    expect(
      textsOf(
        setDocument([
          [
            running('The Committee', { indent: 20 }),
            short('decided:'),
            short(tab('(a)', 'To begin;'), { indent: 20 }),
            short(tab('(b)', 'To end.'), { indent: 20 })
          ]
        ])
      ).slice(1)
    ).toEqual(['(a) To begin;', '(b) To end.']))

  test('keep a letter in brackets that a wrapped line happens to begin with', () =>
    expect(openings(setDocument([[running('Under'), running('(a) and (b) of'), running('paragraph')]]))).toEqual([
      'Under'
    ]))

  test('hang below a label', () =>
    expect(
      openings(
        setDocument([
          [
            full(tab('1.', 'The survey of the region was concluded by experts of all'), {}),
            running('kinds', { indent: 25 }),
            running('and', { indent: 25 })
          ]
        ])
      )
    ).toEqual(['1.']))

  test('hang below an item that stands beside a word in the margin', () =>
    expect(
      textsOf(
        setDocument([
          [
            short(['1993', { text: '-', gap: 30 }, { text: 'Survey of the lamps and of the oil; under', gap: 30 }]),
            short('preparation', { indent: 85 }),
            short(tab('-', 'Review of the boats and of the harbours; postponed to this year', 30), { indent: 50 }),
            short(['1994', { text: '-', gap: 30 }, { text: 'Survey of the wicks', gap: 30 }]),
            running('All'),
            running('keepers')
          ]
        ])
      ).slice(0, 3)
    ).toEqual([
      '1993 - Survey of the lamps and of the oil; under preparation',
      '- Review of the boats and of the harbours; postponed to this year',
      '1994 - Survey of the wicks'
    ]))

  test('part at the bullet of the next item, though the line above is full', () =>
    expect(
      openings(
        setDocument([
          [full(tab('-', 'Oil of the lamps; [Z/1]'), { indent: 50 }), full(tab('-', 'Wicks'), { indent: 50 })]
        ])
      )
    ).toHaveLength(2))

  test('hang below a label so long that it touches the text', () =>
    expect(
      openings(
        setDocument([
          [
            full(tab('110.', 'The survey of the region was concluded by experts of all', 0), {}),
            running('kinds', { indent: 25 }),
            full(tab('111.', 'A second survey of the region is to be begun before long', 0), {}),
            running('as', { indent: 25 })
          ]
        ])
      )
    ).toEqual(['110.The', '111.A']))

  test('go on with a number that is no label, though it comes after the number of the block', () =>
    expect(
      openings(
        setDocument([
          [
            full('18 - The experts shall report as is set out in the paragraph', { indent: 20 }),
            running('19 of'),
            running('all'),
            short('ends.')
          ]
        ])
      )
    ).toEqual(['18']))

  test('go on at the edge below a word that stands out into the margin', () =>
    expect(
      openings(
        setDocument([
          [
            running('One'),
            running('goes'),
            short('on.'),
            full(tab('Note:', 'The survey of the region was concluded by experts'), { indent: -22 }),
            running('kinds'),
            short('and sorts.')
          ]
        ])
      )
    ).toEqual(['One', 'Note:']))

  test('are blocks of their own when they stand at the end', () =>
    expect(
      textsOf(
        setDocument([
          [
            running('One'),
            short('ends.'),
            short('(Signed) A. Person', { indent: 280 }),
            short('Permanent Observer', { indent: 280 })
          ]
        ])
      ).slice(1)
    ).toEqual(['(Signed) A. Person', 'Permanent Observer']))

  test('set to the end of the column go on below one that is full', () =>
    expect(
      textsOf(
        setDocument([
          [
            running('One', { indent: 20 }),
            short('ends.'),
            full('The survey was approved by a show of hands of those who sat on the', { indent: 12 }),
            short('northernmost lakes council.', { indent: 235 }),
            short('Lakes: three', { indent: 310 })
          ]
        ])
      ).slice(1)
    ).toEqual([
      'The survey was approved by a show of hands of those who sat on the northernmost lakes council.',
      'Lakes: three'
    ]))

  test('go on with note marks alone, but stop at a row of asterisks in the middle', () =>
    expect(
      textsOf(
        setDocument([
          [
            running('One', { indent: 20 }),
            full('goes on to a name.'),
            short('***'),
            short('***', { indent: 170, space: 1 })
          ]
        ])
      ).slice(1)
    ).toEqual(['[separator]']))

  test('of paragraphs of one line each are measured from the second line of the only longer one', () =>
    expect(
      openings(
        setDocument([
          [
            short('One lake was surveyed.', { indent: 24 }),
            short('Two lakes were left as they were.', { indent: 24, space: 0.5 }),
            short('Three more lakes are to be surveyed before the winter session.', {
              indent: 24,
              space: 0.5,
              width: 330
            }),
            short('session begins.')
          ]
        ])
      )
    ).toEqual(['One', 'Two', 'Three']))

  test('of a wrapped bold title are one block although the measure is narrow', () =>
    expect(
      textsOf(
        setDocument([
          [
            short('Review of the fisheries of', { style: { bold: true } }),
            short('the northern lakes', { style: { bold: true } }),
            running('One', { space: 1 }),
            running('on')
          ]
        ])
      )[0]
    ).toBe('Review of the fisheries of the northern lakes'))

  test('with one structure element are one block, with two elements two', () => {
    const items = [
      short('First part of', { style: { element: 1, tag: 'P' } }),
      short('a title', { style: { element: 1, tag: 'P' } }),
      short('and another', { style: { element: 2, tag: 'H1' } })
    ]
    expect(textsOf(setDocument([{ items, tagTrust: 1 }]))).toEqual(['First part of a title', 'and another'])
  })
})

test('a list item is one block though its label has an element of its own', () => {
  const label = { text: '41.', tag: 'L/LI/Lbl', element: 1 }
  const body = { tag: 'L/LI/LBody', element: 2 }
  const items = [
    full([
      label,
      { text: 'The harbour issued The Lamps of the Northern Isles and of all;', gap: 20, ...body, italic: true }
    ]),
    running('and through its wardens', { style: body }),
    short('kept them.', { style: body })
  ]
  expect(textsOf(setDocument([{ items, tagTrust: 1 }]))).toHaveLength(1)
})

describe('a heading tagged in one element with its text', () => {
  const tagged = { element: 1, tag: 'P' }

  test('is a block of its own where a forced break ends its line', () => {
    const items = [
      short('Sources', { style: { ...tagged, italic: true } }),
      running('One', { style: tagged }),
      running('two', { style: tagged }),
      full('ends here.', { style: tagged })
    ]
    expect(textsOf(setDocument([{ items, tagTrust: 1 }]))[0]).toBe('Sources')
  })

  test('is no emphasis that runs over a line end', () => {
    const items = [
      running('Guided', { style: { ...tagged, italic: true } }),
      running('two', { style: tagged }),
      full('ends here.', { style: tagged })
    ]
    expect(textsOf(setDocument([{ items, tagTrust: 1 }]))).toHaveLength(1)
  })
})

describe('the lines of a signature block right of the middle', () => {
  const block = [
    running('One', { indent: 20 }),
    running('two'),
    running('three'),
    full('ends here.', { space: 1 }),
    short('湖泊事务委员会', { indent: 220, space: 1 }),
    short('主席', { indent: 220 }),
    short('安娜·贝尔格', { indent: 220 })
  ]

  test('stand each on their own when none comes near the margin', () =>
    expect(textsOf(setDocument([block])).slice(-3)).toEqual(['湖泊事务委员会', '主席', '安娜·贝尔格']))

  test('are one office when they are centred below each other and a small letter goes on', () => {
    const centred = (...texts: [text: string, indent: number, width: number][]) =>
      textsOf(
        setDocument([[...block.slice(0, 4), ...texts.map(([text, indent, width]) => short(text, { indent, width }))]])
      ).slice(-texts.length)
    const wrapped = centred(
      ['Ambassador', 272, 56],
      ['Acting head', 270, 60],
      ['of the Lakes Mission to', 230, 140],
      ['Northern Harbour', 240, 120]
    )
    expect(wrapped.slice(1)).toEqual(['Ambassador', 'Acting head of the Lakes Mission to Northern Harbour'])
    expect(centred(['Head of the Lakes Mission', 230, 140], ['Northern Harbour', 240, 120])).toEqual([
      'Head of the Lakes Mission',
      'Northern Harbour'
    ])
  })

  test('are one text when the upper line reaches the margin', () => {
    const wrapped = [
      ...block.slice(0, 4),
      full('Chair of the Committee on', { indent: 220, space: 1 }),
      short('lakes', { indent: 220 })
    ]
    expect(textsOf(setDocument([wrapped])).at(-1)).toBe('Chair of the Committee on lakes')
  })
})

describe('a paragraph at the end of a page', () => {
  test('goes on on the next page when no sentence ends', () =>
    expect(
      openings(
        setDocument([
          [running('One', { indent: 20 }), running('goes')],
          [running('on'), short('there.')]
        ])
      )
    ).toEqual(['One']))

  test('ends there when both its only line and the next page’s first begin as paragraphs do', () => {
    const page = [running('One', { indent: 20 }), running('two'), short('ends.')]
    const pages = setDocument([
      [...page, full('Harbours of the northern coast', { indent: 20 })],
      [full('Ferries of the southern lakes', { indent: 20 }), ...page]
    ])
    expect(textsOf(pages)).toContain('Harbours of the northern coast')
  })

  test('ends there in the large type of titles', () => {
    const large = { size: 14, style: { bold: true } }
    const pages = setDocument([
      [running('One'), running('two'), running('three'), full('Lakes and rivers', large)],
      [full('Harbours and ferries', large), running('Four'), running('five')]
    ])
    expect(textsOf(pages)).toContain('Lakes and rivers')
  })

  test('ends there when the next page begins with the number of a figure', () =>
    expect(
      openings(
        setDocument([
          [running('One', { indent: 20 }), running('two'), full('three is shown in the figure below.')],
          [short('Figure 11.II'), full('Harbours', { style: { bold: true } })]
        ])
      )
    ).toContain('Figure'))

  test('ends there when the next page begins with a label', () =>
    expect(
      openings(
        setDocument([
          [running('One', { indent: 20 }), short('ends.')],
          [full(tab('2.', 'The survey of the region was done'), { indent: 20 }), running('on')]
        ])
      )
    ).toEqual(['One', '2.']))

  test('ends there when its last line is short', () =>
    expect(
      openings(setDocument([[running('One', { indent: 20 }), short('ends.')], [running('Two', { indent: 20 })]]))
    ).toEqual(['One', 'Two']))

  test('ends there when its line leaves much room, as the names of a list do', () =>
    expect(
      textsOf(
        setDocument([
          [running('One', { indent: 20 }), short('ends.'), short('Office of Northern Keepers', { space: 0.5 })],
          [short('Harbour Union'), running('Two', { indent: 20, space: 0.5 }), short('ends.')]
        ])
      ).slice(1, 3)
    ).toEqual(['Office of Northern Keepers', 'Harbour Union']))

  test('is no heading that goes on behind a table', () => {
    const table = { type: 'table' as const, rows: [], places: [{ page: 1 }], notes: [] }
    const heading = (words: string) => full(words, { style: { bold: true } })
    const document = setDocument([[heading('Harbours of the northern islands'), table, heading('Other harbours')]])
    expect(openings(document)).toEqual(['Harbours', '[table]', 'Other'])
  })

  test('goes on behind a table that interrupts its sentence', () => {
    const table = { type: 'table' as const, rows: [], places: [{ page: 2 }], notes: [] }
    const document = setDocument([
      [running('One', { indent: 20 }), running('goes')],
      [table, running('on'), short('there.')]
    ])
    expect(openings(document)).toEqual(['One', '[table]'])
  })

  test('has a place on both pages', () => {
    const { places } = textBlock(
      setDocument([
        [running('One', { indent: 20 }), running('goes')],
        [running('on'), short('there.')]
      ])
    )
    expect(places.map(({ page }) => page)).toEqual([1, 2])
  })
})

describe('layout facts', () => {
  test('give the offset of the gap behind a label', () => {
    const { layout } = textBlock(
      setDocument([[full(tab('12.', 'The survey of the region was done by')), running('many')]])
    )
    expect(layout.labelEnd).toBe(3)
  })

  test('give first-line indent and indent from the edge of the column', () => {
    const { layout } = textBlock(setDocument([[running('One', { indent: 20 }), running('goes'), running('on')]]))
    expect([layout.firstIndent, layout.indent]).toEqual([20, 0])
  })

  test('give a negative indent to a heading that hangs left', () => {
    const document = setDocument([
      [
        short('A heading', { indent: -30, style: { bold: true } }),
        running('One', { space: 1 }),
        running('goes'),
        running('on')
      ]
    ])
    expect(textBlock(document).layout.firstIndent).toBe(-30)
  })

  test('call a heading bold whose note mark and remark in brackets are not', () => {
    const bold = (text: string) => ({ text, bold: true })
    const marked = setDocument([[short([bold('Harbours'), { text: '1', superscript: true }]), running('One')]])
    const remark = setDocument([[short([bold('Item 12 ('), { text: 'continued', italic: true }, bold(')')])]])
    expect([textBlock(marked).layout.bold, textBlock(remark).layout.bold]).toEqual([true, true])
  })

  test('give the offsets at which printed lines begin', () => {
    const { layout } = textBlock(setDocument([[full('The survey of the region was concluded'), short('early.')]]))
    expect(layout.lineBreaks).toEqual([39])
  })

  test('name centred and end-aligned lines', () => {
    const document = setDocument([
      [
        short('A title', { indent: 167, width: 35 }),
        running('One', { space: 2 }),
        full('goes on to the end of what there is to say of lakes.'),
        short('The end', { indent: 335, width: 35 })
      ]
    ])
    expect(blocksOf(document).blocks.map(block => block.type === 'text' && block.layout.align)).toEqual([
      'centre',
      'start',
      'end'
    ])
  })

  test('name a typed title centred whose lines begin at one edge, and one whose lines have one middle about that of the column', () => {
    const title = (style: { underline?: true }) => [
      short('Lamps of the northern harbours, the', { indent: 90, style }),
      short('eastern islands and the lakes, with', { indent: 90, style }),
      short('the piers', { indent: 90, style })
    ]
    const middle = [
      short('Report of the keepers of the lamps', { indent: 117, style: { bold: true } }),
      short('of northern piers', { indent: 160, style: { bold: true } })
    ]
    const align = (lines: readonly ReturnType<typeof short>[]) =>
      textBlock(setDocument([[...lines, running('One', { space: 3 }), running('two'), running('three')]])).layout.align
    expect(align(title({ underline: true }))).toBe('centre')
    expect(align(title({}))).not.toBe('centre')
    expect(align(middle)).toBe('centre')
  })

  test('name capitals and bold type', () => {
    const { layout } = textBlock(setDocument([[short('A BOLD TITLE', { style: { bold: true } })]]))
    expect([layout.capitals, layout.bold]).toEqual([true, true])
  })
})

describe('rules printed as underscores', () => {
  const rule = short('____________', { indent: 155 })

  test('part the text', () =>
    expect(textsOf(setDocument([[short('One.'), rule, short('Two.')]]))).toEqual(['One.', '[separator]', 'Two.']))

  test('below the last line are set aside', () => {
    const { blocks, setAside } = blocksOf(setDocument([[short('One.'), rule]]))
    expect([blocks.length, setAside.map(({ reason }) => reason)]).toEqual([1, ['end-rule']])
  })
})

describe('entries with figures at the edge', () => {
  test('are blocks of their own, though every line is full', () => {
    const entry = (text: string) => short([text, { text: '$1,200', gap: 330 - text.length * 5 }], { space: 1 })
    expect(textsOf(setDocument([['Boats', 'Nets', 'Lamps', 'Ropes', 'Oars', 'Sails'].map(entry)]))).toHaveLength(6)
  })
})

describe('lines of marks', () => {
  test('belong to the text above', () =>
    expect(
      textsOf(setDocument([[running('Members:'), full('Norway,* Chad,** Peru,* Fiji*** and Togo.*'), short('**')]]))
    ).toHaveLength(1))
})

describe('bold lines', () => {
  const bold = { style: { bold: true } }

  test('below each other are one title', () =>
    expect(
      textsOf(
        setDocument([
          [short('Survey of the harbours and of the lighthouses of the', bold), short('northern coast', bold)]
        ])
      )
    ).toHaveLength(1))

  test('part below the name of a part, and not below other words', () => {
    const heads = (above: string) =>
      textsOf(setDocument([[short(above, bold), short('Secretariat', bold), running('One', { space: 1 }), running()]]))
    expect(heads('Rule 3').slice(0, 2)).toEqual(['Rule 3', 'Secretariat'])
    expect(heads('Decision 22/1').slice(0, 2)).toEqual(['Decision 22/1', 'Secretariat'])
    expect(heads('Lights and')).toHaveLength(2)
  })

  test('part at the figure between them', () => {
    const figure = { type: 'figure' as const, place: { page: 1 } }
    const title = [
      full('Number of boats built on the northern coast', bold),
      figure,
      short('Result of the survey', bold)
    ]
    expect(textsOf(setDocument([title]))).toHaveLength(3)
  })

  test('below a little white part from an indented paragraph that ends without a stop, right below it they go on', () => {
    const set = (space: number) =>
      textsOf(
        setDocument([
          [
            running('One', { indent: 20 }),
            full('on'),
            short('Pilots', { ...bold, space }),
            running('Two', { indent: 20, space: 1 })
          ]
        ])
      )
    expect([set(0.25).length, set(0).length]).toEqual([3, 2])
  })

  test('part behind a line that is not half full', () =>
    expect(
      textsOf(
        setDocument([
          [short('The General Council,', { ...bold, indent: 20 }), short('Part one', { ...bold, space: 0.25 })]
        ])
      )
    ).toHaveLength(2))
})

describe('a list in groups, each with its year before the first entry', () => {
  test('has a block for every entry, whose lines hang behind the bullet', () => {
    const first = (year: string, words: string) =>
      short([year, { text: '-', gap: 30 }, { text: words, gap: 25 }], { indent: 0 })
    const lines = [
      first('1993', 'Conference on lamps and their keepers'),
      short('of the north;', { indent: 80 }),
      short(['-', { text: 'Group on oil;', gap: 25 }], { indent: 50 }),
      first('1994', 'Board on piers;'),
      running('The', { space: 2 })
    ]
    expect(openings(setDocument([lines]))).toEqual(['1993', '-', '1994', 'The'])
  })
})

describe('the first line of a page', () => {
  test('is the next number of a list, though the line above is full and ends no sentence', () =>
    expect(openings(setDocument([[full('37. Association of the keepers')], [short('38. Society of pilots')]]))).toEqual(
      ['37.', '38.']
    ))

  test('is none of an entry that ends with figures, though its own first letter was misread as a small one', () => {
    const entry = short(['Closing of the lakes', { text: '36 - 41', gap: 150 }], { space: 2 })
    expect(openings(setDocument([[running('One'), entry], [running('lntroduction')]]))).toEqual([
      'One',
      'Closing',
      'lntroduction'
    ])
  })

  test('is the next title of a list of documents, which end with their symbols', () =>
    expect(
      openings(
        setDocument([
          [running('Report'), short('on lamps (A/99/12)')],
          [running('Note'), short('on oil')]
        ])
      )
    ).toEqual(['Report', 'Note']))

  test('is a heading when it stands alone behind a sentence and ends without a stop', () =>
    expect(
      openings(
        setDocument([
          [running('The'), full('lamps were lit at dusk by the keepers who stood by.')],
          [short('Ferries'), running('Boats', { space: 0.5 })]
        ])
      )
    ).toEqual(['The', 'Ferries', 'Boats']))

  test('is a heading in bold type when it stands alone, behind bold sentences and behind an item without a stop', () => {
    const bold = { style: { bold: true } }
    const behind = (style: object, end: string) =>
      openings(
        setDocument([
          [running('The', { indent: 20, ...style }), running('lamps', style), full(end, style)],
          [short('Ferries (2031)', bold), running('Boats', { space: 0.5 })]
        ])
      )
    expect(behind(bold, 'were lit at dusk by the keepers who stood by.')).toEqual(['The', 'Ferries', 'Boats'])
    expect(behind({}, 'were lit at dusk by the keepers who stood by')).toEqual(['The', 'Ferries', 'Boats'])
  })

  test('is a heading when the file tags it as one and the text above not', () => {
    const tagged = (tag: string, element: number) => ({ style: { bold: true, tag, element } })
    expect(
      openings(
        setDocument([
          { items: [running('Keep', tagged('P', 1)), full('the lamps in order.', tagged('P', 1))], tagTrust: 1 },
          { items: [running('Ferries', tagged('H2', 2)), running('over', tagged('H2', 2))], tagTrust: 1 }
        ])
      )
    ).toEqual(['Keep', 'Ferries'])
  })
})

describe('paragraphs set apart by white space', () => {
  const paragraph = () => [running('One', { space: 1 }), running('goes'), short('on.')]
  const broken = [running('Two', { space: 1 }), short('met the pilots of the northern coast on', { width: 280 })]

  test('go on behind a line that was ended early to keep the next words together', () =>
    expect(
      openings(setDocument([[...Array.from({ length: 8 }).flatMap(paragraph), ...broken, running('4 May 1998')]]))
    ).not.toContain('4'))

  test('are known in a short document, too, when numbers begin them', () => {
    const numbered = (at: number) => [full(`${at}. One`, { space: 1 }), running('goes'), full('on.')]
    expect(
      openings(
        setDocument([
          [
            ...[1, 2, 3, 4, 5, 6].flatMap(numbered),
            full('7. Two', { space: 1 }),
            ...broken.slice(1),
            running('4 May 1998')
          ]
        ])
      )
    ).not.toContain('4')
  })

  test('go on at a full line right above, though the file tags two', () => {
    const tagged = (element: number) => ({ style: { tag: 'P', element } })
    const apart = Array.from({ length: 8 }).flatMap((_, at) => [
      running('One', { space: 1, ...tagged(at) }),
      running('goes', tagged(at)),
      short('on.', tagged(at))
    ])
    const cut = [running('Two', { space: 1, ...tagged(20) }), full('ends.', tagged(20)), running('Boats', tagged(21))]
    expect(openings(setDocument([{ items: [...apart, ...cut], tagTrust: 1 }]))).not.toContain('Boats')
    expect(openings(setDocument([{ items: cut, tagTrust: 1 }]))).toContain('Boats')
  })

  test('are known by white space only', () =>
    expect(openings(setDocument([[...broken, running('4 May 1998'), running('and')]]))).toContain('4'))
})

describe('numbers of a list', () => {
  test('part its items, though nothing else does', () =>
    expect(openings(setDocument([[full('1. Oil of the lamps'), full('2. Wicks and glass')]]))).toEqual(['1.', '2.']))
})

describe('a line with the mark of a note', () => {
  test('is italic when its letters are', () =>
    expect(
      textBlock(
        setDocument([
          [
            short([
              { text: 'Lamps and oil', italic: true },
              { text: '16', superscript: true }
            ])
          ]
        ])
      ).layout.italic
    ).toBe(true))
})

describe('pages', () => {
  const graded = (images: readonly { x: number; y: number; width: number; height: number }[]) => {
    const document = setDocument([[short('One.')]])
    return blocksOf({ ...document, pages: document.pages.map(page => ({ ...page, images })) }).pageGrades[0]?.grade
  }

  test('of set text are good', () => expect(graded([{ x: 60, y: 60, width: 80, height: 60 }])).toBe('good'))

  test('under strips of a scan are doubtful', () =>
    expect(graded([0, 1, 2, 3].map(part => ({ x: 0, y: part * 198, width: 612, height: 198 })))).toBe('doubtful'))
})

describe('rows of asterisks', () => {
  test('are separators', () =>
    expect(textsOf(setDocument([[running('One'), short('* * *', { indent: 170 })]]))).toContain('[separator]'))
})
