import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord } from '../../knowledge/languages/words.ts'
import type { Closing } from '../../model/document.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import { mostVoteBlocks } from './thresholds.ts'

/**
 * How a text was adopted, told in square brackets below its closing lines, and the lists of a recorded vote with it:
 *
 *     [Adopted without a vote.]
 *
 *     [Adopted by a recorded vote of 27 to 6, with 14 abstentions. The voting was as follows:
 *     In favour: Albania, Benin, …]
 *
 * The sentence becomes a closing line; the lists up to the closing bracket stay for the stage that reads votes.
 */
export function findAdoption(flow: readonly Flowing[], profile: LanguageProfile): Adoption {
  const from = flow.findIndex((item, index) => flow[index - 1]?.type === 'closing' && opensAdoption(item, profile))
  const opening = flow[from]
  if (!opening || !isUndecided(opening)) return { flow, from: flow.length, to: flow.length }
  const near = flow.slice(from, from + mostVoteBlocks)
  const length = near.findIndex(item => isUndecided(item) && /[\]］][.。]?\s*$/u.test(plainText(item.runs))) + 1
  const line: Closing = { type: 'closing', runs: opening.runs, places: opening.places }
  return { flow: flow.toSpliced(from, 1, line), from, to: from + Math.max(1, length) }
}

/** The flow with its adoption line, and the stretch that tells of the adoption; empty at the end when there is none. */
export interface Adoption {
  readonly flow: readonly Flowing[]
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** `[Adopted by …`, `[Adopted without a vote.]`, `[未经表决通过。]`. */
function opensAdoption(item: Flowing, { resolution }: LanguageProfile): boolean {
  const text = isUndecided(item) ? plainText(item.runs).trim() : ''
  if (!/^[[［]/u.test(text)) return false
  return [resolution.adopted, resolution.withoutVote, resolution.votes].some(words => findWord(text, words))
}
