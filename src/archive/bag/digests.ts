import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Algorithm } from './tag-files.ts'

/** Digests and size of one file. */
export interface Digested {
  readonly digests: Readonly<Partial<Record<Algorithm, string>>>
  readonly bytes: number
}

/** Digests of a text or of bytes. */
export function digestsOf(content: string | Uint8Array, algorithms: readonly Algorithm[]): Digested {
  const hashes = startHashes(algorithms)
  for (const hash of hashes.values()) hash.update(content)
  return { digests: finish(hashes), bytes: Buffer.byteLength(content) }
}

/** Digests of a file, read once and in pieces. Rejects when it cannot be read. */
export async function digestFile(path: string, algorithms: readonly Algorithm[]): Promise<Digested> {
  const hashes = startHashes(algorithms)
  let bytes = 0
  for await (const piece of createReadStream(path)) {
    for (const hash of hashes.values()) hash.update(piece as Buffer)
    bytes += (piece as Buffer).length
  }
  return { digests: finish(hashes), bytes }
}

/** Copy a file in pieces and flush it to the disk; the digests are of what was written. */
export async function copyDigested(from: string, to: string, algorithms: readonly Algorithm[]): Promise<Digested> {
  const hashes = startHashes(algorithms)
  let bytes = 0
  const target = await open(to, 'wx')
  try {
    for await (const piece of createReadStream(from)) {
      for (const hash of hashes.values()) hash.update(piece as Buffer)
      await target.writeFile(piece as Buffer)
      bytes += (piece as Buffer).length
    }
    await target.sync()
  } finally {
    await target.close()
  }
  return { digests: finish(hashes), bytes }
}

const startHashes = (algorithms: readonly Algorithm[]): Map<Algorithm, Hash> =>
  new Map(algorithms.map(algorithm => [algorithm, createHash(algorithm)]))

const finish = (hashes: ReadonlyMap<Algorithm, Hash>): Partial<Record<Algorithm, string>> =>
  Object.fromEntries([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')]))
