import {
  findSymbols,
  isDraftSymbol,
  parseSymbol,
  relationOf,
  type SymbolRelation
} from '../../knowledge/symbols/index.ts'
import type { Relation } from '../../model/metadata.ts'
import { type Lines, linesOf, textOf } from './facts.ts'

const typeOf: Readonly<Record<SymbolRelation['kind'], Relation['type']>> = {
  addendum: 'addendum-to',
  amendment: 'amendment-to',
  corrigendum: 'corrigendum-to',
  part: 'part-of',
  revision: 'revision-of',
  summary: 'summary-of'
}

/**
 * What the document belongs to by the last suffix of its symbol, and what an adopted text comes from: the draft or the
 * report named in brackets above it.
 */
export function readRelations(masthead: Lines, symbol: string | undefined): readonly Relation[] | undefined {
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol)
  const suffix = parsed && relationOf(parsed)
  const named = linesOf(masthead, 'draft-line').flatMap(line => findSymbols(textOf(line)).map(found => found.symbol))
  const relations = [
    ...(suffix ? [{ type: typeOf[suffix.kind], symbol: suffix.of.key }] : []),
    ...named.map(
      (source): Relation => ({
        type: isDraftSymbol(source) ? 'adopted-from' : 'recommended-in',
        symbol: source.key
      })
    )
  ]
  return relations.length > 0 ? relations : undefined
}
