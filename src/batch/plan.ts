import { glob, readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import type { Job } from './job.ts'

/** What is to be done, and what the user should be told about it. */
export interface Plan {
  readonly jobs: readonly Job[]
  /** Inputs that do not exist or hold nothing to convert. */
  readonly missing: readonly string[]
  /** In words: stems that had to be made different. */
  readonly remarks: readonly string[]
}

/** Endings that are picked up from folders; a file named by the user is taken whatever its ending. */
const convertible = new Set(['.pdf', '.txt'])

interface Found {
  readonly path: string
  /** Path below the folder that was given, or the bare file name. */
  readonly inner: string
  /** Last part of the folder that was given; empty for single files. */
  readonly folder: string
}

/**
 * Find the files of a batch and give each a stem for its outputs.
 *
 * A folder is mirrored below the output folder. Files are ordered by the order of the inputs and then by
 * code unit of their paths, so that a plan depends on nothing but its inputs. Two files with one stem keep
 * their ending in it; if that is not enough, the name of their folder.
 */
export async function planBatch(inputs: readonly string[]): Promise<Plan> {
  const found: Found[] = []
  const missing: string[] = []
  for (const input of inputs) {
    const files = await expand(input)
    if (files.length === 0) missing.push(input)
    found.push(...files)
  }
  const unique = [...new Map(found.map(file => [file.path, file])).values()]
  const { stems, remarks } = nameStems(unique)
  return { jobs: unique.map(({ path }, index) => ({ index, path, stem: stems[index]! })), missing, remarks }
}

async function expand(input: string): Promise<Found[]> {
  const facts = await stat(input).catch(() => undefined)
  if (facts?.isDirectory()) return filesBelow(input)
  if (facts) return [{ path: input, inner: basename(input), folder: '' }]
  const paths: string[] = []
  if (/[*?[{]/.test(input)) for await (const path of glob(input)) paths.push(path)
  return paths.sort(byCodeUnit).map(path => ({ path, inner: basename(path), folder: '' }))
}

async function filesBelow(folder: string): Promise<Found[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && convertible.has(extname(entry.name).toLowerCase()))
    .map(entry => join(entry.parentPath, entry.name))
    .sort(byCodeUnit)
    .map(path => ({ path, inner: relative(folder, path).split(sep).join('/'), folder: basename(folder) }))
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function nameStems(files: readonly Found[]): { stems: string[]; remarks: string[] } {
  const namings: ((file: Found) => string)[] = [
    ({ inner }) => inner.slice(0, inner.length - extname(inner).length),
    ({ inner }) => inner,
    ({ inner, folder }) => (folder ? `${folder}/${inner}` : inner),
    ({ path }) =>
      path
        .split(sep)
        .filter(part => part !== '..' && part !== '.' && part !== '')
        .join('/')
  ]
  const remarks: string[] = []
  let stems = files.map(namings[0]!)
  for (const naming of namings.slice(1)) {
    const doubled = repeated(stems)
    if (doubled.size === 0) break
    stems = stems.map((stem, at) => (doubled.has(stem.toLowerCase()) ? naming(files[at]!) : stem))
    for (const stem of doubled) remarks.push(`several inputs are named “${stem}”; their outputs keep more of the name`)
  }
  return { stems, remarks }
}

/** Stems that occur more than once, compared without case because some file systems do. */
function repeated(stems: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const doubled = new Set<string>()
  for (const stem of stems) {
    const key = stem.toLowerCase()
    if (seen.has(key)) doubled.add(key)
    seen.add(key)
  }
  return doubled
}
