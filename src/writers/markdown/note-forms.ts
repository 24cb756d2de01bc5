import { markForm } from '../../knowledge/markdown/labels.ts'
import type { DocumentTree } from '../../model/document.ts'
import { mapRuns } from '../../model/map-runs.ts'
import { isNote, type Run } from '../../model/run.ts'
import { zonesOf } from './zones.ts'

/** How most note marks are printed, `#` for the mark: `(#)` in Arabic, `#/` in old documents. */
export interface NoteForms {
  readonly inText: string
  readonly atFoot: string
}

/** The commonest forms of a document; the plain mark when it has no notes. */
export function noteForms(document: DocumentTree, marks: ReadonlyMap<string, string>): NoteForms {
  const inText: string[] = []
  const count = (runs: readonly Run[]): readonly Run[] => {
    for (const run of runs) {
      const mark = isNote(run) ? marks.get(run.note) : undefined
      if (isNote(run) && mark !== undefined) inText.push(markForm(run.printed, mark))
    }
    return runs
  }
  for (const { runs } of document.masthead) count(runs)
  for (const zone of zonesOf(document)) mapRuns(zone, count)
  return {
    inText: commonest(inText),
    atFoot: commonest(document.notes.map(({ printed, mark }) => markForm(printed, mark)))
  }
}

function commonest(forms: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '#'
}
