import { romanToNumber } from '../../knowledge/numerals/roman.ts'
import {
  type AdoptedNumber,
  adoptedKey,
  firstDecisionNumber,
  firstStrokeSession,
  lastRomanSession,
  parseSymbol
} from '../../knowledge/symbols/index.ts'
import { anyCouncil } from './lexicon.ts'
import type { AdoptedMention, Mention } from './mention.ts'

/** What `resolve` asks the document. */
export interface Lookups {
  /** Id of the organ that speaks: `its resolution` is one of this organ. */
  readonly speaker: string | undefined
  /** Whether the document is an act of its speaker, so that `its` in it means the speaker. */
  readonly isAct: boolean
  /** Session of the speaking organ, when its number is known; no resolution is of a later one. */
  readonly session: number | undefined
  /** Key cited elsewhere in the document with its organ, by the number as cited (`60/251`). */
  readonly named: (number: string) => string | undefined
  /** Key of the document cited last before. */
  readonly last: string | undefined
}

/** The key of the document a mention points to; nothing when it cannot be told. */
export function resolveMention(mention: Mention, lookups: Lookups): string | undefined {
  switch (mention.type) {
    case 'symbol':
      return mention.symbol.key
    case 'adopted':
      return resolveAdopted(mention, lookups)
    case 'same':
      return lookups.last
  }
}

/** The number as cited, without brackets and blanks; the key of `named`. */
export const citedNumber = ({ number: { era, number, part } }: AdoptedMention): string => `${era}/${number}${part}`

function resolveAdopted(mention: AdoptedMention, lookups: Lookups): string | undefined {
  const organ = organOf(mention, lookups)
  const key = organ === undefined ? undefined : adoptedKey(organ, mention.kind, mention.number)
  return key === undefined ? undefined : parseSymbol(key)?.key
}

function organOf(mention: AdoptedMention, lookups: Lookups): string | undefined {
  const { number, organ } = mention
  if (number.form === 'brackets') return organOfBrackets(number, organ)
  if (isYear(number.era)) return organ === 'un-chr' ? organ : 'un-ecosoc'
  return organOfStroke(mention, lookups)
}

const isYear = (era: string): boolean => /^(?:19|20)\d\d$/u.test(era)

/** A year in brackets is the Council's; a session is the Assembly's to the thirtieth, beyond it the Economic and Social Council's. */
function organOfBrackets({ era }: AdoptedNumber, organ: string | undefined): string {
  if (isYear(era)) return 'un-sc'
  if (organ === 'un-ecosoc' || organ === 'un-tc') return organ
  return (romanToNumber(era.replace(/^E?S-/u, '')) ?? 0) > lastRomanSession ? 'un-ecosoc' : 'un-ga'
}

/** Organs that number their texts by session and stroke, besides the Assembly. */
const sessionOrgans: readonly string[] = ['un-hrc', 'un-unea', 'un-escap']

/** Organs whose texts have no symbol that could be told from the number. */
const withoutSymbols: readonly string[] = ['un-cnd', 'un-eca', 'un-eclac', 'un-escwa', 'un-ece', 'un-ccpcj']

function organOfStroke(mention: AdoptedMention, lookups: Lookups): string | undefined {
  const organ = mention.own && lookups.isAct ? lookups.speaker : mention.organ
  const assembly = isAssemblyNumber(mention) ? 'un-ga' : undefined
  if (organ !== undefined && withoutSymbols.includes(organ)) return undefined
  if (organ === anyCouncil || organ === 'un-hrc') return isCouncilText(mention) ? 'un-hrc' : assembly
  if (organ !== undefined && sessionOrgans.includes(organ)) return organ
  if (organ === undefined && sessionOrgans.includes(lookups.speaker ?? '')) return ownOrAssembly(mention, lookups)
  return assembly ?? organOfContext(mention)
}

/** A bare number in a text of the Human Rights Council: the Council's own, unless it is named otherwise or too high. */
function ownOrAssembly(mention: AdoptedMention, { speaker, session, named }: Lookups): string | undefined {
  const known = named(citedNumber(mention))
  if (known?.startsWith('A/RES') || known?.startsWith('A/DEC')) return 'un-ga'
  const cited = Number(mention.number.era.replace(/^E?S-/u, ''))
  if (cited <= (session ?? Infinity) && (speaker !== 'un-hrc' || isCouncilText(mention))) return speaker
  return isAssemblyNumber(mention) ? 'un-ga' : undefined
}

/** A number that cannot be the Assembly's belongs to the organ the text speaks of. */
function organOfContext(mention: AdoptedMention): string | undefined {
  const { before } = mention
  if (before === 'un-hrc' || before === anyCouncil) return isCouncilText(mention) ? 'un-hrc' : undefined
  return before !== undefined && sessionOrgans.includes(before) ? before : undefined
}

function isAssemblyNumber({ number: { era, number }, kind }: AdoptedMention): boolean {
  if (/^E?S-/u.test(era)) return true
  return Number(era) >= firstStrokeSession && (kind === 'resolution' || Number(number) >= firstDecisionNumber)
}

/** Most resolutions the Human Rights Council adopts in a session, and its decisions' first number, with room. */
const maximumCouncilResolutions = 60
const councilDecisions = { first: 101, last: 140 }

/** Whether a number can be of the Human Rights Council: small, and without part letters. */
function isCouncilText({ number: { number, part }, kind }: AdoptedMention): boolean {
  const value = Number(number)
  if (part !== '') return false
  return kind === 'resolution'
    ? value <= maximumCouncilResolutions
    : value >= councilDecisions.first && value <= councilDecisions.last
}
