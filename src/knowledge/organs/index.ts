import type { LanguageCode } from '../../model/language.ts'
import { foldWord } from '../languages/words.ts'
import { commissionsAndFunds } from './commissions-and-funds.ts'
import { committees } from './committees.ts'
import type { Organ } from './organ.ts'
import { principalOrgans } from './principal.ts'
import { treatyBodies } from './treaty-bodies.ts'

export type { Organ } from './organ.ts'

/** Every organ known. */
export const organs: readonly Organ[] = [...principalOrgans, ...committees, ...treatyBodies, ...commissionsAndFunds]

const byPrefix = organs
  .flatMap(organ => organ.prefixes.map(prefix => ({ prefix, organ })))
  .sort((a, b) => b.prefix.length - a.prefix.length)

/**
 * The organ that issues documents under a symbol (comparison key), by the longest known prefix: `A/HRC/WG.6/…` before
 * `A/HRC/…` before `A/…`. `A/RES/75/1` and `A/PV.3` belong to the Assembly itself.
 */
export function organOfSymbol(key: string): Organ | undefined {
  return byPrefix.find(({ prefix }) => key.toUpperCase().startsWith(prefix.toUpperCase()))?.organ
}

/** The organ with an id. */
export const organOf = (id: string): Organ | undefined => organs.find(organ => organ.id === id)

/** The organ whose printed name is the whole of a text, in the language or, as some mastheads have it, in English. */
export function organNamed(text: string, language: LanguageCode): Organ | undefined {
  const folded = nameKey(text)
  return nameTable(language).get(folded) ?? nameTable('en').get(folded)
}

const nameLists = new Map<LanguageCode, readonly string[]>()

/** Every printed name of an organ in the language, and in English; a word list for `words.ts`. */
export function organNames(language: LanguageCode): readonly string[] {
  const known = nameLists.get(language)
  if (known) return known
  const made = organs.flatMap(({ names }) => [...(names[language] ?? []), ...(names.en ?? [])])
  nameLists.set(language, made)
  return made
}

const tables = new Map<LanguageCode, ReadonlyMap<string, Organ>>()

function nameTable(language: LanguageCode): ReadonlyMap<string, Organ> {
  const known = tables.get(language)
  if (known) return known
  const made = new Map(
    organs.flatMap(organ => (organ.names[language] ?? []).map(name => [nameKey(name), organ] as const))
  )
  tables.set(language, made)
  return made
}

/** Names are compared without punctuation and footnote stars. */
const nameKey = (text: string): string =>
  foldWord(text)
    .replace(/[\s\p{P}*]+/gu, ' ')
    .trim()
