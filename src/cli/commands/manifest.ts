import { access } from 'node:fs/promises'
import { manifestFilesOf, mergeManifests } from '../../batch/index.ts'
import { type Command, exitCodes, parse, UsageError } from '../command.ts'

const help = `undoc manifest merge <manifest>… --out FILE

  Merges manifests, for instance those of shards, into one in the order of the outputs.
  The timings beside them are merged too. Where two have a line for the same file, the
  later one is kept, but a failure never replaces a success.

  Exit codes: 0 merged, 1 two manifests give one name to different sources (each named
  on stderr) or the result could not be written, 2 wrong usage.

  Example: undoc manifest merge out/manifest.*-of-8.jsonl --out out/manifest.jsonl
`

/** `undoc manifest`: merges the manifests of shards. */
export const manifestCommand: Command = { help, run }

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { out: { type: 'string' } })
  const [action, ...paths] = positionals
  if (action !== 'merge') throw new UsageError('manifest takes the word merge')
  const manifests = paths.filter(path => !/\.(timings|journal)\.jsonl$/.test(path))
  if (manifests.length === 0) throw new UsageError('name at least one manifest to merge')
  if (values.out === undefined) throw new UsageError('name the merged manifest with --out')
  for (const path of manifests)
    if (!(await exists(path)) && !(await exists(manifestFilesOf(path).journal)))
      throw new UsageError(`there is no manifest ${path}`)
  const { lines, conflicts } = await mergeManifests(manifests, values.out)
  for (const stem of conflicts) process.stderr.write(`undoc: “${stem}” stands for two different sources\n`)
  process.stderr.write(`${manifests.length} manifests, ${lines} lines\n`)
  return conflicts.length > 0 ? exitCodes.failed : exitCodes.done
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )
