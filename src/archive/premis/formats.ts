import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import type { OutputFormat } from '../../batch/index.ts'

/** A file format as an archive names it. */
export interface FileFormat {
  readonly name: string
  readonly version?: string
  /** Identifier in the PRONOM registry; missing when it has none. */
  readonly pronom?: string
  readonly mediaType: string
}

const pdf = (version: string, pronom: string): FileFormat => ({
  name: 'Acrobat PDF',
  version,
  pronom,
  mediaType: 'application/pdf'
})

/** PDF by the version its header declares, with the identifiers of PRONOM. */
const pdfVersions: Readonly<Record<string, FileFormat>> = {
  '1.0': pdf('1.0', 'fmt/14'),
  '1.1': pdf('1.1', 'fmt/15'),
  '1.2': pdf('1.2', 'fmt/16'),
  '1.3': pdf('1.3', 'fmt/17'),
  '1.4': pdf('1.4', 'fmt/18'),
  '1.5': pdf('1.5', 'fmt/19'),
  '1.6': pdf('1.6', 'fmt/20'),
  '1.7': pdf('1.7', 'fmt/276'),
  '2.0': pdf('2.0', 'fmt/1129')
}

const plainText: FileFormat = { name: 'Plain Text File', pronom: 'x-fmt/111', mediaType: 'text/plain' }
const markdown: FileFormat = { name: 'Markdown', pronom: 'fmt/1149', mediaType: 'text/markdown' }
const json: FileFormat = { name: 'JSON Data Interchange Format', pronom: 'fmt/817', mediaType: 'application/json' }
const xml: FileFormat = {
  name: 'Extensible Markup Language',
  version: '1.0',
  pronom: 'fmt/101',
  mediaType: 'application/xml'
}

/** Formats told by the ending of the name alone, where the first bytes decide nothing. */
const byEnding: Readonly<Record<string, FileFormat>> = {
  '.txt': plainText,
  '.md': markdown,
  '.json': json,
  '.xml': xml,
  '.docx': {
    name: 'Microsoft Word for Windows',
    version: '2007 onwards',
    pronom: 'fmt/412',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  }
}

/** What each output is; PRONOM has no entry for Akoma Ntoso, so it is named as the XML it is. */
export const outputFormatsKept: Readonly<Record<OutputFormat, FileFormat>> = {
  md: markdown,
  json,
  akn: { ...xml, name: 'Akoma Ntoso in Extensible Markup Language' }
}

/** Bytes in which the header of a PDF may stand; readers accept rubbish before it. */
const headerBytes = 1024

/** The format of a source: PDF by its header, others by the ending of the name. */
export async function identifyFile(path: string): Promise<FileFormat> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)
    return identify(buffer.subarray(0, bytesRead), path)
  } finally {
    await file.close()
  }
}

/** The format that the first bytes and the name of a file show. */
export function identify(start: Uint8Array, name: string): FileFormat {
  const [, version] = /%PDF-(\d\.\d)/u.exec(Buffer.from(start).toString('latin1')) ?? []
  if (version !== undefined)
    return pdfVersions[version] ?? { name: 'Acrobat PDF', version, mediaType: 'application/pdf' }
  return byEnding[extname(name).toLowerCase()] ?? { name: 'unknown', mediaType: 'application/octet-stream' }
}
