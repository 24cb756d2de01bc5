import type { Page, TextRun } from '../../model/paged-text.ts'

/** A page as it would be read from the same file without a structure tree: for measuring geometry against the author's tags. */
export const withoutTags = (page: Page): Page => ({ ...page, runs: page.runs.map(untagged), tagged: false })

function untagged({ tag: _tag, element: _element, cell: _cell, artifact: _artifact, ...run }: TextRun): TextRun {
  return run
}
