import type { FlowPage, LinedFigure, LinedSeparator, LinedTable } from '../../../model/lines.ts'
import type { PlacedLine } from '../placed-line.ts'
import type { Setting } from '../setting/setting.ts'
import { sameEdge, sameSize } from '../thresholds.ts'
import { endsSentence } from '../wording.ts'
import { beginsAcross, resumes } from './across-break.ts'
import { trailsOf } from './clusters.ts'
import type { Seam } from './seam.ts'
import { isDisplay } from './style-change.ts'
import { beginsWithin } from './within-column.ts'

/** Lines that belong together, or something else of the flow, in reading order. */
export type Gathered = GatheredText | LinedTable | LinedFigure | LinedSeparator

/** Lines of one block, from top to bottom. */
export interface GatheredText {
  readonly type: 'text'
  readonly lines: PlacedLine[]
}

/** What stands in the flow of a page once its lines are measured. */
export type FlowItem = PlacedLine | LinedTable | LinedFigure | LinedSeparator

/** A page with what stands on it, measured, in reading order. */
export interface PlacedFlow {
  readonly page: FlowPage
  readonly items: readonly FlowItem[]
}

const isLine = (item: FlowItem): item is PlacedLine => 'line' in item

/** A row of underscores, dashes or asterisks that parts the text. */
const printedRule = /^(?:[_\-–—=]{5,}|[*•·](?:\s*[*•·]){2,})$/u

/** Distance a running line may end before the edge, in multiples of the font size: a long word. */
const nearlyFull = 6

/** Pages after which an interrupted text is given up. */
const longestInterruption = 2

/**
 * Put lines together into blocks, over columns and pages, and past tables and captions that interrupt a sentence.
 * An interrupting table stands behind the block it interrupts.
 */
export function gatherBlocks(flow: readonly PlacedFlow[], setting: Setting): Gathered[] {
  const lines = flow.flatMap(({ items }) => items.filter(isLine))
  const trails = trailsOf(lines, setting)
  const state: State = { gathered: [], interrupted: false }
  for (const { items } of flow) {
    for (const [index, item] of items.entries()) {
      if (!isLine(item)) interrupt(state, item)
      else {
        const surroundings = { after: lineBelow(items, index), setting, trails }
        if (printedRule.test(item.text) && !isWrappedMark(state, item, surroundings)) closeWith(state, item)
        else place(state, item, surroundings)
      }
    }
  }
  return state.gathered
}

interface State {
  readonly gathered: Gathered[]
  /** The block the last line went to. */
  open?: GatheredText | undefined
  /** A block cut off in the middle of a sentence by a table or a page's end. */
  suspended?: GatheredText | undefined
  /** A table or figure stands between the open block and the next line. */
  interrupted: boolean
}

function interrupt(state: State, item: LinedTable | LinedFigure | LinedSeparator): void {
  state.gathered.push(item)
  if (item.type === 'separator') state.open = undefined
  else state.interrupted = true
}

function closeWith(state: State, line: PlacedLine): void {
  state.gathered.push({ type: 'text', lines: [line] })
  state.open = undefined
}

/** Asterisks without blanks at the column's edge, below a line that goes on: the note mark of the word above. */
function isWrappedMark({ open, interrupted }: State, next: PlacedLine, surroundings: Surroundings): boolean {
  const atEdge = Math.abs(next.start - surroundings.setting.columnOf(next).lead) < sameEdge
  return open !== undefined && atEdge && /^\*+$/u.test(next.text) && goesOn(open, next, { surroundings, interrupted })
}

interface Surroundings {
  readonly after: PlacedLine | undefined
  readonly setting: Setting
  readonly trails: (line: PlacedLine) => number
}

function place(state: State, next: PlacedLine, surroundings: Surroundings): void {
  const home = homeOf(state, next, surroundings)
  if (home) {
    home.lines.push(next)
    if (home === state.suspended) state.suspended = undefined
    state.open = home
  } else {
    if (state.open && cutOff(state, next, surroundings)) state.suspended = state.open
    state.open = { type: 'text', lines: [next] }
    state.gathered.push(state.open)
  }
  state.interrupted = false
}

/** The block a line goes on with: the open one, or one cut off before; `undefined` when it begins a block. */
function homeOf(state: State, next: PlacedLine, surroundings: Surroundings): GatheredText | undefined {
  const { open, suspended } = state
  if (open && goesOn(open, next, { surroundings, interrupted: state.interrupted })) return open
  if (!suspended || (open && sameColumn(open.lines.at(-1)!, next) && !state.interrupted)) return undefined
  const tooFar = next.page.number - suspended.lines.at(-1)!.page.number > longestInterruption
  return !tooFar && resumes(seamOf(suspended, next, surroundings)) ? suspended : undefined
}

function goesOn(
  open: GatheredText,
  next: PlacedLine,
  { surroundings, interrupted }: { surroundings: Surroundings; interrupted: boolean }
): boolean {
  const seam = seamOf(open, next, surroundings)
  if (interrupted) return !isDisplay(seam.previous, surroundings.setting) && resumes(seam)
  return sameColumn(seam.previous, next) ? !beginsWithin(seam) : !beginsAcross(seam)
}

function seamOf(block: GatheredText, next: PlacedLine, { after, setting, trails }: Surroundings): Seam {
  const previous = block.lines.at(-1)!
  return { block: block.lines, previous, next, ...(after && { after }), setting, trail: trails(previous) }
}

const sameColumn = (one: PlacedLine, other: PlacedLine): boolean =>
  one.page === other.page && one.line.column === other.line.column && other.line.baseline >= one.line.baseline - 1

/** Whether the open block breaks off before a table, small print, a column's or a page's end. */
function cutOff(state: State, next: PlacedLine, { setting, trails }: Surroundings): boolean {
  const last = state.open!.lines.at(-1)!
  const away = state.interrupted || !sameColumn(last, next) || next.line.size < last.line.size - sameSize
  const full = trails(last) - last.end < nearlyFull * last.line.size
  return away && full && !isDisplay(last, setting) && !endsSentence(last.text)
}

function lineBelow(items: readonly FlowItem[], index: number): PlacedLine | undefined {
  const line = items[index]
  const below = items[index + 1]
  return line && below && isLine(line) && isLine(below) && sameColumn(line, below) ? below : undefined
}

/** Whether a block is a rule of underscores or dashes: at a document's end it only says that nothing follows. */
export const isEndRule = (block: Gathered): block is GatheredText =>
  block.type === 'text' && isPrintedRule(block) && /^[_\-–—=]/u.test(block.lines[0]!.text)

/** Whether a block is a printed rule or row of asterisks and no text. */
export const isPrintedRule = ({ lines }: GatheredText): boolean =>
  lines.length === 1 && printedRule.test(lines[0]!.text)
