import { readFileSync } from 'node:fs'
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { sha256 } from './hash.ts'

/** A file to write. */
export interface Writing {
  readonly path: string
  readonly text: string
}

/**
 * Write files so that nobody ever sees half of one: each under a temporary name in its own folder and flushed to
 * the disk, then all renamed. When one cannot be written, none of them is left.
 */
export async function writeWhole(files: readonly Writing[]): Promise<void> {
  const made: string[] = []
  try {
    const temporaries = files.map(({ path }) => join(dirname(path), temporaryName()))
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) await mkdir(folder, { recursive: true })
    made.push(...temporaries)
    await Promise.all(files.map(({ text }, at) => writeFlushed(temporaries[at]!, text)))
    for (const [at, { path }] of files.entries()) {
      await rename(temporaries[at]!, path)
      made[at] = path
    }
  } catch (error) {
    await Promise.all(made.map(path => unlink(path).catch(() => undefined)))
    throw error
  }
}

/**
 * Write a new file and wait until it is on the disk, so that a name given to it afterwards never names half of it.
 * Throws when there is a file of that name, and what the file system throws.
 */
export async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Names of temporary files say which process of which machine made them: `.undoc-1f2e3d4c-4711-3.part`. */
const temporaryPattern = /^\.undoc-([0-9a-f]{8})-(\d+)-\d+\.part$/
const machine = sha256(hostname()).slice(0, 8)
let count = 0

/** A name for a temporary file, short and used by nobody else. */
export const temporaryName = (): string => `.undoc-${machine}-${process.pid}-${count++}.part`

/** Age at which a temporary file of another machine is taken to be left over, milliseconds: a day, far above any time limit. */
const leftOverAfterMs = 86_400_000

/** Remove the temporary files that dead processes left in a folder. */
export async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, maker, pid] = temporaryPattern.exec(name) ?? []
    if (maker === undefined) continue
    const isDead = maker === machine && !isRunning(Number(pid))
    if (isDead || (await ageOf(join(folder, name))) > leftOverAfterMs)
      await unlink(join(folder, name)).catch(() => undefined)
  }
}

const ageOf = async (path: string): Promise<number> => {
  const facts = await stat(path).catch(() => undefined)
  return facts ? Date.now() - facts.mtimeMs : 0
}

/** Whether a process of this machine is there and not only waiting to be buried. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Linux tells the state behind the name of the program, which stands in parentheses; elsewhere nothing is told. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

/** Why a file could not be written, the same words every time: no temporary names in them. */
export function reasonNotWritten(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code === undefined ? message : (meanings[code] ?? code)
}

const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk (ENOSPC)',
  EDQUOT: 'the quota of disk space is used up (EDQUOT)',
  EFBIG: 'the file is larger than allowed (EFBIG)',
  EACCES: 'no permission (EACCES)',
  EPERM: 'not permitted (EPERM)',
  EROFS: 'the disk is read-only (EROFS)',
  ENOTDIR: 'a file stands where a folder is needed (ENOTDIR)',
  EEXIST: 'a file stands where a folder is needed (EEXIST)',
  EISDIR: 'a folder stands where the file belongs (EISDIR)',
  ENAMETOOLONG: 'the path is too long (ENAMETOOLONG)'
}
