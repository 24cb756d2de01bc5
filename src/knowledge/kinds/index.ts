import { addendum } from './addendum.ts'
import { administrativeInstruction, bulletin, informationCircular } from './administrative-issuances.ts'
import { agenda } from './agenda.ts'
import { budgetSection } from './budget-section.ts'
import { concludingObservations } from './concluding-observations.ts'
import { corrigendum } from './corrigendum.ts'
import { decision } from './decision.ts'
import { document } from './document.ts'
import { draftDecision } from './draft-decision.ts'
import { draftResolution } from './draft-resolution.ts'
import { generalComment } from './general-comment.ts'
import { information } from './information.ts'
import type { DocumentKind } from './kind.ts'
import { letter, noteVerbale } from './letters.ts'
import { ngoStatement } from './ngo-statement.ts'
import { note } from './notes.ts'
import { presidentialStatement } from './presidential-statement.ts'
import { report } from './reports.ts'
import { resolution } from './resolution.ts'
import { summaryRecord } from './summary-record.ts'
import { treaty } from './treaty.ts'
import { universalPeriodicReview } from './upr.ts'
import { verbatimRecord } from './verbatim-record.ts'
import { views } from './views.ts'

export type { AkomaNtosoType, DocumentKind, KindParts, StructureCue, TitleWords } from './kind.ts'

/** Every kind, in the order in which they are tried; the last takes what no other knows. */
export const kinds: readonly DocumentKind[] = [
  corrigendum,
  presidentialStatement,
  resolution,
  decision,
  draftDecision,
  draftResolution,
  verbatimRecord,
  summaryRecord,
  concludingObservations,
  views,
  generalComment,
  universalPeriodicReview,
  ngoStatement,
  bulletin,
  administrativeInstruction,
  informationCircular,
  budgetSection,
  letter,
  noteVerbale,
  agenda,
  note,
  report,
  treaty,
  information,
  addendum,
  document
]

/** The kind with a name; an unknown name gives the last, most general kind. */
export const kindNamed = (name: string): DocumentKind => kinds.find(kind => kind.name === name) ?? document
