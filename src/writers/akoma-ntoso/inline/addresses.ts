import { parseSymbol, symbolLink, workIri } from '../../../knowledge/symbols/index.ts'
import type { CitationRange } from '../../../model/citation.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { Writing } from '../writing.ts'

/**
 * Work IRI of a cited document, when it is certain.
 *
 * An IRI needs type, actor, full date and number: the symbol has all but the date. It is certain when the citation gives
 * the date of the cited text; the year alone, as in the numbers of the Security Council, stands for its first day.
 */
export function citedWork({ symbol, date }: CitationRange): string | undefined {
  if (date) return workIri(symbol, { date })
  const parsed = parseSymbol(symbol)
  return parsed?.type === 'RES' && parsed.year ? workIri(symbol, { date: `${parsed.year}-01-01` }) : undefined
}

/** Link to a document in the language of the citing document. */
const symbolAddress = (symbol: string, language: LanguageCode): string =>
  encodeURI(decodeURI(symbolLink(symbol.toWellFormed(), language)))

/** The entry of a document among the references, whose address can be followed. */
export function referTo(symbol: string, { document, references }: Writing): string {
  const id = `ref_${symbol.replace(/[\s/]+/gu, '-')}`
  return references.add('activeRef', id, { href: symbolAddress(symbol, document.language), showAs: symbol })
}

/** A printed or annotated link as a valid URI; nothing when it is none of the web or of mail. */
export function webAddress(link: string): string | undefined {
  const address = link.trim().toWellFormed()
  if (!/^(?:https?:\/\/|mailto:)\S/iu.test(address) || !URL.canParse(address)) return undefined
  const [before, ...fragments] = address.split('#')
  const whole = fragments.length > 0 ? `${before}#${fragments.join('%23')}` : address
  return encodeURI(whole).replace(/%25(?=[0-9a-f]{2})/giu, '%')
}
