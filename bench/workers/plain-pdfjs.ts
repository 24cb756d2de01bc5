import { readFileSync } from 'node:fs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Reads the text of every page of a PDF, and does nothing else: what a batch is measured against. */
process.on('message', (path: string) => void read(path).then(pages => process.send?.(pages)))

async function read(path: string): Promise<number> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: VerbosityLevel.ERRORS })
  try {
    const pdf = await task.promise
    for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent()
    return pdf.numPages
  } catch {
    return 0
  } finally {
    await task.destroy()
  }
}
