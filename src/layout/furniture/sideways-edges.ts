import type { Line, LinedPage, Span } from '../../model/lines.ts'
import type { SetAsideReason } from '../../model/set-aside.ts'
import type { Finding } from './finding.ts'
import { jobNumberPart } from './job-number.ts'
import { isSideways } from './page-edges.ts'
import { isPageNumber } from './page-number.ts'
import type { Repetition } from './repetition.ts'
import { symbolLike } from './running-head.ts'

/** Symbols, page number and job number that stand sideways in the margins of a page that was turned to be read. */
export function sidewaysEdges(page: LinedPage, repetition: Repetition): Finding[] {
  return page.lines.flatMap(line =>
    line.spans.flatMap(span => {
      const reason = isSideways(span, page) ? reasonOf(span, line, repetition) : undefined
      return reason ? [{ line, segment: { spans: [span], text: span.text.trim(), box: span.box }, reason }] : []
    })
  )
}

function reasonOf({ text: printed }: Span, { page }: Line, repetition: Repetition): SetAsideReason | undefined {
  const text = printed.trim()
  if (isPageNumber(text)) return 'page-number'
  const symbols = text.split(/\s+/u).every(part => symbolLike.test(part))
  return jobNumberPart(text) ?? (symbols || repetition.onFirstPage(text, page) ? 'running-head' : undefined)
}
