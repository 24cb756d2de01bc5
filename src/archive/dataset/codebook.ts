import { type PublishedSchema, publishedSchema, type Schema } from './published-schema.ts'

/** A table of the fields of a schema, then one for each of its definitions that has fields. Markdown. */
export function codebook(name: PublishedSchema): string {
  const schema = publishedSchema(name)
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
