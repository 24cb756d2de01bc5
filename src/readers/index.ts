import { ReadError } from '../diagnostics/diagnostic.ts'
import type { Assembled } from '../model/document.ts'
import type { ExtractedText } from '../model/extracted-text.ts'
import type { PagedText, Source } from '../model/paged-text.ts'
import type { StageContext } from '../stage.ts'
import type { FinishedDocument } from './finished.ts'
import { readText } from './text.ts'

/** What a reader found, by the pipeline it enters. `texts` yields every piece of text the source holds, for the audit. */
export type Content =
  | {
      readonly type: 'paged'
      readonly source: Source
      readonly pages: PagedText
      readonly texts: () => Iterable<string>
    }
  | {
      readonly type: 'extracted'
      readonly source: Source
      readonly text: ExtractedText
      readonly texts: () => Iterable<string>
    }
  | {
      /** A tree that needs no layout and no structure, from Markdown or Akoma Ntoso. */
      readonly type: 'finished'
      readonly source: Source
      readonly document: Assembled
      readonly texts: () => Iterable<string>
    }
  | {
      /** Our own JSON as it was parsed; whether it is a document is for the caller to validate. */
      readonly type: 'json'
      readonly source: Source
      readonly value: unknown
    }

/** Format by content first, by name second. */
export function formatOf(name: string, bytes: Uint8Array): Source['format'] {
  if (startsWithPdfHeader(bytes)) return 'pdf'
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return formats[extension] ?? (isXml(bytes) ? 'akn' : 'text')
}

const formats: Readonly<Record<string, Source['format']>> = {
  pdf: 'pdf',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
  xml: 'akn'
}

const isXml = (bytes: Uint8Array): boolean =>
  /^(?:\uFEFF|ï»¿)?\s*<(?:\?xml\s|akomaNtoso\b)/.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))

/** Read a file with the reader of its format; throws a `ReadError` when it cannot become a document. */
export async function read(bytes: Uint8Array, source: Source, context: StageContext): Promise<Content> {
  if (bytes.length === 0) throw new ReadError({ code: 'file-empty', params: {} })
  if (source.format === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    const pages = await readPdf(bytes, source, context)
    return { type: 'paged', source, pages, texts: () => pages.pages.flatMap(page => page.runs.map(run => run.text)) }
  }
  if (source.format === 'json') {
    const { readJson } = await import('./json.ts')
    return { type: 'json', source, value: readJson(bytes, source, context) }
  }
  const finished = await readFinished(bytes, source, context)
  if (finished) return { type: 'finished', source, document: finished.document, texts: () => finished.texts }
  const text = readText(bytes, source, context)
  return { type: 'extracted', source, text, texts: () => text.lines.map(line => line.text) }
}

/** Read a document whose structure is marked; nothing for other formats. */
async function readFinished(
  bytes: Uint8Array,
  source: Source,
  context: StageContext
): Promise<FinishedDocument | undefined> {
  if (source.format === 'markdown') return (await import('./markdown.ts')).readMarkdown(bytes, source, context)
  if (source.format === 'akn') return (await import('./akoma-ntoso.ts')).readAkomaNtoso(bytes, source, context)
  return undefined
}

/** The header may stand anywhere in the first kilobyte. */
function startsWithPdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}
