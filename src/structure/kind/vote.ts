import { meetingWords } from '../../knowledge/languages/meetings.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, startsWithWord, wordPattern } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import { asciiDigits } from '../../knowledge/numerals/digits.ts'
import { ordinalBeside } from '../../knowledge/numerals/ordinals.ts'
import type { LaidOutBlock } from '../../model/blocks.ts'
import type { VoteCounts } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'

/** Characters of the first sentence of a line that tells how a text was adopted. */
const sentenceLength = 200

/** Characters of such a line in a language whose word for adoption does not open it. */
const spacelessLength = 60

/**
 * How the text was adopted, from the line below it: `[Adopted without a vote.]`, `Adopted unanimously at the 1382nd
 * meeting.`, `[Adopted by a recorded vote of 27 to 6, with 14 abstentions. …]`. The last such line counts.
 */
export function readVote(blocks: readonly LaidOutBlock[], profile: LanguageProfile): VoteCounts | undefined {
  for (const block of blocks.toReversed()) {
    const sentence = block.type === 'text' ? adoptionSentence(plainText(block.runs), profile) : undefined
    const vote = sentence && voteIn(sentence, profile)
    if (vote) return vote
  }
  return undefined
}

/** The first sentence of a text, when it says that a text was adopted. */
export function adoptionSentence(text: string, { resolution, spaceless }: LanguageProfile): string | undefined {
  const sentence = /^[\s[［]*([^.。\]］]*)/u.exec(text)?.[1] ?? ''
  if (sentence.length > (spaceless ? spacelessLength : sentenceLength)) return undefined
  const said = spaceless ? findWord(sentence, resolution.adopted) : startsWithWord(sentence, resolution.adopted)
  return said && sentence
}

function voteIn(sentence: string, profile: LanguageProfile): VoteCounts | undefined {
  const { withoutVote, unanimously, votes } = profile.resolution
  if (findWord(sentence, withoutVote)) return { withoutVote: true }
  if (findWord(sentence, unanimously)) return { unanimous: true }
  return findWord(sentence, votes) && counts(withoutMeeting(sentence, profile), profile)
}

/** Counts stand in the order for, against, abstaining in every language; nobody need have abstained. */
function counts(sentence: string, { resolution }: LanguageProfile): VoteCounts | undefined {
  const count = new RegExp(`\\p{Nd}+|${wordPattern(resolution.noVotes)}`, 'gu')
  const found = [...asciiDigits(sentence).matchAll(count)].map(([text]) => (/^\d/.test(text) ? Number(text) : 0))
  const [inFavour, against, abstaining] = found
  if (inFavour === undefined || against === undefined || found.length > 3) return undefined
  return { inFavour, against, ...(abstaining !== undefined && { abstaining }) }
}

/** The sentence without dates and the number that stands right beside the word for the meeting. */
function withoutMeeting(sentence: string, profile: LanguageProfile): string {
  const undated = parseDate(sentence, profile).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    sentence
  )
  const word = findWord(undated, meetingWords(profile))
  const number = word && ordinalBeside(undated, word, profile)
  const between = number && undated.slice(Math.min(number.end, word.end), Math.max(number.start, word.start))
  return number && between?.trim() === '' ? undated.slice(0, number.start) + undated.slice(number.end) : undated
}
