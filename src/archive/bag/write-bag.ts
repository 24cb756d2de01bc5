import { access, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { byCodeUnit } from '../../batch/inputs.ts'
import { temporaryName, writeFlushed } from '../../batch/write-whole.ts'
import { copyDigested, type Digested, digestsOf } from './digests.ts'
import { type BagField, bagInfo, declaration, manifestLine, writtenAlgorithms } from './tag-files.ts'

/** A file of the payload: copied from a path or written from a text. */
export type PayloadFile = {
  /** Path below `data`, `/` between folders. */
  readonly name: string
} & ({ readonly from: string /** SHA-256 the file must have. */; readonly sha256: string } | { readonly text: string })

/** What a bag holds. Payload comes as a stream, so that a bag of many thousand files needs no list of contents. */
export interface BagContent {
  readonly payload: AsyncIterable<PayloadFile> | Iterable<PayloadFile>
  /** Fields of `bag-info.txt`; `Payload-Oxum` is added. */
  readonly fields: () => readonly BagField[]
}

/** A payload file is not what the manifest says, or has the name of another; the bag is not written. */
export class PayloadError extends Error {}

/**
 * Write a bag (RFC 8493) as a folder: built under a temporary name beside its place, flushed, then renamed, so that a
 * bag is there whole or not at all. Manifests are in the order of the paths by code unit: same content, same bytes.
 * Rejects with a `PayloadError` when a file has changed since it was recorded or two names are one on some file system.
 */
export async function writeBag(folder: string, content: BagContent): Promise<{ files: number; bytes: number }> {
  await mkdir(dirname(folder), { recursive: true })
  const building = join(dirname(folder), temporaryName())
  try {
    await mkdir(join(building, 'data'), { recursive: true })
    const listed = await writePayload(building, content.payload)
    const bytes = sum(listed.map(([, digested]) => digested.bytes))
    const oxum = { label: 'Payload-Oxum', value: `${bytes}.${listed.length}` }
    await writeTags(building, listed, bagInfo([...content.fields(), oxum]))
    await replace(building, folder)
    return { files: listed.length, bytes }
  } catch (error) {
    await rm(building, { recursive: true, force: true })
    throw error
  }
}

/** Path below the bag, and what was written there. */
type Written = readonly [path: string, digested: Digested]

async function writePayload(bag: string, payload: BagContent['payload']): Promise<Written[]> {
  const listed: Written[] = []
  const names = new Set<string>()
  for await (const file of payload) {
    const alike = file.name.normalize('NFC').toLowerCase()
    if (names.has(alike)) throw new PayloadError(`“${file.name}” and another file have one name on some file systems`)
    names.add(alike)
    listed.push([`data/${file.name}`, await writeFile(join(bag, 'data', file.name), file)])
  }
  return listed.sort(([a], [b]) => byCodeUnit(a, b))
}

async function writeFile(path: string, file: PayloadFile): Promise<Digested> {
  await mkdir(dirname(path), { recursive: true })
  if ('text' in file) return writeText(path, file.text)
  const digested = await copyDigested(file.from, path, writtenAlgorithms)
  if (digested.digests.sha256 !== file.sha256)
    throw new PayloadError(`“${file.from}” is not what the manifest recorded`)
  return digested
}

async function writeTags(bag: string, listed: readonly Written[], info: string): Promise<void> {
  const tags: [string, string][] = [
    ['bag-info.txt', info],
    ['bagit.txt', declaration],
    ...manifestsOf('manifest', listed)
  ]
  const written: Written[] = []
  for (const [name, text] of tags) written.push([name, await writeText(join(bag, name), text)])
  for (const [name, text] of manifestsOf('tagmanifest', written)) await writeText(join(bag, name), text)
}

/** One manifest for each algorithm: its file name and its text. */
const manifestsOf = (kind: 'manifest' | 'tagmanifest', listed: readonly Written[]): [string, string][] =>
  writtenAlgorithms.map(algorithm => [
    `${kind}-${algorithm}.txt`,
    listed.map(([path, { digests }]) => manifestLine({ digest: digests[algorithm]!, path })).join('')
  ])

async function writeText(path: string, text: string): Promise<Digested> {
  await writeFlushed(path, text)
  return digestsOf(text, writtenAlgorithms)
}

/** Put the new bag in its place; an older one is moved away first and removed when the new one is there. */
async function replace(building: string, folder: string): Promise<void> {
  const old = `${building}.old`
  const isThere = await access(folder).then(
    () => true,
    () => false
  )
  if (isThere) await rename(folder, old)
  await rename(building, folder)
  await rm(old, { recursive: true, force: true })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
