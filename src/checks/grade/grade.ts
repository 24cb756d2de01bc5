import type { Code } from '../../diagnostics/catalogue.ts'
import type { PageGrade } from '../../model/blocks.ts'
import type { DiagnosticRecord } from '../../model/diagnostic-record.ts'
import type { DocumentGrade } from '../../model/grade.ts'
import { fewestUnresolved, poorPageShare, poorUnresolvedPerPage } from './thresholds.ts'

/** What a grade is made from. */
export interface GradeEvidence {
  readonly pages: readonly PageGrade[]
  readonly diagnostics: readonly DiagnosticRecord[]
}

/** Warnings about numbers and notes that did not find their place. */
const unresolved: ReadonlySet<string> = new Set<Code>([
  'number-gap',
  'number-repeated',
  'number-step-back',
  'note-without-mark',
  'mark-without-note'
])

/** Warnings that a page grade tells already. */
const ofPages: ReadonlySet<string> = new Set<Code>(['page-doubtful', 'page-without-text'])

/**
 * Grade a document, so that a large collection can be triaged.
 *
 * `poor`: a diagnostic says that the output is not to be trusted, at least half of the pages are recognised text or
 * have none, or numbers and notes remain unresolved all over the document. `fair`: any page is not good, or any
 * warning asks a person to look. `good`: neither. Remarks of severity `info` count nothing.
 */
export function gradeDocument({ pages, diagnostics }: GradeEvidence): DocumentGrade {
  const findings = [...pageFindings(pages), ...diagnosticFindings(diagnostics, pages.length)]
  const level = findings.some(({ isPoor }) => isPoor) ? 'poor' : findings.length > 0 ? 'fair' : 'good'
  return { level, reasons: findings.map(({ reason }) => reason), pages: countPages(pages) }
}

interface GradeFinding {
  readonly reason: string
  readonly isPoor: boolean
}

function pageFindings(pages: readonly PageGrade[]): GradeFinding[] {
  const { doubtful = 0, 'no-text': textless = 0 } = countPages(pages)
  const isPoor = doubtful + textless >= poorPageShare * pages.length
  return [
    ...(doubtful > 0
      ? [{ reason: `${doubtful} of ${pages.length} pages hold recognised text of a scan`, isPoor }]
      : []),
    ...(textless > 0 ? [{ reason: `${textless} of ${pages.length} pages are images without text`, isPoor }] : [])
  ]
}

function diagnosticFindings(diagnostics: readonly DiagnosticRecord[], pageCount: number): GradeFinding[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity, code }) => severity === 'warning' && !ofPages.has(code))
  const loose = warnings.filter(({ code }) => unresolved.has(code)).length
  const others = warnings.length - loose
  const isPoor = loose >= fewestUnresolved && loose > poorUnresolvedPerPage * pageCount
  return [
    ...[...new Set(errors.map(({ code }) => code))].map(code => ({ reason: `error: ${code}`, isPoor: true })),
    ...(loose > 0 ? [{ reason: `${counted(loose, 'number or note')} unresolved`, isPoor }] : []),
    ...(others > 0 ? [{ reason: counted(others, 'further warning'), isPoor: false }] : [])
  ]
}

const counted = (count: number, what: string): string =>
  count === 1 ? `1 ${what}` : `${count} ${what.replaceAll(/(?<=number|note|warning)\b/g, 's')}`

function countPages(pages: readonly PageGrade[]): DocumentGrade['pages'] {
  const counts: Partial<Record<PageGrade['grade'], number>> = {}
  for (const name of ['good', 'doubtful', 'no-text'] as const) {
    const count = pages.filter(({ grade }) => grade === name).length
    if (count > 0) counts[name] = count
  }
  return counts
}
