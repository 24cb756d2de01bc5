import type { Report } from '../../diagnostics/diagnostic.ts'
import type { Audit } from '../../model/audit.ts'

/** Tell of characters that an audit could not account for: reports `text-lost` and `text-invented`. */
export function reportAudit({ lost, invented, lostSample, inventedSample }: Audit, report: Report): void {
  if (lost > 0) report({ code: 'text-lost', params: { characters: lost, sample: lostSample ?? '' } })
  if (invented > 0) report({ code: 'text-invented', params: { characters: invented, sample: inventedSample ?? '' } })
}
