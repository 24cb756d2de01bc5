import type { TableRow } from '../../../model/document.ts'
import { isNote, isText, type Run } from '../../../model/run.ts'
import { isPower, type KnownMarks, readLevel } from './note-marks.ts'

/**
 * Settle the marks of notes in the cells of a table, whose raised figures are all read as marks.
 *
 *     1 m²      the figure multiplies a unit: raised text
 *     L.3*      a star on the line: the mark of a note, when the document has one with a star
 */
export function settleCellMarks(rows: readonly TableRow[], known: KnownMarks): readonly TableRow[] {
  const stars: KnownMarks = new Set([...known].filter(mark => /^\*+$/u.test(mark)))
  return rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({
      ...cell,
      paragraphs: cell.paragraphs.map(paragraph => ({ ...paragraph, runs: settle(paragraph.runs, stars) }))
    }))
  }))
}

function settle(runs: readonly Run[], stars: KnownMarks): Run[] {
  let before = ''
  return runs.flatMap((run): Run[] => {
    if (!isText(run)) return [isNote(run) && isPower(run.printed, before) ? raised(run.printed) : run]
    const parts = readLevel(run.text, before, stars)
    before += run.text
    return parts.map(part => ('text' in part ? { ...run, text: part.text } : part))
  })
}

const raised = (text: string): Run => ({ text, superscript: true })
