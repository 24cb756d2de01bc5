import { basename, normalize } from 'node:path'
import { hashFile } from './hash.ts'
import { byCodeUnit, type Found, findFiles, type Inputs } from './inputs.ts'
import type { Job } from './job.ts'
import type { ManifestLine } from './manifest-line.ts'
import { namings, sameName } from './names.ts'

/** What is to be done, and what the user should be told about it. */
export interface Plan {
  /** In the order of their stems, which is also the order of the manifest. */
  readonly jobs: readonly PlannedJob[]
  /** Folders and globs that hold nothing to convert, and folders that cannot be read. */
  readonly missing: readonly string[]
  /** In words: stems that had to be made different. */
  readonly remarks: readonly string[]
}

/** A job, with when its source was last changed. */
export interface PlannedJob extends Job {
  readonly modifiedMs: number
}

/** What an earlier run wrote down; the plan keeps to its names. */
export interface Known {
  /** Stem that a source path had. */
  readonly stemOf: (path: string) => string | undefined
  /** Line of a stem, compared as file systems do. */
  readonly line: (stem: string) => ManifestLine | undefined
}

const nothingKnown: Known = { stemOf: () => undefined, line: () => undefined }

/**
 * Find the files of a batch and give each a stem for its outputs.
 *
 * A folder is mirrored below the output folder. Two files with one stem keep their ending in it; if that is not
 * enough, the name of their folder, and so on. A plan depends on nothing but its inputs and what is known: a
 * source keeps the stem it had, and a stem that belongs to another document is not given away.
 */
export async function planBatch(inputs: Inputs, known: Known = nothingKnown): Promise<Plan> {
  const { files, missing } = await findFiles(inputs)
  const { stems, remarks } = nameApart(files)
  const jobs = await Promise.all(
    (await keepKnownNames(files, stems, known, remarks)).map((stem, at) => toJob(files[at]!, stem))
  )
  return { jobs: jobs.sort((a, b) => byCodeUnit(a.stem, b.stem)), missing, remarks }
}

const toJob = ({ path, bytes, modifiedMs }: Found, stem: string): PlannedJob => ({ path, stem, bytes, modifiedMs })

function nameApart(files: readonly Found[]): { stems: string[]; remarks: string[] } {
  const remarks: string[] = []
  let stems = files.map(namings[0]!)
  for (const naming of namings.slice(1)) {
    const doubled = repeated(stems)
    if (doubled.size === 0) break
    for (const stem of stems.filter((stem, at) => doubled.get(sameName(stem)) === at))
      remarks.push(`several inputs are named “${stem}”; their outputs keep more of the name`)
    stems = stems.map((stem, at) => (doubled.has(sameName(stem)) ? naming(files[at]!) : stem))
  }
  return { stems, remarks }
}

/** Stems that occur more than once, with the place of the first. */
function repeated(stems: readonly string[]): Map<string, number> {
  const first = new Map<string, number>()
  const doubled = new Map<string, number>()
  for (const [at, stem] of stems.entries()) {
    const key = sameName(stem)
    if (first.has(key)) doubled.set(key, first.get(key)!)
    else first.set(key, at)
  }
  return doubled
}

async function keepKnownNames(
  files: readonly Found[],
  stems: readonly string[],
  known: Known,
  remarks: string[]
): Promise<string[]> {
  const had = files.map(({ path }) => known.stemOf(normalize(path)))
  const used = new Set(had.filter(stem => stem !== undefined).map(sameName))
  const kept: string[] = []
  for (const [at, file] of files.entries()) {
    const stem = had[at] ?? (await freeStem(file, stems[at]!, { known, used }))
    if (had[at] === undefined && stem !== stems[at])
      remarks.push(`“${stems[at]}” holds another document; ${file.path} becomes “${stem}”`)
    used.add(sameName(stem))
    kept.push(stem)
  }
  return kept
}

async function freeStem(file: Found, wanted: string, { known, used }: { known: Known; used: Set<string> }) {
  const candidates = [wanted, ...namings.map(naming => naming(file))]
  for (const stem of candidates) {
    if (used.has(sameName(stem))) continue
    const line = known.line(stem)
    if (!line || (await isSameDocument(file, line))) return stem
  }
  return candidates.at(-1)!
}

/** A source that was moved, or is named from another folder, is still the same. */
const isSameDocument = async ({ path }: Found, line: ManifestLine): Promise<boolean> =>
  basename(line.path) === basename(path) && line.source?.sha256 === (await hashFile(path))?.sha256
