import type { ManifestEntry } from '../../batch/index.ts'

/** How often each value occurred, most frequent first, equal ones by code unit. */
export type Counts = readonly (readonly [value: string, count: number])[]

/** One plot or table of a report. */
export interface Figure {
  readonly id: string
  readonly title: string
  readonly counts: Counts
}

/** A file that failed, or was converted with something to look at. */
export interface Case {
  readonly path: string
  readonly code: string
  readonly message: string
}

/** What a manifest comes to. */
export interface Figures {
  readonly files: number
  readonly pages: number
  readonly bytes: number
  readonly tools: readonly string[]
  readonly figures: readonly Figure[]
  readonly failed: readonly Case[]
  /** Errors of files that were converted all the same. */
  readonly errors: readonly Case[]
  /** Pages by second of worker time, over all files with a timing; missing without timings. */
  readonly pagesPerSecond?: number
}

/** Upper ends of the classes of speed, pages a second; text takes hundreds, PDF about ten. */
const speedClasses = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** Count what a manifest holds, in one pass. Speed comes from the timings and is the one thing that differs between runs. */
export function figuresOf(entries: readonly ManifestEntry[]): Figures {
  const lines = entries.map(({ line }) => line)
  const timed = entries.filter(({ line, timing }) => line.pages && timing)
  const elapsedMs = sum(timed.map(({ timing }) => timing!.elapsedMs))
  return {
    files: lines.length,
    pages: sum(lines.map(({ pages }) => pages ?? 0)),
    bytes: sum(lines.map(({ source }) => source?.bytes ?? 0)),
    tools: [...new Set(lines.map(({ tool }) => tool))].sort(),
    figures: figuresIn(entries),
    failed: lines
      .filter(({ status }) => status === 'failed')
      .map(({ path, failure, errors }) => ({ path, code: failure ?? '', message: errors.at(-1)?.message ?? '' })),
    errors: lines
      .filter(({ status }) => status !== 'failed')
      .flatMap(({ path, errors }) => errors.map(error => ({ path, ...error }))),
    ...(elapsedMs > 0 && { pagesPerSecond: (sum(timed.map(({ line }) => line.pages!)) * 1000) / elapsedMs })
  }
}

function figuresIn(entries: readonly ManifestEntry[]): Figure[] {
  const lines = entries.map(({ line }) => line)
  const grades = countAll(lines.flatMap(({ pageGrades }) => Object.entries(pageGrades ?? {})))
  const diagnostics = countAll(lines.flatMap(line => Object.entries(line.diagnostics)))
  return [
    { id: 'outcome', title: 'Files by outcome', counts: countEach(lines.map(({ status }) => status)) },
    { id: 'failure', title: 'Why files failed', counts: countEach(lines.map(({ failure }) => failure)) },
    { id: 'grade', title: 'Pages by grade', counts: grades },
    { id: 'diagnostic', title: 'Diagnostics by kind', counts: diagnostics },
    {
      id: 'files-with',
      title: 'Files with a diagnostic',
      counts: countEach(lines.flatMap(line => Object.keys(line.diagnostics)))
    },
    { id: 'language', title: 'Files by language', counts: countEach(lines.map(({ language }) => language)) },
    { id: 'kind', title: 'Files by kind of document', counts: countEach(lines.map(({ kind }) => kind)) },
    { id: 'speed', title: 'Files by pages a second', counts: speeds(entries) }
  ].filter(({ counts }) => counts.length > 0)
}

/** Files in each class of speed, slowest first, empty classes between others kept. */
function speeds(entries: readonly ManifestEntry[]): Counts {
  const counts = new Array<number>(speedClasses.length + 1).fill(0)
  for (const { line, timing } of entries) {
    if (!line.pages || !timing) continue
    const speed = (line.pages * 1000) / Math.max(1, timing.elapsedMs)
    const at = speedClasses.findIndex(end => speed < end)
    counts[at < 0 ? speedClasses.length : at]! += 1
  }
  const first = counts.findIndex(count => count > 0)
  const last = counts.findLastIndex(count => count > 0)
  return first < 0 ? [] : counts.slice(first, last + 1).map((count, at) => [speedLabel(first + at), count] as const)
}

function speedLabel(at: number): string {
  if (at === 0) return `under ${speedClasses[0]}`
  const from = speedClasses[at - 1]!
  return at === speedClasses.length ? `${from} and more` : `${from}–${speedClasses[at]}`
}

const countEach = (values: readonly (string | undefined)[]): Counts =>
  countAll(values.flatMap(value => (value === undefined ? [] : [[value, 1] as const])))

function countAll(values: Iterable<readonly [string, number]>): Counts {
  const counts = new Map<string, number>()
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
