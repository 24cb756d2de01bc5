import { enclose } from '../../model/geometry.ts'
import type { Line, LinedNote, LinedPage, Lines, NotedLines } from '../../model/lines.ts'
import type { SetAside } from '../../model/set-aside.ts'
import type { Stage } from '../../stage.ts'
import { type NoteArea, noteAreas } from './area.ts'
import { bodySize } from './body-size.ts'
import { type LeadingMark, leadingMark } from './mark.ts'
import { nextOpensLater, type PagePosition } from './next-opens-later.ts'
import { isStroked, meantMark, typedMark } from './typed-mark.ts'

/**
 * Lifts the footnotes from the feet of pages and columns.
 *
 *     … and urges all States¹ to report.
 *     ──────────
 *     ¹  Resolution 70/1.                 a note begins at its mark
 *        Annex II.                        and goes on without one,
 *     ²  See A/79/1.                      also at the foot of the next page
 *
 * Lines below a rule that carry no mark and continue no note stay in the text. A rule
 * of underscores is set aside; a drawn one is taken off the page's rules.
 */
export const noteArea: Stage<Lines, NotedLines> = {
  name: 'note-area',
  run: lines => {
    const lift: Lift = { notes: [], setAside: [], size: bodySize(lines.pages) }
    const pages = lines.pages.map((page, at) => liftNotes(page, { pages: lines.pages, at }, lift))
    const notes = lift.notes.map(({ page: _, ...note }): LinedNote => note)
    return { ...lines, pages, notes, setAside: [...lines.setAside, ...lift.setAside] }
  }
}

interface OpenNote extends LinedNote {
  readonly lines: Line[]
  readonly page: number
}

interface Lift {
  readonly notes: OpenNote[]
  readonly setAside: SetAside[]
  readonly size: number
}

/** Lift the notes of a page; the pages behind it tell whether its lines can be notes. */
function liftNotes(page: LinedPage, position: PagePosition, lift: Lift): LinedPage {
  const columns = Map.groupBy(page.lines, ({ column }) => column)
  const gone = new Set<Line>()
  const rules = new Set<unknown>()
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const lines = (columns.get(column) ?? []).toSorted((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)
    const mayGoOn = lift.notes.length > 0 && isFresh(lift, page.number)
    const surelyGoesOn = mayGoOn && nextOpensLater(position, lift.notes.at(-1)!.mark, lift.size)
    for (const area of noteAreas(page, lines, { bodySize: lift.size, mayGoOn, surelyGoesOn })) {
      for (const line of takeNotes(area, lift, page)) gone.add(line)
      if (gone.size === 0) continue
      if (area.rule?.line) {
        gone.add(area.rule.line)
        lift.setAside.push(toSetAside(area.rule.line))
      }
      if (area.rule?.drawn) rules.add(area.rule.drawn)
    }
  }
  if (gone.size === 0) return page
  return {
    ...page,
    lines: page.lines.filter(line => !gone.has(line)),
    rules: page.rules.filter(rule => !rules.has(rule))
  }
}

/** The last note stands on this page or the one before: it may go on. */
const isFresh = ({ notes }: Lift, page: number): boolean => (notes.at(-1)?.page ?? -2) >= page - 1

/** Take the area's lines into notes; gives the lines taken. */
function takeNotes(area: NoteArea, lift: Lift, { number: page, recognised }: LinedPage): Line[] {
  const taken: Line[] = []
  const raisedOnly = area.lines.some(line => leadingMark(line)?.raised)
  const markOf = recognised ? typedMark : leadingMark
  for (const line of area.lines) {
    const mark = markOf(line)
    if (mark && isOpening(mark, lift.notes.at(-1), raisedOnly)) {
      const ruled = area.rule !== undefined && { ruled: true as const }
      const meant = recognised && isStroked(mark) ? meantMark(mark.mark, lift.notes.at(-1)?.mark) : mark.mark
      lift.notes.push({ printed: mark.printed, mark: meant, lines: restOf(line, mark), ...ruled, page })
      taken.push(line)
    } else if (lift.notes.length > 0 && isFresh(lift, page)) {
      const open = lift.notes.at(-1) as OpenNote
      open.lines.push(line)
      lift.notes[lift.notes.length - 1] = { ...open, page }
      taken.push(line)
    }
  }
  return taken
}

/** Level numbers open a note only where no mark is raised and they go on counting: a year at a line's beginning does neither. */
function isOpening(mark: LeadingMark, last: OpenNote | undefined, raisedOnly: boolean): boolean {
  if (mark.raised || /^[*†‡§]/u.test(mark.mark)) return true
  if (/[/(]/u.test(mark.printed)) return !raisedOnly
  return !raisedOnly && (last === undefined || Number(mark.mark) === Number(last.mark) + 1)
}

function restOf(line: Line, { rest }: LeadingMark): Line[] {
  if (rest.length === 0) return []
  return [{ ...line, spans: rest, box: enclose(rest.map(({ box }) => box)) }]
}

function toSetAside({ page, box, spans }: Line): SetAside {
  const round = (value: number): number => Math.round(value * 10) / 10
  const place = { page, box: [round(box.x), round(box.y), round(box.width), round(box.height)] as const }
  return {
    reason: 'note-rule',
    text: spans
      .map(({ text }) => text)
      .join('')
      .trim(),
    place
  }
}
