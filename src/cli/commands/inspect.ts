import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { convert, type DocumentTree, describeDiagnostic } from '../../index.ts'
import { type Command, parse, UsageError } from '../command.ts'

const help = `undoc inspect <file> [options]

  --stage NAME   print what that stage handed on, as JSON
  --audit        show where the characters of the source went
  --no-tags      leave the structure tags of PDFs unused

  Without options: the stages with their times, then kind, metadata, counts, diagnostics.

  Example: undoc inspect A_79_772.en.pdf --stage furniture
`

/** `undoc inspect`: shows what a stage makes of one file. */
export const inspectCommand: Command = { help, run }

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    stage: { type: 'string' },
    audit: { type: 'boolean', default: false },
    'no-tags': { type: 'boolean', default: false }
  })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('inspect takes one file')
  const seen: { stage: string; output: unknown; elapsedMs: number }[] = []
  const bytes = await readFile(path)
  const { document, diagnostics } = await convert(
    { name: basename(path), bytes },
    { tags: !values['no-tags'] },
    {
      after: (stage, output, elapsedMs) => void seen.push({ stage, output, elapsedMs })
    }
  )
  if (values.stage !== undefined) {
    const found = seen.find(({ stage }) => stage === values.stage)
    if (!found)
      throw new UsageError(
        `there is no stage “${values.stage}”; there are ${seen.map(({ stage }) => stage).join(', ')}`
      )
    process.stdout.write(`${JSON.stringify(found.output, null, 1)}\n`)
    return 0
  }
  const times = seen
    .map(({ stage, elapsedMs }) => `  ${stage.padEnd(20)} ${elapsedMs.toFixed(1).padStart(8)} ms\n`)
    .join('')
  if (document) process.stdout.write(values.audit ? describeAudit(document) : `stages\n${times}${describe(document)}`)
  for (const diagnostic of diagnostics) {
    const { severity, message, code, place } = describeDiagnostic(diagnostic)
    process.stdout.write(`${severity}: ${place ? `page ${place.page}: ` : ''}${message} [${code}]\n`)
  }
  return document ? 0 : 1
}

function describe({
  kind,
  language,
  metadata,
  body,
  preamble,
  annexes,
  notes,
  pages,
  grade,
  audit
}: DocumentTree): string {
  const facts: readonly (readonly [string, unknown])[] = [
    ['kind', kind],
    ['language', language],
    ['symbol', metadata.symbol],
    ['title', metadata.title?.text],
    ['organ', metadata.organ?.text],
    ['session', metadata.session?.text],
    ['date', metadata.date?.iso],
    ['pages', pages.length],
    ['grade', [grade.level, ...grade.reasons].join('; ')],
    ['preamble blocks', preamble.length],
    ['body blocks', body.length],
    ['annexes', annexes.length],
    ['notes', notes.length],
    ['characters', `${audit.source} in the source, ${audit.lost} lost, ${audit.invented} invented`]
  ]
  return facts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name.padEnd(16)} ${value}\n`)
    .join('')
}

function describeAudit({ audit, setAside, repairs }: DocumentTree): string {
  const lines = [
    `${audit.source} characters in the source`,
    `${audit.kept} in the document`,
    ...Object.entries(audit.setAside).map(([reason, count]) => `${count} set aside: ${reason}`),
    ...Object.entries(audit.repaired).map(
      ([kind, { removed, added }]) => `${removed} removed and ${added} added by repair: ${kind}`
    ),
    `${audit.lost} lost, ${audit.invented} invented`,
    '',
    ...setAside.map(({ reason, text, place }) => `page ${place.page}: ${reason}: ${text}`),
    ...repairs.map(({ kind, removed, added, place }) => `page ${place.page}: ${kind}: “${removed}” → “${added}”`)
  ]
  return `${lines.join('\n')}\n`
}
