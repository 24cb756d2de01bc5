import { startsWithWord } from '../../../knowledge/languages/words.ts'
import type { BlockLayout } from '../../../model/blocks.ts'
import type { ExtractedLine, ExtractedMark } from '../../../model/extracted-text.ts'
import { labelOf } from '../labels.ts'
import { endsBlock, endsSentence, isBareNumeral, isFigures, isSeparator } from '../line-ends.ts'
import { textWidth } from '../line-width.ts'
import { mastheadGroups } from '../masthead-lines.ts'
import { joins } from '../seams/joins.ts'
import type { Setting } from '../setting.ts'
import { longestCell, wideCell } from '../thresholds.ts'
import { alignedCells, findAlignedTables } from './aligned-tables.ts'
import { marksIn } from './block-text.ts'
import { type CellRow, type CellTable, findCellTables, type TableToken } from './cell-tables.ts'
import { findNameLists } from './name-lists.ts'
import { type CellToken, findScrambledTables, type TokenRun } from './scrambled-tables.ts'

/** Lines that make one block. */
export type LineGroup = TextGroup | TableGroup

/** Lines of one block of text. */
export interface TextGroup {
  readonly type: 'text'
  readonly region: BlockLayout['region']
  readonly lines: readonly ExtractedLine[]
  /** The lines stand in a list of names, where capitals make no heading. */
  readonly inList: boolean
}

/** Lines of one table, by row and cell. */
export interface TableGroup {
  readonly type: 'table'
  /** Cells are parts of lines, in which note marks stay text. */
  readonly aligned: boolean
  readonly columns: number
  /** Which cells make a row is not known: each is a row of its own. */
  readonly disordered: boolean
  readonly rows: readonly { readonly kind: CellRow['kind']; readonly cells: readonly (readonly ExtractedLine[])[] }[]
}

/** Lines of a block, as they are and without their note marks. */
interface Draft {
  readonly lines: ExtractedLine[]
  readonly bare: ExtractedLine[]
  readonly inList: boolean
}

/** Group lines to blocks: the masthead's lines, then paragraphs, headings and tables. */
export function groupLines(
  lines: readonly ExtractedLine[],
  marks: ReadonlyMap<number, readonly ExtractedMark[]>,
  setting: Setting
): LineGroup[] {
  const top = mastheadGroups(lines, setting.profile)
  const masthead = top.map((own): TextGroup => ({ type: 'text', region: 'masthead', lines: own, inList: false }))
  const body = lines.slice(top.flat().length)
  const groups: LineGroup[] = []
  let from = 0
  for (const table of findAlignedTables(body)) {
    for (const group of groupText(body.slice(from, table.from), marks, setting)) groups.push(group)
    const rows = body.slice(table.from, table.to).map(line => ({ kind: 'body', cells: alignedCells(line) }) as const)
    groups.push({ type: 'table', aligned: true, columns: table.columns, disordered: false, rows })
    from = table.to
  }
  return [...masthead, ...groups, ...groupText(body.slice(from), marks, setting)]
}

function groupText(
  lines: readonly ExtractedLine[],
  marks: ReadonlyMap<number, readonly ExtractedMark[]>,
  setting: Setting
): LineGroup[] {
  const drafts = draftBlocks(lines, marks, setting)
  const tables = setting.blanksEndBlocks || setting.unwrapped ? [] : tablesOf(drafts, setting)
  const groups: LineGroup[] = []
  let from = 0
  for (const table of tables) {
    for (const draft of drafts.slice(from, table.from)) groups.push(textGroup(draft))
    groups.push(tableGroup(table, drafts))
    from = table.to
  }
  return [...groups, ...drafts.slice(from).map(textGroup)]
}

/** A table made of blocks, and whether its cells came in disorder. */
interface TextTable extends CellTable {
  readonly disordered: boolean
}

/** Tables whose rows are known, and those in disorder, one cell a row. */
function tablesOf(drafts: readonly Draft[], setting: Setting): TextTable[] {
  const known = findCellTables(drafts.map(tokenOf))
  const scrambled = findScrambledTables(drafts.map(draft => cellTokenOf(draft, setting)))
  const disordered = scrambled.filter(run => isMostlyUnknown(run, known)).map(oneCellRows)
  const within = ({ from, to }: TokenRun): boolean => disordered.some(table => from < table.to && to > table.from)
  const ordered = known.filter(table => !within(table)).map(table => ({ ...table, disordered: false }))
  return [...ordered, ...disordered].sort((a, b) => a.from - b.from)
}

const isMostlyUnknown = (run: TokenRun, known: readonly CellTable[]): boolean =>
  known.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, run.to) - Math.max(from, run.from)), 0) <
  (run.to - run.from) / 2

function oneCellRows({ from, to }: TokenRun): TextTable {
  const rows = Array.from({ length: to - from }, (_, index): CellRow => ({ cells: [from + index], kind: 'body' }))
  return { from, to, columns: 1, disordered: true, rows }
}

const textGroup = ({ lines, inList }: Draft): TextGroup => ({ type: 'text', region: 'body', lines, inList })

const tableGroup = ({ columns, disordered, rows }: TextTable, drafts: readonly Draft[]): TableGroup => ({
  type: 'table',
  aligned: false,
  columns,
  disordered,
  rows: rows.map(({ kind, cells }) => ({ kind, cells: cells.map(index => drafts[index]!.lines) }))
})

/** Seams are judged on the lines without note marks, which hide the stops before them. */
function draftBlocks(
  lines: readonly ExtractedLine[],
  marks: ReadonlyMap<number, readonly ExtractedMark[]>,
  setting: Setting
): Draft[] {
  const bare = lines.map(line => withoutMarks(line, marksIn(line, marks)))
  const inLists = findNameLists(bare, setting)
  const drafts: Draft[] = []
  let lastNumber = 0
  for (const [index, next] of bare.entries()) {
    const draft = drafts.at(-1)
    const inList = inLists[index]! && draft !== undefined && labelOf(draft.bare[0]!.text) === undefined
    const above = drafts.at(-2)?.bare.at(-1)
    const seam = draft && { above, block: draft.bare, next, afterNext: bare[index + 1], inList, lastNumber }
    if (seam && joins(seam, setting)) {
      draft.lines.push(lines[index]!)
      draft.bare.push(next)
    } else {
      drafts.push({ lines: [lines[index]!], bare: [next], inList: inLists[index]! })
      lastNumber = labelOf(next.text)?.value ?? lastNumber
    }
  }
  return drafts
}

function withoutMarks(line: ExtractedLine, marks: readonly ExtractedMark[]): ExtractedLine {
  if (marks.length === 0) return line
  let text = ''
  let from = 0
  for (const { start, end } of marks) {
    text += line.text.slice(from, start)
    from = end
  }
  return { ...line, text: text + line.text.slice(from) }
}

/** Cells are short and do not stop like sentences; amounts are figures alone. */
function tokenOf({ bare }: Draft): TableToken {
  const [first, last] = [bare[0]!.text, bare.at(-1)!.text]
  const figures = bare.length === 1 && isFigures(first)
  const label = labelOf(first)
  const labelled = label !== undefined && label.kind !== 'bullet' && !figures
  return { figures, cell: figures || (bare.length <= longestCell && !labelled && !endsBlock(last)) }
}

/** An amount with its unit or grade: `1 P-4`, `3 G(OL)`, `12 000 $`. */
const shortFigure = /^(?=.*\p{Nd}).{1,10}$/u

function cellTokenOf({ bare }: Draft, setting: Setting): CellToken {
  const [first, last] = [bare[0]!.text, bare.at(-1)!.text]
  const wide = bare.length > 1 && bare.some(({ text }) => textWidth(text) > setting.width * wideCell)
  const figures = bare.length === 1 && (isFigures(first) || shortFigure.test(first))
  return {
    figures,
    wide:
      !figures && (wide || labelOf(first) !== undefined || isBareNumeral(first, setting) || opensPart(first, setting)),
    loose: figures || (bare.length <= longestCell && !endsSentence(last) && !isSeparator(first)),
    text: bare.map(({ text }) => text).join(' ')
  }
}

/** `Annex II`, `Part one`. */
const opensPart = (text: string, { profile: { structure } }: Setting): boolean =>
  [structure.annex, structure.appendix, structure.enclosure, structure.part, structure.chapter].some(
    words => startsWithWord(text, words) !== undefined
  )
