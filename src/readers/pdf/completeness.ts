import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { OperatorList } from './rules.ts'

/** By how much each operator goes into, or out of, a text and a marked part of a page's content. */
const steps: Readonly<Record<number, readonly [text: number, marked: number]>> = {
  [OPS.beginText]: [1, 0],
  [OPS.endText]: [-1, 0],
  [OPS.beginMarkedContent]: [0, 1],
  [OPS.beginMarkedContentProps]: [0, 1],
  [OPS.endMarkedContent]: [0, -1]
}

/**
 * The content of a page stops in the middle: a text or a marked part is never closed.
 *
 * pdf.js reads damaged streams as far as they go and says nothing; this is the trace that is left.
 */
export function breaksOff({ fnArray }: OperatorList): boolean {
  let text = 0
  let marked = 0
  for (const operator of fnArray) {
    const step = steps[operator]
    if (!step) continue
    text += step[0]
    marked += step[1]
  }
  return text > 0 || marked > 0
}
