import type { NotedLines, TabledLines } from '../../model/lines.ts'
import type { Stage } from '../../stage.ts'
import { draftsOf } from './drafts/drafts.ts'
import { joinOverPages, openDraft, type TabledPage } from './flow/continued.ts'
import { flowPages } from './flow/flow.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { withStrayCells } from './stray-cells.ts'

/**
 * Recognises tables, figures and drawn separators among the lines of each page.
 *
 * Evidence, strongest first: drawn grids, table tags that can be trusted, the horizontal
 * rules of United Nations tables. What stands in no table stays a line; a table that goes
 * on over pages is one table at its first page.
 */
export const tables: Stage<NotedLines, TabledLines> = {
  name: 'tables',
  run: ({ pages, ...lines }) => {
    const sheets = pages.map(page => sheetOf(withStrayCells(page), lines.direction))
    const joined = joinOverPages(tabledPages(sheets))
    return { ...lines, pages: flowPages(sheets, joined), setAside: [...lines.setAside, ...joined.setAside] }
  }
}

function tabledPages(sheets: readonly Sheet[]): TabledPage[] {
  const pages: TabledPage[] = []
  for (const sheet of sheets) {
    const before = pages.at(-1)
    pages.push({ sheet, drafts: draftsOf(sheet, before && openDraft(before)) })
  }
  return pages
}
