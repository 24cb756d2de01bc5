import { access, open } from 'node:fs/promises'
import { figuresOf, reportCsv, reportHtml, reportText } from '../../archive/index.ts'
import { readManifest } from '../../batch/index.ts'
import { type Command, exitCodes, oneOf, parse, UsageError } from '../command.ts'

const help = `undoc report <manifest> [options]

  What came in, what was made, what failed and why: figures of a batch.

  --to FORMAT   text (default), html (one page, no network, plots) or csv (one row a file)
  --out FILE    where to write it (default: stdout)

  Speed is taken from the timings beside the manifest; without them it is left out.
  Exit codes: 0 written, 1 it could not be written, 2 wrong usage.

  Example: undoc report output/manifest.jsonl --to html --out report.html
`

/** `undoc report`: tells what a batch brought. */
export const reportCommand: Command = { help, run }

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { to: { type: 'string' }, out: { type: 'string' } })
  const [manifest, ...more] = positionals
  if (manifest === undefined || more.length > 0) throw new UsageError('name one manifest to report on')
  const format = oneOf('to', values.to ?? 'text', ['text', 'html', 'csv'])
  await access(manifest).catch(() => Promise.reject(new UsageError(`there is no manifest ${manifest}`)))
  const entries = await readManifest(manifest)
  const print = format === 'html' ? reportHtml : reportText
  await write(format === 'csv' ? reportCsv(entries) : [print(figuresOf(entries))], values.out)
  return exitCodes.done
}

async function write(pieces: Iterable<string>, path: string | undefined): Promise<void> {
  if (path === undefined) {
    for (const piece of pieces) process.stdout.write(piece)
    return
  }
  const file = await open(path, 'w')
  try {
    for (const piece of pieces) await file.writeFile(piece)
  } finally {
    await file.close()
  }
}
