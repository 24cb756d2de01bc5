import type { Line, LinedPage, Span } from '../../model/lines.ts'
import type { SetAsideReason } from '../../model/set-aside.ts'
import type { Finding } from './finding.ts'
import { jobNumberPart } from './job-number.ts'
import { isBesideText, isSideways } from './page-edges.ts'
import { isPageNumber } from './page-number.ts'
import type { Repetition } from './repetition.ts'
import type { PageLabels } from './running-foot.ts'
import { symbolLike } from './running-head.ts'

/**
 * Symbols, page number and job number that stand sideways in the margins of a page that was turned to be read. Beside
 * them a page number of one or two figures is known by its value: its shape does not tell how it stands.
 */
export function sidewaysEdges(page: LinedPage, repetition: Repetition, labels: PageLabels): Finding[] {
  const find = (reasonIn: (span: Span, line: Line) => SetAsideReason | undefined): Finding[] =>
    page.lines.flatMap(line =>
      line.spans.flatMap(span => {
        const reason = reasonIn(span, line)
        return reason ? [{ line, segment: { spans: [span], text: span.text.trim(), box: span.box }, reason }] : []
      })
    )
  const sideways = find((span, line) => (isSideways(span, page) ? reasonOf(span, line, repetition) : undefined))
  const isLabel = ({ text, ...span }: Span): boolean =>
    isPageNumber(text.trim()) && labels.isLabel(text.trim(), page.number) && isBesideText(span, page)
  return sideways.length > 0 ? [...sideways, ...find(span => (isLabel(span) ? 'page-number' : undefined))] : []
}

function reasonOf({ text: printed }: Span, { page }: Line, repetition: Repetition): SetAsideReason | undefined {
  const text = printed.trim()
  if (isPageNumber(text)) return 'page-number'
  const symbols = text.split(/\s+/u).every(part => symbolLike.test(part))
  return jobNumberPart(text) ?? (symbols || repetition.onFirstPage(text, page) ? 'running-head' : undefined)
}
