import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import {
  convert,
  describeDiagnostic,
  type Finding,
  validateAkomaNtoso,
  validateJson,
  validateManifest
} from '../../index.ts'
import { type Command, parse, UsageError } from '../command.ts'

const help = `undoc validate <file>… [options]

  --xsd PATH   the OASIS schema akomantoso30.xsd (or set UNDOC_AKN_XSD); without it
               Akoma Ntoso is checked against our own schema and the profile rules only

  JSON is checked against schemas/document.schema.json, Akoma Ntoso (.xml) against the
  XSD, schemas/akoma-ntoso.schema.json and the rules of the United Nations profile,
  a manifest (.jsonl) against schemas/manifest.schema.json and for order, and Markdown
  (.md) is read as “undoc convert” reads it, with everything that looks wrong told.
  Findings go to stdout. Exit codes: 0 all valid, 1 something is not, 2 wrong usage.

  Example: undoc validate output/A_79_772.en.akn.xml --xsd akomantoso30.xsd
`

/** `undoc validate`: checks files against schemas and rules. */
export const validateCommand: Command = { help, run }

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { xsd: { type: 'string' } })
  if (positionals.length === 0) throw new UsageError('name at least one file to validate')
  let invalid = 0
  for (const path of positionals) {
    const findings = await findingsOf(path, values.xsd)
    for (const finding of findings) process.stdout.write(`${path}: ${describe(finding)}\n`)
    if (findings.some(({ severity }) => severity === 'error')) invalid++
  }
  process.stderr.write(`${positionals.length} files, ${invalid} invalid\n`)
  return invalid > 0 ? 1 : 0
}

type Validate = (text: string, path: string, xsd: string | undefined) => Promise<readonly Finding[]>

/** By the ending of the file's name. */
const validators: Readonly<Record<string, Validate>> = {
  '.xml': (text, _, xsd) => validateAkomaNtoso(text, xsd === undefined ? {} : { xsdPath: xsd }),
  '.json': async text => validateJson(JSON.parse(text)),
  '.jsonl': async text => validateManifest(text),
  '.md': (text, path) => validateMarkdown(path, text)
}

async function findingsOf(path: string, xsd: string | undefined): Promise<readonly Finding[]> {
  const validate = validators[extname(path)]
  if (!validate) throw new UsageError(`“${path}” is neither .xml, .json, .jsonl nor .md`)
  try {
    return await validate(await readFile(path, 'utf8'), path, xsd)
  } catch (error) {
    return [unreadable(error instanceof Error ? error.message : String(error))]
  }
}

async function validateMarkdown(path: string, text: string): Promise<readonly Finding[]> {
  const { diagnostics } = await convert({ name: basename(path), bytes: Buffer.from(text) })
  return diagnostics
    .map(describeDiagnostic)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, message, advice, place }) => ({
      rule: code,
      severity: severity === 'error' ? 'error' : 'warning',
      message,
      advice,
      place: place?.lines ? `line ${place.lines[0]}` : ''
    }))
}

const unreadable = (message: string): Finding => ({
  rule: 'readable',
  severity: 'error',
  message,
  advice: 'Check the file.',
  place: ''
})

const describe = ({ severity, place, message, rule, advice }: Finding): string =>
  `${severity}: ${place ? `${place}: ` : ''}${message} [${rule}] ${advice}`
