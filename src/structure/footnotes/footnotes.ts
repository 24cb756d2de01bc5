import type { Report } from '../../diagnostics/diagnostic.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import { standsBeneathTable } from '../../knowledge/table-notes.ts'
import type { LaidOutNote } from '../../model/blocks.ts'
import type { Block, MastheadLine, Note } from '../../model/document.ts'
import { type Divided, mapZones, type Noted, type Shaped } from '../../model/flow.ts'
import { mapRuns, type RunsChange } from '../../model/map-runs.ts'
import { isNote, type Run } from '../../model/run.ts'
import type { Stage } from '../../stage.ts'
import { liftEndnotes } from './endnotes.ts'
import { type Carrier, findPlainMarks } from './plain-marks.ts'
import { bareMark, type Ties, tieMarks } from './tie.ts'

/**
 * Ties every mark in the text to its footnote and gives the notes their ids, in the order of their first marks.
 *
 * A mark belongs to the note with the same mark on its page, else to the next one in the document; one note may have
 * several marks. A note whose mark was printed as a plain figure gets it when the figure is due there. A note without
 * any mark is kept after the others. Notes gathered at the end below a heading are lifted from the text first. Reports `note-without-mark` and `mark-without-note`.
 */
export const footnotes: Stage<Shaped, Noted> = {
  name: 'footnotes',
  run: ({ notes: atFoot, ...whole }, { report }) => {
    const ends = liftEndnotes(whole.main, waitingMarks(collect(whole), atFoot), languageOf(whole.language))
    const notes = [...atFoot, ...ends.notes]
    const rest = { ...whole, main: ends.main }
    const carriers = collect(rest)
    const marked = findPlainMarks(carriers, notes)
    const ties = tieMarks(marked, notes)
    reportLoose(ties, marked, notes, report)
    const changed = marked.map(({ runs }, carrier) => withIds(runs, carrier, ties))
    const tied = replaceRuns(rest, changed)
    return { ...tied, notes: orderNotes(notes, ties, calledInTables(tied.main)) }
  }
}

/** Marks in the text for which no note was found at the foot of a page. */
function waitingMarks(carriers: readonly Carrier[], notes: readonly LaidOutNote[]): ReadonlySet<string> {
  const known = new Set(notes.map(({ mark }) => bareMark(mark)))
  const marks = carriers.flatMap(({ runs }) => runs.filter(isNote).map(({ printed }) => bareMark(printed)))
  return new Set(marks.filter(mark => !known.has(mark)))
}

type Texts = Pick<Divided<Block>, 'main' | 'masthead'>

/** Every text that may hold marks, in reading order. */
function collect(document: Texts): Carrier[] {
  const carriers: Carrier[] = []
  mapTexts(document, (runs, places) => {
    carriers.push({ runs, pages: places.map(({ page }) => page) })
    return runs
  })
  return carriers
}

function replaceRuns<Document extends Texts>(document: Document, changed: readonly (readonly Run[])[]): Document {
  let next = 0
  return { ...document, ...mapTexts(document, () => changed[next++]!) }
}

function mapTexts({ main, masthead }: Texts, change: RunsChange): Texts {
  const lines: MastheadLine[] = masthead.map(line => ({ ...line, runs: change(line.runs, line.places) }))
  return { masthead: lines, main: mapZones(main, zone => mapRuns(zone, change)) }
}

const withIds = (runs: readonly Run[], carrier: number, { idOf, noteAt }: Ties): readonly Run[] =>
  runs.map((run, index) => {
    if (!isNote(run)) return run
    const note = noteAt.get(`${carrier}/${index}`)
    return note === undefined ? run : { ...run, note: idOf.get(note) ?? '' }
  })

function orderNotes(notes: readonly LaidOutNote[], { idOf }: Ties, inTables: ReadonlySet<string>): Note[] {
  return [...idOf].map(([index, id]) => {
    const { mark, printed, paragraphs, places, ruled } = notes[index]!
    const beneath = inTables.has(id) && standsBeneathTable(mark, ruled === true)
    const text = { mark, printed, paragraphs: paragraphs.map(runs => ({ runs })), places }
    return { id, ...text, ...(beneath && { beneathTable: true as const }) }
  })
}

/** Ids of the notes that marks in tables and in captions call for. */
function calledInTables(main: Texts['main']): ReadonlySet<string> {
  const called = new Set<string>()
  const visit = (blocks: readonly Block[]): readonly Block[] => {
    for (const block of blocks) {
      if ('children' in block) visit(block.children)
      else if (block.type === 'table' || block.type === 'caption')
        mapRuns([block], runs => {
          for (const { note } of runs.filter(isNote)) called.add(note)
          return runs
        })
    }
    return blocks
  }
  mapZones(main, visit)
  return called
}

function reportLoose(
  { unmarked, loose }: Ties,
  carriers: readonly Carrier[],
  notes: readonly LaidOutNote[],
  report: Report
): void {
  for (const index of unmarked) {
    const { mark, places } = notes[index]!
    report({ code: 'note-without-mark', params: { mark }, ...(places[0] && { place: places[0] }) })
  }
  for (const { carrier, printed } of loose) {
    const page = carriers[carrier]!.pages[0]
    report({ code: 'mark-without-note', params: { mark: printed }, ...(page !== undefined && { place: { page } }) })
  }
}
