import { enclose } from '../../model/geometry.ts'
import type { Line, LinedPage, Lines } from '../../model/lines.ts'
import type { SetAside } from '../../model/set-aside.ts'
import type { Stage } from '../../stage.ts'
import { correctionNote } from './correction-note.ts'
import type { Finding } from './finding.ts'
import { pageLabels } from './page-labels.ts'
import { findRepetition, type Repetition } from './repetition.ts'
import { type PageLabels, runningFoot } from './running-foot.ts'
import { runningHead } from './running-head.ts'
import type { Segment } from './segments.ts'
import { sidewaysEdges } from './sideways-edges.ts'

/**
 * Sets aside what is printed on pages and belongs to no text: running heads and feet,
 * page and job numbers, bar code, recycle line, continuation marks, the note on corrections of a meeting record.
 *
 * Place and form must agree: the head is what stands apart at the top and repeats or
 * names the document; the foot is known by its forms. A piece of a line goes alone
 * when the rest of the line is text.
 */
export const furniture: Stage<Lines, Lines> = {
  name: 'furniture',
  run: lines => {
    const repetition = findRepetition(lines.pages)
    const labels = pageLabels(lines.pages)
    const cleared = lines.pages.map(page => clear(page, repetition, labels))
    return {
      ...lines,
      pages: cleared.map(({ page }) => page),
      setAside: [...lines.setAside, ...cleared.flatMap(({ setAside }) => setAside)]
    }
  }
}

function clear(
  page: LinedPage,
  repetition: Repetition,
  labels: PageLabels
): { readonly page: LinedPage; readonly setAside: readonly SetAside[] } {
  const findings = [
    ...runningHead(page, repetition),
    ...runningFoot(page, repetition, labels),
    ...sidewaysEdges(page, repetition, labels),
    ...correctionNote(page)
  ]
  if (findings.length === 0) return { page, setAside: [] }
  const removed = Map.groupBy(findings, ({ line }) => line)
  const lines = page.lines.flatMap(line => withoutSegments(line, removed.get(line) ?? []))
  return { page: { ...page, lines }, setAside: findings.filter(isFirstOfItsSpans).map(toSetAside) }
}

/** A segment found as head and as foot of a short page is set aside once. */
function isFirstOfItsSpans({ line, segment }: Finding, at: number, findings: readonly Finding[]): boolean {
  return findings.findIndex(other => other.line === line && other.segment.spans[0] === segment.spans[0]) === at
}

function withoutSegments(line: Line, findings: readonly Finding[]): Line[] {
  if (findings.length === 0) return [line]
  const gone = new Set(findings.flatMap(({ segment }) => segment.spans))
  const spans = line.spans.filter(span => !gone.has(span))
  return spans.length === 0 ? [] : [{ ...line, spans, box: enclose(spans.map(({ box }) => box)) }]
}

const toSetAside = ({ line, segment, reason }: Finding): SetAside => ({
  reason,
  text: segment.text,
  place: { page: line.page, box: boxOf(segment) }
})

function boxOf({ box }: Segment): readonly [number, number, number, number] {
  const round = (value: number): number => Math.round(value * 10) / 10
  return [round(box.x), round(box.y), round(box.width), round(box.height)]
}
