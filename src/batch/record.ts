import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  unlinkSync,
  writeSync
} from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { byCodeUnit } from './inputs.ts'
import { parseLine, wholeLines } from './lines.ts'
import { lock } from './lock.ts'
import { isJournalEntry, isManifestLine, isTiming, type JournalEntry, type ManifestFiles } from './manifest.ts'
import type { ManifestLine } from './manifest-line.ts'
import { sameName } from './names.ts'
import type { Known } from './plan.ts'
import { temporaryName } from './write-whole.ts'

/** The record of a batch while it runs. Holds places in files, not lines, so that it stays small. */
export interface RunRecord extends Known {
  /** Write down what became of a file; it is on the disk afterwards, unless an error is given back. */
  readonly add: (entry: JournalEntry) => Error | undefined
  /** Put everything into the manifest, in the order of the stems; an error leaves the journal as it is. */
  readonly compact: () => Error | undefined
  /** Let the record go for other runs. */
  readonly close: () => void
}

/** Where a line stands, with its line feed. */
interface Slice {
  readonly file: string
  readonly offset: number
  readonly length: number
}

/** What is known of a stem: a place in the journal, places in manifest and timings, or a line not yet on the disk. */
type Entry =
  | { readonly type: 'journal'; readonly stem: string; readonly slice: Slice }
  | { readonly type: 'manifest'; readonly stem: string; readonly slice: Slice; timing?: Slice }
  | { readonly type: 'held'; readonly stem: string; readonly entry: JournalEntry }

interface Index {
  /** By the name that file systems compare. */
  readonly entries: Map<string, Entry>
  /** Stem by normalised source path. */
  readonly stems: Map<string, string>
  /** End of the last whole line of the journal, bytes. */
  journalEnd: number
}

/**
 * Take up the record of a batch where the last run left it, however it ended.
 *
 * The journal grows by one flushed line for each file; a torn last line is cut off. When the run ends, journal
 * and manifest become the new manifest in one rename. A run killed between any two of these steps loses at most
 * the lines of files that were still being written, and those are converted again.
 */
export async function openRecord(files: ManifestFiles): Promise<RunRecord> {
  const unlock = await lock(files.lock)
  try {
    const index = await readIndex(files)
    const journal = new Journal(files.journal, index)
    return {
      stemOf: path => index.stems.get(path),
      line: stem => readLine(index.entries.get(sameName(stem))),
      add: entry => journal.add(entry),
      compact: () => compact(files, index, journal),
      close: () => {
        journal.close()
        unlock()
      }
    }
  } catch (error) {
    unlock()
    throw error
  }
}

async function readIndex({ manifest, timings, journal }: ManifestFiles): Promise<Index> {
  const index: Index = { entries: new Map(), stems: new Map(), journalEnd: 0 }
  for await (const { text, ...place } of wholeLines(manifest)) {
    const line = parseLine(text)
    if (isManifestLine(line))
      note(index, line, { type: 'manifest', stem: line.stem, slice: { file: manifest, ...place } })
  }
  for await (const { text, ...place } of wholeLines(timings)) {
    const timing = parseLine(text)
    const entry = isTiming(timing) ? index.entries.get(sameName(timing.stem)) : undefined
    if (entry?.type === 'manifest') entry.timing = { file: timings, ...place }
  }
  for await (const { text, ...place } of wholeLines(journal)) {
    const entry = parseLine(text)
    index.journalEnd = place.offset + place.length
    if (isJournalEntry(entry))
      note(index, entry.line, { type: 'journal', stem: entry.line.stem, slice: { file: journal, ...place } })
  }
  return index
}

function note({ entries, stems }: Index, { stem, path }: ManifestLine, entry: Entry): void {
  entries.set(sameName(stem), entry)
  stems.set(normalize(path), stem)
}

/** The journal of a run: lines that could not be written are held and tried again with the next one. */
class Journal {
  readonly #path: string
  readonly #index: Index
  #file: number | undefined
  #held: JournalEntry[] = []

  constructor(path: string, index: Index) {
    this.#path = path
    this.#index = index
  }

  add(entry: JournalEntry): Error | undefined {
    this.#held.push(entry)
    note(this.#index, entry.line, { type: 'held', stem: entry.line.stem, entry })
    try {
      while (this.#held[0]) {
        this.#write(this.#held[0])
        this.#held.shift()
      }
      return undefined
    } catch (error) {
      return error as Error
    }
  }

  /** Everything is in the manifest: begin anew. */
  clear(): void {
    this.close()
    this.#held = []
    this.#index.journalEnd = 0
    remove(this.#path)
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #write(entry: JournalEntry): void {
    const bytes = Buffer.from(`${JSON.stringify(entry)}\n`)
    const offset = this.#index.journalEnd
    this.#file ??= this.#open(offset)
    try {
      writeAll(this.#file, bytes, offset)
      fdatasyncSync(this.#file)
    } catch (error) {
      cutOff(this.#file, offset)
      throw error
    }
    this.#index.journalEnd = offset + bytes.length
    const slice = { file: this.#path, offset, length: bytes.length }
    note(this.#index, entry.line, { type: 'journal', stem: entry.line.stem, slice })
  }

  /** Open at the end of the last whole line; what a killed run left after it is cut off. */
  #open(end: number): number {
    closeSync(openSync(this.#path, 'a'))
    const file = openSync(this.#path, 'r+')
    cutOff(file, end)
    return file
  }
}

function compact(files: ManifestFiles, { entries }: Index, journal: Journal): Error | undefined {
  const folder = dirname(files.manifest)
  const [manifest, timings] = [new LineFile(join(folder, temporaryName())), new LineFile(join(folder, temporaryName()))]
  try {
    const ordered = [...entries].sort(([, a], [, b]) => byCodeUnit(a.stem, b.stem))
    const placed = ordered.map(([key, entry]): [string, Entry] => {
      const { line, timing } = textsOf(entry)
      const slice = { file: files.manifest, ...manifest.add(line) }
      const timingPlace = timing === undefined ? {} : { timing: { file: files.timings, ...timings.add(timing) } }
      return [key, { type: 'manifest', stem: entry.stem, slice, ...timingPlace }]
    })
    timings.moveTo(files.timings)
    manifest.moveTo(files.manifest)
    for (const [key, entry] of placed) entries.set(key, entry)
    journal.clear()
    return undefined
  } catch (error) {
    for (const file of [manifest, timings]) file.discard()
    return error as Error
  }
}

/** A file of lines that is written whole: buffered, flushed, renamed. */
class LineFile {
  readonly #path: string
  #file: number | undefined
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #end = 0

  constructor(path: string) {
    this.#path = path
  }

  add(line: string): { offset: number; length: number } {
    const bytes = Buffer.from(line)
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    const offset = this.#end
    this.#end += bytes.length
    if (this.#waitingBytes > bufferedBytes) this.#flush()
    return { offset, length: bytes.length }
  }

  moveTo(path: string): void {
    this.#flush()
    fsyncSync(this.#file!)
    closeSync(this.#file!)
    this.#file = undefined
    renameSync(this.#path, path)
  }

  discard(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    remove(this.#path)
  }

  #flush(): void {
    this.#file ??= openSync(this.#path, 'wx')
    writeAll(this.#file, Buffer.concat(this.#waiting), this.#end - this.#waitingBytes)
    this.#waiting = []
    this.#waitingBytes = 0
  }
}

/** Bytes that are collected before they are written. */
const bufferedBytes = 65_536

/** Lines of manifest and timings, with their line feeds. Lines of the manifest are copied byte for byte. */
function textsOf(entry: Entry): { readonly line: string; readonly timing?: string } {
  if (entry.type === 'manifest')
    return { line: readSlice(entry.slice), ...(entry.timing && { timing: readSlice(entry.timing) }) }
  const { line, timing } = entry.type === 'held' ? entry.entry : (JSON.parse(readSlice(entry.slice)) as JournalEntry)
  return { line: `${JSON.stringify(line)}\n`, timing: `${JSON.stringify(timing)}\n` }
}

function readLine(entry: Entry | undefined): ManifestLine | undefined {
  return entry && (JSON.parse(textsOf(entry).line) as ManifestLine)
}

function readSlice({ file, offset, length }: Slice): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(descriptor, bytes, 0, length, offset)
    return bytes.toString('utf8')
  } finally {
    closeSync(descriptor)
  }
}

/** A full disk may take a part of the bytes before it refuses the rest. */
function writeAll(file: number, bytes: Buffer, offset: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(file, bytes, written, bytes.length - written, offset + written)
}

function cutOff(file: number, end: number): void {
  try {
    ftruncateSync(file, end)
  } catch {
    // what cannot be cut off is written over, or is a torn line that no reader takes
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // gone already
  }
}
