import { byCodeUnit } from './inputs.ts'
import { type ManifestEntry, manifestFilesOf, readManifest } from './manifest.ts'
import { sameName } from './names.ts'
import { writeWhole } from './write-whole.ts'

/** What a merge of manifests came to. */
export interface Merge {
  readonly lines: number
  /** Stems that two manifests give to different sources; the line of the later manifest is kept. */
  readonly conflicts: readonly string[]
}

/**
 * Merge manifests, for instance those of shards, into one in the order of the stems: the manifest that one run over
 * everything would have written. Timings go with their lines. Where two have a line for the same file, the later
 * one is kept, but a failure never replaces a success.
 */
export async function mergeManifests(paths: readonly string[], out: string): Promise<Merge> {
  const merged = new Map<string, ManifestEntry>()
  const conflicts: string[] = []
  for (const path of paths) {
    for (const entry of await readManifest(path)) {
      const key = sameName(entry.line.stem)
      const earlier = merged.get(key)
      if (earlier && isConflict(earlier, entry)) conflicts.push(entry.line.stem)
      if (!earlier || !isLess(entry, earlier)) merged.set(key, entry)
    }
  }
  const entries = [...merged.values()].sort((a, b) => byCodeUnit(a.line.stem, b.line.stem))
  await write(entries, out)
  return { lines: entries.length, conflicts: conflicts.sort(byCodeUnit) }
}

const isConflict = ({ line: a }: ManifestEntry, { line: b }: ManifestEntry): boolean =>
  a.source?.sha256 !== b.source?.sha256

const isLess = ({ line: later }: ManifestEntry, { line: earlier }: ManifestEntry): boolean =>
  later.status === 'failed' && earlier.status !== 'failed'

async function write(entries: readonly ManifestEntry[], out: string): Promise<void> {
  const timings = entries.flatMap(({ timing }) => timing ?? [])
  await writeWhole([
    { path: manifestFilesOf(out).timings, text: toLines(timings) },
    { path: out, text: toLines(entries.map(({ line }) => line)) }
  ])
}

const toLines = (values: readonly unknown[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('')
