import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256 } from '../../batch/hash.ts'
import { type ManifestEntry, readManifest } from '../../batch/index.ts'
import type { DocumentTree } from '../../model/document.ts'
import { recordsOf } from './document-records.ts'
import type { DocumentRecords } from './records.ts'

/** A converted document, or why it cannot be exported. */
export type ReadDocument = { readonly stem: string } & (
  | { readonly records: DocumentRecords }
  | { readonly problem: string }
)

/**
 * The converted documents of a manifest, one after the other, from their JSON. Failed files are left out; one whose
 * JSON is missing or not what the manifest recorded is told as a problem.
 */
export async function* readDocuments(manifest: string): AsyncGenerator<ReadDocument> {
  for (const entry of await readManifest(manifest))
    if (entry.line.status !== 'failed') yield await readOne(entry, dirname(manifest))
}

async function readOne({ line }: ManifestEntry, folder: string): Promise<ReadDocument> {
  const { stem, outputs } = line
  const output = outputs.find(({ format }) => format === 'json')
  if (!output) return { stem, problem: 'was not converted to JSON; convert it with --to json' }
  try {
    const text = await readFile(join(folder, output.file), 'utf8')
    if (sha256(text) !== output.sha256) return { stem, problem: `“${output.file}” is not what the manifest recorded` }
    return { stem, records: recordsOf(line, JSON.parse(text) as DocumentTree) }
  } catch (error) {
    return { stem, problem: error instanceof Error ? error.message : String(error) }
  }
}
