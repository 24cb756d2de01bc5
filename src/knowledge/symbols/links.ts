import type { LanguageCode } from '../../model/language.ts'
import { parseSymbol } from './parse.ts'
import type { DocumentSymbol } from './symbol.ts'

/**
 * Address of a document in a language: `https://docs.un.org/fr/S/RES/1325(2000)`.
 *
 * The first part of a resolution is issued under the number alone, and the links of the Organization
 * open it there: `A/RES/70/238` for resolution 70/238 A, `A/RES/217(III)` for 217 A (III).
 */
export function symbolLink(symbol: DocumentSymbol | string, language: LanguageCode): string {
  const parsed = typeof symbol === 'string' ? parseSymbol(symbol) : symbol
  const key = parsed
    ? parsed.part === 'A'
      ? parsed.key.replace(/(?<=[\d)])A(?=$|\/)/u, '')
      : parsed.key
    : String(symbol)
  return `https://docs.un.org/${language}/${key.replace(/\s/gu, '%20')}`
}

/** Hosts whose path is a symbol, after an optional language of two letters (`ch` and `sp` are old forms of `zh` and `es`). */
const pathHosts = /^(?:www\.)?(?:undocs\.org|docs\.un\.org)$/iu

/** Names of the query parameter that holds the symbol on the other hosts of the United Nations. */
const queryNames: readonly string[] = ['symbol', 'symbolno', 'DS', 'FinalSymbol']

/** The symbol a link points to, when the link names one; job-number links and record numbers do not. */
export function symbolOfLink(url: string): DocumentSymbol | undefined {
  const parsed = parseUrl(url)
  if (!parsed) return undefined
  const named = queryNames.map(name => parsed.searchParams.get(name)).find(text => text)
  if (named) return parseSymbol(named)
  if (!pathHosts.test(parsed.hostname)) return undefined
  const path = decode(parsed.pathname)
    .replace(/\/{2,}/gu, '/')
    .replace(/^\/(?:[a-z]{2}\/)?/u, '')
  return parseSymbol(path)
}

/** Language of a link with a language in its path. */
export function languageOfLink(url: string): LanguageCode | undefined {
  const code = parseUrl(url)?.pathname.match(/^\/([a-z]{2})\//u)?.[1]
  return code === undefined ? undefined : linkLanguages[code]
}

const linkLanguages: Readonly<Record<string, LanguageCode>> = {
  ar: 'ar',
  ch: 'zh',
  en: 'en',
  es: 'es',
  fr: 'fr',
  ru: 'ru',
  sp: 'es',
  zh: 'zh'
}

/** The symbol in a file name of the Library or an archive: `A_RES_73_3-EN.pdf`, `S_RES_1325(2000).fr`. */
export function symbolOfFileName(name: string): DocumentSymbol | undefined {
  const stem = name.replace(/^.*[\\/]/u, '').replace(/\.(?:pdf|docx?|txt|xml|json|md|html?)$/iu, '')
  const bare = stem.replace(/[-._](?:ar|en|es|fr|ru|zh|[ACEFRS])$/iu, '').replaceAll('^', '')
  return parseSymbol(bare.replaceAll('_', '/')) ?? parseSymbol(bare.replace(/_\(/gu, '(').replaceAll('_', '/'))
}

function parseUrl(url: string): URL | undefined {
  const text = url.trim().replace(/[.,;]+$/u, '')
  return URL.canParse(text) ? new URL(text) : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
