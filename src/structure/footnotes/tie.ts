import type { LaidOutNote } from '../../model/blocks.ts'
import { isNote } from '../../model/run.ts'
import type { Carrier } from './plain-marks.ts'

/** Which mark belongs to which note. */
export interface Ties {
  /** Index of the note by `carrier/run`. */
  readonly noteAt: ReadonlyMap<string, number>
  /** Id by index of the note, in the order of the first marks, notes without a mark last. */
  readonly idOf: ReadonlyMap<number, string>
  readonly unmarked: readonly number[]
  readonly loose: readonly { readonly carrier: number; readonly printed: string }[]
}

/** Mark without brackets, stroke and blanks, for comparison. */
export const bareMark = (printed: string): string => printed.normalize('NFKC').replace(/[()[\]/\s.]/gu, '')

/** Tie marks to notes: the same mark on the page first, then the nearest page. */
export function tieMarks(carriers: readonly Carrier[], notes: readonly LaidOutNote[]): Ties {
  const byMark = Map.groupBy(notes.keys(), index => bareMark(notes[index]!.mark))
  const noteAt = new Map<string, number>()
  const used = new Set<number>()
  const loose: { carrier: number; printed: string }[] = []
  carriers.forEach(({ runs, pages }, carrier) => {
    runs.forEach((run, at) => {
      if (!isNote(run)) return
      const note = choose(byMark.get(bareMark(run.printed)) ?? [], pages, notes, used)
      if (note === undefined) loose.push({ carrier, printed: run.printed })
      else {
        noteAt.set(`${carrier}/${at}`, note)
        used.add(note)
      }
    })
  })
  const unmarked = [...notes.keys()].filter(index => !used.has(index))
  const idOf = new Map([...used, ...unmarked].map((note, order) => [note, `n${order + 1}`]))
  return { noteAt, idOf, unmarked, loose }
}

/**
 * The note meant by a mark in a block on `pages`: on one of the pages, unused ones first; else the nearest note after
 * them (a note lifted from the next page), else the nearest before.
 */
function choose(
  candidates: readonly number[],
  pages: readonly number[],
  notes: readonly LaidOutNote[],
  used: ReadonlySet<number>
): number | undefined {
  const pageOf = (note: number): number => notes[note]!.places[0]?.page ?? 0
  const onPage = candidates.filter(note => notes[note]!.places.some(({ page }) => pages.includes(page)))
  const fresh = onPage.find(note => !used.has(note)) ?? onPage[0]
  if (fresh !== undefined) return fresh
  const first = pages[0] ?? 0
  return candidates.toSorted((a, b) => distance(pageOf(a) - first) - distance(pageOf(b) - first))[0]
}

/** Notes on earlier pages are reused ones: farther than any later page by half a page. */
const distance = (pages: number): number => (pages >= 0 ? pages : -pages + 0.5)
