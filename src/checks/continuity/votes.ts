import type { Report } from '../../diagnostics/diagnostic.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { wordPattern } from '../../knowledge/languages/words.ts'
import { asciiDigits } from '../../knowledge/numerals/digits.ts'
import type { Assembled, Block, Vote } from '../../model/document.ts'
import type { VoteCounts } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'
import { blocksWithin } from './blocks-within.ts'
import { resultWithin } from './thresholds.ts'

/**
 * Recorded votes whose lists have another number of names than the result counts: a name was lost or joined with its
 * neighbour. A record tells the result behind the lists (`by 140 votes to 2`), of which the first count is compared;
 * a resolution tells it below its text. Reports `vote-count-differs`.
 */
export function checkVotes({ language, metadata, body, conclusions }: Assembled, report: Report): void {
  const blocks = [...blocksWithin([...body, ...conclusions])]
  const votes = blocks.filter(block => block.type === 'vote')
  const favours = votes.filter(({ choice }) => choice === 'in-favour')
  if (favours.length === 1 && metadata.vote) compareAll(votes, metadata.vote, report)
  else compareFavours(blocks, languageOf(language), report)
}

function compareFavours(blocks: readonly Block[], profile: LanguageProfile, report: Report): void {
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'vote' || block.choice !== 'in-favour') continue
    const count = countBehind(blocks, at, profile)
    if (count !== undefined) compare(block, count, report)
  }
}

function compareAll(votes: readonly Vote[], { inFavour, against, abstaining }: VoteCounts, report: Report): void {
  const counts: Readonly<Partial<Record<Vote['choice'], number | undefined>>> = {
    'in-favour': inFavour,
    against,
    abstaining
  }
  for (const vote of votes) {
    const count = counts[vote.choice]
    if (count !== undefined) compare(vote, count, report)
  }
}

function compare({ label, names, places }: Vote, count: number, report: Report): void {
  const [place] = places
  if (names.length !== count)
    report({ code: 'vote-count-differs', params: { label, names: names.length, count }, ...(place && { place }) })
}

/** The first count of the result told behind the lists of one vote. */
function countBehind(blocks: readonly Block[], at: number, { resolution }: LanguageProfile): number | undefined {
  const end = blocks.findIndex((block, index) => index > at && block.type !== 'vote')
  if (end < 0) return undefined
  const counted = new RegExp(`(?<!\\p{Nd})(\\p{Nd}{1,3})\\s?${wordPattern(resolution.votes)}`, 'u')
  for (const block of blocks.slice(end, end + resultWithin)) {
    const found = 'runs' in block ? counted.exec(plainText(block.runs)) : null
    if (found) return Number(asciiDigits(found[1]!))
  }
  return undefined
}
