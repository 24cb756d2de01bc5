import { parseSymbol } from './parse.ts'
import type { DocumentSymbol } from './symbol.ts'

/** What the last suffix of a symbol makes of the document before it. */
export interface SymbolRelation {
  readonly kind: 'addendum' | 'amendment' | 'corrigendum' | 'revision' | 'summary' | 'part'
  /** As printed after the word: `1`, `I`; empty when none. */
  readonly number: string
  /** The symbol without its last suffix. */
  readonly of: DocumentSymbol
}

const kinds: Readonly<Record<string, SymbolRelation['kind']>> = {
  Add: 'addendum',
  Amend: 'amendment',
  Corr: 'corrigendum',
  Rev: 'revision',
  Summary: 'summary'
}

/**
 * How a document belongs to another, read from its last suffix: `Rev.2/Add.104/Rev.2` is
 * the second revision of addendum 104 to the second revision.
 */
export function relationOf(symbol: DocumentSymbol): SymbolRelation | undefined {
  const last = symbol.modifiers.at(-1)
  const of = last === undefined ? undefined : parseSymbol(withoutLastSuffix(symbol.key))
  if (last === undefined || !of) return undefined
  const [, word = '', number = ''] = /^(.+?)(?:[. ]([\dIVX-]+))?$/u.exec(last) ?? []
  return { kind: kinds[word] ?? 'part', number, of }
}

/** The symbol without any suffix: `A/75/6` for `A/75/6(Sect.3)/Corr.1`. */
export function baseSymbol(symbol: DocumentSymbol): DocumentSymbol {
  const relation = relationOf(symbol)
  return relation ? baseSymbol(relation.of) : symbol
}

/** Whether the symbol is of the limited series, which drafts are issued in. */
export const isDraftSymbol = (symbol: DocumentSymbol): boolean => symbol.type === 'L'

const withoutLastSuffix = (key: string): string =>
  key.endsWith(')') ? key.replace(/\([^()]*\)$/u, '') : key.replace(/\/[^/]*$/u, '')
