import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ManifestEntry, readManifest } from '../../batch/index.ts'
import { documentPayload, outputsOf, unknownTime } from './document-payload.ts'
import type { BagField } from './tag-files.ts'
import { type PayloadFile, writeBag } from './write-bag.ts'

/** What to pack. */
export interface PackOptions {
  /** Manifest of a batch; its outputs are beside it. */
  readonly manifest: string
  /** Folder for the bags, or the bag itself with `together`. */
  readonly out: string
  /** One bag for the whole manifest. @default one for each document, `<out>/<stem>.bag` */
  readonly together?: boolean
  /** Folder that relative paths of sources start from. @default the working folder */
  readonly sources?: string
  /** Date or date and time of packing and of the events, ISO 8601. @default when each document was done by the timings beside the manifest, else 1970-01-01 */
  readonly date?: string
  /** Fields of `bag-info.txt` to put first: `Source-Organization`, `Contact-Name` … */
  readonly fields?: readonly BagField[]
  /** Write a bag again that is there. @default leave it when it holds the same manifest lines */
  readonly force?: boolean
}

/** What became of one bag. */
export interface Packed {
  readonly folder: string
  /** `there`: the same was packed before. */
  readonly state: 'written' | 'there' | 'failed'
  readonly files: number
  readonly bytes: number
  /** Why it was not written. */
  readonly reason?: string
}

/**
 * Pack the documents of a manifest into bags (RFC 8493) with sources, outputs, manifest lines and preservation records.
 * One bag after the other is yielded; one that cannot be written harms no other. The same files, manifest, timings and
 * options give the same bytes.
 */
export async function* packBags(options: PackOptions): AsyncGenerator<Packed> {
  const entries = await readManifest(options.manifest)
  if (options.together) yield await packOne(options.out, entries, options)
  else for (const entry of entries) yield await packOne(join(options.out, bagName(entry.line.stem)), [entry], options)
}

/** A bag must not lie inside another: a folder that ends like one gets another name. */
const bagName = (stem: string): string => `${stem.replace(/\.bag(?=\/)/giu, '$&_')}.bag`

async function packOne(folder: string, entries: readonly ManifestEntry[], options: PackOptions): Promise<Packed> {
  const lines = entries.map(({ line }) => `${JSON.stringify(line)}\n`).join('')
  const there = await readFile(join(folder, 'data', 'manifest.jsonl'), 'utf8').catch(() => undefined)
  if (there === lines && !options.force) return { folder, state: 'there', files: 0, bytes: 0 }
  if (there !== undefined && there !== lines && !options.force)
    return { folder, state: 'failed', files: 0, bytes: 0, reason: 'another bag is there; --force replaces it' }
  try {
    const payload = payloadOf(entries, lines, options)
    const written = await writeBag(folder, { payload, fields: () => fieldsOf(entries, options) })
    return { folder, state: 'written', ...written }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { folder, state: 'failed', files: 0, bytes: 0, reason }
  }
}

async function* payloadOf(
  entries: readonly ManifestEntry[],
  lines: string,
  { manifest, sources = '.', date }: PackOptions
): AsyncGenerator<PayloadFile> {
  yield { name: 'manifest.jsonl', text: lines }
  const at = date === undefined ? undefined : withTime(date)
  for (const entry of entries) yield* documentPayload(entry, { outputs: outputsOf(manifest), sources }, at)
}

/** Fields of `bag-info.txt` in one order: what the user gave, the date, what the bag holds. */
function fieldsOf(entries: readonly ManifestEntry[], { date, fields = [] }: PackOptions): BagField[] {
  const [{ line } = { line: undefined }, second] = entries
  const isSingle = line !== undefined && second === undefined
  const latest = entries
    .map(({ timing }) => timing?.finishedAt ?? unknownTime)
    .sort()
    .at(-1)
  return [
    ...fields,
    { label: 'Bagging-Date', value: (date ?? latest ?? unknownTime).slice(0, 10) },
    { label: 'Bag-Software-Agent', value: line?.tool ?? 'undoc' },
    ...(isSingle ? [{ label: 'Internal-Sender-Identifier', value: line.stem }] : []),
    ...(isSingle && line.symbol !== undefined ? [{ label: 'External-Identifier', value: line.symbol }] : [])
  ]
}

const withTime = (date: string): string => (date.includes('T') ? date : `${date}T00:00:00Z`)
