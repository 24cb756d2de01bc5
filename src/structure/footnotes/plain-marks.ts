import type { LaidOutNote } from '../../model/blocks.ts'
import { isNote, isText, type Run } from '../../model/run.ts'
import { bareMark } from './tie.ts'

/** A text that may hold marks, and the pages it stands on. */
export interface Carrier {
  readonly runs: readonly Run[]
  readonly pages: readonly number[]
}

/**
 * Make marks of plain figures where a note waits for its mark.
 *
 * Extraction prints raised marks as plain figures: glued (`resolution 72/4;1`),
 * in brackets (`السلاح(1)`) or with a stroke (`the Committee 3/`). A figure is taken only on the page of a note that has no
 * mark yet, and only after the marks of the notes before it.
 */
export function findPlainMarks(carriers: readonly Carrier[], notes: readonly LaidOutNote[]): Carrier[] {
  const found = carriers.map(carrier => ({ ...carrier }))
  const present = new Set(
    carriers.flatMap(({ runs, pages }) =>
      runs.filter(isNote).flatMap(run => pages.map(page => `${page} ${bareMark(run.printed)}`))
    )
  )
  const byPage = Map.groupBy(found.keys(), index => found[index]!.pages[0] ?? 0)
  for (const note of notes) {
    const mark = bareMark(note.mark)
    const page = note.places[0]?.page ?? 0
    if (present.has(`${page} ${mark}`) || !/^\p{Nd}{1,3}$/u.test(mark)) continue
    const near = [...(byPage.get(page) ?? []), ...(byPage.get(page - 1) ?? []).slice(-1)]
    for (const index of near) {
      const runs = markIn(found[index]!.runs, note)
      if (!runs) continue
      found[index] = { ...found[index]!, runs }
      break
    }
  }
  return found
}

/** The runs with the first plain figure that can be the mark made a mark; nothing when there is none. */
function markIn(runs: readonly Run[], note: LaidOutNote): Run[] | undefined {
  const pattern = markPattern(note)
  for (const [index, run] of runs.entries()) {
    if (!isText(run)) continue
    const match = pattern.exec(run.text)
    if (!match) continue
    const printed = match[1]!
    const start = match.index
    const before = { ...run, text: run.text.slice(0, start) }
    const after = { ...run, text: run.text.slice(start + printed.length) }
    return [...runs.slice(0, index), before, { note: '', printed }, after, ...runs.slice(index + 1)].filter(
      one => !isText(one) || one.text !== ''
    )
  }
  return undefined
}

/** A figure right after a word or its punctuation, not part of a number, a symbol or a date. */
function markPattern({ mark, printed }: LaidOutNote): RegExp {
  const figure = bareMark(mark)
  if (/[(（]/u.test(printed)) return new RegExp(`(?<=[\\p{L}\\p{P}])([(（]${figure}[)）])`, 'u')
  if (printed.includes('/')) return new RegExp(`(?<=[\\p{L}\\p{P}]\\s?)(${figure}/)(?=[\\s.,;:)]|$)`, 'u')
  return new RegExp(`(?<=[\\p{L}»”"’)\\]][,;.:]?|;)(${figure})(?=\\s|$|[,;.:](?!\\p{Nd}))(?!\\s\\p{Nd})`, 'u')
}
