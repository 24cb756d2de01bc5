import type { Block, Narrative, PrintedNumber, Vote } from '../../model/document.ts'
import { plainText, type Run } from '../../model/run.ts'

/** A block of a type that is only text; `detail` is the first word of its comment: the choice of a vote, the event a narrative tells. */
export function textBlock(type: string, { runs, number, detail }: ReadText): Block {
  const text = { runs, places: [] }
  switch (type) {
    case 'caption':
      return { type, ...(number && { number }), ...text }
    case 'separator':
      return { type, text: plainText(runs), places: [] }
    case 'vote':
      return { type, choice: choiceOf(detail), label: '', names: [], ...text }
    case 'narrative': {
      const event = eventOf(detail)
      return { type, ...(event && { event }), ...text }
    }
    case 'formula':
    case 'remark':
    case 'signature':
    case 'closing':
      return { type, ...text }
    default:
      return { type: 'paragraph', ...(number && { number }), path: '', children: [], ...text }
  }
}

/** The text of a block, with what was read beside it. */
interface ReadText {
  readonly runs: readonly Run[]
  readonly number?: PrintedNumber | undefined
  readonly detail?: string | undefined
}

const choices: readonly Vote['choice'][] = ['in-favour', 'against', 'abstaining', 'non-voting']

const choiceOf = (word: string | undefined): Vote['choice'] => choices.find(choice => choice === word) ?? 'in-favour'

const events: readonly NonNullable<Narrative['event']>[] = ['opening', 'closing', 'adoption', 'vote', 'other']

const eventOf = (word: string | undefined): Narrative['event'] => events.find(event => event === word)
