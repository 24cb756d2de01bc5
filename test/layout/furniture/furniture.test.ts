import { describe, expect, test } from 'vitest'
import { furniture } from '../../../src/layout/furniture/furniture.ts'
import type { Line } from '../../../src/model/lines.ts'
import { defaults } from '../../../src/options.ts'
import { line, lined, shown, span } from '../../support/set-type.ts'

const context = { options: defaults, report: () => {} }

function clear(...pages: readonly (readonly Line[])[]) {
  const { pages: cleared, setAside } = furniture.run(lined(pages), context)
  return {
    kept: cleared.map(({ lines }) => lines.map(shown)),
    aside: setAside.map(({ reason, text }) => `${reason}: ${text}`)
  }
}

const body = (text = 'The panel considered the matter further.') => line(text, { y: 400 })
const masthead = [line('E/ZZ/12/7', { x: 484, y: 57 }), line('Lakes and rivers', { y: 255, size: 14 })]
const parts = (left: string, right: string, y: number) =>
  line([span(left, { x: 60, y, size: 7, width: 40 }), span(right, { x: 512, y, size: 7, width: 40 })], { y, size: 7 })

describe('running heads', () => {
  test('that give the symbol go, also from a document of two pages', () =>
    expect(clear([...masthead, body()], [line('E/ZZ/12/7', { x: 60, y: 59, size: 8.5 }), body()]).aside).toEqual([
      'running-head: E/ZZ/12/7'
    ]))

  test('with a title on two lines go whole', () => {
    const head = [
      line('Lakes and rivers of the region', { x: 300, y: 49, size: 8.5 }),
      parts('E/ZZ/12/7', 'and their fish', 59)
    ]
    expect(clear([...masthead, body()], [...head, body()]).aside).toHaveLength(3)
  })

  test('of typed pages go with language and page', () =>
    expect(
      clear(
        [...masthead, body()],
        [
          line('E/ZZ/12/7', { x: 65, y: 43 }),
          line('English', { x: 65, y: 55 }),
          line('Page 2', { x: 65, y: 66 }),
          body()
        ]
      ).aside
    ).toEqual(['running-head: E/ZZ/12/7', 'running-head: English', 'page-number: Page 2']))

  test('of scanned typed pages go though their words were misread', () => {
    const second = [
      line('Q/12/7l', { x: 65, y: 43 }),
      line('Eng1i sh', { x: 65, y: 55 }),
      line('Paqe 2', { x: 65, y: 66 })
    ]
    const { pages } = furniture.run(lined([[body()], [...second, body()]], { recognised: true }), context)
    expect(pages[1]!.lines.map(shown)).toEqual([shown(body())])
  })

  test('of two columns go whole, when one half of them is known', () => {
    const head = (left: string) => [
      line('4 May 1959', { x: 310, y: 47.5, column: 1 }),
      line(left, { x: 227, y: 47.7, width: 70 })
    ]
    expect(clear([body()], [...head('12th meeting -'), body()], [...head('12th meetinq -'), body()]).kept[2]).toEqual([
      shown(body())
    ])
  })

  test('are not looked for on the first page', () => expect(clear([...masthead, body()]).aside).toEqual([]))

  test('are not numbered labels of annexes that stand at the top of their pages', () =>
    expect(
      clear(
        [...masthead, body()],
        [line('Annex 1', { y: 72 }), body()],
        [body()],
        [line('Annex 2', { y: 72 }), body()],
        [line('Annex 3', { y: 72 }), body()]
      ).aside
    ).toEqual([]))

  test('do not take the first line of the text with them', () =>
    expect(
      clear([...masthead, body()], [line('E/ZZ/12/7', { x: 60, y: 59, size: 8.5 }), line('goes on here.', { y: 79 })])
        .kept[1]
    ).toEqual(['goes on here.']))
})

describe('page feet', () => {
  test('of even and odd pages go', () =>
    expect(
      clear([body()], [body(), parts('2/3', '11-23456', 754)], [body(), parts('11-23456', '3/3', 754)]).aside
    ).toEqual(['page-number: 2/3', 'job-number: 11-23456', 'job-number: 11-23456', 'page-number: 3/3']))

  test('of the first page go: job number, dates, bar code and recycle line', () =>
    expect(
      clear([
        body(),
        line([span('11-23456 (E)', { x: 65, y: 748, width: 58 }), span('040511', { x: 140, y: 748 })], { y: 748 }),
        line('*1123456*', { x: 65, y: 762, size: 12 }),
        line('Please recycle', { x: 480, y: 762, size: 7 })
      ]).aside
    ).toEqual([
      'recycle-line: Please recycle',
      'bar-code: *1123456*',
      'job-number: 11-23456 (E)',
      'job-number: 040511'
    ]))

  test('of typed pages have the code of the typist beside the job number', () => {
    const foot = [
      span('85-12345', { x: 65, y: 748 }),
      span('1381n', { x: 140, y: 748 }),
      span('(E)', { x: 180, y: 748 })
    ]
    expect(clear([body(), line(foot, { y: 748 })]).aside).toEqual([
      'job-number: 85-12345',
      'job-number: 1381n',
      'job-number: (E)'
    ])
  })

  test('of scanned pages are job numbers with a misread figure where the code of the typist follows', () => {
    const code = span('1381n (El', { x: 140, y: 748 })
    const foot = line([span('go-12345', { x: 65, y: 748 }), code, span('/', { x: 480, y: 748 })], { y: 748 })
    expect(clear([body(), foot]).aside).toEqual([
      'job-number: go-12345',
      'job-number: 1381n (El',
      'continuation-mark: /'
    ])
    expect(clear([body(), line('85-I2345 1381n (E)', { x: 65, y: 748 })]).aside).toEqual([
      'job-number: 85-I2345 1381n (E)'
    ])
    expect(clear([body(), line('85-I2345', { x: 65, y: 748 })]).aside).toEqual([])
  })

  test('of scanned pages go part by part, with a continuation mark that lost its dots', () => {
    const foot = [
      span('g5-12345', { x: 65, y: 748 }),
      span('1381n', { x: 140, y: 748 }),
      span('(E)', { x: 180, y: 748 }),
      span('/', { x: 500, y: 748 })
    ]
    expect(clear([body(), line(foot, { y: 748 })]).aside).toEqual([
      'job-number: g5-12345',
      'job-number: 1381n',
      'job-number: (E)',
      'continuation-mark: /'
    ])
  })

  test('are the stamp of the library that scanned the page', () =>
    expect(clear([body(), line('Digitized by Dag Hammarskjöld Library', { x: 320, y: 744 })]).aside).toEqual([
      'running-foot: Digitized by Dag Hammarskjöld Library'
    ]))

  test('glued by the producer go', () =>
    expect(clear([body()], [body(), line('11-234562/3', { y: 755 })]).aside).toEqual(['job-number: 11-234562/3']))

  test('with the sign that the text goes on go', () =>
    expect(clear([body(), line('/...', { x: 520, y: 731 })]).aside).toEqual(['continuation-mark: /...']))

  test('is a continuation mark whose dots a scan shows as one', () =>
    expect(clear([body(), line('/•', { x: 520, y: 731 })]).aside).toEqual(['continuation-mark: /•']))

  test('of Geneva are bare numbers that count the pages', () =>
    expect(
      clear([body()], [body(), line('2', { x: 57, y: 760, size: 9 })], [body(), line('3', { x: 540, y: 760, size: 9 })])
        .aside
    ).toEqual(['page-number: 2', 'page-number: 3']))

  test('that are a footnote of one symbol stay', () => {
    const note = (y: number) =>
      line(
        [span('4', { x: 102, y: y - 3, size: 5 }, { superscript: true }), span('E/ZZ/11/2.', { x: 123, y, size: 8.5 })],
        { y, size: 8.5 }
      )
    expect(clear([body(), note(732)], [body(), note(732)], [body(), note(732)]).aside).toEqual([])
  })

  test('leave the number of a resolution that ends the text above the number of the page', () =>
    expect(
      clear([...masthead, body()], [body(), line('79/323', { y: 709 }), parts('99-12345', '2/9', 754)]).kept[1]
    ).toEqual(['The panel considered the matter further.', '79/323']))

  test('that are figures of the text stay', () =>
    expect(clear([body(), line('417', { x: 300, y: 725 })]).aside).toEqual([]))

  test('stamped on every page alike go', () => {
    const stamp = line('Digitized by the library', { x: 320, y: 768, size: 8 })
    expect(clear([body(), stamp], [body(), stamp], [body(), stamp]).aside).toHaveLength(3)
  })
})

describe('furniture of pages printed across', () => {
  const sideways = (text: string, x: number, y: number) => {
    const turned = span(text, { x, y, size: 8.5 })
    return line([{ ...turned, box: { x, y: y - text.length * 4, width: 8.5, height: text.length * 4 } }], { x, y })
  }
  const across = (...lines: readonly Line[]) => {
    const { pages, setAside } = furniture.run(lined([masthead, lines], { width: 792, height: 612 }), context)
    return { kept: pages[1]!.lines.map(shown), aside: setAside.map(({ reason, text }) => `${reason}: ${text}`) }
  }

  test('stands sideways in the outer margins and goes', () =>
    expect(across(sideways('E/ZZ/12/7', 748, 91), sideways('4/24', 37, 80), body()).aside).toEqual([
      'running-head: E/ZZ/12/7',
      'page-number: 4/24'
    ]))

  test('names two documents one below the other and goes', () =>
    expect(across(sideways('E/ZZ/12/7 Q/2031/253', 748, 91), body()).aside).toEqual([
      'running-head: E/ZZ/12/7 Q/2031/253'
    ]))

  test('does not take a heading at its height along', () =>
    expect(across(line('Annex', { x: 58, y: 69, size: 12 }), sideways('4/24', 37, 80), body()).kept).toContain('Annex'))

  test('is a page number of two figures, beside other furniture that stands sideways', () => {
    const number = line('2', { x: 37, y: 300, size: 8.5 })
    expect(across(sideways('E/ZZ/12/7', 748, 91), number, body()).aside).toContain('page-number: 2')
    expect(across(number, body()).kept).toContain('2')
  })

  test('is not a sideways word of a table', () =>
    expect(across(sideways('Harbours', 60, 300), body()).kept).toContain('Harbours'))

  test('is not a sideways word between the rules of a table, though the first page has it', () => {
    const rule = { box: { x: 57, y: 290, width: 660, height: 0.5 }, direction: 'horizontal' } as const
    const lines = [sideways('Lakes', 60, 300), body()]
    const kept = (rules: (typeof rule)[]) =>
      furniture.run(lined([masthead, lines], { width: 792, height: 612, rules }), context).pages[1]!.lines.map(shown)
    expect(kept([rule])).toContain('Lakes')
    expect(kept([])).not.toContain('Lakes')
  })
})

describe('the note on corrections of a meeting record', () => {
  const note = [
    line('This record contains the text of speeches delivered in English.', { y: 640, size: 7 }),
    line('Corrections go to the keeper of the records.', { y: 650, size: 7 })
  ]

  test('goes from the foot of the first page', () =>
    expect(clear([...masthead, body(), ...note], [body()]).aside).toEqual([
      'correction-note: This record contains the text of speeches delivered in English.',
      'correction-note: Corrections go to the keeper of the records.'
    ]))

  test('is not looked for on later pages, nor at the top of a page', () => {
    const top = line('This record is subject to correction.', { y: 120 })
    expect(clear([top, body()], [body(), ...note]).aside).toEqual([])
  })
})

test('the figures of a bar code in a symbol font are set aside with the job number', () => {
  const code = line('\uF02A\uF031\uF039\uF032\uF032\uF035\uF037\uF033\uF02A', { y: 760, size: 28 })
  expect(
    clear([...masthead, body(), line('GE.44-22573(E)', { y: 748 }), code]).aside.map(text => text.split(':')[0])
  ).toEqual(expect.arrayContaining(['job-number', 'bar-code']))
})

test('the job number of a text issued again has a star', () =>
  expect(clear([...masthead, body(), line('44-28968* (E)', { y: 748 })]).aside).toEqual(['job-number: 44-28968* (E)']))

test('the foot of a typed page that ends early goes with the code of the typist and the continuation mark', () => {
  const foot = [
    span('82-08455', { x: 36, y: 690, width: 45 }),
    span('0356b (E)', { x: 100, y: 690, width: 50 }),
    span('/ . . .', { x: 500, y: 690, width: 30 })
  ]
  expect(clear([...masthead, body(), line(foot, { y: 690 })]).aside).toEqual([
    'job-number: 82-08455',
    'job-number: 0356b (E)',
    'continuation-mark: / . . .'
  ])
})

test('page number and symbol beside each other at the foot of a printed record go, also with a comma for a stop', () =>
  expect(
    clear([
      body(),
      line([span('651', { x: 300, y: 750, width: 15 }), span('Q/C,4/SR.12', { x: 480, y: 750, width: 60 })], { y: 750 })
    ]).aside
  ).toEqual(['page-number: 651', 'running-foot: Q/C,4/SR.12']))

test('the imprint of the printer goes from the foot of the page', () =>
  expect(
    clear([body(), line('Litho in U.N.', { x: 54, y: 751 }), line('12345-July 1960-950', { x: 486, y: 751 })]).aside
  ).toEqual(['running-foot: 12345-July 1960-950', 'running-foot: Litho in U.N.']))
