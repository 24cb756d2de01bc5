import { bareMark } from '../../knowledge/markdown/labels.ts'
import type { Block, DocumentTree, Note, Table } from '../../model/document.ts'
import { mapRuns } from '../../model/map-runs.ts'
import { isNote, type NoteRun, type Run } from '../../model/run.ts'
import { zonesOf } from './zones.ts'

/** Notes of a document that stand as text beneath their table: by the block they follow, the table or the last remark below it. */
export type NotesBeneath = ReadonlyMap<Block, readonly NoteBeneath[]>

/** A note beneath its table. */
export interface NoteBeneath {
  readonly note: Note
  /** Place among the notes of the document, from 1. */
  readonly position: number
}

/**
 * Find the notes to write beneath tables: those printed there whose marks all stand in one table or in the caption above
 * it, and that a reader can tell by their mark there. All others are footnotes.
 */
export function notesBeneath(document: DocumentTree): NotesBeneath {
  const scopes = [...tablesOf(document)].map(scope => ({ ...scope, marks: marksIn(scope.blocks) }))
  const uses = countUses(document)
  const byId = new Map(
    document.notes.map((note, index): [string, NoteBeneath] => [note.id, { note, position: index + 1 }])
  )
  return new Map(
    scopes.map(({ last, marks }) => {
      const called = [...new Set(marks.map(({ note }) => byId.get(note)))].filter(found => found !== undefined)
      return [last, called.filter(({ note }) => isTold(note, marks, uses))]
    })
  )
}

function isTold(note: Note, marks: readonly NoteRun[], uses: ReadonlyMap<string, number>): boolean {
  const own = marks.filter(mark => mark.note === note.id)
  const alike = marks.filter(({ printed }) => bareMark(printed) === note.mark)
  return (
    note.beneathTable === true &&
    own.length === uses.get(note.id) &&
    alike.length === own.length &&
    own.every(({ printed }) => bareMark(printed) === note.mark) &&
    bareMark(note.printed) === note.mark &&
    note.paragraphs.length === 1 &&
    note.paragraphs[0]!.runs.length > 0
  )
}

interface TableScope {
  /** The caption above the table, and the table. */
  readonly blocks: readonly Block[]
  /** What the notes stand behind. */
  readonly last: Block
}

function* tablesOf(document: DocumentTree): Generator<TableScope> {
  for (const blocks of zonesOf(document)) yield* tablesIn(blocks)
}

function* tablesIn(blocks: readonly Block[]): Generator<TableScope> {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table') yield scopeOf(block, blocks, index)
    if (block.type === 'paragraph' || block.type === 'quote' || block.type === 'speech') yield* tablesIn(block.children)
  }
}

function scopeOf(table: Table, blocks: readonly Block[], index: number): TableScope {
  const above = blocks[index - 1]
  let end = index
  while (blocks[end + 1]?.type === 'remark') end += 1
  return { blocks: above?.type === 'caption' ? [above, table] : [table], last: blocks[end]! }
}

function countUses(document: DocumentTree): Map<string, number> {
  const uses = new Map<string, number>()
  const count = (runs: readonly Run[]): readonly Run[] => {
    for (const { note } of runs.filter(isNote)) uses.set(note, (uses.get(note) ?? 0) + 1)
    return runs
  }
  for (const { runs } of [...document.masthead, ...document.notes.flatMap(({ paragraphs }) => paragraphs)]) count(runs)
  for (const blocks of zonesOf(document)) mapRuns(blocks, count)
  return uses
}

function marksIn(blocks: readonly Block[]): NoteRun[] {
  const marks: NoteRun[] = []
  mapRuns(blocks, runs => {
    marks.push(...runs.filter(isNote))
    return runs
  })
  return marks
}
