import type { LinedPage, LinedSeparator, LinedTable } from '../../../model/lines.ts'
import type { Level, Sheet } from '../sheet.ts'
import { separatorOffset, separatorRoom, separatorWidths } from '../thresholds.ts'
import { placeOfLine } from './line-text.ts'

/**
 * Short rules drawn in the middle of the text column to part the text or to end it.
 *
 * Rules of tables and masthead are too long, note rules stand at the reading edge, and
 * underlines are no rules of the sheet.
 */
export function separatorsOf(sheet: Sheet, tables: readonly LinedTable[]): LinedSeparator[] {
  const { page, direction } = sheet
  return sheet.levels
    .filter(rule => isSeparator(rule, sheet) && !tables.some(table => holds(table, rule, page)))
    .map(({ start, end, y, thickness }) => {
      const x = direction === 'ltr' ? start : page.width - end
      const box = { x, y: y - thickness / 2, width: end - start, height: thickness }
      return { type: 'separator', place: placeOfLine({ page: page.number, box }) }
    })
}

function isSeparator({ start, end, y }: Level, { page, strips }: Sheet): boolean {
  const width = end - start
  if (width < separatorWidths[0] || width > separatorWidths[1]) return false
  if (Math.abs((start + end) / 2 - page.width / 2) > separatorOffset) return false
  if (page.number === 1 && y < page.height / 3) return false
  return strips.every(({ baseline, top }) => baseline < y - separatorRoom || top > y + separatorRoom)
}

const holds = ({ places }: LinedTable, { y }: Level, { number }: LinedPage): boolean =>
  places.some(({ page, box }) => page === number && box !== undefined && y > box[1] - 20 && y < box[1] + box[3] + 20)
