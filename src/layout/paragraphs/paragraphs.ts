import { languageOf } from '../../knowledge/languages/index.ts'
import type { Blocks, LaidOutBlock, LaidOutNote } from '../../model/blocks.ts'
import type { TabledLines } from '../../model/lines.ts'
import type { Repair, SetAside } from '../../model/set-aside.ts'
import type { Stage } from '../../stage.ts'
import { describeLayout } from './block-layout.ts'
import { findMasthead } from './masthead/masthead-region.ts'
import { mastheadSegments } from './masthead/masthead-segments.ts'
import { gradePage } from './page-grades.ts'
import { type PlacedLine, placeLine } from './placed-line.ts'
import { placeOf, placesOf } from './places.ts'
import {
  type FlowItem,
  type Gathered,
  type GatheredText,
  gatherBlocks,
  isEndRule,
  isPrintedRule,
  type PlacedFlow
} from './seams/gather.ts'
import { measureSetting, type Setting } from './setting/setting.ts'
import { joinText, type TextHabits } from './text/block-text.ts'
import { settleCellMarks } from './text/cell-marks.ts'
import { joinNote } from './text/laid-out-notes.ts'
import { collectMarks } from './text/note-marks.ts'
import { collectWords } from './text/vocabulary.ts'

/**
 * Joins lines into blocks, over columns, pages and interrupting tables, and says of each block
 * what its typography shows, so that later stages need no coordinates. The rule below a document's last line is set aside.
 */
export const paragraphs: Stage<TabledLines, Blocks> = {
  name: 'paragraphs',
  run: document => {
    const flow = document.pages.map(page => placeFlow(page, document))
    const lines = flow.flatMap(({ items }) => items.filter(isLine))
    const setting = measureSetting(lines, languageOf(document.language))
    const habits = habitsOf(document, lines)
    const { masthead, rest } = partMasthead(flow, { document, setting })
    const all = [...masthead, ...gatherBlocks(rest, setting)]
    const endRules = all.slice(-1).filter(isEndRule)
    const gathered = all.slice(0, all.length - endRules.length)
    const built = gathered.map((item, index) =>
      buildBlock(item, { previous: gathered[index - 1], isMasthead: index < masthead.length, setting, habits })
    )
    const notes = joinNotes(document, { gathered, habits })
    return {
      source: document.source,
      language: document.language,
      direction: document.direction,
      pageCount: document.pages.length,
      blocks: built.map(({ block }) => block),
      notes: notes.notes,
      outline: document.outline,
      bodySize: setting.bodySize,
      setAside: [...document.setAside, ...endRules.map(setAsideRule)],
      repairs: [...document.repairs, ...built.flatMap(({ repairs }) => repairs), ...notes.repairs],
      pageGrades: document.pages.map(gradePage)
    }
  }
}

const isLine = (item: FlowItem): item is PlacedLine => 'line' in item

function placeFlow(page: TabledLines['pages'][number], { direction }: TabledLines): PlacedFlow {
  return { page, items: page.flow.map(item => ('type' in item ? item : placeLine(item, page, direction))) }
}

function habitsOf(document: TabledLines, lines: readonly PlacedLine[]): TextHabits {
  const vocabulary = collectWords(lines.map(({ text }) => text))
  return { profile: languageOf(document.language), vocabulary, marks: collectMarks(document) }
}

interface PartedFlow {
  readonly masthead: readonly GatheredText[]
  readonly rest: readonly PlacedFlow[]
}

/** Take the masthead out of the first page's flow. */
function partMasthead(
  flow: readonly PlacedFlow[],
  { document, setting }: { document: TabledLines; setting: Setting }
): PartedFlow {
  const [first, ...others] = flow
  if (!first) return { masthead: [], rest: flow }
  const known = { words: languageOf(document.language).masthead, setting, direction: document.direction }
  const lines = findMasthead(first.items.filter(isLine), known)
  const taken = new Set<FlowItem>(lines)
  const masthead = mastheadSegments(lines, known).map(segment => ({ type: 'text' as const, lines: segment }))
  return { masthead, rest: [{ ...first, items: first.items.filter(item => !taken.has(item)) }, ...others] }
}

interface Surroundings {
  readonly previous: Gathered | undefined
  readonly isMasthead: boolean
  readonly setting: Setting
  readonly habits: TextHabits
}

interface BuiltBlock {
  readonly block: LaidOutBlock
  readonly repairs: readonly Repair[]
}

function buildBlock(item: Gathered, surroundings: Surroundings): BuiltBlock {
  switch (item.type) {
    case 'table':
      return {
        block: { type: 'table', rows: settleCellMarks(item.rows, surroundings.habits.marks), places: item.places },
        repairs: []
      }
    case 'figure':
      return { block: { type: 'figure', ...(item.text && { alt: item.text }), places: [item.place] }, repairs: [] }
    case 'separator':
      return { block: { type: 'separator', text: '', places: [item.place] }, repairs: [] }
    case 'text':
      return isPrintedRule(item) ? buildRule(item) : buildText(item, surroundings)
  }
}

function buildRule({ lines }: GatheredText): BuiltBlock {
  return { block: { type: 'separator', text: lines[0]!.text, places: placesOf(lines) }, repairs: [] }
}

const setAsideRule = ({ lines }: GatheredText): SetAside => ({
  reason: 'end-rule',
  text: lines[0]!.text,
  place: placeOf(lines)
})

function buildText({ lines }: GatheredText, { previous, isMasthead, setting, habits }: Surroundings): BuiltBlock {
  const text = joinText(lines, habits)
  const first = lines[0]!
  const above = previous?.type === 'text' ? previous.lines.findLast(line => stands(line, first)) : undefined
  const position = {
    region: isMasthead ? ('masthead' as const) : ('body' as const),
    ...(above && { above }),
    startsPage: lastPage(previous) !== first.page.number
  }
  const layout = describeLayout(lines, text, { setting, position })
  return { block: { type: 'text', runs: text.runs, layout, places: placesOf(lines) }, repairs: text.repairs }
}

/** Whether a line stands above another on the same page and column. */
const stands = (line: PlacedLine, first: PlacedLine): boolean =>
  line.page === first.page && line.line.column === first.line.column && line.line.baseline < first.line.baseline

function lastPage(item: Gathered | undefined): number {
  if (!item) return 0
  if (item.type === 'text') return item.lines.at(-1)!.page.number
  return item.type === 'table' ? (item.places.at(-1)?.page ?? 0) : item.place.page
}

/** All notes in order: those of page feet, then those of each table with the index of its block. */
function joinNotes(
  document: TabledLines,
  { gathered, habits }: { gathered: readonly Gathered[]; habits: TextHabits }
): { notes: LaidOutNote[]; repairs: Repair[] } {
  const pages = new Map(document.pages.map(page => [page.number, page]))
  const place = (lines: TabledLines['notes'][number]['lines']) =>
    lines.flatMap(line => {
      const page = pages.get(line.page)
      return page ? [placeLine(line, page, document.direction)] : []
    })
  const ofPages = document.notes.map(note => joinNote(note, place(note.lines), habits))
  const ofTables = gathered.flatMap(item =>
    item.type === 'table' ? item.notes.map(note => joinNote(note, place(note.lines), habits)) : []
  )
  const joined = [...ofPages, ...ofTables]
  return { notes: joined.map(({ note }) => note), repairs: joined.flatMap(({ repairs }) => repairs) }
}
