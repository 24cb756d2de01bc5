import type { Finding } from './finding.ts'
import { validateAgainst } from './schemas.ts'

/** Validate a document in its JSON form against `schemas/document.schema.json`. An empty list means valid. */
export async function validateJson(document: unknown): Promise<readonly Finding[]> {
  return validateAgainst('document', document)
}
