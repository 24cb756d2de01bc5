import type { Line } from '../../../model/lines.ts'
import type { SetAside } from '../../../model/set-aside.ts'
import type { Draft, DraftRow } from '../draft.ts'
import type { Sheet } from '../sheet.ts'
import { maximumContinuationLines, sameBorder } from '../thresholds.ts'
import { lineText, placeOfLine } from './line-text.ts'
import { rowText } from './row-text.ts'

/** A page with its tables, while they are joined over pages. */
export interface TabledPage {
  readonly sheet: Sheet
  readonly drafts: readonly Draft[]
}

/** A table over all its pages. */
export interface WholeTable {
  /** Its parts, one or more a page; the rows of a part come without a repeated head. */
  readonly parts: readonly Draft[]
}

/** Tables joined over pages, with what the joining left out. */
export interface Joined {
  readonly tables: readonly WholeTable[]
  /** Lines above a continued part that only repeat its title. */
  readonly repeatedLines: ReadonlySet<Line>
  readonly setAside: readonly SetAside[]
}

/**
 * Join tables that go on over a page break.
 *
 * A table that is the last thing on its page goes on in a table of as many columns that is
 * the first thing on the next page: with the same head repeated, or, when no rule closes it,
 * with the same borders. The repeated head is set aside, and so is a title above it that only says
 * that the table is continued.
 */
export function joinOverPages(pages: readonly TabledPage[]): Joined {
  const tables: { parts: Draft[] }[] = []
  const repeatedLines = new Set<Line>()
  const setAside: SetAside[] = []
  let before: TabledPage | undefined
  for (const page of pages) {
    for (const [at, draft] of inOrder(page.drafts).entries()) {
      const open = at === 0 && before ? openTable(before, tables) : undefined
      const titles = open && before && titlesAbove(draft, page, before)
      if (open && titles && continues(open, draft)) {
        const { part, removed } = withoutRepeatedHead(open, draft)
        if (removed.length > 0) open.parts[0] = withHead(open.parts[0] ?? draft)
        open.parts.push(part)
        for (const line of titles) repeatedLines.add(line)
        setAside.push(...titles.map(asSetAside), ...removed.flatMap(headSetAside))
      } else tables.push({ parts: [draft] })
    }
    before = page
  }
  return { tables, repeatedLines, setAside }
}

const inOrder = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => a.top - b.top)

/** The table that a page ends with, when nothing closes it. */
function openTable(page: TabledPage, tables: readonly { parts: Draft[] }[]): { parts: Draft[] } | undefined {
  const last = lastDraft(page)
  return last && tables.findLast(({ parts }) => parts.at(-1) === last || parts.at(-1)?.page === last.page)
}

/** The part of a table that a page ends with, nothing below it. */
function lastDraft({ sheet, drafts }: TabledPage): Draft | undefined {
  const last = inOrder(drafts).at(-1)
  if (!last || last.page !== sheet.page.number) return undefined
  const below = sheet.page.lines.some(line => line.baseline > last.bottom + line.size / 2 && stands(line, last))
  return below ? undefined : last
}

/** The part of a table that a page ends with and no rule closes: it may go on over the page without a head. */
export function openDraft(page: TabledPage): Draft | undefined {
  const last = lastDraft(page)
  return last?.closed ? undefined : last
}

/** The line stands above or below the table, not beside it as the head of a page turned sideways does. */
const stands = ({ box }: Line, table: Draft): boolean =>
  box.x < table.box.x + table.box.width && box.x + box.width > table.box.x

/** Lines above a table when all of them only repeat its title; nothing when there is other text. */
function titlesAbove(draft: Draft, { sheet }: TabledPage, before: TabledPage): readonly Line[] | undefined {
  const above = sheet.page.lines.filter(line => line.baseline < draft.top && stands(line, draft))
  if (above.length > maximumContinuationLines) return undefined
  const known = new Set(before.sheet.page.lines.map(line => lineText(line).toLowerCase()))
  const isTitle = (line: Line): boolean => {
    const text = lineText(line)
    const bare = text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
    return bare !== text && (bare === '' || known.has(bare.toLowerCase()))
  }
  return above.every(isTitle) ? above : undefined
}

function continues({ parts }: { readonly parts: readonly Draft[] }, next: Draft): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || last.bands.length !== next.bands.length) return false
  if (repeatedRows(first, next) > 0) return true
  if (last.closed) return false
  if (next.rows.some(({ head }) => head) && first.rows.some(({ head }) => head)) return false
  return Math.abs(last.start - next.start) <= sameBorder && Math.abs(last.end - next.end) <= sameBorder
}

/** How many rows at the top of `next` repeat the head of `first`, blank rows not compared; 0 unless all of it is repeated. */
function repeatedRows(first: Draft, next: Draft): number {
  const heads = first.rows.filter(({ head }) => head)
  const wanted = (heads.length > 0 ? heads : first.rows.slice(0, 1)).map(rowText).filter(isPrinted)
  let at = 0
  for (const text of wanted) {
    while (at < next.rows.length && !isPrinted(rowText(next.rows[at] as DraftRow))) at += 1
    if (at >= next.rows.length || rowText(next.rows[at] as DraftRow) !== text) return 0
    at += 1
  }
  while (wanted.length > 0 && next.rows[at]?.head && !isPrinted(rowText(next.rows[at] as DraftRow))) at += 1
  return at
}

const isPrinted = (text: string): boolean => !/^\|*$/.test(text)

function withoutRepeatedHead(
  { parts }: { readonly parts: readonly Draft[] },
  next: Draft
): { part: Draft; removed: DraftRow[] } {
  const [first] = parts
  const count = first ? repeatedRows(first, next) : 0
  return { part: { ...next, rows: next.rows.slice(count) }, removed: next.rows.slice(0, count) }
}

/** The row that the next page repeats is a column head, however it is set. */
function withHead(first: Draft): Draft {
  if (first.rows.some(({ head }) => head)) return first
  return { ...first, rows: first.rows.map((row, at) => (at === 0 ? { ...row, head: true } : row)) }
}

const asSetAside = (line: Line): SetAside => ({
  reason: 'repeated-table-head',
  text: lineText(line),
  place: placeOfLine(line)
})

/** Text of a repeated head, piece by piece. */
const headSetAside = ({ cells }: DraftRow): SetAside[] =>
  cells.flatMap(({ pieces }) => pieces.map(({ line, spans }) => asSetAside({ ...line, spans })))
