import { type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryName } from '../../batch/write-whole.ts'
import { CatalogueWriter } from '../catalogue/write-catalogue.ts'
import { datasetCard } from './card.ts'
import { readDocuments } from './read-documents.ts'
import type { DocumentRecords } from './records.ts'

/** What can be exported: JSON Lines with their card, and the catalogue. */
export const exportFormats = ['jsonl', 'sqlite'] as const

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

/** Takes documents one by one; `finish` makes what was written visible, `drop` removes it. */
interface Sink {
  readonly add: (records: DocumentRecords) => Promise<void>
  readonly finish: () => Promise<void>
  readonly drop: () => Promise<void>
}

/**
 * Export the documents of a manifest, one at a time, in its order:
 *
 *     documents.jsonl  paragraphs.jsonl  README.md  catalogue.sqlite
 *
 * Files are written under temporary names and renamed at the end. The same manifest and outputs give the same bytes.
 */
export async function exportDocuments({ manifest, out, to }: ExportOptions): Promise<Exported> {
  await mkdir(out, { recursive: true })
  const sinks: Sink[] = []
  const told = { documents: 0, paragraphs: 0, languages: new Set<string>(), kinds: new Set<string>() }
  const problems: { stem: string; problem: string }[] = []
  try {
    if (to.includes('jsonl')) sinks.push(await jsonLines(out))
    if (to.includes('sqlite')) sinks.push(catalogue(out))
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
  if (to.includes('jsonl')) await writeFile(join(out, 'README.md'), datasetCard(told))
  return { documents: told.documents, paragraphs: told.paragraphs, problems }
}

async function jsonLines(out: string): Promise<Sink> {
  const documents = await openLines(out, 'documents.jsonl')
  const paragraphs = await openLines(out, 'paragraphs.jsonl')
  return {
    add: async records => {
      await documents.add([records.document])
      await paragraphs.add(records.paragraphs)
    },
    finish: async () => {
      await documents.finish()
      await paragraphs.finish()
    },
    drop: async () => {
      await documents.drop()
      await paragraphs.drop()
    }
  }
}

async function openLines(out: string, name: string) {
  const building = join(out, temporaryName())
  const file: FileHandle = await open(building, 'wx')
  return {
    add: (values: readonly unknown[]) => file.writeFile(values.map(value => `${JSON.stringify(value)}\n`).join('')),
    finish: async () => {
      await file.sync()
      await file.close()
      await rename(building, join(out, name))
    },
    drop: async () => {
      await file.close().catch(() => undefined)
      await rm(building, { force: true })
    }
  }
}

function catalogue(out: string): Sink {
  const building = join(out, temporaryName())
  const writer = new CatalogueWriter(building)
  return {
    add: async records => writer.add(records),
    finish: async () => {
      writer.close()
      await rename(building, join(out, 'catalogue.sqlite'))
    },
    drop: async () => {
      writer.drop()
      await rm(building, { force: true })
    }
  }
}
