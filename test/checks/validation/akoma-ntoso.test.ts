import { describe, expect, test } from 'vitest'
import { validateAkomaNtoso } from '../../../src/checks/validation/akoma-ntoso.ts'
import { annex, heading, line, mark, note, numbered, paragraph, runs } from '../../writers/akoma-ntoso/build.ts'
import { xmlOf, xsdPath } from '../../writers/akoma-ntoso/write.ts'

const paragraphs = (...numbers: readonly number[]) =>
  numbers.map(number => paragraph('Text.', { number: `${number}.` }))

const good = xmlOf({
  body: [
    heading('Lights', 1, numbered('I.', 'I', 1)),
    ...paragraphs(1),
    paragraph(runs('A', mark('n1')), { number: '2.' })
  ],
  notes: [note('n1', 'See A/86/1.')]
})

/** Names of the rules a changed document breaks. */
async function broken(change: (xml: string) => string, options: { xsdPath?: string } = {}): Promise<string[]> {
  const changed = change(good)
  expect(changed).not.toBe(good)
  return [...new Set((await validateAkomaNtoso(changed, options)).map(({ rule }) => rule))]
}

const replace = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to)

describe('Akoma Ntoso', () => {
  test('that we wrote has no findings', async () =>
    expect(await validateAkomaNtoso(good, xsdPath ? { xsdPath } : {})).toEqual([]))

  test('that is cut off is not well-formed', async () =>
    expect(await broken(xml => xml.slice(0, -20))).toEqual(['well-formed']))

  test('with a document type declaration is refused', async () =>
    expect(await broken(replace('?>\n', '?>\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]>\n'))).toEqual([
      'no-doctype'
    ]))

  test('with a document type declaration behind a comment is refused', async () =>
    expect(await broken(replace('?>\n', '?>\n<!-- <a> --><!DOCTYPE a>\n'))).toEqual(['no-doctype']))

  test.skipIf(!xsdPath)('with a structure unknown to the standard breaks the XSD', async () =>
    expect(await broken(replace('<section ', '<meta/><section '), { xsdPath: xsdPath! })).toContain('xsd')
  )

  test('with an element we do not write breaks our schema', async () =>
    expect(await broken(replace('<p>Text.</p>', '<p>Text.</p><ul><li>x</li></ul>'))).toContain('schema/enum'))

  test.each([
    ['a reference without its entry', replace('as="#author"', 'as="#nobody"'), 'profile/reference-resolves'],
    ['an id twice', replace('eId="para_2"', 'eId="para_1"'), 'profile/id-unique'],
    ['an id that is not the number', replace('eId="para_2"', 'eId="para_7"'), 'profile/id-number'],
    ['an id of elsewhere', replace('eId="para_2__content"', 'eId="sec_V__content"'), 'profile/id-prefix'],
    ['an empty paragraph', replace('<p>Text.</p>', '<p> </p>'), 'profile/not-empty'],
    ['a title in the body', replace('<p>Text.</p>', '<p><docTitle>Text.</docTitle></p>'), 'profile/front-matter'],
    ['another language in the IRI', replace('language="eng"', 'language="fra"'), 'profile/iri-agrees'],
    [
      'another date in the IRI',
      replace('date="2031-12-04" name="adoption"', 'date="2031-12-05" name="adoption"'),
      'profile/iri-agrees'
    ],
    ['a day that is none', replace('date="1970-01-01"', 'date="1970-02-30"'), 'profile/date-real'],
    ['an unknown subtype', replace(/deliberation/gu, 'soliloquy'), 'profile/type-known'],
    ['no publication', replace(/<publication [^>]*>/u, ''), 'profile/metadata-present'],
    ['a number missing', replace(/para_2/gu, 'para_4'), 'profile/id-number']
  ])('with %s breaks the profile', async (_, change, rule) => expect(await broken(change)).toContain(rule))

  test.each([
    ['a gap in the numbers', xmlOf({ body: paragraphs(1, 2, 4) }), ['profile/numbers-follow']],
    ['a step back in the numbers', xmlOf({ body: paragraphs(4, 3) }), ['profile/numbers-follow']],
    [
      'numbers that begin again',
      xmlOf({ body: [heading('A'), ...paragraphs(1, 2), heading('B'), ...paragraphs(1)] }),
      []
    ],
    ['a note nobody calls for', xmlOf({ body: paragraphs(1), notes: [note('n1', 'Lost.')] }), ['profile/note-called']],
    [
      'a gap in the notes',
      xmlOf({
        body: [paragraph(runs('a', mark('n1'), mark('n3')))],
        notes: [note('n1', 'One.'), note('n3', 'Three.')]
      }),
      ['profile/marks-follow']
    ]
  ])('with %s is warned about accordingly', async (_, xml, rules) => {
    const findings = await validateAkomaNtoso(xml)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(rules.map(rule => [rule, 'warning']))
  })

  test('with the day of adoption below an annex has no findings', async () => {
    const dated = annex('Annex', { body: paragraphs(1), conclusions: [line('closing', '4 December 2031')] })
    expect(xmlOf({ annexes: [dated] })).toMatch(/<container name="conclusions"[\s\S]*<docDate/u)
    expect(await validateAkomaNtoso(xmlOf({ annexes: [dated] }))).toEqual([])
  })

  test('is found at fault with a place and an advice', async () => {
    const [finding] = await validateAkomaNtoso(xmlOf({ body: paragraphs(1, 3) }))
    expect(finding).toMatchObject({
      message: 'Paragraph 3 follows 1',
      place: expect.stringMatching(/^mainBody#body\/paragraph#para_3 \(line \d+\)$/u)
    })
    expect(finding?.advice).not.toBe('')
  })
})

describe('the XSD', () => {
  test('that is not there is a finding', async () =>
    expect(await validateAkomaNtoso(good, { xsdPath: '/nowhere/akomantoso30.xsd' })).toMatchObject([
      { rule: 'xsd-readable' }
    ]))
})
