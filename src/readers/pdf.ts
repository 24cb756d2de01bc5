import './pdf/no-canvas.ts'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ReadError } from '../diagnostics/diagnostic.ts'
import type { Page, PagedText, Source } from '../model/paged-text.ts'
import type { StageContext } from '../stage.ts'
import { isCipher, unknownCharacters } from './pdf/legibility.ts'
import { type LinksOfPage, linksOf } from './pdf/link-areas.ts'
import { reasonOf, withPdf } from './pdf/open.ts'
import { outlineOf } from './pdf/outline.ts'
import { type ReadPage, readPage } from './pdf/page.ts'

/**
 * Read a PDF: its pages as runs of text with positions, rules, images, links and structure tags.
 *
 * All measures are points from the top left of the page as it is read: crop box and rotation
 * are worked in here, once. A page that fails is empty and reported as `page-damaged`; an image
 * page without text is `page-without-text`, recognised text over a scan `page-doubtful`, and glyphs of which the file
 * does not say what they are are `characters-unknown`.
 * Throws a `ReadError` when the file is empty, encrypted, damaged, too long, a scan without
 * text (`no-text-layer`) or a cipher (`text-layer-unusable`); no other error.
 */
export async function readPdf(bytes: Uint8Array, source: Source, context: StageContext): Promise<PagedText> {
  return withPdf(bytes, async pdf => {
    const { maxPages } = context.options
    if (pdf.numPages === 0) throw new ReadError({ code: 'pdf-damaged', params: { reason: 'it has no pages' } })
    if (pdf.numPages > maxPages)
      throw new ReadError({ code: 'too-many-pages', params: { pages: pdf.numPages, limit: maxPages } })
    const pages = await readPages(pdf, context)
    if (pages.every(({ runs }) => runs.length === 0))
      throw new ReadError({ code: 'no-text-layer', params: { pages: pages.length } })
    if (isCipher(pages)) throw new ReadError({ code: 'text-layer-unusable', params: {} })
    const producer = await producerOf(pdf)
    return { source: { ...source, ...(producer && { producer }) }, pages, outline: await outlineOf(pdf) }
  })
}

async function readPages(pdf: PDFDocumentProxy, context: StageContext): Promise<Page[]> {
  const pages: Page[] = []
  const linksOfPage = await linksOf(pdf)
  let element = 1
  for (let number = 1; number <= pdf.numPages; number++) {
    const read = await readOne(pdf, { number, element, linksOfPage }, context)
    element = read.nextElement
    pages.push(read.page)
    reportPage(read, context)
  }
  return pages
}

interface PageToRead {
  readonly number: number
  /** Number its first structure element gets. */
  readonly element: number
  readonly linksOfPage: LinksOfPage
}

async function readOne(
  pdf: PDFDocumentProxy,
  { number, element, linksOfPage }: PageToRead,
  context: StageContext
): Promise<ReadPage> {
  try {
    const proxy = await pdf.getPage(number)
    const read = await readPage(proxy, element, linksOfPage)
    proxy.cleanup()
    return read
  } catch (error) {
    context.report({ code: 'page-damaged', params: { page: number, reason: reasonOf(error) }, place: { page: number } })
    const page: Page = { number, width: 612, height: 792, runs: [], rules: [], images: [], tagged: false }
    return { page, nextElement: element, scanned: false, brokenOff: false }
  }
}

function reportPage({ page, scanned, brokenOff }: ReadPage, { report }: StageContext): void {
  const place = { page: page.number }
  if (brokenOff)
    report({ code: 'page-damaged', params: { page: page.number, reason: 'its content breaks off' }, place })
  const empty = page.runs.every(({ text }) => text.trim() === '')
  if (empty && page.images.length > 0) report({ code: 'page-without-text', params: { page: page.number }, place })
  if (!empty && scanned)
    report({ code: 'page-doubtful', params: { page: page.number, reason: 'an image covers it' }, place })
  const unknown = unknownCharacters(page)
  if (unknown > 0) report({ code: 'characters-unknown', params: { page: page.number, characters: unknown }, place })
  const hidden = page.runs.filter(run => run.hidden).reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
  if (hidden > 0) report({ code: 'hidden-text', params: { characters: hidden }, place })
}

async function producerOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const metadata = await pdf.getMetadata().catch(() => undefined)
  const { Producer, Creator } = (metadata?.info ?? {}) as { Producer?: string; Creator?: string }
  return [Creator, Producer].filter(Boolean).join(' / ') || undefined
}
