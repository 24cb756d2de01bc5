import { type Area, levelsOf } from './area.ts'
import { type Band, bandsOf } from './bands.ts'
import { withBlankRows } from './blank-rows.ts'
import { bodyRows } from './body-rows.ts'
import { type Draft, textOf } from './draft.ts'
import { headRows } from './head-rows.ts'
import { splitHeads } from './head-splits.ts'

/** Set out an area in rows and columns, those given or its own; nothing when its text does not stand in columns. */
export function setOut(area: Area, bands: readonly Band[] = bandsOf(area)): Draft | undefined {
  if (bands.length < 2) return undefined
  const headEnd = area.headEnd ?? -Infinity
  const head = area.strips.filter(({ baseline }) => baseline <= headEnd)
  const body = area.strips.filter(({ baseline }) => baseline > headEnd)
  const printed = [...headRows(splitHeads(head, bands, area.sheet), area, bands), ...bodyRows(body, area, bands)]
  const rows = withBlankRows(printed, bands.length, levelsOf(area))
  if (rows.length < 2) return undefined
  const { top, bottom, start, end, closed } = area
  return { page: area.sheet.page.number, bands, rows, ...textOf(rows), closed, top, bottom, start, end }
}
