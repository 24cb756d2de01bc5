/** Document symbols: `A/RES/79/1` ⇄ its parts ⇄ link, and how to find them in running text. */

export {
  type AdoptedNumber,
  adoptedKey,
  firstDecisionNumber,
  firstStrokeSession,
  isCouncilNumber,
  lastRomanSession
} from './adopted.ts'
export { type AknWork, aknActor, aknNumber, aknWork, ownNumber, workIri } from './akn.ts'
export { type FindSymbolsOptions, type FoundSymbol, findSymbols, withCapital } from './find.ts'
export { type FoldedText, foldText } from './fold.ts'
export { languageOfLink, symbolLink, symbolOfFileName, symbolOfLink } from './links.ts'
export { parseSymbol } from './parse.ts'
export { displaySymbol, normaliseSymbol, printSymbol, sameSymbol } from './print.ts'
export { baseSymbol, isDraftSymbol, relationOf, type SymbolRelation } from './relations.ts'
export type { DocumentSymbol } from './symbol.ts'
