import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ManifestLine, runBatch, type Timing } from '../src/batch/index.ts'
import { type Mutant, mutantOf, type Original } from './fuzz/mutate.ts'

/**
 * Convert damaged files and see that every one ends as it may: converted, converted with issues, or with an error
 * that says what is wrong with the file. Outputs are validated and audited.
 *
 *     node bench/fuzz.ts --runs 1000 --seed 1 --kind pdf|txt|both [--from FOLDER]… [--xsd akomantoso30.xsd]
 *     node bench/fuzz.ts --seed 1 --only 417      one run again
 *     node bench/fuzz.ts --as-is --from FOLDER    the files of a collection of odd ones, undamaged, each once
 *
 * Originals are the fixtures and the small PDFs and texts below the folders named. A find is a stage that failed,
 * a crash, a file given up for time or memory, characters lost or invented, or an output that is not valid;
 * it is saved in `--finds` under its seed and run, with a line in `finds.jsonl`. Exit code 1 when there are finds.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    'as-is': { type: 'boolean', default: false },
    kind: { type: 'string', default: 'both' },
    from: { type: 'string', multiple: true, default: [] },
    'largest-kb': { type: 'string', default: '150' },
    xsd: { type: 'string' },
    finds: { type: 'string', default: join(tmpdir(), 'undoc-fuzz-finds') },
    jobs: { type: 'string', default: '2' },
    timeout: { type: 'string', default: '20' }
  }
})
if (values.xsd) process.env.UNDOC_AKN_XSD = resolve(values.xsd)

/** Mutants written to the disk at a time. */
const group = 500

/** Codes that no file may lead to, however damaged. */
const forbidden: ReadonlySet<string> = new Set([
  'stage-failed',
  'text-lost',
  'text-invented',
  'output-invalid',
  'output-not-written',
  'worker-crashed',
  'time-limit',
  'memory-limit'
])

const seed = Number(values.seed)
const originals = (values['as-is'] ? values.from : ['fixtures', ...values.from]).flatMap(originalsBelow)
const count = values['as-is'] ? originals.length : Number(values.runs)
const runs = values.only ? [Number(values.only)] : Array.from({ length: count }, (_, at) => at)
const ends: Record<string, number> = { converted: 0, issues: 0, failed: 0 }
const failures: Record<string, number> = {}
let finds = 0
let slowest = { elapsedMs: 0, run: 0 }
const begin = performance.now()
for (let at = 0; at < runs.length; at += group) await convertGroup(runs.slice(at, at + group))
tell()
process.exitCode = finds > 0 ? 1 : 0

function originalsBelow(folder: string): Original[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => (values.kind === 'both' ? /\.(pdf|txt)$/i : new RegExp(`\\.${values.kind}$`, 'i')).test(name))
    .sort()
    .map(name => join(folder, name))
    .filter(path => statSync(path).size <= Number(values['largest-kb']) * 1024)
    .map(path => ({ path, ending: /pdf$/i.test(path) ? 'pdf' : 'txt', bytes: readFileSync(path) }))
}

async function convertGroup(numbers: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'undoc-fuzz-'))
  const mutants = new Map<string, Mutant>()
  for (const run of numbers) {
    const mutant = values['as-is'] ? asIs(run) : mutantOf(originals, seed, run)
    const path = join(folder, `${seed}-${run}.${mutant.ending}`)
    mutants.set(path, mutant)
    writeFileSync(path, mutant.bytes)
  }
  await runBatch(
    {
      inputs: [],
      listed: [...mutants.keys()],
      out: join(folder, 'out'),
      limits: { jobs: Number(values.jobs), timeoutMs: Number(values.timeout) * 1000 },
      workerModule: new URL('./workers/checked.ts', import.meta.url)
    },
    event => event.type === 'finished' && tally(mutants.get(event.job.path)!, event.line, event.timing)
  )
  rmSync(folder, { recursive: true, force: true })
}

function asIs(run: number): Mutant {
  const { path, ending, bytes } = originals[run]!
  return { run, source: path, ending, mutations: [], bytes }
}

function tally(mutant: Mutant, line: ManifestLine, { elapsedMs }: Timing): void {
  ends[line.status] = (ends[line.status] ?? 0) + 1
  if (line.failure) failures[line.failure] = (failures[line.failure] ?? 0) + 1
  if (elapsedMs > slowest.elapsedMs) slowest = { elapsedMs, run: mutant.run }
  const faults = line.errors.filter(({ code }) => forbidden.has(code))
  if (faults.length > 0) save(mutant, faults)
}

function save({ run, source, ending, mutations, bytes }: Mutant, faults: ManifestLine['errors']): void {
  finds++
  mkdirSync(values.finds, { recursive: true })
  writeFileSync(join(values.finds, `${seed}-${run}.${ending}`), bytes)
  appendFileSync(
    join(values.finds, 'finds.jsonl'),
    `${JSON.stringify({ seed, run, source, mutations, faults: faults.slice(0, 5) })}\n`
  )
  console.log(
    `run ${run} of seed ${seed} (${source}; ${mutations.join(', ')}): ${faults[0]!.code}: ${faults[0]!.message}`
  )
}

function tell(): void {
  const seconds = (performance.now() - begin) / 1000
  console.log(`${runs.length} runs over ${originals.length} originals in ${seconds.toFixed(0)} s, seed ${seed}`)
  console.log(`converted ${ends.converted}, with issues ${ends.issues}, failed ${ends.failed}`)
  for (const [code, times] of Object.entries(failures).sort()) console.log(`  ${code}: ${times}`)
  console.log(`slowest ${(slowest.elapsedMs / 1000).toFixed(1)} s (run ${slowest.run}); finds: ${finds}`)
}
