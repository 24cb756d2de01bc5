import type { Report } from '../../diagnostics/diagnostic.ts'
import { kindNamed } from '../../knowledge/kinds/index.ts'
import type { Assembled } from '../../model/document.ts'

/**
 * A resolution or decision with recitals and nothing behind them: a preamble ends with a comma and decides nothing.
 * Reports `preamble-without-operative`.
 */
export function checkOperative({ kind, preamble, body }: Assembled, report: Report): void {
  if (!kindNamed(kind).parts.preamble) return
  const recital = preamble.findLast(block => block.type === 'paragraph' && block.role === 'recital')
  const says = body.some(({ type }) => type !== 'separator' && type !== 'figure' && type !== 'contents')
  if (!recital || says || !('places' in recital)) return
  const place = recital.places.at(-1)
  report({ code: 'preamble-without-operative', params: {}, ...(place && { place }) })
}
