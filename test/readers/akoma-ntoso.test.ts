import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convert } from '../../src/convert.ts'
import type { DocumentTree } from '../../src/model/document.ts'
import { plainText } from '../../src/model/run.ts'
import { defaults } from '../../src/options.ts'
import { writeAkomaNtoso } from '../../src/writers/akoma-ntoso/akoma-ntoso.ts'
import { outline } from '../support/build.ts'
import { fixtureSources } from '../support/fixtures.ts'
import { hasShared, shared } from '../support/scorer.ts'

const read = (xml: string) => convert({ name: 'a.xml', bytes: Buffer.from(xml) })
const codes = async (xml: string) => (await read(xml)).diagnostics.map(({ code }) => code)

async function documentOf(content: string, language = 'eng'): Promise<DocumentTree> {
  const { document, diagnostics } = await read(
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification>` +
      `<FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta>${content}</statement></akomaNtoso>`
  )
  if (!document) throw new Error(JSON.stringify(diagnostics))
  expect(document.audit).toMatchObject({ lost: 0, invented: 0 })
  return document
}

describe('our Akoma Ntoso', () => {
  test('has notes beneath a table as text, which become notes again', async () => {
    const { body, notes } = await documentOf(`<mainBody><container name="table"><table><tr>
      <td><p>12<sup><ref href="#t__note_a">a</ref></sup></p></td></tr></table>
      <p eId="t__note_a"><sup>a</sup> By lamp.</p></container></mainBody>`)
    expect(notes).toMatchObject([{ id: 'n1', mark: 'a', printed: 'a', paragraphs: [{ runs: [{ text: 'By lamp.' }] }] }])
    expect(body).toMatchObject([
      {
        type: 'table',
        rows: [{ cells: [{ paragraphs: [{ runs: [{ text: '12' }, { note: 'n1', printed: 'a' }] }] }] }]
      }
    ])
  })

  test('has front matter in the preface, which opens the body again', async () => {
    const { cover, body } = await documentOf(`<preface><p><docTitle>Lamps</docTitle></p><container name="frontMatter">
      <tblock><heading>Summary</heading><p>On lamps.</p></tblock><tblock><heading>Contents</heading><toc>
      <tocItem href="#body" level="1"><inline name="entry">I. Lights <inline name="page">3</inline></inline></tocItem></toc>
      </tblock></container></preface><mainBody><paragraph><content><p>Lamps burn.</p></content></paragraph></mainBody>`)
    expect(outline(cover)).toEqual(['title: Lamps'])
    expect(outline(body).filter(line => !line.startsWith('contents'))).toEqual([
      '# Summary',
      'On lamps.',
      '# Contents',
      'Lamps burn.'
    ])
    expect(body[3]).toMatchObject({ entries: [{ runs: [{ text: 'I. Lights' }], level: 1, target: '3' }] })
  })

  test('has the words of a chart with its picture', async () => {
    const { body } = await documentOf('<mainBody><p><img src="a.pdf#page=2" alt="2031 2032 Planned"/></p></mainBody>')
    expect(body).toEqual([{ type: 'figure', alt: '2031 2032 Planned', places: [] }])
  })
})

describe('Akoma Ntoso of the Secretariat', () => {
  test('has a sublist beside the point it belongs to', async () => {
    const { body } = await documentOf(`<mainBody><paragraph><num>1.</num><list><intro><p>Invites:</p></intro>
      <point><num>(a)</num><content><p>Keepers:</p></content></point>
      <sublist><point><num>(i)</num><content><p>Old;</p></content></point></sublist></list></paragraph></mainBody>`)
    expect(outline(body)).toEqual(['1. Invites:', '  (a) Keepers:', '    (i) Old;'])
  })

  test('has Arabic numbers in the text', async () => {
    const { body } = await documentOf(
      '<mainBody><paragraph><content><p>1 -\tتطلب تقريرا؛</p></content></paragraph></mainBody>',
      'ara'
    )
    expect(body).toMatchObject([{ number: { printed: '1 -', value: '1', ordinal: 1 } }])
  })

  test('has the brackets of Arabic marks around the note', async () => {
    const { body, notes } = await documentOf(
      '<mainBody><p>منارة<sup>(</sup><authorialNote marker="1"><p>() A/99/77.</p></authorialNote><sup>)</sup> قديمة</p></mainBody>',
      'ara'
    )
    expect(body).toMatchObject([{ runs: [{ text: 'منارة' }, { note: 'n1', printed: '(1)' }, { text: ' قديمة' }] }])
    expect(notes).toMatchObject([{ mark: '1', printed: '(1)', paragraphs: [{ runs: [{ text: 'A/99/77.' }] }] }])
  })

  test('has headings as paragraphs, their numbers on lines of their own', async () => {
    const { body } = await documentOf(`<mainBody><paragraph class="H1"><subheading>I</subheading></paragraph>
      <paragraph class="H1"><subheading>Lamps</subheading></paragraph></mainBody>`)
    expect(outline(body)).toEqual(['# I Lamps'])
  })

  test('has recitals named by their opening words', async () => {
    const { preamble } =
      await documentOf(`<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
      <container name="Recalling also"><p>Recalling also its resolution 99/1,</p></container></preamble>`)
    expect(preamble).toMatchObject([
      { type: 'formula' },
      { type: 'paragraph', role: 'recital', opening: 'Recalling also' }
    ])
  })

  test('has the formula and recitals of an annex in a container of its text', async () => {
    const { annexes } =
      await documentOf(`<attachments><attachment><heading>Annex</heading><doc name="annex"><meta/><mainBody>
      <container name="preamble"><container name="formula"><p>The Commission,</p></container><p>Recalling it,</p></container>
      <paragraph><content><p>Decides so.</p></content></paragraph></mainBody></doc></attachment></attachments>`)
    expect(annexes).toMatchObject([
      { preamble: [{ type: 'formula' }, { type: 'paragraph', role: 'recital' }], body: [{ type: 'paragraph' }] }
    ])
  })

  test('has all annexes in one attachment', async () => {
    const { annexes } = await documentOf(`<attachments><attachment><doc name="annex"><meta/><mainBody>
      <paragraph><heading>Annex I</heading></paragraph><paragraph><content><p>Lamps.</p></content></paragraph>
      <paragraph><heading>Annex II</heading></paragraph><paragraph><content><p>Oil.</p></content></paragraph>
      </mainBody></doc></attachment></attachments>`)
    expect(annexes.map(({ label, number, body }) => [label, number, outline(body)])).toEqual([
      ['Annex I', 'I', ['Lamps.']],
      ['Annex II', 'II', ['Oil.']]
    ])
  })
})

describe('XML', () => {
  test('with a document type is refused', async () =>
    expect(await codes('<!DOCTYPE a [<!ENTITY b "c">]><akomaNtoso>&b;</akomaNtoso>')).toEqual(['xml-doctype']))
  test('that is not well formed is refused', async () =>
    expect(await codes('<akomaNtoso><p></akomaNtoso>')).toEqual(['xml-unreadable']))
  test('of another kind is refused', async () =>
    expect(await codes('<html><p>x</p></html>')).toEqual(['xml-not-akoma-ntoso']))
  test('that nests without end is refused', async () =>
    expect(await codes(`<akomaNtoso>${'<p>'.repeat(5000)}${'</p>'.repeat(5000)}</akomaNtoso>`)).toEqual([
      'nested-too-deep'
    ]))
})

/** What Akoma Ntoso keeps of a document: numbers and texts of its paragraphs in order, its notes, its tables. */
function kept({ body, notes }: DocumentTree): unknown {
  const numbered = outline(body).filter(line => /^\s*(?:\d+\.|\([a-z]+\)) /.test(line))
  return { numbered, notes: notes.map(({ mark, paragraphs }) => [mark, paragraphs.map(({ runs }) => plainText(runs))]) }
}

describe('Akoma Ntoso that we wrote gives back all text, the numbers and the notes', () => {
  test.each(fixtureSources.filter(({ file }) => file === 'source.pdf'))('$name', async ({ path, file }) => {
    const { document } = await convert({ name: file, bytes: readFileSync(path) })
    const { document: back } = await read(writeAkomaNtoso(document!, defaults))
    expect(back?.audit).toMatchObject({ lost: 0, invented: 0 })
    expect(kept(back!)).toEqual(kept(document!))
  })
})

const official = hasShared
  ? readdirSync(join(shared, 'corpus/akn'))
      .filter(name => /\.xml$/.test(name))
      .filter((_, index) => index % 12 === 0)
  : []

describe.skipIf(official.length === 0)('official files lose nothing', () => {
  test.each(official)('%s', async name => {
    const { document } = await convert({ name, bytes: readFileSync(join(shared, 'corpus/akn', name)) })
    expect(document?.audit).toMatchObject({ lost: 0, invented: 0 })
  })
})
