/** What a page of an invented PDF holds. */
export interface PdfPage {
  /** Content stream: operators as PDF writes them. */
  readonly content: string
  /** Extra entries of the page dictionary, `/Rotate 90` or `/CropBox [10 10 600 780]`. */
  readonly entries?: string
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
  const kids = pages.map(({ content, entries = '', links = [] }) => {
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    const annotations = links.map(
      ({ rect, url }) => `<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${url}) >> >>`
    )
    return add(
      `<< /Type /Page /Parent ${pagesId} 0 R /MediaBox [0 0 612 792] ${entries} /Contents ${stream} 0 R ` +
        `/Resources << /Font << ${resources.join(' ')} >> >> /Annots [${annotations.join(' ')}] /StructParents 0 >>`
    )
  })
  const first = objects.length + 1
  for (const body of extra) add(body.replaceAll('FIRST', String(first)).replaceAll('PAGE', String(kids[0])))
  objects[catalogId - 1] = `<< /Type /Catalog /Pages ${pagesId} 0 R ${catalog.replaceAll('FIRST', String(first))} >>`
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
