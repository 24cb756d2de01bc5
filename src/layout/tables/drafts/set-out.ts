import { type Area, levelsOf } from '../area.ts'
import { type Band, bandsOf } from '../bands.ts'
import { type Draft, textOf } from '../draft.ts'
import { withBlankRows } from '../rows/blank-rows.ts'
import { bodyRows } from '../rows/body-rows.ts'
import { headRows } from '../rows/head-rows.ts'
import { splitClose } from './close-pieces.ts'

/** Set out an area in rows and columns; nothing when its text does not stand in columns and no rules show a table. */
export function setOut(area: Area): Draft | undefined {
  const bands = columnsOf(area)
  if (bands.length < 2 && !isWholeTable(area)) return undefined
  const headEnd = area.headEnd ?? -Infinity
  const strips = splitClose(area.strips, bands, area.sheet)
  const head = strips.filter(({ baseline }) => baseline <= headEnd)
  const body = strips.filter(({ baseline }) => baseline > headEnd)
  const printed = [...headRows(head, area, bands), ...bodyRows(body, area, bands)]
  const isTyped = area.evidence === 'columns'
  const rows = isTyped ? printed : withBlankRows(printed, bands.length, levelsOf(area))
  if (rows.length < 2) return undefined
  const { top, bottom, start, end, closed } = area
  return { page: area.sheet.page.number, bands, rows, ...textOf(rows), closed, top, bottom, start, end }
}

/** Rules above and below a head and at the end of the rows: a table even of one column. */
const isWholeTable = ({ evidence, headEnd, closed }: Area): boolean =>
  evidence === 'rules' && headEnd !== undefined && closed

function columnsOf(area: Area): readonly Band[] {
  const bands = bandsOf(area)
  return bands.length > 0 ? bands : [{ start: area.start, end: area.end }]
}
