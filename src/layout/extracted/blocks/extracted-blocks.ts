import type { Report } from '../../../diagnostics/diagnostic.ts'
import type { Blocks, LaidOutBlock, LaidOutNote, PageGrade } from '../../../model/blocks.ts'
import type { TableCell, TableRow } from '../../../model/document.ts'
import type { ExtractedLine, ExtractedMark, ExtractedNote, NotedText } from '../../../model/extracted-text.ts'
import type { Place } from '../../../model/place.ts'
import { plainText } from '../../../model/run.ts'
import type { Repair, SetAside } from '../../../model/set-aside.ts'
import type { Stage } from '../../../stage.ts'
import { isRule, isSeparator } from '../line-ends.ts'
import { settingOf } from '../setting.ts'
import { layoutOf } from './block-layout.ts'
import { type JoinKnowledge, joinLines, placeOf } from './block-text.ts'
import { groupLines, type LineGroup, type TableGroup, type TextGroup } from './line-groups.ts'
import { restoreHyphens } from './lost-hyphens.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * Lines become blocks: paragraphs, headings, tables and lines of the masthead, not yet told apart. The rule below a
 * document's last line is set aside.
 *
 * Reports `table-order-unknown`.
 */
export const extractedBlocks: Stage<NotedText, Blocks> = {
  name: 'extracted-blocks',
  run: (input, { report }) => {
    const text = restoreHyphens(input)
    const setting = settingOf(text)
    const { profile } = setting
    const marks = marksByLine(text.marks)
    const making: Making = {
      text,
      joining: { profile, marks, vocabulary: vocabularyOf(text.lines, profile) },
      pageStarts: new Set(text.lines.filter((line, index) => line.page !== text.lines[index - 1]?.page)),
      repairs: [...text.repairs]
    }
    const all = groupLines(text.lines, marks, setting)
    const endRules = all.slice(-1).flatMap(endRulesOf)
    const groups = all.slice(0, all.length - endRules.length)
    reportDisorder(groups, report)
    const blocks = groups.map(group => blockOf(group, making))
    const notes = text.notes.map(note => noteOf(note, making))
    const setAside = [...text.setAside, ...endRules]
    return { ...frame(text), blocks, notes, setAside, repairs: making.repairs, pageGrades: gradePages(text) }
  }
}

/** What the making of blocks shares; repairs are added as they happen. */
interface Making {
  readonly text: NotedText
  readonly joining: JoinKnowledge
  /** First line of each page. */
  readonly pageStarts: ReadonlySet<ExtractedLine>
  readonly repairs: Repair[]
}

function reportDisorder(groups: readonly LineGroup[], report: Report): void {
  for (const group of groups) {
    if (group.type !== 'table' || !group.disordered) continue
    const [place] = placesOf(group.rows.flatMap(row => row.cells.flat()))
    report({ code: 'table-order-unknown', params: { cells: group.rows.length }, ...(place && { place }) })
  }
}

/** The rule below the last line of a document, which ends it and says nothing. */
function endRulesOf(group: LineGroup): SetAside[] {
  if (group.type === 'table' || group.lines.length > 1 || !isRule(group.lines[0]!.text)) return []
  return [{ reason: 'end-rule', text: group.lines[0]!.text, place: placeOf(group.lines[0]!) }]
}

const frame = ({ source, language, direction, lines }: NotedText) => ({
  source,
  language,
  direction,
  pageCount: lines.at(-1)?.page ?? 0,
  outline: [],
  bodySize: 0
})

const marksByLine = (marks: readonly ExtractedMark[]): ReadonlyMap<number, readonly ExtractedMark[]> =>
  Map.groupBy(
    [...marks].sort((a, b) => a.start - b.start),
    mark => mark.line
  )

function blockOf(group: LineGroup, making: Making): LaidOutBlock {
  return group.type === 'table' ? tableOf(group, making) : textOf(group, making)
}

function textOf(group: TextGroup, { text, joining, pageStarts, repairs }: Making): LaidOutBlock {
  const { lines, region, inList } = group
  const places = placesOf(lines)
  if (lines.length === 1 && isSeparator(lines[0]!.text)) return { type: 'separator', text: lines[0]!.text, places }
  const joined = joinLines(lines, joining)
  for (const repair of joined.repairs) repairs.push(repair)
  const { capitals, ...layout } = layoutOf(lines, plainText(joined.runs), joined.lineBreaks, text.habit)
  const startsPage = pageStarts.has(lines[0]!)
  return {
    type: 'text',
    runs: joined.runs,
    layout: { region, ...layout, ...(capitals && !inList && { capitals }), ...(startsPage && { startsPage }) },
    places
  }
}

function tableOf({ rows, columns, aligned }: TableGroup, making: Making): LaidOutBlock {
  const joining = aligned ? { ...making.joining, marks: new Map() } : making.joining
  const tableRows = rows.map(({ cells, kind }): TableRow => {
    const missing = columns - cells.length
    const row = cells.map((lines, index) =>
      cellOf(lines, index === 0 && kind !== 'head' ? missing + 1 : 1, { ...making, joining })
    )
    return kind === 'head' ? { cells: row, head: true } : { cells: row }
  })
  return { type: 'table', rows: tableRows, places: placesOf(rows.flatMap(row => row.cells.flat())) }
}

/** A cell; the first of a row with too few takes the place of those that are missing. */
function cellOf(lines: readonly ExtractedLine[], columns: number, { joining, repairs }: Making): TableCell {
  const joined = joinLines(lines, joining)
  for (const repair of joined.repairs) repairs.push(repair)
  const paragraphs = [{ runs: joined.runs }]
  return columns > 1 ? { paragraphs, columns } : { paragraphs }
}

/** One place a page. */
function placesOf(lines: readonly ExtractedLine[]): Place[] {
  const pages = Map.groupBy(lines, line => line.page)
  return [...pages].map(([page, own]) => ({ page, lines: [own[0]!.line, own.at(-1)!.line] }))
}

function noteOf(note: ExtractedNote, { joining, repairs }: Making): LaidOutNote {
  const joined = joinLines(note.lines, { ...joining, marks: new Map() })
  for (const repair of joined.repairs) repairs.push(repair)
  return { printed: note.printed, mark: note.mark, paragraphs: [joined.runs], places: placesOf(note.lines) }
}

/** Text alone shows no more than its habits. */
const gradePages = ({ lines }: NotedText): PageGrade[] =>
  [...new Set(lines.map(line => line.page))].map(page => ({ page, evidence: 'text-habits', grade: 'good' }))
