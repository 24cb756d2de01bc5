import { type Dirent, existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { byCodeUnit } from '../../batch/inputs.ts'
import { digestFile } from './digests.ts'
import {
  type Algorithm,
  type BagField,
  knownAlgorithms,
  linesOf,
  readBagInfo,
  readManifestLine,
  staysInside
} from './tag-files.ts'

/** What is wrong with a bag. */
export interface BagFault {
  readonly code:
    | 'not-a-bag'
    | 'declaration-wrong'
    | 'manifest-missing'
    | 'manifest-line-wrong'
    | 'algorithm-unknown'
    | 'path-unsafe'
    | 'listed-twice'
    | 'file-missing'
    | 'file-not-listed'
    | 'file-not-plain'
    | 'digest-wrong'
    | 'oxum-wrong'
    | 'fetch-not-supported'
    | 'profile-broken'
  /** Path below the bag. */
  readonly path: string
  readonly message: string
}

/** Digests that the manifests of one kind give, by path and algorithm. */
type Expected = Map<string, Map<Algorithm, string>>

interface Manifests {
  readonly algorithms: readonly Algorithm[]
  readonly expected: Expected
}

/**
 * Check that a bag is complete and valid (RFC 8493 section 3): declaration, every manifest, every file against every
 * digest, no file that a payload manifest leaves out, `Payload-Oxum`. Each file is read once, in pieces. Names that
 * differ only in Unicode normalisation are taken for the same, for file systems change it. Bags with parts to be
 * fetched from elsewhere are refused.
 */
export async function verifyBag(folder: string): Promise<readonly BagFault[]> {
  const declaration = await readFile(join(folder, 'bagit.txt'), 'utf8').catch(() => undefined)
  if (declaration === undefined) return [fault('not-a-bag', 'bagit.txt', 'the folder has no bagit.txt')]
  const faults: BagFault[] = checkDeclaration(declaration)
  if (existsSync(join(folder, 'fetch.txt')))
    faults.push(fault('fetch-not-supported', 'fetch.txt', 'parts of the bag are elsewhere; fetch them first'))
  const files = await filesBelow(folder, faults)
  const payload = await readManifests(folder, 'manifest', files, faults)
  const tags = await readManifests(folder, 'tagmanifest', files, faults)
  if (payload.algorithms.length === 0)
    faults.push(fault('manifest-missing', 'manifest-sha256.txt', 'the bag has no payload manifest'))
  const bytes = await checkFiles(folder, files, { payload, tags }, faults)
  await checkOxum(folder, { bytes, files: count(files.values(), path => path.startsWith('data/')) }, faults)
  return faults.sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.code, b.code))
}

/** Fields of a bag's `bag-info.txt`; none when it has no such file. */
export const bagFields = async (folder: string): Promise<readonly BagField[]> =>
  readBagInfo(await readFile(join(folder, 'bag-info.txt'), 'utf8').catch(() => ''))

const fault = (code: BagFault['code'], path: string, message: string): BagFault => ({ code, path, message })

/** `bagit.txt` has exactly two lines; versions before 1.0 differ in nothing that is checked here. */
function checkDeclaration(text: string): BagFault[] {
  const [version, encoding, ...more] = linesOf(text)
  const isRight =
    /^BagIt-Version: \d+\.\d+$/u.test(version ?? '') &&
    /^Tag-File-Character-Encoding: UTF-8$/iu.test(encoding ?? '') &&
    more.length === 0
  return isRight ? [] : [fault('declaration-wrong', 'bagit.txt', 'version and encoding UTF-8 are not declared')]
}

/** Paths of all files of the bag, by their composed form. Links and devices are faults. */
async function filesBelow(folder: string, faults: BagFault[]): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = pathOf(folder, entry)
    if (entry.isFile()) files.set(path.normalize('NFC'), path)
    else if (!entry.isDirectory()) faults.push(fault('file-not-plain', path, 'is a link or a device'))
  }
  return files
}

const pathOf = (folder: string, { parentPath, name }: Dirent): string =>
  relative(folder, join(parentPath, name)).split(sep).join('/')

async function readManifests(
  folder: string,
  kind: 'manifest' | 'tagmanifest',
  files: ReadonlyMap<string, string>,
  faults: BagFault[]
): Promise<Manifests> {
  const algorithms: Algorithm[] = []
  const expected: Expected = new Map()
  for (const name of [...files.values()].sort(byCodeUnit)) {
    const [, own, word] = /^(manifest|tagmanifest)-([^/]+)\.txt$/u.exec(name) ?? []
    if (own !== kind) continue
    const algorithm = knownAlgorithms.find(known => known === word)
    if (algorithm === undefined) faults.push(fault('algorithm-unknown', name, `“${word}” cannot be checked`))
    else {
      algorithms.push(algorithm)
      readLines({ text: await readFile(join(folder, name), 'utf8'), name, algorithm }, expected, faults)
    }
  }
  return { algorithms, expected }
}

interface ManifestFile {
  readonly text: string
  readonly name: string
  readonly algorithm: Algorithm
}

function readLines({ text, name, algorithm }: ManifestFile, expected: Expected, faults: BagFault[]): void {
  for (const line of linesOf(text)) {
    const listed = readManifestLine(line)
    const path = listed?.path.replace(/^\.\//u, '').normalize('NFC')
    if (!listed || path === undefined)
      faults.push(fault('manifest-line-wrong', name, `“${line}” is no line of a manifest`))
    else if (!staysInside(path)) faults.push(fault('path-unsafe', name, `“${path}” leads out of the bag`))
    else {
      const digests = expected.get(path) ?? new Map<Algorithm, string>()
      if (digests.has(algorithm)) faults.push(fault('listed-twice', path, `is listed twice in ${name}`))
      expected.set(path, digests.set(algorithm, listed.digest))
    }
  }
}

/** Check every file and every line; returns the bytes of the payload. */
async function checkFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  { payload, tags }: { readonly payload: Manifests; readonly tags: Manifests },
  faults: BagFault[]
): Promise<number> {
  let payloadBytes = 0
  for (const [path, real] of files) {
    const isPayload = path.startsWith('data/')
    const { algorithms, expected } = isPayload ? payload : tags
    const digests = expected.get(path)
    if (isPayload)
      for (const algorithm of algorithms)
        if (!digests?.has(algorithm)) faults.push(fault('file-not-listed', path, `is not in manifest-${algorithm}.txt`))
    if (!isPayload && !digests) continue
    payloadBytes += await checkFile({ folder, real, path, isPayload }, digests ?? new Map(), faults)
  }
  for (const path of [...payload.expected.keys(), ...tags.expected.keys()])
    if (!files.has(path)) faults.push(fault('file-missing', path, 'is listed but not there'))
  return payloadBytes
}

interface FileToCheck {
  readonly folder: string
  readonly real: string
  readonly path: string
  readonly isPayload: boolean
}

async function checkFile(
  { folder, real, path, isPayload }: FileToCheck,
  digests: ReadonlyMap<Algorithm, string>,
  faults: BagFault[]
): Promise<number> {
  try {
    const found = await digestFile(join(folder, real), [...digests.keys()])
    for (const [algorithm, digest] of digests)
      if (found.digests[algorithm] !== digest) faults.push(fault('digest-wrong', path, `${algorithm} is not as listed`))
    return isPayload ? found.bytes : 0
  } catch (error) {
    faults.push(fault('file-missing', path, `cannot be read: ${error instanceof Error ? error.message : error}`))
    return 0
  }
}

async function checkOxum(
  folder: string,
  { bytes, files }: { readonly bytes: number; readonly files: number },
  faults: BagFault[]
): Promise<void> {
  const oxum = (await bagFields(folder)).find(({ label }) => label.toLowerCase() === 'payload-oxum')?.value
  if (oxum !== undefined && oxum !== `${bytes}.${files}`)
    faults.push(fault('oxum-wrong', 'bag-info.txt', `Payload-Oxum is ${oxum}, the payload ${bytes}.${files}`))
}

function count<T>(values: Iterable<T>, isCounted: (value: T) => boolean): number {
  let counted = 0
  for (const value of values) if (isCounted(value)) counted += 1
  return counted
}
