import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataFormat, datasetCard } from './card.ts'
import { readDocuments } from './read-documents.ts'
import { catalogue } from './sinks/catalogue.ts'
import { jsonLines } from './sinks/json-lines.ts'
import { parquet } from './sinks/parquet.ts'
import type { Sink } from './sinks/sink.ts'

/** What can be exported: JSON Lines and Parquet, with one card, and the catalogue. */
export const exportFormats = ['jsonl', 'parquet', 'sqlite'] as const

/** A format a dataset can be written in. */
export type ExportFormat = (typeof exportFormats)[number]

/** What to export. */
export interface ExportOptions {
  readonly manifest: string
  /** Folder for the files; it is made. */
  readonly out: string
  readonly to: readonly ExportFormat[]
}

/** What an export came to. */
export interface Exported {
  readonly documents: number
  readonly paragraphs: number
  /** Converted documents that could not be exported. */
  readonly problems: readonly { readonly stem: string; readonly problem: string }[]
}

const sinkOf: Readonly<Record<ExportFormat, (out: string) => Promise<Sink>>> = {
  jsonl: jsonLines,
  parquet,
  sqlite: catalogue
}

/**
 * Export the documents of a manifest, one at a time, in its order:
 *
 *     documents.jsonl  paragraphs.jsonl  documents.parquet  paragraphs.parquet  README.md  catalogue.sqlite
 *
 * Files are written under temporary names and renamed at the end. The same manifest and outputs give the same bytes.
 */
export async function exportDocuments({ manifest, out, to }: ExportOptions): Promise<Exported> {
  await mkdir(out, { recursive: true })
  const sinks: Sink[] = []
  const told = { documents: 0, paragraphs: 0, languages: new Set<string>(), kinds: new Set<string>() }
  const problems: { stem: string; problem: string }[] = []
  try {
    for (const format of exportFormats) if (to.includes(format)) sinks.push(await sinkOf[format](out))
    for await (const read of readDocuments(manifest)) {
      if ('problem' in read) {
        problems.push(read)
        continue
      }
      for (const sink of sinks) await sink.add(read.records)
      told.documents += 1
      told.paragraphs += read.records.paragraphs.length
      told.languages.add(read.records.document.language)
      told.kinds.add(read.records.document.kind)
    }
    for (const sink of sinks) await sink.finish()
  } catch (error) {
    for (const sink of sinks) await sink.drop()
    throw error
  }
  const data = to.filter((format): format is DataFormat => format !== 'sqlite')
  if (data.length > 0) await writeFile(join(out, 'README.md'), datasetCard(told, data))
  return { documents: told.documents, paragraphs: told.paragraphs, problems }
}
