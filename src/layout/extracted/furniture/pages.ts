import type { ExtractedLine } from '../../../model/extracted-text.ts'

/** The lines of each page, in order; a page without lines is left out. */
export function byPage(lines: readonly ExtractedLine[]): ExtractedLine[][] {
  const pages: ExtractedLine[][] = []
  let page = -1
  for (const line of lines) {
    if (line.page !== page) pages.push([])
    page = line.page
    pages.at(-1)!.push(line)
  }
  return pages
}
