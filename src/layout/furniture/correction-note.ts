import { languages } from '../../knowledge/languages/index.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import type { LinedPage } from '../../model/lines.ts'
import type { Finding } from './finding.ts'
import { fromTop } from './page-edges.ts'
import { segmentsOf } from './segments.ts'
import { highestCorrectionNote } from './thresholds.ts'

const openings = Object.values(languages).flatMap(({ furniture }) => furniture.correctionNote)

/**
 * The note on corrections at the foot of the first page of a meeting record, from its opening words to the end of the
 * page: it parts the text, and says nothing of the meeting.
 */
export function correctionNote(page: LinedPage): Finding[] {
  if (page.number !== 1) return []
  const lines = fromTop(page.lines).filter(({ baseline }) => baseline > page.height * highestCorrectionNote)
  const start = lines.findIndex(line => startsWithWord(textOf(line), openings) !== undefined)
  if (start < 0) return []
  return lines
    .slice(start)
    .flatMap(line => segmentsOf(line).map(segment => ({ line, segment, reason: 'correction-note' as const })))
}

const textOf = ({ spans }: LinedPage['lines'][number]): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .trimStart()
