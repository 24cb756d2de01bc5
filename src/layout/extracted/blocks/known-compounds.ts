import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'

/**
 * Compounds as a language writes them. One of whose halves anything may take the place has that half left out (`self-`,
 * `-based`); what is written solid in spite of that has no hyphen (`selfish`).
 */
export interface KnownCompounds {
  readonly whole: readonly string[]
  /** The whole ones, and what follows each of their hyphens but the last, without the first hyphen left: its offset. */
  readonly exact: ReadonlyMap<string, number>
  readonly firstHalves: readonly string[]
  readonly secondHalves: readonly string[]
  readonly solid: ReadonlySet<string>
}

/** The compounds of a language, and its ordinals that have hyphens. */
export function sortCompounds({ compounds, ordinals }: LanguageProfile): KnownCompounds {
  const whole = [...compounds, ...ordinals.flat()].filter(compound => /^[^-\s]+(?:-[^-\s]+)+$/u.test(compound))
  return {
    whole,
    exact: new Map(whole.flatMap(joinedForms)),
    firstHalves: compounds.filter(compound => compound.endsWith('-')).map(half => half.slice(0, -1)),
    secondHalves: compounds.filter(compound => compound.startsWith('-')).map(half => half.slice(1)),
    solid: new Set(compounds.filter(compound => !compound.includes('-')))
  }
}

/** `a-b-c` as extraction leaves its end behind a hyphen it kept: `abc`, with a seam behind `a`, and `bc`, with one behind `b`. */
function joinedForms(compound: string): (readonly [string, number])[] {
  const parts = compound.split('-')
  return parts.slice(0, -1).map((part, index) => [parts.slice(index).join(''), part.length] as const)
}
