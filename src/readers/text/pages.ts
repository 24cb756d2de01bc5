import type { ExtractedLine, ExtractedText } from '../../model/extracted-text.ts'
import { isLink } from './habit.ts'
import type { RawLine } from './split-lines.ts'

/**
 * Number the pages: a form feed begins one; in the `gaps` habit, so does a line without a
 * blank line above, where the links of the page before may stand in between.
 */
export function numberPages(lines: readonly RawLine[], habit: ExtractedText['habit']): ExtractedLine[] {
  let page = 1
  return lines.map((raw, index) => {
    const { formFeeds, ...line } = raw
    if (index > 0) page += pagesBegun(raw, habit)
    return { ...line, page }
  })
}

function pagesBegun(line: RawLine, habit: ExtractedText['habit']): number {
  if (line.formFeeds > 0) return line.formFeeds
  return habit === 'gaps' && line.blanksAbove === 0 && !isLink(line.text) ? 1 : 0
}
