import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { OperatorList } from './rules.ts'

/** What opens and what closes it, in a page's content. */
const pairs: readonly { readonly open: readonly number[]; readonly close: number }[] = [
  { open: [OPS.beginText], close: OPS.endText },
  { open: [OPS.beginMarkedContent, OPS.beginMarkedContentProps], close: OPS.endMarkedContent }
]

/**
 * The content of a page stops in the middle: a text or a marked part is never closed.
 *
 * pdf.js reads damaged streams as far as they go and says nothing; this is the trace that is left.
 */
export function breaksOff({ fnArray }: OperatorList): boolean {
  return pairs.some(({ open, close }) => {
    let depth = 0
    for (const operator of fnArray) {
      if (open.includes(operator)) depth += 1
      if (operator === close) depth -= 1
    }
    return depth > 0
  })
}
