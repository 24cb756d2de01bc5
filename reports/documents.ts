import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { convert } from '../src/index.ts'
import type { DocumentTree } from '../src/model/document.ts'

/** A file of a folder and what it was converted into; no document when it could not be read. */
export interface ConvertedFile {
  /** File name without its extension. */
  readonly stem: string
  readonly document?: DocumentTree
}

const formats = /\.(?:pdf|txt)$/iu

/**
 * Every PDF and text file of a folder, converted one after another in the order of their names. A folder that holds
 * the JSON of an earlier run, when given, is read instead, file by file, so that a report can be repeated fast.
 */
export async function* convertFolder(
  folder: string,
  earlier?: string,
  wanted: (name: string) => boolean = () => true
): AsyncGenerator<ConvertedFile> {
  const names = readdirSync(folder)
    .filter(name => formats.test(name) && wanted(name))
    .sort()
  for (const name of names) {
    const stem = basename(name).replace(formats, '')
    const document =
      (earlier && readJson(join(earlier, `${stem}.json`))) || (await convertOne(join(folder, name), name))
    yield { stem, ...(document && { document }) }
  }
}

async function convertOne(path: string, name: string): Promise<DocumentTree | undefined> {
  const { document } = await convert({ name, bytes: new Uint8Array(readFileSync(path)) })
  return document
}

function readJson(path: string): DocumentTree | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as DocumentTree
  } catch {
    return undefined
  }
}
