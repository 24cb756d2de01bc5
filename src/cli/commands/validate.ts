import { readFile } from 'node:fs/promises'
import { validateAkomaNtoso } from '../../checks/validation/akoma-ntoso.ts'
import type { Finding } from '../../checks/validation/finding.ts'
import { validateJson } from '../../checks/validation/json.ts'
import { type Command, parse, UsageError } from '../command.ts'

const help = `undoc validate <file>… [options]

  --xsd PATH   the OASIS schema akomantoso30.xsd (or set UNDOC_AKN_XSD); without it
               Akoma Ntoso is checked against our own schema and the profile rules only

  JSON is checked against schemas/document.schema.json, Akoma Ntoso (.xml) against the
  XSD, schemas/akoma-ntoso.schema.json and the rules of the United Nations profile.
  Findings go to stdout. Exit codes: 0 all valid, 1 something is not, 2 wrong usage.

  Example: undoc validate output/A_79_772.en.akn.xml --xsd akomantoso30.xsd
`

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

async function findingsOf(path: string, xsd: string | undefined): Promise<readonly Finding[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return [unreadable(error instanceof Error ? error.message : String(error))]
  }
  if (path.endsWith('.xml')) return validateAkomaNtoso(text, xsd === undefined ? {} : { xsdPath: xsd })
  if (path.endsWith('.json')) return validateJsonText(text)
  throw new UsageError(`“${path}” is neither .xml nor .json`)
}

async function validateJsonText(text: string): Promise<readonly Finding[]> {
  try {
    return await validateJson(JSON.parse(text))
  } catch (error) {
    return [unreadable(error instanceof Error ? error.message : String(error))]
  }
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
