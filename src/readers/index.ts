import { ReadError } from '../diagnostics/diagnostic.ts'
import type { ExtractedText } from '../model/extracted-text.ts'
import type { PagedText, Source } from '../model/paged-text.ts'
import type { StageContext } from '../stage.ts'
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

/** Format by content first, by name second. */
export function formatOf(name: string, bytes: Uint8Array): Source['format'] {
  if (startsWithPdfHeader(bytes)) return 'pdf'
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  return extension === 'pdf' ? 'pdf' : 'text'
}

/** Read a file with the reader of its format; throws a `ReadError` when it cannot become a document. */
export async function read(bytes: Uint8Array, source: Source, context: StageContext): Promise<Content> {
  if (bytes.length === 0) throw new ReadError({ code: 'file-empty', params: {} })
  if (source.format === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    const pages = await readPdf(bytes, source, context)
    return { type: 'paged', source, pages, texts: () => pages.pages.flatMap(page => page.runs.map(run => run.text)) }
  }
  const text = readText(bytes, source, context)
  return { type: 'extracted', source, text, texts: () => text.lines.map(line => line.text) }
}

/** The header may stand anywhere in the first kilobyte. */
function startsWithPdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}
