import type { Blocks } from '../../model/blocks.ts'
import type { Fact } from '../../model/metadata.ts'

/**
 * Job numbers of New York (`25-03504 (E)`), Geneva (`GE.24-23641 (E)`), Vienna (`V.21-01234`), Nairobi (`K2100123`,
 * `Na.99-1234`), and the regional commissions (`B20-00123`).
 */
const JOB_NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:GE\.\s?|V\.|B|Na\.)?\d{2}[-‐‑–]\d{4,5}X?\*?|K\d{7})(?:\s*\([A-Z](?:,\s?[A-Z])*\))?(?![\p{N}-])/u

/** Reasons under which a job number may have been set aside. */
const sources = ['job-number', 'running-foot', 'running-head'] as const

/** The job number set aside from the foot of the first page, else from the running feet; without the star of a reissue. */
export function readJobNumber(setAside: Blocks['setAside']): Fact | undefined {
  for (const source of sources) {
    for (const { reason, text, place } of setAside) {
      const found = reason === source ? JOB_NUMBER.exec(text) : null
      if (found) return { text: found[0].replace('*', ''), places: [place] }
    }
  }
  return undefined
}
