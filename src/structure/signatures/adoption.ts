import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, startsWithWord } from '../../knowledge/languages/words.ts'
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
export function findAdoption(items: readonly Flowing[], profile: LanguageProfile): Adoption {
  const flow = withClosingSentence(items, profile)
  const from = flow.findIndex((item, index) => flow[index - 1]?.type === 'closing' && opensAdoption(item, profile))
  const opening = flow[from]
  if (!opening || !isUndecided(opening)) return { flow, from: flow.length, to: flow.length }
  const near = flow.slice(from, from + mostVoteBlocks)
  const length = near.findIndex(item => isUndecided(item) && /[\]］][.。]?\s*$/u.test(plainText(item.runs))) + 1
  const line: Closing = { type: 'closing', runs: opening.runs, places: opening.places }
  return { flow: flow.toSpliced(from, 1, line), from, to: from + Math.max(1, length) }
}

/** Where the meeting stands in a closing sentence, and the longest such sentence with the names of those who abstained. */
const meetingWithin = 100
const longestSentence = 600

/**
 * The sentence that closes the old texts of a council is their closing line: `Adopted at the 856th meeting by 9 votes to
 * none, with 2 abstentions (…).`
 */
function withClosingSentence(flow: readonly Flowing[], profile: LanguageProfile): readonly Flowing[] {
  const last = flow.findLastIndex(({ type }) => type !== 'separator')
  const item = flow[last]
  if (!item || !isUndecided(item) || last === 0) return flow
  const text = plainText(item.runs).trim()
  const words = profile.resolution.adopted
  const adopted = profile.spaceless ? findWord(text, words) : startsWithWord(text, words)
  const meeting = findWord(text.slice(0, meetingWithin), profile.resolution.closingMeeting)
  const closes = adopted && meeting && /\p{Nd}/u.test(text) && text.length <= longestOf(profile)
  return closes ? flow.with(last, { type: 'closing', runs: item.runs, places: item.places }) : flow
}

/** Where the word for adoption need not open the sentence, nothing stands behind it. */
const longestOf = ({ spaceless }: LanguageProfile): number => (spaceless ? meetingWithin / 2 : longestSentence)

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
