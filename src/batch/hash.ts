import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { type ConvertOptions, resolveOptions } from '../options.ts'
import type { OutputFormat, Stamp } from './job.ts'

/** SHA-256 of a text or of bytes, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** SHA-256 and size of a file, read in pieces; nothing when it cannot be read. */
export async function hashFile(path: string): Promise<{ sha256: string; bytes: number } | undefined> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of createReadStream(path)) {
      hash.update(piece as Buffer)
      bytes += (piece as Buffer).length
    }
  } catch {
    return undefined
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** What outputs in these formats with these options depend on; the order in which either is given is nothing to it. */
export function stampOf(to: readonly OutputFormat[], convert: ConvertOptions): Stamp {
  const options = Object.entries(resolveOptions(convert)).filter(([, value]) => value !== undefined)
  const text = JSON.stringify([[...to].sort(), options.sort(([a], [b]) => (a < b ? -1 : 1))])
  return { options: sha256(text), tool: `undoc ${version()}` }
}

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
