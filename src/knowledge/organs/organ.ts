import type { LanguageCode } from '../../model/language.ts'

/** A body that issues documents. */
export interface Organ {
  /** Id in our metadata, which is also the actor in Akoma Ntoso IRIs: organization, body, subsidiary body. */
  readonly id: string
  /** Beginnings of its symbols (comparison keys, `A/C.3/`); the longest known prefix tells the organ. */
  readonly prefixes: readonly string[]
  /** Whether its name stands large in the masthead, or below it at the left. */
  readonly level: 'organ' | 'sub-organ'
  /** Names as printed in mastheads, the usual one first. */
  readonly names: Readonly<Partial<Record<LanguageCode, readonly string[]>>>
}

type Names = Readonly<Partial<Record<LanguageCode, string>>>

/** An organ from its names, variants parted by `|`. */
export function organ(level: Organ['level'], id: string, prefixes: string, names: Names): Organ {
  const split = (text: string): readonly string[] => text.split('|').map(part => part.trim())
  const entries = Object.entries(names).map(([code, text]) => [code, split(text)])
  return { id, level, prefixes: split(prefixes).filter(Boolean), names: Object.fromEntries(entries) }
}
