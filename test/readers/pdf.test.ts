import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { ReadError } from '../../src/diagnostics/diagnostic.ts'
import type { PagedText, Source } from '../../src/model/paged-text.ts'
import { defaults } from '../../src/options.ts'
import { readPdf } from '../../src/readers/pdf.ts'
import { fontOfGlyphNumbers, inGlyphNumbers, type PdfPage, pdfFile, show } from './pdf-file.ts'

const source: Source = { name: 'invented.pdf', format: 'pdf', sha256: '0'.repeat(64), bytes: 1 }

async function read(
  bytes: Uint8Array,
  options = defaults
): Promise<{ readonly text: PagedText; readonly codes: readonly string[] }> {
  const found: Diagnostic[] = []
  const text = await readPdf(bytes, source, { options, report: diagnostic => void found.push(diagnostic) })
  return { text, codes: found.map(({ code }) => code) }
}

const runsOf = async (page: PdfPage | string) => {
  const { text } = await read(pdfFile([typeof page === 'string' ? { content: page } : page]))
  return text.pages[0]?.runs ?? []
}

const refusal = async (bytes: Uint8Array, options = defaults): Promise<string> => {
  const error = await read(bytes, options).catch(cause => cause)
  return error instanceof ReadError ? error.code : `no refusal: ${error}`
}

describe('runs', () => {
  test('are placed in points from the top left', async () => {
    const [only] = await runsOf(show('Lake', 100, 692))
    expect(only).toMatchObject({ text: 'Lake', baseline: 100, size: 10, direction: 'ltr' })
    expect(only?.box.x).toBeCloseTo(100)
  })

  test('are placed on the cropped page', async () => {
    const [only] = await runsOf({ content: show('Lake', 100, 692), entries: '/CropBox [50 50 562 742]' })
    expect([only?.box.x, only?.baseline].map(Number).map(Math.round)).toEqual([50, 50])
  })

  test('are placed on the turned page', async () => {
    const content = 'BT 0 1 -1 0 100 200 Tm /F1 10 Tf (Lake) Tj ET'
    const { text } = await read(pdfFile([{ content, entries: '/Rotate 90' }]))
    expect([text.pages[0]?.width, text.pages[0]?.height]).toEqual([792, 612])
    expect([text.pages[0]?.runs[0]?.box.x, text.pages[0]?.runs[0]?.baseline].map(Number).map(Math.round)).toEqual([
      200, 100
    ])
  })

  test('of a page that lies on its side are turned upright', async () => {
    const { text } = await read(pdfFile([{ content: 'BT 0 1 -1 0 100 200 Tm /F1 10 Tf (Lakes and rivers) Tj ET' }]))
    expect([text.pages[0]?.width, text.pages[0]?.height]).toEqual([792, 612])
    expect(text.pages[0]?.runs[0]?.box.width).toBeGreaterThan(40)
  })

  test('take weight and slant from the names of fonts', async () => {
    const runs = await runsOf(
      show('a', 100, 700) + show('b', 100, 680, { font: 'F2' }) + show('c', 100, 660, { font: 'F3' })
    )
    expect(runs.map(({ bold, italic }) => [bold, italic])).toEqual([
      [false, false],
      [true, false],
      [false, true]
    ])
  })

  test('drawn with a stroke are bold, drawn askew are italic', async () => {
    const runs = await runsOf(
      `${show('stroked', 100, 700, { before: '2 Tr' })}BT 0 Tr 1 0 0.3 1 100 600 Tm /F1 10 Tf (leaning) Tj ET`
    )
    expect(runs.map(({ text, bold, italic }) => [text, bold, italic])).toEqual([
      ['stroked', true, false],
      ['leaning', false, true]
    ])
  })

  test('are parted where an underline begins and ends', async () => {
    const runs = await runsOf(
      `${show('of Papua New Guinea, on', 100, 700, { size: 10 })} 0.5 w 110.8 698.4 m 188.3 698.4 l S`
    )
    expect(runs.map(({ text }) => text)).toEqual(['of ', 'Papua New Guinea', ', on'])
  })

  test('are parted where the pen jumps, not where it kerns', async () => {
    const runs = await runsOf('BT /F1 10 Tf 100 700 Td [(La) 20 (ke) -900 (river)] TJ ET')
    expect(runs.map(({ text }) => text)).toEqual(['Lake', 'river'])
  })

  test('keep blanks in their text and out of their boxes', async () => {
    const [only] = await runsOf(show('Lake ', 100, 700))
    expect(only?.text).toBe('Lake ')
    expect(only?.box.width).toBeLessThan(20)
  })

  test('under a link carry its target, the words beside it do not', async () => {
    const runs = await runsOf({
      content: show('see E/ZZ/12/7 for more', 100, 700),
      links: [{ rect: [115, 697, 160, 709], url: 'https://docs.example.org/E/ZZ/12/7' }]
    })
    expect(runs.map(({ text, link }) => [text, link])).toEqual([
      ['see ', undefined],
      ['E/ZZ/12/7', 'https://docs.example.org/E/ZZ/12/7'],
      [' for more', undefined]
    ])
  })

  test('take only the links of their own page', async () => {
    const content = show('see E/ZZ/12/7', 100, 700)
    const link = (url: string) => [{ rect: [115, 697, 165, 709] as const, url }]
    const { text } = await read(
      pdfFile([
        { content, links: link('https://docs.example.org/1') },
        { content },
        { content, links: link('https://docs.example.org/3') }
      ])
    )
    expect(text.pages.map(({ runs }) => runs.find(({ link: url }) => url)?.link)).toEqual([
      'https://docs.example.org/1',
      undefined,
      'https://docs.example.org/3'
    ])
  })

  test('off the page are hidden', async () => {
    const { text, codes } = await read(pdfFile([{ content: show('Lake', 100, 700) + show('river', 900, 700) }]))
    expect(text.pages[0]?.runs.map(({ hidden }) => hidden)).toEqual([undefined, true])
    expect(codes).toEqual(['hidden-text'])
  })

  test('outside the area that is painted are hidden', async () => {
    const cells = 'q 90 690 200 30 re W n q 300 690 200 30 re W* n'
    const runs = await runsOf(
      `${cells} ${show('Lake', 300, 700)} Q ${show('river', 100, 700)} Q ${show('sea', 300, 600)}`
    )
    expect(runs.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['Lake', true],
      ['river', undefined],
      ['sea', undefined]
    ])
  })

  test('in invisible ink are hidden where no scan is under them', async () => {
    const runs = await runsOf(show('Lake', 100, 700) + show('river', 100, 600, { before: '3 Tr' }))
    expect(runs.map(({ hidden }) => hidden)).toEqual([undefined, true])
  })

  test('in invisible ink over a picture are the text recognised in it', async () => {
    const picture = `q 200 0 0 60 80 570 cm BI /W 8 /H 8 /CS /G /BPC 8 ID ${'x'.repeat(64)} EI Q `
    const content = picture + show('Lake', 100, 700) + show('river', 100, 600, { before: '3 Tr' })
    const { text } = await read(pdfFile([{ content }]))
    expect(text.pages[0]).toMatchObject({ recognised: true })
    expect(text.pages[0]?.runs.map(({ hidden }) => hidden)).toEqual([undefined, undefined])
  })

  test('in invisible ink over three small pictures tell a scan whose unsure words were cut out, over one a bar code', async () => {
    const picture = (y: number) => `q 60 0 0 20 90 ${y - 5} cm BI /W 8 /H 8 /CS /G /BPC 8 ID ${'x'.repeat(64)} EI Q `
    const word = (y: number) => picture(y) + show('o', 100, y, { before: '3 Tr' })
    const visible = [700, 690, 680]
      .map(y => show('The lamps of the harbours are lit', 200, y, { before: '0 Tr' }))
      .join('')
    const isRecognised = async (ys: readonly number[]): Promise<boolean | undefined> =>
      (await read(pdfFile([{ content: ys.map(word).join('') + visible }]))).text.pages[0]?.recognised
    expect(await isRecognised([600, 500, 400])).toBe(true)
    expect(await isRecognised([600])).toBeUndefined()
  })

  test('too small to be read are hidden', async () => {
    const runs = await runsOf(show('Lake', 100, 700) + show('E / 9 9', 500, 60, { size: 1 }))
    expect(runs.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['Lake', undefined],
      ['E / 9 9', true]
    ])
  })

  test('marked as artifacts say so', async () => {
    const runs = await runsOf(`/Artifact BMC ${show('12-3', 60, 30)} EMC ${show('Lake', 100, 700)}`)
    expect(runs.map(({ artifact }) => artifact)).toEqual([true, undefined])
  })

  test('tagged by the file carry the path of their tags', async () => {
    const catalog = '/MarkInfo << /Marked true >> /StructTreeRoot FIRST 0 R'
    const number = 12
    const extra = [
      `<< /Type /StructTreeRoot /K ${number + 1} 0 R /ParentTree << /Nums [0 [${number + 1} 0 R]] >> >>`,
      '<< /Type /StructElem /S /H1 /P FIRST 0 R /Pg PAGE 0 R /K 0 >>'
    ]
    const bytes = pdfFile([{ content: `/H1 << /MCID 0 >> BDC ${show('Lakes', 100, 700)} EMC` }], {
      catalog,
      extra: renumber(extra)
    })
    const { text } = await read(bytes)
    expect(text.pages[0]).toMatchObject({ tagged: true, runs: [{ text: 'Lakes', tag: 'H1' }] })
  })
})

/** The structure element follows the root: the first extra object is number 8 of a file of one page. */
const renumber = (extra: readonly string[]): string[] => extra.map(body => body.replaceAll('13 0 R', '9 0 R'))

describe('a font that is not in the file', () => {
  const readIn = async (name: string, text: string) => {
    const { codes, text: paged } = await read(pdfFile([inGlyphNumbers(text)], { extra: fontOfGlyphNumbers(name) }))
    return { codes, texts: paged.pages[0]?.runs.map(({ text }) => text) }
  }

  test.each(['Arial', 'Arial,Bold', 'TimesNewRoman', 'Times New Roman'.replaceAll(' ', '#20')])(
    'is read by the order of the glyphs of %s',
    async name => expect(await readIn(name, 'Lake 2044')).toEqual({ codes: [], texts: ['Lake 2044'] })
  )

  test('is unknown where its glyphs have no order we know, and that is told', async () =>
    expect(await readIn('Lakeside', 'Lake 2044')).toMatchObject({ codes: ['characters-unknown'] }))
})

describe('a file is refused', () => {
  test('when it is empty', async () => expect(await refusal(new Uint8Array())).toBe('file-empty'))
  test('when it is no PDF', async () => expect(await refusal(new TextEncoder().encode('Dear Sir'))).toBe('pdf-damaged'))
  test('when it has no pages', async () => expect(await refusal(pdfFile([]))).toBe('pdf-damaged'))
  test('when no page has text', async () => expect(await refusal(pdfFile([{ content: '' }]))).toBe('no-text-layer'))
  test('when it is longer than allowed', async () =>
    expect(
      await refusal(pdfFile([{ content: show('a', 9, 9) }, { content: show('b', 9, 9) }]), { ...defaults, maxPages: 1 })
    ).toBe('too-many-pages'))
})

describe('a file is read', () => {
  test('with the pages that can be read', async () => {
    const { text } = await read(pdfFile([{ content: show('Lake', 100, 700) }, { content: '' }]))
    expect(text.pages.map(({ number, runs }) => [number, runs.length])).toEqual([
      [1, 1],
      [2, 0]
    ])
  })

  test('as far as its content goes, and the break is told', async () => {
    const { text, codes } = await read(pdfFile([{ content: 'BT /F1 10 Tf 100 700 Td (Lake) Tj' }]))
    expect(text.pages[0]?.runs.map(run => run.text)).toEqual(['Lake'])
    expect(codes).toEqual(['page-damaged'])
  })

  test('whatever was cut off its end', async () => {
    const whole = pdfFile([{ content: show('Lake', 100, 700) }])
    const outcome = await read(whole.slice(0, whole.length - 120)).catch(error => error)
    expect(outcome instanceof ReadError || outcome.text.pages.length === 1).toBe(true)
  })

  test('many at a time with the same outcome: weight and slant do not depend on what arrives first', async () => {
    const pages = ['F1', 'F2', 'F3'].map(font => ({ content: show('Lake', 100, 700, { font }) }))
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => read(pdfFile(pages))))
    expect(outcomes[0]?.text.pages.map(({ runs: [run] }) => [run?.bold, run?.italic])).toEqual([
      [false, false],
      [true, false],
      [false, true]
    ])
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
  })

  test('twice with the same outcome, and its bytes are left alone', async () => {
    const bytes = pdfFile([{ content: show('Lake', 100, 700) }])
    const before = bytes.length
    expect(await read(bytes)).toEqual(await read(bytes))
    expect(bytes.length).toBe(before)
  })
})

describe('images', () => {
  const image = (pixels: number): string =>
    `BI /W ${pixels} /H ${pixels} /CS /G /BPC 8 ID ${'x'.repeat(pixels * pixels)} EI`
  const boxes = async (content: string) => {
    const { text } = await read(pdfFile([{ content: content + show('Lake', 100, 700) }]))
    return text.pages[0]?.images
  }
  const place = { x: 100, y: 192, width: 300, height: 200 }

  test('small in pixels have their place', async () =>
    expect(await boxes(`q 300 0 0 200 100 400 cm ${image(8)} Q `)).toEqual([place]))

  test('large in pixels have their place, though they are not decoded', async () =>
    expect(await boxes(`q 300 0 0 200 100 400 cm ${image(80)} Q `)).toEqual([place]))

  test('placed in two steps have the place of both', async () =>
    expect(await boxes(`q 1 0 0 1 100 400 cm 300 0 0 200 0 0 cm ${image(80)} Q `)).toEqual([place]))

  test('are not where a place was only moved', async () =>
    expect(await boxes('q 1 0 0 1 100 400 cm Q q 300 0 0 200 100 400 cm 0 0 m 1 1 l S Q ')).toEqual([]))
})
