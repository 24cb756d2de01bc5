import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord } from '../../knowledge/languages/words.ts'
import { hanTens } from '../../knowledge/numerals/characters.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Closing } from '../../model/document.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText, type Run, sliceRuns, trimRuns } from '../../model/run.ts'
import { longestLine } from './thresholds.ts'

const anyDigit = new RegExp(`\\p{Nd}|[${hanTens}]`, 'u')

/**
 * Closing lines of resolutions and decisions: the meeting, then the date below it.
 *
 *     34th plenary meeting
 *     15 November 2022
 *
 * A meeting line is short, has a figure and no final stop, and a date or another meeting follows it. Decisions taken at several meetings print several of each.
 */
export function findClosings(flow: readonly Flowing[], profile: LanguageProfile): readonly Flowing[] {
  const kinds = flow.map(item => (isUndecided(item) ? lineKind(item, profile) : undefined))
  let open = false
  return flow.flatMap((item, index): readonly Flowing[] => {
    const kind = kinds[index]
    const next = kinds[index + 1]
    open =
      kind === 'both' ||
      (kind === 'meeting' && (next !== undefined || open)) ||
      (kind === 'date' && open) ||
      (open && item.type === 'separator')
    if (!open || !isUndecided(item)) return [item]
    return printedLines(item).map((runs): Closing => ({ type: 'closing', runs, places: item.places }))
  })
}

/** What all printed lines of a block are: meetings, dates, or meetings and then dates. */
function lineKind(block: TextBlock, profile: LanguageProfile): 'meeting' | 'date' | 'both' | undefined {
  const lines = printedLines(block).map(line => plainText(line))
  const dates = lines.map(line => isDate(line, profile))
  if (!lines.every((line, index) => dates[index] || isMeeting(line, profile))) return undefined
  if (dates.every(Boolean)) return 'date'
  return dates.some(Boolean) && !dates[0] ? 'both' : 'meeting'
}

function printedLines({ runs, layout }: TextBlock): Run[][] {
  const ends = [...(layout.lineBreaks ?? []), plainText(runs).length]
  return ends.map((end, index) => trimRuns(sliceRuns(runs, ends[index - 1] ?? 0, end)))
}

const isShort = (text: string): boolean => text.length <= longestLine && !/[.;:,。；：，،؛]\s*$/u.test(text)

const isMeeting = (text: string, { resolution, numbering }: LanguageProfile): boolean =>
  isShort(text) &&
  text.length <= longestLine / 2 &&
  anyDigit.test(text) &&
  findWord(text, resolution.closingMeeting) !== undefined &&
  !readLabel(text, numbering)

/** A date and nothing else, or the dates of several meetings. */
function isDate(text: string, profile: LanguageProfile): boolean {
  const dates = isShort(text) ? parseDate(text, profile) : []
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return dates.length > 0 && !/[\p{L}\p{N}]/u.test(rest)
}
