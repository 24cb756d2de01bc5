import { readFileSync } from 'node:fs'

/** The parts of a JSON Schema that a codebook tells. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly $ref?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The schemas a codebook is made of, in the folder `schemas` of this package. */
export type CodebookSchema = 'document' | 'document-record' | 'paragraph-record'

const load = (name: CodebookSchema): Schema =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema

/** A table of the fields of a schema, then one for each of its definitions that has fields. Markdown. */
export function codebook(name: CodebookSchema): string {
  const schema = load(name)
  const parts = Object.entries(schema.$defs ?? {}).filter(([, part]) => part.properties)
  const named = parts.map(([title, part]) => `#### ${title}\n\n${described(part)}${fields(part)}`)
  return [fields(schema), ...named].join('\n')
}

const described = ({ description }: Schema): string => (description === undefined ? '' : `${description}\n\n`)

function fields({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(
    ([field, schema]) =>
      `| \`${field}\` | ${shape(schema)}${required.includes(field) ? '' : ', may be missing'} | ${cell(schema.description ?? '')} |\n`
  )
  return `| field | holds | |\n|---|---|---|\n${rows.join('')}`
}

/** What a value is, in words: `text`, `list of run`, one of some words. */
function shape(schema: Schema): string {
  const { type, items, $ref, oneOf, anyOf } = schema
  if (schema.const !== undefined) return `\`${cell(String(schema.const))}\``
  if (schema.enum) return schema.enum.map(value => `\`${cell(String(value))}\``).join(', ')
  if ($ref) return $ref.replace(/^.*\//u, '')
  if (items) return `list of ${shape(items)}`
  const choices = oneOf ?? anyOf
  if (choices) return choices.map(shape).join(' or ')
  return [type ?? 'any value']
    .flat()
    .map(word => words[word] ?? word)
    .join(' or ')
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  object: 'fields',
  array: 'list',
  boolean: 'true or false',
  null: 'nothing'
}

const cell = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')
