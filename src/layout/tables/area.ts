import { type Level, type Sheet, type Strip, strip } from './sheet.ts'

/** A part of a page that holds a table, as far as rules or tags show. */
export interface Area {
  readonly sheet: Sheet
  readonly evidence: 'tags' | 'grid' | 'rules' | 'columns'
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
  /** Only the pieces inside the area. */
  readonly strips: readonly Strip[]
  /** y of the rule that ends the column head; missing when there is none. */
  readonly headEnd?: number
  /** A closing rule shows that the table ends on this page. */
  readonly closed: boolean
}

/** The area that strips of columns without rules take. */
export function areaOfColumns(sheet: Sheet, strips: readonly Strip[]): Area {
  const pieces = strips.flatMap(row => row.pieces)
  return {
    sheet,
    evidence: 'columns',
    top: Math.min(...strips.map(({ top }) => top)),
    bottom: Math.max(...strips.map(({ bottom }) => bottom)),
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
    strips: strips.map(row => strip(row.pieces)),
    closed: false
  }
}

/** Horizontal rules inside an area, top to bottom. */
export function levelsOf({ sheet, top, bottom, start, end }: Area): readonly Level[] {
  return sheet.levels.filter(
    rule => rule.y >= top - 2 && rule.y <= bottom + 2 && rule.start >= start - 8 && rule.end <= end + 8
  )
}
