import type { Report } from '../../diagnostics/diagnostic.ts'
import type { Assembled } from '../../model/document.ts'
import { checkAnnexes } from './annexes.ts'
import { checkContents } from './contents.ts'
import { checkOperative } from './operative.ts'
import { checkPages } from './pages.ts'
import { checkVotes } from './votes.ts'

/**
 * Look for parts that the document itself says it has and that are not there: pages, annexes, operative paragraphs,
 * what the contents list announces, names of a vote. It changes nothing.
 *
 * Numbers of paragraphs, notes and symbols are checked by the stages that read them. Each check speaks only when the
 * document leaves no doubt: a remark that is wrong one time in ten is read by nobody. Reports `page-missing`,
 * `annex-missing`, `preamble-without-operative`, `contents-entry-missing` and `vote-count-differs`.
 */
export function checkContinuity(document: Assembled, report: Report): void {
  checkPages(document, report)
  checkAnnexes(document, report)
  checkOperative(document, report)
  checkContents(document, report)
  checkVotes(document, report)
}
