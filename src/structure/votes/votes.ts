import { languageOf } from '../../knowledge/languages/index.ts'
import type { RecordWords } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { splitNames } from '../../knowledge/records/names.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Vote } from '../../model/document.ts'
import { type Divided, type Flowing, isUndecided, mapZones } from '../../model/flow.ts'
import { plainText, type Run } from '../../model/run.ts'
import type { Stage } from '../../stage.ts'

/**
 * Recognises the lists of a recorded vote: `In favour:`, `Against:`, `Abstaining:` with the names below or behind.
 *
 * The label stands at the start of a block with a colon. A label alone on its line is joined with the next block.
 */
export const votes: Stage<Divided, Divided> = {
  name: 'votes',
  run: divided => {
    const words = languageOf(divided.language).record
    return { ...divided, main: mapZones(divided.main, zone => findVotes(zone, words)) }
  }
}

function findVotes(zone: readonly Flowing[], words: RecordWords): readonly Flowing[] {
  const out: Flowing[] = []
  for (let index = 0; index < zone.length; index += 1) {
    const item = zone[index]!
    const label = isUndecided(item) ? readVoteLabel(plainText(item.runs), words) : undefined
    if (!label || !isUndecided(item)) {
      out.push(item)
      continue
    }
    const blocks = [item]
    for (let next = zone[index + 1]; next && isNames(next, blocks, words); next = zone[index + 1]) {
      blocks.push(next)
      index += 1
    }
    out.push(label.alone && blocks.length === 1 ? item : vote(label, blocks, words))
  }
  return out
}

/** A block of names belongs to a label alone on its line, or to a list that ends with a comma. */
function isNames(next: Flowing, blocks: readonly TextBlock[], words: RecordWords): next is TextBlock {
  if (!isUndecided(next) || readVoteLabel(plainText(next.runs), words)) return false
  return /[:：,،、，]\s*$/u.test(plainText(blocks.at(-1)!.runs))
}

interface VoteLabel {
  readonly choice: Vote['choice']
  readonly label: string
  /** Nothing follows it in its block. */
  readonly alone: boolean
}

const choices: readonly (readonly [Vote['choice'], keyof RecordWords & ('inFavour' | 'against' | 'abstaining')])[] = [
  ['in-favour', 'inFavour'],
  ['against', 'against'],
  ['abstaining', 'abstaining']
]

function readVoteLabel(text: string, words: RecordWords): VoteLabel | undefined {
  for (const [choice, field] of choices) {
    const match = startsWithWord(text, words[field])
    const colon = match && /^\s*[:：]\s*/u.exec(text.slice(match.end))
    if (!match || !colon) continue
    const end = match.end + colon[0].length
    return { choice, label: text.slice(0, end).trim(), alone: end >= text.length }
  }
  return undefined
}

function vote({ choice, label }: VoteLabel, blocks: readonly TextBlock[], words: RecordWords): Vote {
  const runs = blocks.flatMap(({ runs }, index): Run[] => (index === 0 ? [...runs] : [{ text: ' ' }, ...runs]))
  const names = splitNames(plainText(runs).slice(label.length), words.none)
  return { type: 'vote', choice, label, names, runs, places: blocks.flatMap(({ places }) => places) }
}
