import type { ExtractedLine, ExtractedNote } from '../../../model/extracted-text.ts'
import { textWidth } from '../line-width.ts'
import { endsNote, type MarkLine, markLineAt } from './note-lines.ts'

/** The notes between a printed rule and the end of its page. */
export interface RuledNotes {
  readonly notes: readonly ExtractedNote[]
  /** The end of a note of the page before, above the first mark. */
  readonly continued: readonly ExtractedLine[]
  /** First line behind the notes. */
  readonly to: number
}

/** A mark that stands at a line. */
interface Placed extends MarkLine {
  readonly index: number
}

/** The lines between two marks, and the number of the mark above them in the series; -1 for those above all marks. */
interface Segment {
  readonly label: number
  readonly lines: readonly ExtractedLine[]
}

/**
 * Notes below a rule that the text prints as underscores, from the line behind it to the end of the page.
 *
 * The rule proves that these are notes, so their marks need not be found in the text. Extraction keeps the order of the
 * texts, not always that of the marks: those of the first notes may stand alone before or behind all texts, since raised
 * figures count as a line of their own.
 *
 *     Resolution 55/2.              →  4 Resolution 55/2.
 *     Resolution 60/1.                 5 Resolution 60/1.
 *     6                                6 Resolution 70/1.
 *     Resolution 70/1.
 *     4
 *     5
 *
 * `due` is the mark that comes next in the document. `undefined` when the marks are no series.
 */
export function ruledNotes(
  lines: readonly ExtractedLine[],
  from: number,
  end: number,
  due: string | undefined
): RuledNotes | undefined {
  const series = seriesOf(lines, from, end, due)
  if (series.length === 0) return undefined
  const segments = segmentsOf(lines, from, end, series)
  const notes: ExtractedNote[] = []
  const continued: ExtractedLine[] = []
  let to = end
  for (const [at, segment] of segments.entries()) {
    const next = segments[at + 1]?.label ?? series.length
    const count = next - notes.length
    if (count < 0 || segment.label >= next) return undefined
    if (count === 0) {
      if (segment.label >= 0) return undefined
      continued.push(...segment.lines)
      continue
    }
    const own = at === segments.length - 1 && count === 1 ? upToGap(segment.lines) : segment.lines
    const texts = divide(own, count)
    if (!texts) return undefined
    for (const text of texts) {
      const { mark, printed } = series[notes.length]!
      notes.push({ mark, printed, lines: text })
    }
    const behind = segment.lines[own.length]
    if (behind) to = lines.indexOf(behind, from)
  }
  return notes.length === series.length ? { notes, continued, to } : undefined
}

/**
 * The marks of the area in their order: stars, then numbers that count on. Every mark alone on its line is one of them.
 * None where brackets alone on their lines show that each mark stands below the first line of its text.
 */
function seriesOf(lines: readonly ExtractedLine[], from: number, end: number, due: string | undefined): Placed[] {
  const found: Placed[] = []
  for (let index = from; index < end; index += 1) {
    const mark = markLineAt(lines, index)
    if (mark?.textAbove) return []
    if (mark) found.push({ ...mark, index })
  }
  const series: Placed[] = []
  const take = (mark: string): boolean => {
    const next = found.find(one => one.mark === mark && one.text === '') ?? found.find(one => one.mark === mark)
    if (next) series.push(next)
    return next !== undefined
  }
  for (let star = '*'; take(star); star += '*');
  for (let number = firstNumber(found, due); number > 0 && take(String(number)); number += 1);
  const isWhole = found.every(mark => mark.text !== '' || series.some(({ index }) => index === mark.index))
  return isWhole ? series : []
}

/** The number that is due, else 1, else the least of those alone on a line. */
function firstNumber(found: readonly Placed[], due: string | undefined): number {
  const has = (mark: string | undefined): boolean => found.some(one => one.mark === mark)
  if (due !== undefined && /^\d+$/.test(due) && has(due)) return Number(due)
  if (has('1')) return 1
  const alone = found.filter(({ mark, text }) => text === '' && /^\d+$/.test(mark)).map(({ mark }) => Number(mark))
  return alone.length > 0 ? Math.min(...alone) : 0
}

/** The texts of the area, each with the last mark above it; marks without a text below have none. */
function segmentsOf(
  lines: readonly ExtractedLine[],
  from: number,
  end: number,
  series: readonly Placed[]
): readonly Segment[] {
  const segments: Segment[] = []
  let label = -1
  let current: ExtractedLine[] = []
  const close = (): void => {
    if (current.length > 0) segments.push({ label, lines: current })
    current = []
  }
  for (let index = from; index < end; index += 1) {
    const number = series.findIndex(mark => mark.index === index)
    if (number < 0) {
      current.push(lines[index]!)
      continue
    }
    close()
    label = number
    const { text } = series[number]!
    if (text !== '') current.push({ ...lines[index]!, text })
  }
  close()
  return segments
}

/** The lines up to a blank line behind the end of a sentence: what follows is no note. */
function upToGap(lines: readonly ExtractedLine[]): readonly ExtractedLine[] {
  const gap = lines.findIndex((line, at) => at > 0 && line.blanksAbove > 0 && endsNote(lines[at - 1]!.text))
  return gap < 0 ? lines : lines.slice(0, gap)
}

/** The lines as so many notes, each to the end of a sentence: of more ends those count that leave most of their line empty. */
function divide(lines: readonly ExtractedLine[], count: number): readonly (readonly ExtractedLine[])[] | undefined {
  if (lines.length < count) return undefined
  const ends = lines.flatMap((line, at) =>
    at < lines.length - 1 && (lines.length === count || endsNote(line.text)) ? [at] : []
  )
  if (ends.length < count - 1) return undefined
  const width = (at: number): number => textWidth(lines[at]!.text)
  const chosen = ends.sort((a, b) => width(a) - width(b)).slice(0, count - 1)
  const bounds = [0, ...chosen.sort((a, b) => a - b).map(at => at + 1), lines.length]
  return bounds.slice(1).map((to, at) => lines.slice(bounds[at], to))
}
