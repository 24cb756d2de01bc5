import type { Line, LinedPage } from '../../model/lines.ts'
import type { SetAsideReason } from '../../model/set-aside.ts'
import type { Finding } from './finding.ts'
import { footWords } from './foot-words.ts'
import { isPlainlyJobNumber, isTypistCode, jobNumberPart } from './job-number.ts'
import { footLines } from './page-edges.ts'
import { isNumberOfTotal, isPageNumber, isPlainlyPageNumber } from './page-number.ts'
import type { Repetition } from './repetition.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { lowestText, pagesOfRepeatedFoot } from './thresholds.ts'

/** What tells the page's own number from a figure of the text. */
export interface PageLabels {
  /** The number printed on the page as far as the pages before and after agree. */
  readonly isLabel: (text: string, page: number) => boolean
}

/**
 * Furniture at the foot of a page: page and job numbers, bar code, recycle line,
 * continuation mark, what the file marks as an artifact, and what stands there word for
 * word on several pages. A symbol alone at the foot is a footnote and stays.
 */
export function runningFoot(page: LinedPage, repetition: Repetition, labels: PageLabels): Finding[] {
  const foot = footLines(page)
  const numbered = foot.find(line => segmentsOf(line).some(({ text }) => isNumberOfTotal(text)))
  return [
    ...foot.flatMap(line => footOf(line, page.height, { repetition, labels, above: numbered && line !== numbered })),
    ...jobNumberElsewhere(page)
  ]
}

function footOf(line: Line, height: number, setting: Pick<FootSetting, 'repetition' | 'labels' | 'above'>): Finding[] {
  const segments = segmentsOf(line)
  const furnished = segments.some(({ text }) => jobNumberPart(text) !== undefined)
  return segments.flatMap(segment => {
    const reason = reasonOf(segment, line, { ...setting, furnished, alone: segments.length === 1, height })
    return reason ? [{ line, segment, reason }] : []
  })
}

interface FootSetting {
  /** Another part of the line is a job number. */
  readonly furnished: boolean
  /** The line has no other part. */
  readonly alone: boolean
  /** Of the page, points. */
  readonly height: number
  readonly repetition: Repetition
  readonly labels: PageLabels
  /** A lower line has the number of the page out of all: what looks like it here is the number of a resolution. */
  readonly above: boolean | undefined
}

function reasonOf(
  { text, spans }: Segment,
  line: Line,
  { furnished, alone, height, repetition, labels, above }: FootSetting
): SetAsideReason | undefined {
  const byWords = jobNumberPart(text) ?? footWords(text)
  if (byWords && !spans[0]?.superscript) return byWords
  if (furnished && isTypistCode(text)) return 'job-number'
  if (spans[0]?.superscript || (above && isNumberOfTotal(text))) return undefined
  if (isPlainlyPageNumber(text) || (isPageNumber(text) && (furnished || (alone && labels.isLabel(text, line.page)))))
    return 'page-number'
  if (line.baseline < height * lowestText || /^_+$/u.test(text)) return undefined
  const artifact = line.page > 1 && spans.every(span => span.artifact)
  return artifact || repetition.feet(text, line) >= pagesOfRepeatedFoot - 1 ? 'running-foot' : undefined
}

/** Job number and bar code of the first page, wherever the producer put them. */
function jobNumberElsewhere(page: LinedPage): Finding[] {
  if (page.number !== 1) return []
  const foot = new Set(footLines(page))
  const hasJobNumber = (line: Line): boolean => segmentsOf(line).some(({ text }) => isPlainlyJobNumber(text))
  return page.lines
    .filter(line => !foot.has(line) && hasJobNumber(line))
    .flatMap(line =>
      segmentsOf(line).flatMap(segment => {
        const reason = jobNumberPart(segment.text)
        return reason ? [{ line, segment, reason }] : []
      })
    )
}
