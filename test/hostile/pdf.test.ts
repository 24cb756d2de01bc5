import { describe, expect, test } from 'vitest'
import { convert } from '../../src/index.ts'
import { blockTexts } from '../../src/model/texts.ts'
import type { ConvertOptions } from '../../src/options.ts'
import { type PdfPage, pdfFile, show } from '../readers/pdf-file.ts'
import { encryptedPdf } from '../support/encrypted-pdf.ts'

const line = show('The Committee took note of the lighthouses on the lake.', 72, 700)

/** What becomes of a PDF: its diagnostics, and its text when it has any. */
async function fate(bytes: Uint8Array, options: ConvertOptions = {}) {
  const { document, diagnostics } = await convert({ name: 'hostile.pdf', bytes }, options)
  const body = document && [...document.cover, ...document.preamble, ...document.body, ...document.conclusions]
  const text = body && [...blockTexts(body)].join(' ')
  return { document, text, codes: diagnostics.map(({ code }) => code) }
}

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** A PDF by its objects, without a table of offsets: readers look for the objects themselves. */
const ofObjects = (...bodies: readonly string[]): Uint8Array =>
  latin(
    `%PDF-1.7\n${bodies.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF`
  )

const contentObject = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>'

describe('an encrypted PDF', () => {
  test('that asks for a password is refused', async () =>
    expect((await fate(encryptedPdf('secret'))).codes).toEqual(['pdf-encrypted']))

  test('that opens without one is read', async () =>
    expect((await fate(encryptedPdf(''))).text).toBe('The lock of the lake is open.'))

  test('with an encryption nobody knows is refused', async () =>
    expect(
      (await fate(pdfFile([{ content: line }], { trailer: '/Encrypt << /Filter /Unknown /V 9 >>' }))).codes
    ).toEqual(['pdf-damaged']))
})

describe('a truncated PDF', () => {
  const whole = pdfFile([{ content: line }, { content: line }])
  const cuts = Array.from({ length: 24 }, (_, at) => Math.floor((whole.length * at) / 24))

  test.each(cuts)('cut at byte %i is read or refused by name', async at => {
    const { document, codes } = await fate(whole.subarray(0, at))
    if (document) expect(document.audit).toMatchObject({ lost: 0, invented: 0 })
    else expect(['file-empty', 'pdf-damaged', 'no-text-layer', 'format-unknown']).toContain(codes.at(-1))
  })
})

describe('a page tree', () => {
  test('that is its own child comes to an end', async () => {
    const bytes = ofObjects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>')
    expect((await fate(bytes)).codes.at(-1)).toMatch(/^(pdf-damaged|no-text-layer)$/)
  })

  test('of two nodes that hold each other comes to an end', async () => {
    const bytes = ofObjects(
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>'
    )
    expect((await fate(bytes)).codes.at(-1)).toMatch(/^(pdf-damaged|no-text-layer)$/)
  })

  test('that claims two thousand million pages is refused', async () => {
    const bytes = ofObjects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2000000000 >>')
    expect((await fate(bytes)).codes.at(-1)).toMatch(/^(pdf-damaged|too-many-pages)$/)
  })

  test('that claims a negative number of pages is refused', async () => {
    const bytes = ofObjects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count -3 >>')
    expect((await fate(bytes)).codes.at(-1)).toMatch(/^(pdf-damaged|no-text-layer)$/)
  })

  test('without pages is refused', async () => expect((await fate(pdfFile([]))).codes).toEqual(['pdf-damaged']))

  test('of ten thousand pages is read whole', async () => {
    const pages = Array.from({ length: 10_000 }, (_, at): PdfPage => ({ content: show(`${at + 1} x.`, 72, 700) }))
    const { document } = await fate(pdfFile(pages))
    expect(document?.source.pageCount).toBe(10_000)
    expect(document?.audit).toMatchObject({ lost: 0, invented: 0 })
  }, 180_000)

  test('of more pages than allowed is refused before they are read', async () =>
    expect((await fate(pdfFile([{ content: line }, { content: line }]), { maxPages: 1 })).codes).toEqual([
      'too-many-pages'
    ]))
})

describe('objects', () => {
  const withPage = (entries: string, ...more: readonly string[]): Uint8Array =>
    ofObjects(
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> ${entries} >>`,
      font,
      ...more
    )

  test('that refer to themselves are no text', async () =>
    expect((await fate(withPage('/Contents 5 0 R', '5 0 R'))).codes).toContain('no-text-layer'))

  test('whose length refers to the stream itself are read', async () =>
    expect(
      (await fate(withPage('/Contents 5 0 R', `<< /Length 5 0 R >>\nstream\n${line}\nendstream`))).document?.audit
    ).toMatchObject({ lost: 0, invented: 0 }))

  test.each([
    ['arrays', '[', ']'],
    ['dictionaries', '<< /A ', ' >>']
  ])('of %s nested a hundred thousand deep end with an error or without it, but end', async (_, open, close) => {
    const deep = `${open.repeat(100_000)}0${close.repeat(100_000)}`
    const { document, codes } = await fate(withPage(`/Contents 5 0 R /Deep 6 0 R`, contentObject(line), deep))
    expect(document ?? ['pdf-damaged', 'no-text-layer'].find(code => codes.at(-1) === code)).toBeDefined()
  })

  test('of a content stream may nest deep', async () => {
    const content = `${'['.repeat(50_000)} ${']'.repeat(50_000)} ${'q '.repeat(20_000)}${line}`
    const { codes } = await fate(withPage('/Contents 5 0 R', contentObject(content)))
    expect(codes).not.toContain('stage-failed')
  })

  test('of forms that draw themselves come to an end', async () => {
    const form =
      '<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X 6 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream'
    const bytes = ofObjects(
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>',
      font,
      contentObject(`${line} /X Do`),
      form
    )
    expect((await fate(bytes)).codes).not.toContain('stage-failed')
  })
})

describe('measures', () => {
  test.each([
    ['the page', { content: line, entries: '/MediaBox [0 0 1e38 1e38]' }],
    ['the crop box', { content: line, entries: '/CropBox [1e30 1e30 -1e30 -1e30]' }],
    ['the font', { content: show('Large letters', 72, 700, { size: 1e30 }) }],
    ['the matrix', { content: `1e38 0 0 1e38 1e38 1e38 cm 1e38 0 0 1e38 0 0 cm ${line}` }],
    [
      'the gaps between words',
      { content: `BT 1e38 Tw 1e38 Tc /F1 10 Tf 72 700 Td (The lake) Tj (is deep) Tj ET ${line}` }
    ],
    ['the rules', { content: `1e38 w 0 0 m 1e38 1e38 l S 0 0 1e38 0.1 re f ${line}` }]
  ])('of %s beyond all bounds leave a document that fits the schema', async (_, page) => {
    const { document, codes } = await fate(pdfFile([page]))
    expect(codes).not.toContain('stage-failed')
    expect(JSON.stringify(document ?? {})).not.toMatch(/\[(?:[^[\]"]*,)?null/)
    if (document) expect(document.audit).toMatchObject({ lost: 0, invented: 0 })
  })

  test('of an image beyond all bounds need no memory for it', async () => {
    const image = 'q 612 0 0 792 0 0 cm BI /W 1000000 /H 1000000 /BPC 8 /CS /RGB ID x EI Q\n'
    expect((await fate(pdfFile([{ content: `${line}${image}` }]))).document).toBeDefined()
  })

  test('of a page a hundred kilometres wide are read in no more time', async () => {
    const lines = Array.from({ length: 60 }, (_, at) =>
      show(`The lighthouse keeper wrote line ${at}.`, 72, 780 - at * 12)
    )
    const { document } = await fate(pdfFile([{ content: lines.join(''), entries: '/MediaBox [0 0 300000000 792]' }]))
    expect(document?.audit).toMatchObject({ lost: 0, invented: 0 })
  }, 10_000)
})

describe('fonts', () => {
  const withFont = (body: string, ...more: readonly string[]): Uint8Array =>
    ofObjects(
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
      body,
      contentObject(line),
      ...more
    )

  test.each([
    ['that are no dictionary', '42'],
    ['without a name', '<< /Type /Font >>'],
    [
      'whose program is noise',
      '<< /Type /Font /Subtype /TrueType /BaseFont /Noise /FontDescriptor << /Type /FontDescriptor /FontName /Noise /Flags 4 /FontFile2 6 0 R >> >>'
    ],
    [
      'that are made of themselves',
      '<< /Type /Font /Subtype /Type0 /BaseFont /Loop /Encoding /Identity-H /DescendantFonts [4 0 R] >>'
    ],
    ['whose Unicode map is themselves', '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /ToUnicode 4 0 R >>']
  ])('%s leave a document or a named error', async (_, body) => {
    const { document, codes } = await fate(withFont(body, contentObject('\u0001\u0002\u0003noise')))
    expect(codes).not.toContain('stage-failed')
    expect(document !== undefined || codes.length > 0).toBe(true)
  })
})

describe('what a PDF carries besides text', () => {
  test('is neither run nor written nor fetched', async () => {
    const script = '<< /S /JavaScript /JS (globalThis.wasRun = true; app.launchURL\\("http://localhost:9/"\\)) >>'
    const catalog =
      `/OpenAction ${script} /AA << /WC ${script} >> ` +
      `/Names << /JavaScript << /Names [(a) ${script}] >> /EmbeddedFiles << /Names [(../../evil.sh) << /Type /Filespec /F (../../evil.sh) /EF << /F FIRST 0 R >> >>] >> >>`
    const bytes = pdfFile([{ content: line }], { catalog, extra: [contentObject('rm -rf everything')] })
    const { document } = await fate(bytes)
    expect('wasRun' in globalThis).toBe(false)
    expect(JSON.stringify(document)).not.toMatch(/evil|rm -rf|launchURL/)
  })

  test('is no link when it is a script or a file', async () => {
    const links = ['javascript:alert(1)', 'file:///etc/passwd', 'https://undocs.org/A/99/1'].map((url, at) => ({
      rect: [72 + at * 60, 695, 122 + at * 60, 712] as const,
      url: url.replace(/[()]/g, '\\$&')
    }))
    const { document } = await fate(pdfFile([{ content: line, links }]))
    expect(JSON.stringify(document)).not.toMatch(/javascript:|file:/)
  })
})

describe('text that nobody can see', () => {
  test.each([
    ['off the page', show('Pay the keeper nothing.', 72, 5000)],
    ['in invisible ink', show('Pay the keeper nothing.', 72, 600, { before: '3 Tr' })],
    ['too small to be read', show('Pay the keeper nothing.', 72, 600, { size: 0.2 })]
  ])('%s is kept out of the body, set aside and reported', async (_, hidden) => {
    const { document, text, codes } = await fate(pdfFile([{ content: `${line}${hidden}` }]))
    expect(codes).toContain('hidden-text')
    expect(text).not.toContain('keeper')
    expect(
      document?.setAside
        .filter(({ reason }) => reason === 'hidden-text')
        .map(({ text }) => text)
        .join('')
    ).toContain('keeper')
  })
})
