import type { Line, LinedPage, Span } from '../../model/lines.ts'
import type { SetAsideReason } from '../../model/set-aside.ts'
import type { Finding } from './finding.ts'
import { jobNumberPart } from './job-number.ts'
import { isPageNumber } from './page-number.ts'
import type { Repetition } from './repetition.ts'
import { symbolLike } from './running-head.ts'
import { sideMargin, sidewaysShape } from './thresholds.ts'

/**
 * Running heads and feet of a page that was turned to be read: wide tables are printed across an upright page,
 * whose symbols, page number and job number then stand sideways in the outer margins.
 */
export function sidewaysEdges(page: LinedPage, repetition: Repetition): Finding[] {
  if (page.width < page.height) return []
  return page.lines.flatMap(line =>
    line.spans.flatMap(span => {
      const reason = isInMargin(span, page) ? reasonOf(span, line, repetition) : undefined
      return reason ? [{ line, segment: { spans: [span], text: span.text.trim(), box: span.box }, reason }] : []
    })
  )
}

function isInMargin({ text, box }: Span, { width }: LinedPage): boolean {
  if (text.trim().length < 2 || box.height < sidewaysShape * box.width) return false
  return box.x + box.width < sideMargin * width || box.x > (1 - sideMargin) * width
}

function reasonOf({ text: printed }: Span, { page }: Line, repetition: Repetition): SetAsideReason | undefined {
  const text = printed.trim()
  if (isPageNumber(text)) return 'page-number'
  const symbols = text.split(/\s+/u).every(part => symbolLike.test(part))
  return jobNumberPart(text) ?? (symbols || repetition.onFirstPage(text, page) ? 'running-head' : undefined)
}
