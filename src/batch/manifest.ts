import { basename, dirname, join } from 'node:path'
import { parseLine, wholeLines } from './lines.ts'
import { type ManifestLine, manifestSchema, type Timing } from './manifest-line.ts'
import { type Shard, shardName } from './shard.ts'

/** The files that keep the record of a batch, all in the output folder. */
export interface ManifestFiles {
  /** One line a file, in order of stem; written at the end of a run. */
  readonly manifest: string
  /** What depends on the machine and the moment, in the same order. */
  readonly timings: string
  /** What the present run did so far, in the order in which it was done; removed at its end. */
  readonly journal: string
  readonly lock: string
}

/** What a line of the journal holds. */
export interface JournalEntry {
  readonly line: ManifestLine
  readonly timing: Timing
}

/** What a manifest holds about a file; the timing is missing when its file is. */
export interface ManifestEntry {
  readonly line: ManifestLine
  readonly timing?: Timing
}

/** Record of a batch in an output folder; each shard has its own, so that shards may share a folder. */
export const manifestFilesIn = (folder: string, shard?: Shard): ManifestFiles =>
  manifestFilesOf(join(folder, shard ? `manifest.${shardName(shard)}.jsonl` : 'manifest.jsonl'))

/** The files that belong to a manifest. */
export function manifestFilesOf(manifest: string): ManifestFiles {
  const stem = join(dirname(manifest), basename(manifest).replace(/\.jsonl$/, ''))
  return {
    manifest,
    timings: `${stem}.timings.jsonl`,
    journal: `${stem}.journal.jsonl`,
    lock: `${stem}.lock`
  }
}

/**
 * Read a manifest: the latest line of every stem, also those that stand only in the journal of a run that was
 * killed. Lines that are no manifest lines are left out.
 */
export async function readManifest(path: string): Promise<readonly ManifestEntry[]> {
  const files = manifestFilesOf(path)
  const entries = new Map<string, ManifestEntry>()
  for await (const { text } of wholeLines(files.manifest)) {
    const line = parseLine(text)
    if (isManifestLine(line)) entries.set(line.stem, { line })
  }
  for await (const { text } of wholeLines(files.timings)) {
    const timing = parseLine(text)
    const entry = isTiming(timing) && entries.get(timing.stem)
    if (entry) entries.set(entry.line.stem, { line: entry.line, timing: timing as Timing })
  }
  for await (const { text } of wholeLines(files.journal)) {
    const entry = parseLine(text)
    if (isJournalEntry(entry)) entries.set(entry.line.stem, entry)
  }
  return [...entries.values()]
}

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Whether a value is a line of a manifest of this version; its fields are trusted then. */
export const isManifestLine = (value: unknown): value is ManifestLine =>
  isObject(value) && value.schema === manifestSchema && typeof value.stem === 'string' && Array.isArray(value.outputs)

/** Whether a value is a line of a timings file. */
export const isTiming = (value: unknown): value is Timing =>
  isObject(value) && typeof value.stem === 'string' && typeof value.elapsedMs === 'number'

/** Whether a value is a line of a journal. */
export const isJournalEntry = (value: unknown): value is JournalEntry =>
  isObject(value) && isManifestLine(value.line) && isTiming(value.timing)
