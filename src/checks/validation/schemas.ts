import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import type { Finding } from './finding.ts'

/** The JSON Schemas of this package, in its folder `schemas`. */
export type SchemaName = 'document' | 'akoma-ntoso' | 'manifest'

const compiled = new Map<SchemaName, ValidateFunction>()

/** A schema as it is published. */
const loadSchema = (name: SchemaName): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'))

/** Largest number of schema findings about one document: one wrong element makes many. */
const maximumFindings = 50

/** Validate a value against one of our schemas; schemas are read and compiled at their first use. */
export function validateAgainst(name: SchemaName, value: unknown): readonly Finding[] {
  const validate = compiled.get(name) ?? compile(name)
  if (validate(value)) return []
  return (validate.errors ?? [])
    .filter(isCause)
    .slice(0, maximumFindings)
    .map(error => describe(error, name))
}

const require = createRequire(import.meta.url)

function compile(name: SchemaName): ValidateFunction {
  // loaded with the first schema: a conversion validates nothing, and these are 80 modules
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(loadSchema(name))
  compiled.set(name, validate)
  return validate
}

/** `if`, `anyOf` and `oneOf` only repeat that something inside them failed. */
const isCause = ({ keyword }: ErrorObject): boolean => keyword !== 'if'

function describe({ keyword, instancePath, message, params }: ErrorObject, name: SchemaName): Finding {
  const detail = Object.entries(params)
    .filter(([, value]) => typeof value === 'string' || Array.isArray(value))
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? shortList(value) : String(value)}`)
    .join(', ')
  return {
    rule: `schema/${keyword}`,
    severity: 'error',
    message: `${message ?? 'does not fit the schema'}${detail ? ` (${detail})` : ''}`,
    place: instancePath || '/',
    advice: `See schemas/${name}.schema.json; if the file was not edited by hand, please report it.`
  }
}

/** Allowed values, the first of them when there are many. */
const shortList = (values: readonly unknown[]): string =>
  values.length > 8 ? `${values.slice(0, 6).join(', ')} and ${values.length - 6} more` : values.join(', ')
