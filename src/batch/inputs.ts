import { glob, readdir, stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path'
import type { Named } from './names.ts'

/** A file to convert, as it was found. */
export interface Found extends Named {
  /** Bytes; 0 when the file does not exist. */
  readonly bytes: number
  /** Milliseconds since 1970; 0 when the file does not exist. */
  readonly modifiedMs: number
}

/** Where to look for files. */
export interface Inputs {
  /** Files, folders and globs. Folders, and what stands before the first wildcard of a glob, are mirrored. */
  readonly inputs: readonly string[]
  /** Paths of files from a list; those below the working folder are mirrored from there. */
  readonly listed?: readonly string[]
  /** Folder that is never looked into: the outputs. */
  readonly without?: string
}

/** Endings that are picked up from folders; a file named by the user is taken whatever its ending. */
const convertible = new Set(['.pdf', '.txt'])

/**
 * The files behind the inputs, each once, by the order of the inputs and then by code unit of their paths.
 *
 * A file named by itself that does not exist is found all the same, with no bytes, so that it fails as a file
 * and is not lost from the record; `missing` names folders and globs that hold nothing and folders that cannot be
 * read.
 */
export async function findFiles({ inputs, listed = [], without }: Inputs): Promise<{
  readonly files: readonly Found[]
  readonly missing: readonly string[]
}> {
  const found = new Map<string, Found>()
  const missing: string[] = []
  const add = (files: readonly Found[]): void => {
    for (const file of files) if (!found.has(normalize(file.path))) found.set(normalize(file.path), file)
  }
  for (const input of inputs) {
    const files = await expand(input, without, missing)
    if (files.length === 0) missing.push(input)
    add(files)
  }
  for (const path of listed) add([await describe(path, mirrored(path), '')])
  return { files: [...found.values()], missing }
}

/** The paths in a list: one a line, or separated by NUL as `find -print0` writes them. */
export function pathsInList(text: string): string[] {
  const lines = text.includes('\0') ? text.split('\0') : text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.filter(line => line.trim() !== '')
}

async function expand(input: string, without: string | undefined, missing: string[]): Promise<readonly Found[]> {
  const facts = await stat(input).catch(() => undefined)
  if (facts?.isDirectory()) return below(input, without, missing)
  if (facts || !hasWildcard(input)) return [await describe(input, basename(input), '')]
  const folder = beforeWildcard(input)
  const files: Found[] = []
  for await (const path of glob(input)) {
    const file = await describe(path, relative(folder, path).split(sep).join('/'), '')
    if (file.modifiedMs > 0) files.push(file)
  }
  return files.sort((a, b) => byCodeUnit(a.path, b.path))
}

const hasWildcard = (input: string): boolean => /[*?[{]/.test(input)

function beforeWildcard(input: string): string {
  const parts = input.split('/')
  return parts.slice(0, parts.findIndex(hasWildcard)).join('/') || (isAbsolute(input) ? '/' : '.')
}

/** Files of a folder and the folders in it; links to files are followed, links to folders are not. */
async function below(folder: string, without: string | undefined, missing: string[]): Promise<Found[]> {
  const files: Found[] = []
  const waiting = [folder]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (without !== undefined && place !== folder && resolve(place) === resolve(without)) continue
    const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined)
    if (!entries) missing.push(place)
    for (const entry of entries ?? []) {
      const path = join(place, entry.name)
      if (entry.isDirectory()) waiting.push(path)
      else if (convertible.has(extname(entry.name).toLowerCase()) && (entry.isFile() || (await isLinkToFile(path))))
        files.push(await describe(path, relative(folder, path).split(sep).join('/'), basename(resolve(folder))))
    }
  }
  return files.sort((a, b) => byCodeUnit(a.path, b.path))
}

const isLinkToFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false

async function describe(path: string, inner: string, folder: string): Promise<Found> {
  const facts = await stat(path).catch(() => undefined)
  const isFile = facts?.isFile() ?? false
  return { path, inner, folder, bytes: isFile ? facts!.size : 0, modifiedMs: isFile ? facts!.mtimeMs : 0 }
}

function mirrored(path: string): string {
  const fromHere = relative('.', path)
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? basename(path) : fromHere.split(sep).join('/')
}

/** Order by code unit: the same in every locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
