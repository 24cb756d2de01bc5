import { readFileSync } from 'node:fs'

/** The parts of a JSON Schema that tell what a field holds. */
export interface Schema {
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

/** The schemas of what an export writes and is made of, in the folder `schemas` of this package. */
export type PublishedSchema = 'document' | 'document-record' | 'paragraph-record'

/** Read a schema we publish. */
export const publishedSchema = (name: PublishedSchema): Schema =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema
