import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readManifest } from '../src/batch/index.ts'
import { contents } from '../test/support/contents.ts'
import { chances, disturb, runTool } from '../test/support/disturb.ts'

/**
 * Kill parents and workers of a batch at moments drawn by chance, resume, and compare with an undisturbed run.
 *
 *     node bench/kill-resume.ts --runs 200 [--from fixtures] [--seed 1] [--kills 10]
 *
 * `--runs` is the number of kills in all; after every `--kills` of them the batch is finished and compared, and a
 * new one begins. Exits with 1 when one byte, one line or one file is not as it is undisturbed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    kills: { type: 'string', default: '10' },
    from: { type: 'string', default: 'fixtures' },
    seed: { type: 'string', default: '1' }
  }
})
const folder = mkdtempSync(join(tmpdir(), 'undoc-kills-'))
const [source, quiet] = [join(folder, 'in'), join(folder, 'quiet')]
cpSync(values.from, source, { recursive: true })
const begin = performance.now()
await runTool(['convert', source, '--out', quiet])
const longestMs = Math.max(500, performance.now() - begin)
const expected = contents(quiet)
const chance = chances(Number(values.seed))
const total = { parents: 0, workers: 0, batches: 0, faulty: 0 }

while (total.parents + total.workers < Number(values.runs)) {
  const out = join(folder, `out${total.batches}`)
  const args = ['convert', source, '--out', out, '--jobs', '2']
  const kills = Math.min(Number(values.kills), Number(values.runs) - total.parents - total.workers)
  const { parents, workers } = await disturb(args, { kills, longestMs, chance })
  total.parents += parents
  total.workers += workers
  total.batches += 1
  const differing = await differences(out)
  if (differing.length > 0) total.faulty += 1
  console.log(`${parents} parents and ${workers} workers killed: ${differing.join(', ') || 'as undisturbed'}`)
  rmSync(out, { recursive: true, force: true })
}
rmSync(folder, { recursive: true, force: true })
console.log(
  `${total.parents + total.workers} kills (${total.parents} of parents, ${total.workers} of workers) in ${total.batches} batches of ${Object.keys(expected).length} files; ${total.faulty} batches differ`
)
process.exitCode = total.faulty > 0 ? 1 : 0

/** Files that are not as in the undisturbed run, and stems that stand in the manifest more than once. */
async function differences(out: string): Promise<string[]> {
  const found = contents(out)
  const files = new Set([...Object.keys(found), ...Object.keys(expected)])
  const lines = (await readManifest(join(out, 'manifest.jsonl'))).map(({ line }) => line.stem)
  return [
    ...[...files].filter(file => found[file] !== expected[file]),
    ...lines.filter((stem, at) => lines.indexOf(stem) !== at).map(stem => `${stem} twice`)
  ]
}
