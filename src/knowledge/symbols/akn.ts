import { parseSymbol } from './parse.ts'
import type { DocumentSymbol } from './symbol.ts'

/** Parts of the Akoma Ntoso Work IRI that a symbol alone decides. */
export interface AknWork {
  /** Name of the document element. */
  readonly docType: string
  readonly subtype: string
  /** `un-ga`, `un-hrc`, `un-ga-c3`. */
  readonly actor: string
  /** Cleaned for IRIs: `70-1`, `1325_(2000)`, `S-PV.4213`. */
  readonly number: string
}

/** Document element and subtype by nature; AKN4UN prescribes both. Natures not listed do not decide them. */
const works: Readonly<Record<string, readonly [docType: string, subtype: string]>> = {
  RES: ['statement', 'deliberation'],
  DEC: ['statement', 'deliberation'],
  PRST: ['statement', 'deliberation'],
  L: ['statement', 'deliberation'],
  AI: ['statement', 'instruction'],
  IC: ['statement', 'instruction'],
  SGB: ['statement', 'instruction'],
  PV: ['debate', 'record'],
  SR: ['debateReport', 'minute'],
  AGENDA: ['debateReport', 'agenda']
}

/** Issuing organ by leading components; the longest match decides. */
const actors: Readonly<Record<string, string>> = {
  A: 'un-ga',
  'A/C.1': 'un-ga-c1',
  'A/C.2': 'un-ga-c2',
  'A/C.3': 'un-ga-c3',
  'A/C.4': 'un-ga-c4',
  'A/C.5': 'un-ga-c5',
  'A/C.6': 'un-ga-c6',
  'A/BUR': 'un-ga-bur',
  'A/SPC': 'un-ga-spc',
  'A/HRC': 'un-hrc',
  S: 'un-sc',
  E: 'un-ecosoc',
  T: 'un-tc',
  ST: 'un-secretariat',
  'ST/SGB': 'un-sg'
}

/** The actor of a symbol's Work IRI: a listed organ, else the leading components joined by hyphens. */
export function aknActor(symbol: DocumentSymbol): string {
  const components = [symbol.organ, ...(symbol.body ? symbol.body.split('/') : [])]
  for (let length = components.length; length > 0; length--) {
    const rest = components.slice(length).map(part => part.toLowerCase().replace(/[^a-z0-9]/gu, ''))
    const actor = actors[components.slice(0, length).join('/')]
    if (actor) return [actor, ...rest].join('-')
  }
  return ['un', ...components.map(part => part.toLowerCase().replace(/[^a-z0-9]/gu, ''))].join('-')
}

/** Document element, subtype, actor and number of a symbol; nothing when its nature does not decide them. */
export function aknWork(symbol: DocumentSymbol): AknWork | undefined {
  const work = works[symbol.type]
  if (!work) return undefined
  return { docType: work[0], subtype: work[1], actor: aknActor(symbol), number: aknNumber(symbol) }
}

/** Number of the Work: of resolutions their own (`70-1`, `217_A_(III)`), else the whole symbol (`S-2021-86`). */
export function aknNumber(symbol: DocumentSymbol): string {
  const own = symbol.type === 'RES' || symbol.type === 'DEC' ? ownNumber(symbol) : symbol.key
  return own.replaceAll('/', '-').replaceAll(' ', '_')
}

/** Number of a resolution or decision as it is cited: `70/1`, `45/238 B`, `1325 (2000)`, `217 A (III)`. */
export function ownNumber({ key, organ, session, year, number, part }: DocumentSymbol): string {
  const parted = part ? `${number} ${part}` : number
  const old = /\((?:\d{4}|E?S?-?[IVXLC]+)\)/u.exec(key)?.[0]
  if (old) return `${parted} ${old}`
  const era = organ === 'E' ? year || session : session || year
  return era ? `${era}/${parted}` : parted
}

/**
 * The Work IRI of a document, `/akn/un/statement/deliberation/un-ga/2015-09-25/70-1`.
 *
 * The date of the Work is part of the IRI. A year the symbol holds stands for an unknown date as
 * 1 January; without either there is no IRI, for a date is never made up.
 */
export function workIri(symbol: DocumentSymbol | string, options: { readonly date?: string } = {}): string | undefined {
  const parsed = typeof symbol === 'string' ? parseSymbol(symbol) : symbol
  const work = parsed && aknWork(parsed)
  const date = options.date ?? (parsed?.year ? `${parsed.year}-01-01` : undefined)
  if (!work || !date) return undefined
  return `/akn/un/${work.docType}/${work.subtype}/${work.actor}/${date}/${work.number}`
}
