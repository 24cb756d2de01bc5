import { describe, expect, test } from 'vitest'
import type { Block, MastheadLine } from '../../../src/model/document.ts'
import { annex, documentTree, heading, line, numbered, paragraph, recital, runs, table } from './build.ts'
import { inside, tags, withoutIds, xmlOf } from './write.ts'

const masthead = (field: MastheadLine['field'], text: string): MastheadLine => ({ field, runs: runs(text), places: [] })

describe('the masthead', () => {
  test('stands in the order of the Secretariat', () =>
    expect(
      inside(
        xmlOf({ masthead: [masthead('distribution', 'Distr.: General'), masthead('symbol', 'A/RES/86/999')] }),
        'coverPage'
      )
    ).toBe(
      '<p><docNumber refersTo="#symbol">A/RES/86/999</docNumber></p><p><docStatus refersTo="#generalDistribution">Distr.: General</docStatus></p>'
    ))

  test('keeps the printed order of sessions and agenda items', () =>
    expect(
      inside(
        xmlOf({ masthead: [masthead('agenda-item', 'Item 3'), masthead('session', 'Fifth session')] }),
        'coverPage'
      )
    ).toBe('<p><inline name="agenda item">Item 3</inline></p><p><session>Fifth session</session></p>'))

  test('marks the words of a session that stands in a bracket with its period', () =>
    expect(
      inside(
        xmlOf({
          masthead: [masthead('session', '(Fifth session, 3-5 May 2044,')],
          metadata: { session: { text: 'Fifth session', value: '5' } }
        }),
        'coverPage'
      )
    ).toBe('<p>(<session value="5">Fifth session</session>, 3-5 May 2044,</p>'))

  test('says what the session of a draft means by a reference, as in a report', () => {
    const session = { text: 'Fifth session', value: '5' }
    const of = (kind: string) =>
      xmlOf({ kind, masthead: [masthead('session', 'Fifth session')], metadata: { session } })
    expect(of('draft-resolution')).toContain('<session refersTo="#session_5">Fifth session</session>')
    expect(of('resolution')).toContain('<session value="5">Fifth session</session>')
  })

  test('joins the lines of an organ that stands beside other lines', () => {
    const lines = [masthead('organ', 'Board of'), masthead('date', '1 May 2031'), masthead('organ', 'Lights')]
    expect(xmlOf({ masthead: lines, metadata: { organ: { text: 'Board of Lights' } } })).toContain(
      '>Board of Lights</docAuthority>'
    )
  })

  test('keeps two organs apart', () => {
    const lines = [masthead('organ', 'General Assembly'), masthead('organ', 'Security Council')]
    expect(
      xmlOf({ masthead: lines, metadata: { organ: { text: 'General Assembly' } } }).match(/<docAuthority/gu)
    ).toHaveLength(2)
  })

  test('marks the date tightly', () =>
    expect(inside(xmlOf({ masthead: [masthead('date', 'Date: 11 December 2031')] }), 'coverPage')).toContain(
      '<p>Date: <docDate date="2031-12-11" refersTo="#dateOfIssuance">11 December 2031</docDate></p>'
    ))

  test('dates a text without a date of issue by its adoption, and says so', () => {
    const adoptionDate = { text: '4 December 2031', iso: '2031-12-04' }
    const xml = xmlOf({ metadata: { symbol: 'A/DEC/86/402', adoptionDate } })
    expect(inside(xml, 'FRBRExpression')).toContain('<FRBRdate date="2031-12-04" name="adoption"/>')
    const issued = xmlOf({ metadata: { symbol: 'A/DEC/86/402', adoptionDate, date: { text: '', iso: '2031-12-11' } } })
    expect(inside(issued, 'FRBRExpression')).toContain('<FRBRdate date="2031-12-11" name="publication"/>')
  })

  test('prints who issues a document as its proponent, a body as an authority, the title as the title', () => {
    const title = (text: string) => ({ type: 'title' as const, runs: runs(text), places: [] })
    const cover = ['Economic and Social Council', 'Lighthouses', 'Note by the Secretariat'].map(title)
    const metadata = { title: { text: 'Lighthouses' }, issuer: { text: 'Note by the Secretariat' } }
    const preface = inside(xmlOf({ cover, metadata }), 'preface')
    expect(preface.match(/<doc\w+/gu)).toEqual(['<docAuthority', '<docTitle', '<docProponent'])
  })

  test('says when a line of a Chinese document is in English', () =>
    expect(xmlOf({ language: 'zh', masthead: [masthead('distribution', 'Distr.: General')] })).toContain(
      '<p xml:lang="en"><docStatus'
    ))
})

describe('the title', () => {
  test('has its number without the stop', () =>
    expect(
      withoutIds(
        inside(xmlOf({ cover: [line('title', 'Lights', { number: numbered('86/999.', '86/999') })] }), 'preface')
      )
    ).toBe('<p><docNumber>86/999</docNumber>. <docTitle refersTo="#resolutionTitle">Lights</docTitle></p>'))

  test('of the Security Council holds its number', () => {
    const metadata = { number: { text: '9998 (2031)' } }
    expect(inside(xmlOf({ metadata, cover: [line('title', 'Resolution 9998 (2031)')] }), 'preface')).toContain(
      'Resolution <docNumber refersTo="#resolutionNumber">9998 (2031)</docNumber></docTitle>'
    )
  })
})

describe('contents', () => {
  const contents = {
    type: 'contents',
    entries: [
      { runs: runs('I. Lights'), level: 1, target: '3' },
      { runs: runs('Gone'), level: 2 }
    ],
    places: []
  } as const
  test('link to their headings, and to the body where there is none', () =>
    expect(tags(xmlOf({ cover: [contents], body: [heading('Lights', 1, numbered('I.', 'I', 1))] }), 'tocItem')).toEqual(
      ['<tocItem href="#sec_I" level="1">', '<tocItem href="#body" level="2">']
    ))
})

describe('front matter', () => {
  const contents = {
    type: 'contents',
    entries: [{ runs: runs('I. Lights'), level: 1, target: '3' }],
    places: []
  } as const
  const text = [heading('Lights', 1, numbered('I.', 'I', 1)), paragraph('Lamps burn.', { number: '1.' })]
  const parts = (front: readonly Block[]) => {
    const xml = xmlOf({ body: [...front, ...text] })
    return ['preface', 'mainBody'].map(name =>
      [...inside(xml, name).matchAll(/<heading>([^<]*)/gu)].map(found => found[1])
    )
  }

  test('is the summary before the first section', () =>
    expect(parts([heading('Summary'), paragraph('On lamps.')])).toEqual([['Summary'], ['Lights']]))

  test('is the contents list with all that stands before it', () =>
    expect(
      parts([heading('Note'), paragraph('On symbols.'), heading('Below', 2), contents, heading('Glossary')])
    ).toEqual([
      ['Note', 'Below'],
      ['Glossary', 'Lights']
    ]))

  test('is the summary with its tables, also behind the contents list', () =>
    expect(
      parts([heading('Contents'), contents, heading('Summary'), paragraph('On lamps.'), table(['Lamps', '7'])])
    ).toEqual([['Contents', 'Summary'], ['Lights']]))

  test('is the table of figures right below the titles, no table behind a paragraph', () => {
    expect(inside(xmlOf({ body: [table(['Lamps', '7']), ...text] }), 'preface')).toContain('<table')
    expect(inside(xmlOf({ body: [paragraph('On lamps.'), table(['Lamps', '7']), ...text] }), 'preface')).toBe('')
  })

  test('does not reach to the contents list of a part, behind a table', () =>
    expect(parts([heading('Contents'), contents, table(['Lamps', '7']), heading('Part one'), contents])[0]).toEqual([
      'Contents'
    ]))

  test('is a titled block for every heading, a summary the abstract', () =>
    expect(withoutIds(inside(xmlOf({ body: [heading('Summary'), paragraph('On lamps.'), ...text] }), 'preface'))).toBe(
      '<container name="frontMatter"><tblock refersTo="#abstract"><heading>Summary</heading><p>On lamps.</p></tblock></container>'
    ))

  test('is not what has a number, nor a summary that is all of the text', () => {
    expect(parts([heading('Summary', 1, '1.'), paragraph('On lamps.')])[0]).toEqual([])
    expect(inside(xmlOf({ body: [heading('Summary'), paragraph('On lamps.')] }), 'preface')).toBe('')
  })
})

describe('closing lines', () => {
  test('stand in one paragraph with the meeting and the day marked', () => {
    const { metadata } = documentTree()
    const conclusions = [line('closing', '57th plenary meeting'), line('closing', '4 December 2031')]
    const xml = xmlOf({ conclusions, metadata: { ...metadata, adoptionMeeting: { text: '57th', value: '57' } } })
    expect(inside(xml, 'conclusions')).toBe(
      '<p><event refersTo="#adoption"><location refersTo="#adoptionMeeting">57th plenary meeting</location></event><eol/><docDate date="2031-12-04" refersTo="#adoptionDate">4 December 2031</docDate></p>'
    )
  })
})

describe('an annex', () => {
  const annexes = [
    annex('Annex II', {
      title: [line('title', 'Plans')],
      body: [paragraph('a', { number: '1.' })],
      annexes: [annex('Appendix', { kind: 'appendix', body: [paragraph('b')] })]
    })
  ]
  const xml = xmlOf({ annexes })

  test('is an attachment with its label and title', () =>
    expect(xml).toMatch(
      /<attachment eId="att_1">\s*<heading>Annex II<\/heading>\s*<heading>Plans<\/heading>\s*<doc name="annex">/u
    ))

  test('has an IRI of its own below the document', () =>
    expect(xml).toContain('<FRBRthis value="/akn/un/statement/deliberation/un-ga/2031-12-04/86-999/!annex_II"/>'))

  test('has ids that begin with its own', () => expect(xml).toContain('<paragraph eId="att_1__para_1">'))

  test('keeps its signatures and the remark below its title in its own text', () => {
    const signed = annex('Annex', {
      title: [line('title', 'A letter'), line('remark', '[Original: French]')],
      body: [paragraph('I write to you.')],
      conclusions: [line('signature', '(Signed) Ana Alpha')]
    })
    const xml = xmlOf({ annexes: [signed] })
    expect(xml).toMatch(/<mainBody[^>]*>\s*<container name="preface"[^>]*>\s*<p>\[Original: French\]/u)
    expect(xml).toMatch(/<container name="conclusions"[^>]*>\s*<container name="signature"/u)
    expect(xml).not.toContain('<conclusions')
  })

  test('keeps its formula and recitals in its own text', () => {
    const adopting = annex('Annex', {
      preamble: [line('formula', 'The Commission,'), recital('Recalling', ' it,')],
      body: [paragraph('Decides so.', { number: '1.' })]
    })
    expect(xmlOf({ annexes: [adopting] })).toMatch(
      /<mainBody[^>]*>\s*<container name="preamble"[^>]*>\s*<container name="formula"[^>]*>\s*<p>The Commission,<\/p>\s*<\/container>\s*<p><i>Recalling<\/i> it,<\/p>\s*<\/container>\s*<paragraph/u
    )
  })

  test('has its headings one level below its title', () => {
    const divided = annex('Annex', { body: [paragraph('a'), heading('Work'), paragraph('b')] })
    expect(xmlOf({ annexes: [divided] })).toMatch(
      /<\/paragraph>\s*<division eId="att_1__dvs">\s*<division eId="[^"]*">\s*<heading>Work/u
    )
  })

  test('stands with its label above the headings of the main text', () => {
    const xml = xmlOf({
      body: [heading('Scope'), paragraph('a')],
      annexes: [annex('Annex', { body: [paragraph('b')] })]
    })
    expect(xml).toMatch(/<mainBody[^>]*>\s*<division eId="dvs">\s*<division eId="[^"]*">\s*<heading>Scope/u)
  })

  test('ranks with the Roman sections of the main text', () => {
    const xml = xmlOf({
      body: [heading('Scope', 1, numbered('I.', 'I', 1)), paragraph('a')],
      annexes: [annex('Annex', { body: [paragraph('b')] })]
    })
    expect(xml).toMatch(/<mainBody[^>]*>\s*<section eId="sec_I">/u)
  })

  test('set like the headings has its label beside them', () => {
    const alike = annex('Annex', { rank: 1, body: [heading('Work'), paragraph('b')] })
    const xml = xmlOf({ body: [heading('Scope'), paragraph('a')], annexes: [alike] })
    expect(xml).toMatch(/<mainBody[^>]*>\s*<division eId="[^"]*">\s*<heading>Scope/u)
    expect(xml).toMatch(/<mainBody eId="att_1[^>]*>\s*<division eId="[^"]*">\s*<heading>Work/u)
  })

  test('has a title below its label as a subheading', () =>
    expect(
      xmlOf({ annexes: [annex('Annex', { title: [line('title', 'A letter', { rank: 1 })], body: [paragraph('a')] })] })
    ).toMatch(/<heading>Annex<\/heading>\s*<subheading>A letter<\/subheading>/u))

  test('with its title on the line of its label has one heading', () =>
    expect(
      xmlOf({ annexes: [annex('Annex.', { title: [line('title', 'Plans')], body: [paragraph('a')] })] })
    ).toContain('<heading>Annex. Plans</heading>'))

  test('of an annex is nested', () => expect(xml).toContain('/!annex_II/appendix_1"/>'))
})

describe('the metadata', () => {
  test('name a resolution by its own number and by its symbol', () => {
    const xml = xmlOf({})
    expect(xml).toContain('<FRBRuri value="/akn/un/statement/deliberation/un-ga/2031-12-04/86-999"/>')
    expect(xml).toContain('<FRBRalias name="symbol" value="A/RES/86/999"/>')
    expect(xml).toContain('<FRBRalias name="dgacm" value="/akn/un/statement/deliberation/unga/2031-12-04/86-999/"/>')
  })

  test('clean the year of a Security Council resolution for the IRI', () => {
    const metadata = { symbol: 'S/RES/9998(2031)', organId: 'un-sc', adoptionDate: { text: '', iso: '2031-10-31' } }
    expect(xmlOf({ metadata })).toContain('/akn/un/statement/deliberation/un-sc/2031-10-31/9998_(2031)/!main"')
  })

  test('leave out what the document does not say', () => {
    const xml = xmlOf({ metadata: {}, kind: 'report' })
    expect(
      ['publication', 'lifecycle', 'workflow', 'analysis', 'presentation'].filter(name => tags(xml, name).length > 0)
    ).toEqual([])
  })

  test('hold the job number in the presentation', () =>
    expect(xmlOf({ metadata: { jobNumber: { text: '31-00001 (E)' } } })).toContain(
      '<docketNumber refersTo="#publicationJobNumber">31-00001 (E)</docketNumber>'
    ))

  test('say from which language a translation was made', () =>
    expect(xmlOf({ language: 'fr', metadata: { originalLanguage: { text: 'anglais' } } })).toMatch(
      /<FRBRtranslation href="[^"]*" fromLanguage="eng" by="#un"\/>/u
    ))

  test('take the date of mark-up from the options', () =>
    expect(xmlOf({}, { markupDate: '2032-01-05' })).toContain('<FRBRdate date="2032-01-05" name="markup"/>'))
})
