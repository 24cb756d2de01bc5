import type { Label, LabelReading } from '../../knowledge/numerals/label.ts'
import type { Candidate } from './candidates.ts'
import { largestGap, largestStart, lookAhead } from './thresholds.ts'

/** A label accepted as the number of its block. */
export interface AcceptedLabel {
  readonly label: Label
  /** Place in its series; missing for bullets. */
  readonly ordinal?: number
  /** Index in the flow of the block it hangs from, -1 at the top. */
  readonly host: number
  /** It opens or goes on with the numbers of an adopted or quoted text that its host announces. */
  readonly quoted?: true
  /** How it departs from its series, if it does. */
  readonly departure?: { readonly type: 'gap' | 'repeated' | 'step-back'; readonly before: string }
}

/** A series of labels that is open: the next one may go on with it. */
interface OpenSeries {
  readonly series: string
  readonly ordinal: number
  readonly value: string
  /** Item that has the last label. */
  readonly item: number
  readonly host: number
  readonly quoted?: true
}

interface State {
  /** Open series, outermost first. */
  stack: readonly OpenSeries[]
  /** Series left behind when numbers began anew, latest last. */
  suspended: readonly OpenSeries[]
  /** A heading, title or formula stood since the last number. */
  broken: boolean
  /** The text right before when it ends with a colon and so announces a list, else -1. */
  announcer: number
}

/**
 * Follow the series of numbers and letters through the flow.
 *
 * A label is accepted when it goes on with an open series, opens one, or goes on with one that was left behind by a
 * quoted text with numbers of its own. Continuity rejects years, quantities and dates at the start of a block
 * (`2019 was …` after paragraph 4) and tells whether `(i)` is a letter or a Roman numeral.
 */
export function followSeries(candidates: readonly Candidate[]): ReadonlyMap<number, AcceptedLabel> {
  const accepted = new Map<number, AcceptedLabel>()
  let state: State = { stack: [], suspended: [], broken: true, announcer: -1 }
  candidates.forEach((candidate, index) => {
    if (candidate.type === 'break') state = closeLists(state)
    if (candidate.type !== 'text') return
    const label = candidate.labels[0]
    const move = label && nextMove({ label, index, state, candidates })
    if (move) accepted.set(index, move.accepted)
    const inner = move && candidate.labels[1]
    const next = inner ? openInner(inner, index, move.state) : (move?.state ?? state)
    state = { ...next, announcer: announces(candidate.text) ? index : -1 }
  })
  return accepted
}

interface Move {
  readonly accepted: AcceptedLabel
  readonly state: State
}

/** A label with all that tells what becomes of it. */
interface Turn {
  readonly label: Label
  /** Index of its block in the flow. */
  readonly index: number
  readonly state: State
  /** The whole flow: what follows bears a reading out. */
  readonly candidates: readonly Candidate[]
}

type Rule = (turn: Turn) => Move | undefined

const rules: readonly Rule[] = [bullet, openByNeighbours, goOn, resume, openQuoted, open, jump, isolated]

function nextMove(turn: Turn): Move | undefined {
  for (const rule of rules) {
    const move = rule(turn)
    if (move) return move
  }
  return undefined
}

/** The list whose first item stands in the same block as the number of its paragraph: `1. (a) The …`. */
function openInner({ readings, value }: Label, item: number, state: State): State {
  const reading = readings.find(({ ordinal }) => ordinal === 1)
  return reading ? pushed(state, state.stack, { ...reading, value, item, host: item }) : state
}

const announces = (text: string): boolean => /[:：]\s*$/u.test(text)

/** A heading ends the lists; the series of paragraphs goes on below it. */
function closeLists({ stack, suspended }: State): State {
  const top = stack.filter(({ host }) => host === -1).slice(0, 1)
  return { stack: [...top, ...stack.filter(({ quoted }) => quoted)], suspended, broken: true, announcer: -1 }
}

function bullet({ label, index, state }: Turn): Move | undefined {
  if (!label.bullet) return undefined
  const depth = state.stack.findIndex(({ series }) => series === label.printed)
  const announced = state.announcer >= 0 && !state.stack.some(({ item }) => item === state.announcer)
  const host = depth >= 0 && !announced ? state.stack[depth]!.host : hostOf(state)
  const stack = depth >= 0 ? state.stack.slice(0, depth) : state.stack
  const next = { series: label.printed, ordinal: 0, value: '', item: index, host }
  return { accepted: { label, host }, state: pushed(state, stack, next) }
}

/** `(i)` after `(h)` opens a list of Roman numerals when `(ii)` comes before `(j)`. */
function openByNeighbours(turn: Turn): Move | undefined {
  const { label, state } = turn
  const opening = label.readings.find(({ ordinal }) => ordinal === 1)
  const going = label.readings.find(reading => reading !== opening && continues(reading, state))
  if (!opening || !going) return undefined
  return firstToFollow(opening, going, turn) === opening ? openSeries(turn, opening) : undefined
}

/** Which of two readings the following labels bear out; the second when they say nothing. */
function firstToFollow(a: LabelReading, b: LabelReading, { index, candidates }: Turn): LabelReading {
  for (const candidate of candidates.slice(index + 1, index + 1 + lookAhead)) {
    const readings = candidate.type === 'text' ? (candidate.labels[0]?.readings ?? []) : []
    if (readings.some(reading => follows(reading, a))) return a
    if (readings.some(reading => follows(reading, b))) return b
  }
  return b
}

const follows = (
  next: LabelReading,
  { series, ordinal }: { readonly series: string; readonly ordinal: number }
): boolean => next.series === series && next.ordinal === ordinal + 1

const continues = (reading: LabelReading, { stack }: State): boolean => stack.some(open => follows(reading, open))

/** The next number or letter of an open series, innermost first; `12 bis` after 12. */
function goOn(turn: Turn): Move | undefined {
  const { label, state } = turn
  for (let depth = state.stack.length - 1; depth >= 0; depth -= 1) {
    const open = state.stack[depth]!
    const reading = label.readings.find(candidate => follows(candidate, open) || isInserted(label, candidate, open))
    if (reading) return carryOn(turn, reading, depth)
  }
  return undefined
}

const isInserted = (label: Label, { series, ordinal }: LabelReading, open: OpenSeries): boolean =>
  Boolean(label.inserted) && series === open.series && ordinal === open.ordinal

/** The series at a depth of the stack goes on with the label. */
function carryOn({ label, index, state }: Turn, { series, ordinal }: LabelReading, depth: number): Move {
  const { host, quoted } = state.stack[depth]!
  const own = { host, ...(quoted && { quoted }) }
  const next = { series, ordinal, value: label.value, item: index, ...own }
  return { accepted: { label, ordinal, ...own }, state: pushed(state, state.stack.slice(0, depth), next) }
}

/** A series goes on that was left behind by a text with numbers of its own. */
function resume({ label, index, state }: Turn): Move | undefined {
  const at = state.suspended.findLastIndex(open => label.readings.some(reading => follows(reading, open)))
  const open = state.suspended[at]
  const reading = open && label.readings.find(candidate => follows(candidate, open))
  if (!open || !reading || label.weak) return undefined
  const next = { ...reading, value: label.value, item: index, host: -1 }
  const resumed = pushed({ ...state, suspended: state.suspended.slice(0, at) }, [], next)
  return { accepted: { label, ordinal: reading.ordinal, host: -1 }, state: resumed }
}

/**
 * Numbers of a text that the latest numbered paragraph announces with a colon, after its title, formula or recitals:
 * a draft resolution in the report that recommends it, and below the next heading the second draft that the same
 * paragraph announces. A list right below the colon is what was announced.
 */
function openQuoted({ label, index, state, candidates }: Turn): Move | undefined {
  const reading = label.readings.find(({ ordinal }) => ordinal === 1)
  const announcing = state.stack.findLast(
    ({ series, quoted }) => series === reading?.series && !(quoted && state.broken)
  )
  const announcement = announcing && candidates[announcing.item]
  if (!reading || !label.paragraph || !announcing || announcing.item === index - 1) return undefined
  if (announcement?.type !== 'text' || !announces(announcement.text)) return undefined
  if (opensList(candidates[announcing.item + 1])) return undefined
  const own = { host: announcing.item, quoted: true } as const
  const next = { ...reading, value: label.value, item: index, ...own }
  const stack = state.stack.slice(0, state.stack.indexOf(announcing) + 1)
  return { accepted: { label, ordinal: reading.ordinal, ...own }, state: pushed(state, stack, next) }
}

const opensList = (candidate: Candidate | undefined): boolean =>
  candidate?.type === 'text' && candidate.labels.length > 0

/** A list or a series of paragraphs that begins here. */
function open(turn: Turn): Move | undefined {
  const { label } = turn
  const first = label.readings.filter(({ ordinal }) => ordinal === 1)
  const reading = first.find(candidate => hasSuccessor(candidate, turn)) ?? first[0]
  if (!reading || (label.weak && !hasSuccessor(reading, turn))) return undefined
  return openSeries(turn, reading)
}

function openSeries({ label, index, state }: Turn, { series, ordinal }: LabelReading): Move {
  const above = state.stack.findLastIndex(({ value }) => series === `decimal.${value}.`)
  if (above >= 0) {
    const host = state.stack[above]!.item
    const next = { series, ordinal, value: label.value, item: index, host }
    return { accepted: { label, ordinal, host }, state: pushed(state, state.stack.slice(0, above + 1), next) }
  }
  const base = label.paragraph && !state.stack.some(({ item }) => item === state.announcer)
  const again = base ? state.stack.findIndex(open => open.series === series) : -1
  const anew = state.stack[again]
  const host = anew ? anew.host : base ? -1 : hostOf(state)
  const stack = anew ? state.stack.slice(0, again) : base ? [] : state.stack
  const suspended = anew ? [...state.suspended, anew] : state.suspended
  const next = { series, ordinal, value: label.value, item: index, host }
  return { accepted: { label, ordinal, host }, state: pushed({ ...state, suspended }, stack, next) }
}

/** Block that a list opening here hangs from: the text that announces it, else the latest numbered block since the heading. */
const hostOf = ({ stack, announcer, broken }: State): number =>
  announcer >= 0 ? announcer : broken ? -1 : (stack.at(-1)?.item ?? -1)

/** A number that leaves out some, repeats one or steps back, when it clearly is one. */
function jump(turn: Turn): Move | undefined {
  const { label, state } = turn
  for (let depth = state.stack.length - 1; depth >= 0; depth -= 1) {
    const open = state.stack[depth]!
    const reading = label.readings.find(({ series }) => series === open.series)
    if (!reading || label.weak) continue
    const step = reading.ordinal - open.ordinal
    const near = Math.abs(step) <= largestGap
    if ((!near || (step === 0 && isInitial(label, reading))) && !hasSuccessor(reading, turn)) continue
    const move = carryOn(turn, reading, depth)
    const type = step > 1 ? 'gap' : step === 0 ? 'repeated' : 'step-back'
    return { ...move, accepted: { ...move.accepted, departure: { type, before: open.value } } }
  }
  return undefined
}

/** A capital with a stop that stands twice is the initial of a name. */
const isInitial = ({ bracketed }: Label, { style }: LabelReading): boolean => !bracketed && style === 'upper-letter'

/** A label without a series: its shape must leave no doubt. */
function isolated(turn: Turn): Move | undefined {
  const { label, state } = turn
  const reading = label.readings.find(candidate => hasSuccessor(candidate, turn)) ?? label.readings[0]
  if (!reading || label.weak || reading.ordinal > largestStart) return undefined
  const sure = label.bracketed || (label.paragraph && state.stack.length === 0)
  if (!sure && !hasSuccessor(reading, turn)) return undefined
  return openSeries(turn, reading)
}

/** The label after a reading's comes soon. */
function hasSuccessor(reading: LabelReading, { index, candidates }: Turn): boolean {
  return candidates
    .slice(index + 1, index + 1 + lookAhead)
    .some(candidate => candidate.type === 'text' && candidate.labels[0]?.readings.some(next => follows(next, reading)))
}

const pushed = (state: State, stack: readonly OpenSeries[], next: OpenSeries): State => ({
  ...state,
  stack: [...stack, next],
  broken: false
})
