import { parseSymbol } from './parse.ts'
import type { DocumentSymbol } from './symbol.ts'

/** The comparison key: `A/RES/217(III)A`, `S/RES/1325(2000)`. Two spellings of one symbol have one key. */
export const printSymbol = (symbol: DocumentSymbol): string => symbol.key

/** The symbol as documents print it, with blanks before brackets and part letters: `A/RES/217 A (III)`, `A/75/6 (Sect. 3)`. */
export function displaySymbol(symbol: DocumentSymbol): string {
  return symbol.key
    .replace(/(\d)\((\w[\w-]*)\)([A-Z](?:-[A-Z])?)(?=$|\/)/u, '$1 $3 ($2)')
    .replace(/([\dA-Z])\((?=\d{4}\)|[IVXLCES-]+\)|[A-Z][a-z])/gu, '$1 (')
    .replace(/(\d)([A-Z](?:-[A-Z])?)(?=$|\/)/u, '$1 $2')
    .replace(/\((Sect|Vol|Income sect|Supp)\./gu, '($1. ')
    .replace(/\((Part|Resumption)(?=[\dIVX])/gu, '($1 ')
}

/** The comparison key of a symbol in any spelling; the text without blanks when it is no symbol. */
export const normaliseSymbol = (text: string): string => parseSymbol(text)?.key ?? text.replace(/\s+/gu, '')

/** Whether two spellings name one document. */
export const sameSymbol = (a: string, b: string): boolean =>
  normaliseSymbol(a).toUpperCase() === normaliseSymbol(b).toUpperCase()
