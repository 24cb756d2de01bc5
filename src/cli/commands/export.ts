import { access } from 'node:fs/promises'
import { exportDocuments, exportFormats } from '../../archive/index.ts'
import { type Command, exitCodes, oneOf, parse, UsageError } from '../command.ts'

const help = `undoc export <manifest> --out DIR [options]

  Exports the converted documents of a manifest, from their JSON:

    documents.jsonl, paragraphs.jsonl   one line for each document and paragraph
    documents.parquet, paragraphs.parquet   the same as columns, packed
    README.md                           dataset card with a codebook
    catalogue.sqlite                    documents, paragraphs, citations, speeches, votes
                                        and a full-text index; see undoc search

  --out DIR      folder for the files
  --to FORMATS   jsonl,parquet,sqlite (default: all)

  Exit codes: 0 everything exported, 1 a document could not be (each named), 2 wrong usage.

  Example: undoc export output/manifest.jsonl --out dataset
`

/** `undoc export`: writes the documents of a manifest as data sets. */
export const exportCommand: Command = { help, run }

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { to: { type: 'string' }, out: { type: 'string' } })
  const [manifest, ...more] = positionals
  if (manifest === undefined || more.length > 0) throw new UsageError('name one manifest to export')
  if (values.out === undefined) throw new UsageError('name the folder for the files with --out')
  const to = (values.to ?? exportFormats.join(',')).split(',').map(word => oneOf('to', word, exportFormats))
  await access(manifest).catch(() => Promise.reject(new UsageError(`there is no manifest ${manifest}`)))
  const { documents, paragraphs, problems } = await exportDocuments({ manifest, out: values.out, to })
  for (const { stem, problem } of problems) process.stderr.write(`${stem}: ${problem}\n`)
  process.stderr.write(`${documents} documents, ${paragraphs} paragraphs, ${problems.length} not exported\n`)
  return problems.length > 0 ? exitCodes.failed : exitCodes.done
}
