import type { Line, LinedPage } from '../../model/lines.ts'
import type { SetAsideReason } from '../../model/set-aside.ts'
import type { Finding } from './finding.ts'
import { footWords } from './foot-words.ts'
import { isMisreadNumber, isPlainlyJobNumber, isTypistCode, jobNumberPart } from './job-number.ts'
import { footLines } from './page-edges.ts'
import { isNumberOfTotal, isPageNumber, isPlainlyPageNumber } from './page-number.ts'
import type { Repetition } from './repetition.ts'
import { symbolLike } from './running-head.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { farApart, lowestText, pagesOfRepeatedFoot } from './thresholds.ts'

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
  const furnished = segments.some(({ text }) => jobNumberPart(text) !== undefined) || isTypedNumber(segments)
  const numbered = isNumberBesideSymbol(segments, line.size)
  const typed = typedFoot(segments)
  if (typed) return segments.map((segment, at) => ({ line, segment, reason: typed[at]! }))
  return segments.flatMap(segment => {
    if (numbered) return [{ line, segment, reason: isPageNumber(segment.text) ? 'page-number' : 'running-foot' }]
    const reason = reasonOf(segment, line, { ...setting, furnished, alone: segments.length === 1, height })
    return reason ? [{ line, segment, reason }] : []
  })
}

/** `651          A/C.4/SR.985` at the foot of the first page of a printed record: far apart, as mark and symbol of a note are not. */
const isNumberBesideSymbol = ([number, symbol, ...more]: readonly Segment[], size: number): boolean =>
  number !== undefined &&
  symbol !== undefined &&
  more.length === 0 &&
  isPageNumber(number.text) &&
  symbolLike.test(symbol.text.replaceAll(',', '.')) &&
  symbol.box.x - number.box.x > size * farApart

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
  if (furnished && (isTypistCode(text) || isMisreadNumber(text))) return 'job-number'
  if (furnished && /^\/[\s.]*$/u.test(text)) return 'continuation-mark'
  if (spans[0]?.superscript || (above && isNumberOfTotal(text))) return undefined
  if (isPlainlyPageNumber(text) || (isPageNumber(text) && (furnished || (alone && labels.isLabel(text, line.page)))))
    return 'page-number'
  if (line.baseline < height * lowestText || /^_+$/u.test(text)) return undefined
  const artifact = line.page > 1 && spans.every(span => span.artifact)
  return artifact || repetition.feet(text, line) >= pagesOfRepeatedFoot - 1 ? 'running-foot' : undefined
}

/** Job number and bar code of the first page, wherever the producer put them; of a typed foot the whole line. */
function jobNumberElsewhere(page: LinedPage): Finding[] {
  if (page.number !== 1) return []
  const foot = new Set(footLines(page))
  return page.lines
    .filter(line => !foot.has(line))
    .flatMap(line => {
      const segments = segmentsOf(line)
      const typed = typedFoot(segments)
      if (typed) return segments.map((segment, at) => ({ line, segment, reason: typed[at]! }))
      if (!segments.some(({ text }) => isPlainlyJobNumber(text))) return []
      return segments.flatMap(segment => {
        const reason = jobNumberPart(segment.text)
        return reason ? [{ line, segment, reason }] : []
      })
    })
}

/** What the parts of the foot of a typed page are, which short pages and scans have higher up: `85-12345   1381n (E)   /...`. */
function typedFoot(segments: readonly Segment[]): SetAsideReason[] | undefined {
  if (!isTypedNumber(segments)) return undefined
  const [, , ...rest] = segments.map(({ text }) => text)
  const others = rest.map(text => typedFootPart(text) ?? jobNumberPart(text))
  return others.includes(undefined)
    ? undefined
    : ['job-number', 'job-number', ...others.filter(part => part !== undefined)]
}

const typedFootPart = (text: string): SetAsideReason | undefined =>
  isTypistCode(text) ? 'job-number' : footWords(text)

/** The line begins with a job number and the code of the typist, which proves it where a figure was misread: `go-12345   1381n (E)`. */
function isTypedNumber(segments: readonly Segment[]): boolean {
  const [number = '', code = ''] = segments.map(({ text }) => text)
  return isTypistCode(code) && (isMisreadNumber(number) || jobNumberPart(`${number} ${code}`) === 'job-number')
}
