import { nearestWords } from '../../knowledge/languages/near-word.ts'
import { foldWord } from '../../knowledge/languages/words.ts'
import { organNamed } from '../../knowledge/organs/index.ts'
import { findSymbols } from '../../knowledge/symbols/index.ts'
import { withoutMisreading } from '../../knowledge/symbols/misread.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { SetAside } from '../../model/set-aside.ts'

/** What proves how a misread symbol is printed. */
export interface SymbolProofs {
  /** Keys of the symbols that running heads and feet print, as far as they can be read. */
  readonly heads: ReadonlySet<string>
  /** Beginnings of the symbols of the organs that the masthead names. */
  readonly prefixes: readonly string[]
}

/** The proofs of a document: what was set aside at its page edges, and the lines of its masthead. */
export const symbolProofs = (
  setAside: readonly SetAside[],
  lines: readonly string[],
  language: LanguageCode
): SymbolProofs => ({
  heads: new Set(
    setAside
      .filter(({ reason }) => reason === 'running-head' || reason === 'running-foot')
      .flatMap(({ text }) => symbolsIn(withoutMisreading(text)))
  ),
  prefixes: lines.flatMap(line => organNamed(line, language)?.prefixes ?? [])
})

/**
 * A misread symbol alone on its line as it is on paper, when something proves it: a running head or foot the whole of
 * it, an organ of the masthead its beginning. Figures behind that are kept as they were read.
 *
 *     A/39/36I      →  A/39/361, where another page reads so, too
 *     E/CN A/109    →  E/CN.4/109, below the name of that commission
 */
export function provenSymbol(text: string, { heads, prefixes }: SymbolProofs): string | undefined {
  const symbol = withoutMisreading(text)
  if (/^[A-Z][A-Za-z]*\/\S+$/u.test(symbol) && symbolsIn(symbol).some(key => heads.has(key))) return symbol
  const [begun, ...others] = new Set(prefixes.flatMap(prefix => withBeginning(symbol, prefix)))
  return begun !== undefined && others.length === 0 ? begun : undefined
}

/** The text with the beginning that its first components were misread from, if they are near enough and the rest fits. */
function withBeginning(text: string, prefix: string): readonly string[] {
  const strokes = prefix.split('/').length - 1
  const parts = text.split('/')
  const read = `${parts.slice(0, strokes).join('/')}/`
  const rest = parts.slice(strokes).join('/')
  if (!/^\p{Nd}\S*$/u.test(rest) || nearestWords(read, [foldWord(prefix)]).length === 0) return []
  const [found] = findSymbols(prefix + rest)
  return found?.start === 0 && found.end === prefix.length + rest.length ? [prefix + rest] : []
}

const symbolsIn = (text: string): string[] => findSymbols(text).map(({ symbol }) => symbol.key)
