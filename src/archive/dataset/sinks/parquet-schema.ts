import type { SchemaElement } from 'hyparquet'
import { type PublishedSchema, publishedSchema, type Schema } from '../published-schema.ts'

/** The schema of a Parquet file. */
export interface ParquetSchema {
  /** Names of the columns, in order. */
  readonly columns: readonly string[]
  /** The root, then every column with what is below it, depth first. */
  readonly elements: SchemaElement[]
}

/**
 * The columns of a Parquet file with the fields of a published JSON Schema, so that JSON Lines and Parquet cannot
 * drift apart: text is UTF-8, whole numbers have 32 bits, what may be null is optional, lists have the three levels
 * that the Parquet format prescribes, and records inside lists are groups.
 *
 * @throws TypeError for a field whose shape no export uses.
 */
export function parquetSchema(name: PublishedSchema): ParquetSchema {
  const schema = publishedSchema(name)
  const columns = Object.keys(schema.properties ?? {})
  return { columns, elements: [{ name: 'root', num_children: columns.length }, ...fieldsOf(schema, schema)] }
}

const fieldsOf = ({ properties = {} }: Schema, root: Schema): SchemaElement[] =>
  Object.entries(properties).flatMap(([name, field]) => elementsOf(name, field, root))

function elementsOf(name: string, field: Schema, root: Schema): SchemaElement[] {
  if (field.$ref) return elementsOf(name, definition(field.$ref, root), root)
  const types = [field.type ?? (field.enum ? 'string' : [])].flat()
  const repetition_type = types.includes('null') || field.enum?.includes(null) ? 'OPTIONAL' : 'REQUIRED'
  if (types.includes('array')) return [...listOf(name), ...elementsOf('element', field.items ?? {}, root)]
  if (types.includes('object'))
    return [
      { name, repetition_type, num_children: Object.keys(field.properties ?? {}).length },
      ...fieldsOf(field, root)
    ]
  if (types.includes('integer')) return [{ name, repetition_type, type: 'INT32' }]
  if (types.includes('string')) return [{ name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' }]
  throw new TypeError(`The field ${name} has no form in Parquet`)
}

const listOf = (name: string): SchemaElement[] => [
  { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 }
]

const definition = (ref: string, { $defs }: Schema): Schema => $defs?.[ref.replace(/^.*\//u, '')] ?? {}
