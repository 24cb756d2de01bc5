import type { Finding } from './finding.ts'
import { validateAgainst } from './schemas.ts'

/**
 * Validate a manifest (JSON Lines): each line against `schemas/manifest.schema.json`, stems each once and in order of
 * code units. The place of a finding begins with its line, from 1. An empty list means valid.
 */
export function validateManifest(text: string): readonly Finding[] {
  const findings: Finding[] = []
  let before = ''
  for (const [at, line] of text.replace(/\n$/u, '').split('\n').entries()) {
    const place = `line ${at + 1}`
    const value = parseLine(line)
    if (value === undefined) findings.push(notJson(place))
    else
      findings.push(
        ...validateAgainst('manifest', value).map(finding => ({ ...finding, place: `${place} ${finding.place}` }))
      )
    const stem = stemOf(value)
    if (stem !== undefined && stem <= before) findings.push(outOfOrder(stem, before, place))
    before = stem ?? before
  }
  return findings
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const stemOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'stem' in value && typeof value.stem === 'string'
    ? value.stem
    : undefined

const notJson = (place: string): Finding => ({
  rule: 'manifest/json-lines',
  severity: 'error',
  message: 'is no JSON',
  place,
  advice: 'A manifest has one JSON object a line; convert again, and finished files are taken over.'
})

const outOfOrder = (stem: string, before: string, place: string): Finding => ({
  rule: 'manifest/order',
  severity: 'error',
  message: stem === before ? `${stem} stands twice` : `${stem} stands behind ${before}`,
  place,
  advice: 'Merge manifests with “undoc manifest merge”, which sorts them and keeps one line a file.'
})
