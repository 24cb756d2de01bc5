import type { Block, Vote } from '../../../model/document.ts'
import type { VoteCounts } from '../../../model/metadata.ts'
import { element, type XmlElement } from '../element.ts'
import { converter } from '../references.ts'
import type { Writing } from '../writing.ts'
import { akn4unNamespace } from './namespaces.ts'

/** The votes of a document: the lists of recorded votes it prints, else the counts it gives. */
export function writeVotings(writing: Writing): XmlElement | undefined {
  const { body, metadata } = writing.document
  const recorded = findVotes(body).map(lists => countLists(lists))
  const counted = metadata.vote ? [countVotes(metadata.vote)] : []
  const votings = (recorded.length > 0 ? recorded : counted).filter(counts => counts.length > 0)
  if (votings.length === 0) return undefined
  const outcome = writing.references.to('Concept', 'adoptedRecordedVote', 'Recorded vote')
  const written = votings.map((counts, index) => {
    const eId = `voting_${index + 1}`
    return element(
      'voting',
      { eId, outcome: counts === counted[0] ? outcome : undefined },
      counts.map(count => writeCount(count, eId, writing))
    )
  })
  return element('analysis', { source: converter(writing.references) }, element('parliamentary', {}, written))
}

interface Count {
  readonly choice: keyof typeof choices
  readonly value: number
  readonly voters: readonly string[]
}

const choices = { inFavour: 'In favour', against: 'Against', abstaining: 'Abstaining' } as const

const choiceOf: Readonly<Partial<Record<Vote['choice'], Count['choice']>>> = {
  'in-favour': 'inFavour',
  against: 'against',
  abstaining: 'abstaining'
}

/** Lists of votes that stand together, wherever in the text; a choice that comes again opens the next vote. */
function findVotes(blocks: readonly Block[]): Vote[][] {
  const found: Vote[][] = []
  let open: Vote[] | undefined
  for (const block of blocks) {
    if (block.type === 'vote') {
      if (!open || open.some(({ choice }) => choice === block.choice)) {
        open = []
        found.push(open)
      }
      open.push(block)
      continue
    }
    open = undefined
    if ('children' in block) found.push(...findVotes(block.children))
  }
  return found
}

const countLists = (lists: readonly Vote[]): Count[] =>
  lists.flatMap(({ choice, names }) => {
    const counted = choiceOf[choice]
    return counted ? [{ choice: counted, value: names.length, voters: names }] : []
  })

const countVotes = (vote: VoteCounts): Count[] =>
  (['inFavour', 'against', 'abstaining'] as const).flatMap(choice => {
    const value = vote[choice]
    return value === undefined ? [] : [{ choice, value, voters: [] }]
  })

function writeCount({ choice, value, voters }: Count, parent: string, { references }: Writing): XmlElement {
  const refersTo = references.to('Term', choice, choices[choice])
  const member = voters.length > 0 ? references.to('Term', 'memberState', 'Member State') : undefined
  const list = voters.map(name => element('organization', { refersTo: member }, name))
  return element(
    'count',
    { eId: `${parent}__count_${choice}`, value: String(value), refersTo },
    member && element('akn4un:voters', { 'xmlns:akn4un': akn4unNamespace }, list)
  )
}
