import { type Box, enclose } from '../../model/geometry.ts'
import type { Line, Span } from '../../model/lines.ts'
import { partingGap } from './thresholds.ts'

/** Spans of a line without a wide gap between them: a symbol at the left, a title at the right. */
export interface Segment {
  readonly spans: readonly Span[]
  readonly text: string
  readonly box: Box
}

/** Part a line at its wide gaps. */
export function segmentsOf(line: Line): Segment[] {
  const groups: Span[][] = []
  let last: Span | undefined
  for (const span of line.spans) {
    if (last && gap(last.box, span.box) <= line.size * partingGap) groups.at(-1)?.push(span)
    else groups.push([span])
    last = span
  }
  return groups.map(spans => ({
    spans,
    text: spans
      .map(({ text }) => text)
      .join('')
      .trim(),
    box: enclose(spans.map(({ box }) => box))
  }))
}

/** Empty space between two boxes on one line, points. */
const gap = (a: Box, b: Box): number => Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width)
