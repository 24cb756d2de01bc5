import type { Area } from '../area.ts'
import { cellOf } from '../bands.ts'
import { type Piece, type Sheet, strip } from '../sheet.ts'
import { leaderShare, mastheadShare, tableTagTrust } from '../thresholds.ts'

/**
 * Tables the author tagged, where the page's tags can be trusted.
 *
 * Layout done with tables is left out: the masthead of the first page, frames of one
 * column, and contents lists with leaders.
 */
export function taggedAreas(sheet: Sheet): Area[] {
  if (sheet.page.tagTrust < tableTagTrust) return []
  const pieces = sheet.strips.flatMap(strip => strip.pieces)
  const tables = Map.groupBy(pieces, piece => cellOf(piece)?.table)
  tables.delete(undefined)
  return [...tables.values()].filter(table => isTable(table, sheet)).map(table => areaOf(table, sheet))
}

function isTable(pieces: readonly Piece[], { page }: Sheet): boolean {
  const top = Math.min(...pieces.map(piece => piece.top))
  if (page.number === 1 && top < page.height * mastheadShare) return false
  const rows = Map.groupBy(pieces, piece => cellOf(piece)?.row)
  const columns = new Set(pieces.map(piece => cellOf(piece)?.column))
  if (rows.size < 2 || columns.size < 2) return false
  const leaders = pieces.filter(({ spans }) => /(?:\.\s?){4,}|…{2,}/u.test(spans.map(({ text }) => text).join('')))
  return leaders.length < leaderShare * rows.size
}

function areaOf(pieces: readonly Piece[], sheet: Sheet): Area {
  const lines = new Set(pieces.map(({ line }) => line))
  const start = Math.min(...pieces.map(piece => piece.start))
  const end = Math.max(...pieces.map(piece => piece.end))
  const inside = sheet.strips
    .map(strip => strip.pieces.filter(piece => lines.has(piece.line) && piece.end > start && piece.start < end))
    .filter(row => row.length > 0)
    .map(strip)
  return {
    sheet,
    evidence: 'tags',
    top: Math.min(...inside.map(({ top }) => top)),
    bottom: Math.max(...inside.map(({ bottom }) => bottom)),
    start,
    end,
    strips: inside,
    closed: false
  }
}
