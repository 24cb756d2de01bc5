import type { Block, Narrative, Paragraph, PrintedNumber, ReportedSpeaker, Speech, Vote } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import { kindNamed } from '../kinds/index.ts'
import type { LanguageProfile } from '../languages/profile.ts'
import { startsWithWord } from '../languages/words.ts'
import { readClock } from '../records/clock.ts'
import { splitNames } from '../records/names.ts'
import { ReportedTurns } from '../records/reported.ts'
import { readSpeaker } from '../records/speaker.ts'
import { openingOf } from '../resolutions/opening.ts'
import { type Facts, speakerFacts, speakerOf, speechFacts, timeFacts } from './facts.ts'
import { captionValue, numberFacts, numberWith } from './number-facts.ts'

/** Takes a block and the facts expected of it; answers with the facts that hold. */
export type Decide = (block: Block, expected: Facts) => Facts

/** Zones of one part, in the order in which they are read. */
export interface PartZones {
  readonly title: readonly Block[]
  readonly preamble: readonly Block[]
  readonly body: readonly Block[]
  readonly conclusions: readonly Block[]
}

/**
 * Go through the blocks of a part in reading order, expect facts of each and let `decide` say what holds; later
 * expectations build on that.
 *
 * The writer decides by the block and notes every difference in a comment; the reader decides by the expectation
 * and the comment. Both so come to the same document, and only what nobody could expect stands in comments.
 */
export function settlePart<Part extends PartZones>(part: Part, { kind, profile, decide }: Settling): Part {
  const turns = kindNamed(kind).parts.reportedSpeech ? new ReportedTurns(profile.record) : undefined
  const walk: Walk = { profile, decide, part: { acts: 'outside' }, ...(turns && { turns }) }
  return {
    ...part,
    title: settle(part.title, walk, []),
    preamble: settle(part.preamble, walk, []),
    body: settle(part.body, walk, []),
    conclusions: settle(part.conclusions, walk, [])
  }
}

/** What is known of the document before its blocks are settled. */
export interface Settling {
  /** Name of its kind. */
  readonly kind: string
  readonly profile: LanguageProfile
  readonly decide: Decide
}

interface Walk {
  readonly profile: LanguageProfile
  readonly decide: Decide
  /** Which part of an enacted text the next paragraph at the margin belongs to. */
  readonly part: { acts: 'outside' | 'recitals' | 'operative' }
  /** Who speaks, where paragraphs report speech. */
  readonly turns?: ReportedTurns
}

/** The walk through a text inside the text: it goes on with nothing outside. */
const quoted = ({ profile, decide }: Walk): Walk => ({ profile, decide, part: { acts: 'outside' } })

interface Series {
  /** Last number of a paragraph. */
  paragraph?: PrintedNumber
  /** Last number of a heading, by rank; of a title at 0. */
  readonly headings: Map<number, PrintedNumber>
}

/** Blocks of one zone, or what stands in a quotation or speech. `outer` are the values of the enclosing numbers. */
function settle(blocks: readonly Block[], walk: Walk, outer: readonly string[], margin = true): Block[] {
  const series: Series = { headings: new Map() }
  return blocks.map(block => settleBlock(block, { walk, outer, margin, series }))
}

interface Around {
  readonly walk: Walk
  readonly outer: readonly string[]
  readonly margin: boolean
  readonly series: Series
}

function settleBlock(block: Block, around: Around): Block {
  const { walk, series } = around
  const speaker = around.margin ? walk.turns?.speakerOf(block) : undefined
  switch (block.type) {
    case 'paragraph':
      return settleParagraph(block, around, speaker)
    case 'title':
    case 'heading': {
      const rank = block.type === 'title' ? 0 : block.rank
      for (const deeper of series.headings.keys()) if (deeper > rank) series.headings.delete(deeper)
      const number = settleNumber(block, block.number, series.headings.get(rank), walk)
      if (number) series.headings.set(rank, number)
      return number ? { ...block, number } : block
    }
    case 'caption': {
      if (!block.number) return block
      const { printed } = block.number
      return { ...block, number: numberWith(printed, walk.decide(block, { value: captionValue(printed) })) }
    }
    case 'quote':
      return { ...block, children: settle(block.children, quoted(walk), around.outer) }
    case 'speech':
      return settleSpeech(block, walk)
    case 'narrative':
      return settleNarrative(block, walk)
    case 'vote':
      return settleVote(block, walk)
    case 'formula':
      walk.part.acts = 'recitals'
      return block
    case 'closing':
      walk.part.acts = 'outside'
      return block
    default:
      return block
  }
}

function settleNumber(
  block: Block,
  number: PrintedNumber | undefined,
  previous: PrintedNumber | undefined,
  { profile, decide }: Walk
): PrintedNumber | undefined {
  if (!number) return undefined
  return numberWith(number.printed, decide(block, numberFacts(number.printed, previous, profile)))
}

function settleParagraph(
  block: Paragraph,
  { walk, outer, margin, series }: Around,
  reported: ReportedSpeaker | undefined
): Paragraph {
  const { number } = block
  const expected: Record<string, string> = {
    ...(number && numberFacts(number.printed, series.paragraph, walk.profile)),
    ...(margin && roleFacts(block, walk)),
    ...(!margin && !number && /^\p{Ll}/u.test(plainText(block.runs)) && { continues: 'yes' }),
    ...speakerFacts(reported)
  }
  const value = expected.value ?? ''
  const facts = walk.decide(block, { ...expected, path: value === '' ? '' : [...outer, value].join('/') })
  const own = number ? numberWith(number.printed, facts) : undefined
  if (own) series.paragraph = own
  if (margin) walk.part.acts = actsAfter(facts.role)
  const inner = own?.value ? [...outer, own.value] : outer
  const { number: _, role: __, opening: ___, continuation: ____, speaker: _____, ...rest } = block
  return {
    ...rest,
    ...(facts.role !== undefined && { role: facts.role === 'recital' ? 'recital' : 'operative' }),
    ...(own && { number: own }),
    path: facts.path ?? '',
    children: settle(block.children, walk, inner, false),
    ...(facts.continues !== undefined && { continuation: true }),
    ...(facts.opening !== undefined && { opening: facts.opening }),
    ...(facts.speaker !== undefined && { speaker: speakerOf(facts) })
  }
}

/** A paragraph without a role ends the enacted text. */
const actsAfter = (role: string | undefined): Walk['part']['acts'] =>
  role === undefined ? 'outside' : role === 'recital' ? 'recitals' : 'operative'

/** What a paragraph at the margin is in an enacted text, and its opening words. */
function roleFacts(block: Paragraph, { part, profile }: Walk): Facts {
  if (part.acts === 'outside') return {}
  const role = part.acts === 'recitals' && isRecital(block, profile) ? 'recital' : 'operative'
  const opening = openingOf(block.runs, profile.resolution)
  return { role, ...(opening !== undefined && { opening }) }
}

function isRecital({ number, runs, children }: Paragraph, { resolution }: LanguageProfile): boolean {
  if (number) return false
  const text = plainText(runs).trim()
  const asRecital = startsWithWord(text, resolution.preambular)?.end ?? 0
  const asOperative = startsWithWord(text, resolution.operative)?.end ?? 0
  if (/[,،，、]$/u.test(text)) return true
  return children.length > 0 ? asRecital >= asOperative : asRecital > asOperative
}

function settleSpeech(block: Speech, walk: Walk): Speech {
  const speaker = readSpeaker(block.speaker.printed, walk.profile.record)?.speaker ?? {
    name: plainText(block.speaker.printed).replace(/\s*[:：]\s*$/u, '')
  }
  const facts = walk.decide(block, {
    ...(block.number && numberFacts(block.number.printed, undefined, walk.profile)),
    ...speechFacts(speaker)
  })
  return {
    ...block,
    speaker: {
      printed: block.speaker.printed,
      name: facts.name ?? '',
      ...(facts.affiliation !== undefined && { affiliation: facts.affiliation }),
      ...(facts.function !== undefined && { function: facts.function }),
      ...(facts.language !== undefined && { spokenIn: facts.language })
    },
    children: settle(block.children, quoted(walk), []),
    ...(block.number && { number: numberWith(block.number.printed, facts) })
  }
}

function settleNarrative(block: Narrative, { profile, decide }: Walk): Narrative {
  const { time: _, ...rest } = block
  const meeting = block.event === 'opening' || block.event === 'closing'
  const found = meeting ? readClock(plainText(block.runs).trim(), profile.record) : undefined
  const { time, clock } = decide(block, timeFacts(found))
  return time === undefined ? rest : { ...rest, time: { text: clock ?? '', iso: time } }
}

function settleVote(block: Vote, { profile, decide }: Walk): Vote {
  const text = plainText(block.runs)
  const label = /^[^:：]*[:：]/u.exec(text)?.[0] ?? ''
  const facts = decide(block, {
    label,
    names: JSON.stringify(splitNames(text.slice(label.length), profile.record.none))
  })
  return { ...block, label: facts.label ?? '', names: namesOf(facts.names) }
}

function namesOf(json = '[]'): string[] {
  try {
    const names: unknown = JSON.parse(json)
    return Array.isArray(names) ? names.map(String) : []
  } catch {
    return []
  }
}
