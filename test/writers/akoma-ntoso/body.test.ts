import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/document.ts'
import { heading, italic, line, mark, note, numbered, paragraph, quote, recital, runs, table } from './build.ts'
import { inside, withoutIds, xmlOf } from './write.ts'

const body = (...blocks: readonly Block[]): string => withoutIds(inside(xmlOf({ body: blocks }), 'mainBody'))

const becomes = (blocks: readonly Block[], expected: string): void =>
  expect(body(...blocks)).toBe(expected.replace(/\n\s*/gu, ''))

describe('paragraphs', () => {
  test('keep their printed number in num', () =>
    becomes(
      [paragraph('Decides;', { number: numbered('1 -', '1') })],
      '<paragraph><num>1 -</num><content><p>Decides;</p></content></paragraph>'
    ))

  test('hold their sub-items as points, to any depth', () =>
    becomes(
      [
        paragraph('Invites:', {
          number: '1.',
          children: [paragraph('One:', { number: '(a)', children: [paragraph('Two.', { number: '(i)' })] })]
        })
      ],
      `<paragraph><num>1.</num><list><intro><p>Invites:</p></intro>
       <point><num>(a)</num><list><intro><p>One:</p></intro><point><num>(i)</num><content><p>Two.</p></content></point></list></point>
       </list></paragraph>`
    ))

  test('that go on after their list end in a wrap-up', () =>
    becomes(
      [
        paragraph('Invites:', {
          children: [paragraph('One,', { number: '(a)' }), paragraph('as needed.', { continuation: true })]
        })
      ],
      '<paragraph><list><intro><p>Invites:</p></intro><point><num>(a)</num><content><p>One,</p></content></point><wrapUp><p>as needed.</p></wrapUp></list></paragraph>'
    ))

  test('of bullets are indents, at the top as well', () =>
    becomes(
      [paragraph('One', { number: numbered('•', '') }), paragraph('Two', { number: numbered('•', '') })],
      '<list><indent><num>•</num><content><p>One</p></content></indent><indent><num>•</num><content><p>Two</p></content></indent></list>'
    ))

  test('hold the table that belongs to them', () =>
    becomes(
      [paragraph('See:', { number: '1.', children: [table(['a'])] })],
      '<paragraph><num>1.</num><content><p>See:</p><table><tr class="header"><th><p>a</p></th></tr></table></content></paragraph>'
    ))

  test('quoted keep their own structure', () =>
    becomes(
      [quote(paragraph('“Text”', { number: '1.' }))],
      '<container name="quote"><p><embeddedStructure><paragraph><num>1.</num><content><p>“Text”</p></content></paragraph></embeddedStructure></p></container>'
    ))
})

describe('headings', () => {
  test('open the element their number asks for, nested by rank', () =>
    becomes(
      [
        heading('One', 1, numbered('I.', 'I', 1)),
        heading('Two', 2, numbered('A.', 'A', 1)),
        heading('Three', 3),
        paragraph('a'),
        heading('Four', 1, numbered('II.', 'II', 2))
      ],
      `<section><num>I.</num><heading>One</heading><title><num>A.</num><heading>Two</heading><division><heading>Three</heading>
       <paragraph><content><p>a</p></content></paragraph></division></title></section><section><num>II.</num><heading>Four</heading></section>`
    ))

  test.each([
    ['en', 'Article 5', '<article eId="art_5">'],
    ['fr', 'Chapitre II: Membres', '<chapter eId="chp_II">'],
    ['en', 'Articles of faith', '<division eId="dvs_nn_1">'],
    ['en', 'Article in the year 2030', '<division eId="dvs_nn_1">']
  ] as const)('in %s with the words %s open %s', (language, text, tag) =>
    expect(inside(xmlOf({ language, body: [heading(text)] }), 'mainBody')).toContain(tag)
  )

  test('with a number alone keep it', () =>
    becomes([heading('', 1, numbered('I', 'I', 1))], '<section><num>I</num></section>'))

  test.each([
    ['en', numbered('C.', 'C', 3), 'title'],
    ['en', numbered('C.', 'C', 100), 'section'],
    ['en', numbered('Chapter II', 'II', 2), 'chapter'],
    ['zh', numbered('一、', '一', 1), 'section'],
    ['ar', numbered('أولا -', 'أولا', 1), 'section'],
    ['ar', numbered('ألف -', 'ألف', 1), 'title'],
    ['fr', numbered('3.', '3', 3), 'chapter']
  ] as const)('in %s with %o open a %s', (language, number, name) =>
    expect(inside(xmlOf({ language, body: [heading('One', 1, number)] }), 'mainBody')).toMatch(
      new RegExp(`^<${name} `, 'u')
    )
  )
})

describe('tables', () => {
  test('have their caption inside and the source line below', () =>
    becomes(
      [
        line('caption', 'Lights', { number: numbered('Table 1', '1') }),
        table(['a', 'b'], ['', 'c']),
        line('remark', 'Source: keepers.')
      ],
      `<container name="table"><table><caption>Table 1 Lights</caption><tr class="header"><th><p>a</p></th><th><p>b</p></th></tr>
       <tr><td/><td><p>c</p></td></tr></table><p>Source: keepers.</p></container>`
    ))

  test('in a section stand in a container that a section may hold', () =>
    expect(body(heading('One'), table(['a']))).toContain('<hcontainer name="table"><content><table>'))

  test('keep spans', () => {
    const spanned = { ...table(['a']), rows: [{ cells: [{ paragraphs: [{ runs: runs('a') }], columns: 2, rows: 3 }] }] }
    expect(body(spanned)).toContain('<td colspan="2" rowspan="3"><p>a</p></td>')
  })
})

describe('headings below the highest that open a text', () => {
  test('hang in a division without a heading', () =>
    becomes(
      [heading('Estimates', 2), paragraph('a'), heading('Board', 1), paragraph('b')],
      `<division><division><heading>Estimates</heading><paragraph><content><p>a</p></content></paragraph></division></division>
       <division><heading>Board</heading><paragraph><content><p>b</p></content></paragraph></division>`
    ))
})

describe('preambular paragraphs', () => {
  const preamble = (...blocks: readonly Block[]): string => withoutIds(inside(xmlOf({ preamble: blocks }), 'preamble'))

  test('are containers named for their opening words', () =>
    expect(
      preamble(line('formula', runs(italic('The Assembly'), ',')), recital('Recalling also', ' the lights,'))
    ).toBe(
      '<formula name="enactingFormula"><p><i>The Assembly</i>,</p></formula><container name="Recalling also"><p><i>Recalling also</i> the lights,</p></container>'
    ))

  test('without emphasis are named for the longest known opening', () =>
    expect(preamble(paragraph('Recalling also its lights,', { role: 'recital' }))).toMatch(
      /^<container name="Recalling also"/u
    ))

  test('with sub-items hold them in a list', () =>
    expect(
      preamble({ ...recital('Recalling', ':'), children: [paragraph('One,', { number: '(a)' })] } as Block)
    ).toContain('<blockList><item><num>(a)</num><p>One,</p></item></blockList>'))

  test('further down in the body keep their footnotes', () => {
    const noted = paragraph(runs('Recalling it', mark('n1')), { role: 'recital' })
    const notes = [{ id: 'n1', mark: '1', printed: '1', paragraphs: [{ runs: runs('A note.') }], places: [] }]
    expect(xmlOf({ body: [paragraph('Recommends:'), noted], notes })).toContain('<p>A note.</p>')
  })

  test('inside a section of the body are cross headings', () =>
    expect(body(heading('One'), recital('Recalling', ' it,'))).toContain(
      '<crossHeading refersTo="#preamble"><i>Recalling</i> it,</crossHeading>'
    ))

  test('in the body hold the footnotes of their marks', () =>
    expect(
      withoutIds(
        inside(
          xmlOf({
            body: [paragraph(runs(italic('Recalling'), ' it,', mark('n1')), { role: 'recital' })],
            notes: [note('n1', 'A note.')]
          }),
          'mainBody'
        )
      )
    ).toContain('<authorialNote marker="1" placement="bottom"><p>A note.</p></authorialNote>'))
})
