import { execFileSync } from 'node:child_process'

/** What the typesetter says it printed besides the text: the file `*.furniture.json` beside each PDF. */
export interface PrintedFurniture {
  readonly headers: readonly string[]
  readonly footers: readonly string[]
  readonly pageNumbers: readonly string[]
}

/** The text of a PDF as poppler extracts it. */
export const plainText = (pdf: string): string => execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })

/** A text by its letters and figures: extraction adds marks of direction, and writes `…`, strokes and hyphens in its way. */
const essence = (text: string): string => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''

/** The two halves of a page number, which extraction exchanges in Arabic. */
const exchanged = (text: string): string => text.split('/').reverse().join('/')

/**
 * The text of a PDF as an extraction by pages has it: without furniture, a blank line behind every line, and the links of
 * each page twice behind its text.
 */
export function gappedText(pdf: string, { headers, footers, pageNumbers }: PrintedFurniture): string {
  const heads = new Set(headers.map(essence))
  const feet = new Set([...footers, ...pageNumbers, ...pageNumbers.map(exchanged)].map(essence))
  const links = linksByPage(pdf)
  const isText = (line: string, page: number): boolean =>
    line !== '' && !feet.has(essence(line)) && (page === 0 || !heads.has(essence(line)))
  const pages = plainText(pdf)
    .split('\f')
    .map((text, page) => {
      const lines = text.split('\n').map(line => line.trim())
      const kept = lines.filter(line => isText(line, page)).map(line => `${line}\n\n`)
      const appended = (links.get(page + 1) ?? []).map(link => `${link}\n${link}\n`)
      return [...kept, ...appended].join('')
    })
  return pages.join('')
}

/** Targets of the links of each page, in the order of the page. */
function linksByPage(pdf: string): ReadonlyMap<number, readonly string[]> {
  const listed = execFileSync('pdfinfo', ['-url', pdf], { encoding: 'utf8' })
  const links = new Map<number, string[]>()
  for (const [, page, url] of listed.matchAll(/^\s*(\d+)\s+Annotation\s+(\S+)$/gmu)) {
    const number = Number(page)
    links.set(number, [url!, ...(links.get(number) ?? [])])
  }
  return links
}
