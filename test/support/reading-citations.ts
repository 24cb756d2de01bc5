import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shared } from './scorer.ts'

/** The documents a hand-read document cites, by the list its reader made, and those found in its conversion. */
export interface CitedDocuments {
  readonly stem: string
  readonly truth: ReadonlySet<string>
  readonly found: ReadonlySet<string>
}

/**
 * Citations of the hand-read documents converted to `out`. The shared scorer takes the symbols printed in full for all
 * that is cited and passes over the list `citations` of the hand-made gold; this is a comparison with that list.
 */
export function readingCitations(out: string): CitedDocuments[] {
  const folder = join(shared, 'corpus', 'reading')
  const names = readdirSync(folder).filter(name => name.endsWith('.gold.json'))
  return names.sort().map(name => {
    const stem = name.replace(/\.gold\.json$/u, '')
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly citations?: readonly string[] }
    const { cover, preamble, body, conclusions, annexes, notes } = JSON.parse(
      readFileSync(join(out, `${stem}.json`), 'utf8')
    )
    return {
      stem,
      truth: new Set((gold.citations ?? []).map(comparable)),
      found: new Set(symbolsIn([cover, preamble, body, conclusions, annexes, notes]).map(comparable))
    }
  })
}

/** F1 of the cited documents in per cent; `undefined` where neither side has any. */
export function f1({ truth, found }: CitedDocuments): number | undefined {
  const all = truth.size + found.size
  return all === 0 ? undefined : (200 * truth.intersection(found).size) / all
}

const comparable = (symbol: string): string => symbol.replace(/\s/gu, '').toUpperCase()

/** Symbols of all citations below a value of the JSON. */
function symbolsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(symbolsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'citations' ? (inner as { readonly symbol: string }[]).map(({ symbol }) => symbol) : symbolsIn(inner)
  )
}
