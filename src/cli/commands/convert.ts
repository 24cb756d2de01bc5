import { mkdir } from 'node:fs/promises'
import { type JobResult, type OutputFormat, outputFormats } from '../../batch/job.ts'
import { type Manifest, openManifest } from '../../batch/manifest.ts'
import { planBatch } from '../../batch/plan.ts'
import { defaultLimits, runBatch } from '../../batch/run-batch.ts'
import { type LanguageCode, languageCodes } from '../../model/language.ts'
import type { ConvertOptions } from '../../options.ts'
import { type Command, parse, UsageError, wholeNumber } from '../command.ts'

const help = `undoc convert <file|folder|glob>… [options]

  --to md,json,akn       formats to write (default: all three)
  --out FOLDER           where to write (default: output)
  --jobs N               worker processes (default: 1)
  --language CODE        ar, en, es, fr, ru or zh instead of what the document shows
  --markup-date DATE     date of mark-up in Akoma Ntoso, yyyy-mm-dd
  --timeout SECONDS      longest time for one file (default: ${defaultLimits.timeoutMs / 1000})
  --publication-wrapper  Akoma Ntoso as a document collection
  --no-tags              leave the structure tags of PDFs unused

  Outputs are <out>/<stem>.md, .json and .akn.xml; folders are mirrored. Each file's
  result is a line of <out>/manifest.jsonl. Exit codes: 0 all converted, 1 something
  failed (each named on stderr), 2 wrong usage.

  Example: undoc convert incoming --out converted --jobs 2
`

export const convertCommand: Command = { help, run }

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    to: { type: 'string', default: 'md,json,akn' },
    out: { type: 'string', default: 'output' },
    jobs: { type: 'string', default: '1' },
    language: { type: 'string' },
    'markup-date': { type: 'string' },
    timeout: { type: 'string', default: String(defaultLimits.timeoutMs / 1000) },
    'publication-wrapper': { type: 'boolean', default: false },
    'no-tags': { type: 'boolean', default: false }
  })
  if (positionals.length === 0) throw new UsageError('name at least one file or folder to convert')
  const settings = { out: values.out, to: formats(values.to), convert: convertOptions(values) }
  const limits = {
    ...defaultLimits,
    jobs: wholeNumber('jobs', values.jobs, 1),
    timeoutMs: wholeNumber('timeout', values.timeout, 1) * 1000
  }
  const plan = await planBatch(positionals)
  for (const remark of plan.remarks) process.stderr.write(`undoc: ${remark}\n`)
  for (const path of plan.missing) process.stderr.write(`undoc: nothing to convert at ${path}\n`)
  await mkdir(values.out, { recursive: true })
  const tally = new Tally()
  const manifest = await openManifest(values.out)
  await runBatch(plan.jobs, settings, limits, result => tell(result, tally, manifest))
  await manifest.close()
  process.stderr.write(tally.summary())
  return tally.failed > 0 || plan.missing.length > 0 ? 1 : 0
}

function tell(result: JobResult, tally: Tally, manifest: Manifest): void {
  tally.add(result)
  manifest.add(result)
  for (const { code, message } of result.errors) process.stderr.write(`${result.path}: ${message} [${code}]\n`)
}

class Tally {
  converted = 0
  issues = 0
  failed = 0
  pages = 0

  add({ status, pages }: JobResult): void {
    this[status] += 1
    this.pages += pages ?? 0
  }

  summary(): string {
    const files = this.converted + this.issues + this.failed
    return `${files} files, ${this.pages} pages: ${this.converted} converted, ${this.issues} converted with remarks, ${this.failed} failed\n`
  }
}

function formats(list: string): OutputFormat[] {
  const names = list.split(',').map(name => name.trim())
  const unknown = names.find(name => !outputFormats.some(format => format === name))
  if (unknown !== undefined) throw new UsageError(`--to takes ${outputFormats.join(', ')}, not “${unknown}”`)
  return outputFormats.filter(format => names.includes(format))
}

interface ConvertValues {
  readonly language?: string | undefined
  readonly 'markup-date'?: string | undefined
  readonly 'publication-wrapper': boolean
  readonly 'no-tags': boolean
}

function convertOptions(values: ConvertValues): ConvertOptions {
  const language = values.language
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(`--language takes ${languageCodes.join(', ')}, not “${language}”`)
  const markupDate = values['markup-date']
  if (markupDate !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(markupDate))
    throw new UsageError('--markup-date takes a date like 2026-11-23')
  return {
    ...(language !== undefined && { language }),
    ...(markupDate !== undefined && { markupDate }),
    publicationWrapper: values['publication-wrapper'],
    tags: !values['no-tags']
  }
}

const isLanguage = (code: string): code is LanguageCode => languageCodes.some(known => known === code)
