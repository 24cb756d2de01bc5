import { access } from 'node:fs/promises'
import {
  type BagFault,
  type BagField,
  checkProfile,
  ownProfile,
  packBags,
  profileIdentifier,
  verifyBag
} from '../../archive/index.ts'
import { type Command, exitCodes, parse, UsageError } from '../command.ts'

const help = `undoc pack <manifest> --out DIR [options]
undoc pack --verify <bag>…

  Puts sources, outputs, manifest lines and PREMIS records into BagIt bags (RFC 8493).

  --out DIR            folder for the bags; with --together the bag itself
  --together           one bag for the whole manifest instead of one for each document
  --sources DIR        where relative paths of sources start (default: the working folder)
  --date DATE          date of packing and events, ISO 8601 (default: from the timings
                       beside the manifest, else 1970-01-01)
  --organization NAME  Source-Organization in bag-info.txt
  --field LABEL=VALUE  a further field of bag-info.txt; may be given more than once
  --profile            name and keep the profile schemas/bagit-profile.json; with --verify check it
  --force              write bags again that are there

  --verify             check that bags are complete and valid; faults go to stdout

  Exit codes: 0 all packed or valid, 1 something is not (each named), 2 wrong usage.

  Example: undoc pack output/manifest.jsonl --out bags --organization "Lighthouse Archive"
`

/** `undoc pack`: packs converted documents and their sources as bags. */
export const packCommand: Command = { help, run }

const optionTypes = {
  out: { type: 'string' },
  together: { type: 'boolean' },
  sources: { type: 'string' },
  date: { type: 'string' },
  organization: { type: 'string' },
  field: { type: 'string', multiple: true },
  profile: { type: 'boolean' },
  force: { type: 'boolean' },
  verify: { type: 'boolean' }
} as const

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, optionTypes)
  if (values.verify) return verify(positionals, values.profile ?? false)
  const [manifest, ...more] = positionals
  if (manifest === undefined || more.length > 0) throw new UsageError('name one manifest to pack')
  if (values.out === undefined) throw new UsageError('name the folder for the bags with --out')
  if (values.date !== undefined) checkDate(values.date)
  await access(manifest).catch(() => Promise.reject(new UsageError(`there is no manifest ${manifest}`)))
  const { out, together = false, force = false, sources = '.', date } = values
  const fields = [...(values.organization === undefined ? [] : [field('Source-Organization', values.organization)])]
  fields.push(...(values.field ?? []).map(readField))
  if (values.profile) fields.push(field('BagIt-Profile-Identifier', profileIdentifier))
  return report(packBags({ manifest, out, together, force, sources, fields, ...(date !== undefined && { date }) }))
}

async function report(bags: ReturnType<typeof packBags>): Promise<number> {
  const counts = { written: 0, there: 0, failed: 0 }
  for await (const { folder, state, reason } of bags) {
    counts[state] += 1
    if (reason !== undefined) process.stderr.write(`${folder}: ${reason}\n`)
  }
  process.stderr.write(`${counts.written} bags written, ${counts.there} there before, ${counts.failed} failed\n`)
  return counts.failed > 0 ? exitCodes.failed : exitCodes.done
}

async function verify(bags: readonly string[], withProfile: boolean): Promise<number> {
  if (bags.length === 0) throw new UsageError('name at least one bag to verify')
  let faulty = 0
  for (const bag of bags) {
    const faults: BagFault[] = [
      ...(await verifyBag(bag)),
      ...(withProfile ? await checkProfile(bag, ownProfile()) : [])
    ]
    for (const { code, path, message } of faults) process.stdout.write(`${bag}: ${path}: ${message} [${code}]\n`)
    if (faults.length > 0) faulty += 1
  }
  process.stderr.write(`${bags.length} bags, ${faulty} not valid\n`)
  return faulty > 0 ? exitCodes.failed : exitCodes.done
}

const field = (label: string, value: string): BagField => ({ label, value })

function readField(given: string): BagField {
  const [, label, value] = /^([^\s:=][^:=\r\n]*)=(.*)$/su.exec(given) ?? []
  if (label === undefined) throw new UsageError(`--field takes LABEL=VALUE, not “${given}”`)
  return field(label, value!)
}

function checkDate(date: string): void {
  const isDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/u.test(date)
  if (!isDate || Number.isNaN(Date.parse(date)))
    throw new UsageError(`--date takes a date like 2044-12-20, not “${date}”`)
}
