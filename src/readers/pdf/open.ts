import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFWorker,
  VerbosityLevel
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ReadError } from '../../diagnostics/diagnostic.ts'
import { sameThreadWorker } from './same-thread.ts'
import { withoutStrayRejections } from './stray-rejections.ts'
import { largestImage } from './thresholds.ts'

/** Folder of the installed package: its character maps are read from there, never from the network. */
const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Open a PDF, use it, and let it go whatever happens.
 *
 * Throws a `ReadError` when the file is empty, encrypted or so damaged that no page tree is found.
 */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  if (bytes.length === 0) throw new ReadError({ code: 'file-empty', params: {} })
  return withoutStrayRejections(() => openAndUse(bytes, use))
}

async function openAndUse<T>(bytes: Uint8Array, use: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const worker = await sameThreadWorker()
  const task = startLoading(bytes, worker)
  try {
    return await use(await task.promise.catch(refuse))
  } finally {
    await task.destroy().catch(() => undefined)
    worker.destroy()
  }
}

function startLoading(bytes: Uint8Array, worker: PDFWorker): PDFDocumentLoadingTask {
  return getDocument({
    worker,
    // a copy, because pdf.js takes the buffer away from its owner
    data: new Uint8Array(bytes),
    cMapUrl: `${home}${sep}cmaps${sep}`,
    cMapPacked: true,
    wasmUrl: `${home}${sep}wasm${sep}`,
    // no `standardFontDataUrl`: a font that is not in the file is not drawn here. Without a substitute its letters come
    // from its encoding, and where codes are glyphs of Arial or Times New Roman from those fonts' own order; a
    // substitute has another order, hides that way from pdf.js, and takes milliseconds to read
    useWorkerFetch: false,
    useSystemFonts: false,
    // outlines of letters are made only where fonts are not loaded; `same-thread.ts` loads none all the same
    disableFontFace: false,
    // the names of fonts tell weight and slant
    fontExtraProperties: true,
    enableXfa: false,
    // large images are not decoded; `large-images.ts` finds their places
    maxImageSize: largestImage,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS
  })
}

function refuse(error: unknown): never {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') throw new ReadError({ code: 'pdf-encrypted', params: {} })
  throw new ReadError({ code: 'pdf-damaged', params: { reason: reasonOf(error) } })
}

/** What an error of pdf.js says, in one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'unknown'
