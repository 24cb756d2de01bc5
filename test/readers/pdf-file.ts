/** What a page of an invented PDF holds. */
export interface PdfPage {
  /** Content stream: operators as PDF writes them. */
  readonly content: string
  /** Extra entries of the page dictionary, `/Rotate 90` or `/CropBox [10 10 600 780]`. */
  readonly entries?: string
  /** Further fonts by the names the content uses, `/F9 FIRST 0 R`; `FIRST`, `SECOND` and `THIRD` are extra objects. */
  readonly fonts?: string
  /** Links: rectangle in PDF space and target. */
  readonly links?: readonly { readonly rect: readonly [number, number, number, number]; readonly url: string }[]
}

/** Fonts of every page, by the names content streams use. */
const fonts: Readonly<Record<string, string>> = { F1: 'Times-Roman', F2: 'Times-Bold', F3: 'Times-Italic' }

/** Bytes of a PDF with the pages given: letter paper, standard fonts, no compression. */
export function pdfFile(
  pages: readonly PdfPage[],
  { catalog = '', extra = [] as readonly string[], trailer = '' } = {}
): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const catalogId = add('')
  const pagesId = add('')
  const resources = Object.entries(fonts).map(([name, base]) => {
    const id = add(`<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`)
    return `/${name} ${id} 0 R`
  })
  const kids = pages.map(({ content, entries = '', links = [], fonts = '' }) => {
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    const annotations = links.map(
      ({ rect, url }) => `<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${url}) >> >>`
    )
    return add(
      `<< /Type /Page /Parent ${pagesId} 0 R /MediaBox [0 0 612 792] ${entries} /Contents ${stream} 0 R ` +
        `/Resources << /Font << ${resources.join(' ')} ${fonts} >> >> /Annots [${annotations.join(' ')}] /StructParents 0 >>`
    )
  })
  const first = objects.length + 1
  const places = { FIRST: first, SECOND: first + 1, THIRD: first + 2, PAGE: kids[0] }
  const placed = (body: string): string =>
    body.replace(/FIRST|SECOND|THIRD|PAGE/g, name => String(places[name as keyof typeof places]))
  for (const kid of kids) objects[kid - 1] = placed(objects[kid - 1]!)
  for (const body of extra) add(placed(body))
  objects[catalogId - 1] = `<< /Type /Catalog /Pages ${pagesId} 0 R ${placed(catalog)} >>`
  objects[pagesId - 1] = `<< /Type /Pages /Kids [${kids.map(id => `${id} 0 R`).join(' ')}] /Count ${kids.length} >>`
  return new TextEncoder().encode(write(objects, trailer))
}

function write(objects: readonly string[], trailer: string): string {
  let text = '%PDF-1.7\n'
  const offsets: number[] = []
  objects.forEach((body, at) => {
    offsets.push(text.length)
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
  })
  const start = text.length
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
}

/** Text at a place, in PDF space: `0 0` is the bottom left. */
export const show = (text: string, x: number, y: number, { font = 'F1', size = 10, before = '' } = {}): string =>
  `BT ${before} /${font} ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`

/**
 * A page with text in a font that has glyph numbers for codes and is not in the file, as text processors of 2000 wrote
 * them; the font is `fontOfGlyphNumbers`.
 */
export const inGlyphNumbers = (text: string): PdfPage => ({
  content: `BT /F9 10 Tf 72 700 Td <${[...text].map(glyphNumber).join('')}> Tj ET`,
  fonts: '/F9 FIRST 0 R'
})

/** Number of a letter of ASCII in the fonts of Windows, as PDF writes a code of two bytes. */
const glyphNumber = (letter: string): string => (letter.charCodeAt(0) - 29).toString(16).padStart(4, '0')

/** The extra objects of a font that is not in the file and has no list of what its codes are. */
export const fontOfGlyphNumbers = (name: string): readonly string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [SECOND 0 R] >>`,
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor THIRD 0 R >>`,
  `<< /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 0 1000 1000] /Ascent 900 /Descent -200 /ItalicAngle 0 /CapHeight 700 /StemV 80 >>`
]
