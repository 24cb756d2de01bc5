import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../../knowledge/languages/words.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { asksForNumber } from '../number-words.ts'
import { markFit } from '../thresholds.ts'

/** A place in a line that may be the mark of a note. */
export interface MarkCandidate {
  /** Index of the line in the lines searched. */
  readonly index: number
  /** Offsets into the line's text, with a blank before the mark. */
  readonly start: number
  readonly end: number
  readonly printed: string
  /** How well it fits, from `markFit`. */
  readonly fit: number
}

/** Characters after which a mark stands without a blank: letters, closing brackets and quotes, punctuation. */
const before = '[\\p{L}\\p{M}\\p{Pe}\\p{Pf}"\'’”“,.;:!?،؛。，；：、％%]'

/**
 * Places where the mark could stand in the lines, in order.
 *
 * Extraction leaves raised figures as `2020,1` or `the Fund 2 and`, Arabic marks as `السلاح(1)`,
 * marks of typed pages as `3/`; those of Chinese may stand on a line of their own in the middle of a sentence. A figure inside a symbol, behind a word that asks for a number
 * (`paragraph 2`) or before a month is none.
 */
export function markCandidates(
  lines: readonly ExtractedLine[],
  mark: string,
  profile: LanguageProfile
): MarkCandidate[] {
  return lines.flatMap((line, index) => inLine(line.text, lines[index - 1]?.text, mark, profile, index))
}

/**
 * Places where a mark that was found is printed once more, as old prints do for every symbol that one note
 * explains: behind a symbol, or where a clause ends.
 */
export const repeatedMarks = (
  lines: readonly ExtractedLine[],
  { index, start, printed }: MarkCandidate,
  profile: LanguageProfile
): MarkCandidate[] =>
  markCandidates(lines, printed, profile).filter(
    found =>
      found.fit >= markFit.possible &&
      (found.index !== index || found.start !== start) &&
      /(?:\p{Lu}\/\S*\p{Nd},?|;)$/u.test(lines[found.index]!.text.slice(0, found.start).trimEnd())
  )

function inLine(
  text: string,
  above: string | undefined,
  mark: string,
  profile: LanguageProfile,
  index: number
): MarkCandidate[] {
  if (!text.includes(mark)) return []
  const found: MarkCandidate[] = []
  for (const { pattern, fit } of formsOf(mark)) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some(other => start < other.end && end > other.start)) continue
      if (fit < markFit.certain && isOrdinaryNumber(text, start, end, profile)) continue
      found.push({ index, start, end, printed: match[0].trim(), fit })
    }
  }
  if (profile.spaceless && text === mark && above !== undefined && /\p{Script=Han}$|[》”）]$/u.test(above))
    found.push({ index, start: 0, end: text.length, printed: mark, fit: markFit.weak })
  return above === '(' ? [...found, ...closedBracket(text, mark, index)] : found
}

/** `3)` where the opening bracket was extracted as the line above. */
function closedBracket(text: string, mark: string, index: number): MarkCandidate[] {
  const match = new RegExp(`\\s?${mark}\\)`, 'u').exec(text)
  if (!match || !/^\d+$/.test(mark)) return []
  return [{ index, start: match.index, end: match.index + match[0].length, printed: `(${mark})`, fit: markFit.certain }]
}

interface Form {
  readonly pattern: RegExp
  readonly fit: number
}

const formsByMark = new Map<string, readonly Form[]>()

function formsOf(mark: string): readonly Form[] {
  const known = formsByMark.get(mark)
  if (known) return known
  const forms = /^\*+$/.test(mark) ? starForms(mark) : /^\d+$/.test(mark) ? numberForms(mark) : letterForms(mark)
  formsByMark.set(mark, forms)
  return forms
}

const starForms = (mark: string): Form[] => {
  const stars = mark.replaceAll('*', '\\*')
  return [{ pattern: new RegExp(`(?<=[^\\s*])\\s?${stars}(?!\\*)(?=[\\s\\p{P}]|$)`, 'gu'), fit: markFit.certain }]
}

/** `the ships.a`, `in 2044,b`: behind punctuation or a figure, for letters elsewhere are words. */
const letterForms = (mark: string): Form[] => [
  { pattern: new RegExp(`(?<=[\\p{L}\\p{Nd})][.,;:)”’]|\\p{Nd})${mark}(?=[\\s,;.]|$)`, 'gu'), fit: markFit.likely }
]

function numberForms(mark: string): Form[] {
  return [
    // السلاح(1)
    { pattern: new RegExp(`(?<=[\\p{L}\\p{M}\\p{Nd}\\p{P}])\\s?\\(${mark}\\)`, 'gu'), fit: markFit.certain },
    // the same at the beginning of the next line
    { pattern: new RegExp(`^\\(${mark}\\)(?=[\\s\\p{Po}]\\s*[\\p{Script=Arabic}])`, 'gu'), fit: markFit.possible },
    // the same alone on a line
    { pattern: new RegExp(`^\\(\\s?${mark}\\s?\\)$`, 'gu'), fit: markFit.possible },
    // as revised 3/
    { pattern: new RegExp(`(?<=[\\p{L}\\p{P}\\p{Nd}])\\s${mark}/(?=[\\s\\p{P}]|$)`, 'gu'), fit: markFit.certain },
    // 2020,1 the   72/4;1   报告1 和
    {
      pattern: new RegExp(`(?<=${before})${mark}(?=[\\s\\p{Po}\\p{Pe}\\p{Pf}]|$)(?![.,]\\d)`, 'gu'),
      fit: markFit.likely
    },
    // the Fund 2 and   the Agenda, 1 including
    {
      pattern: new RegExp(`(?<=${before})\\s${mark}(?=[\\s\\p{Po}\\p{Pe}\\p{Pf}]|$)(?![.,]\\d|\\s?%)`, 'gu'),
      fit: markFit.possible
    },
    // as follows: 3,4   both of two marks at the end of a line
    { pattern: new RegExp(`(?<=[.;:,])\\s${mark}(?=,\\s?${Number(mark) + 1}$)`, 'gu'), fit: markFit.possible },
    { pattern: new RegExp(`(?<=[.;:,]\\s${Number(mark) - 1},\\s?)${mark}$`, 'gu'), fit: markFit.possible },
    // document S/4279 2 concerning   Add.1 2 and
    {
      pattern: new RegExp(
        `(?<=\\p{Lu}/[\\p{L}\\p{Nd}./-]{1,30}|(?:Add|Corr|Rev)\\.\\p{Nd})(?<=\\p{Nd})\\s${mark}(?=[\\s\\p{Po}\\p{Pe}]|$)(?![.,]\\d)`,
        'gu'
      ),
      fit: markFit.possible
    },
    // 大会1和
    { pattern: new RegExp(`(?<=[\\p{Script=Han}”》)])${mark}(?=\\p{Script=Han})`, 'gu'), fit: markFit.weak },
    // resolution 78/19011;
    { pattern: new RegExp(`(?<=/\\d{1,4})${mark}(?=[\\s\\p{Po}\\p{Pe}]|$)(?!\\.\\d)`, 'gu'), fit: markFit.unlikely },
    // in 20301 and
    {
      pattern: new RegExp(`(?<=(?<!\\d)(?:19|20)\\d\\d)\\s?${mark}(?=[\\s\\p{Po}\\p{Pe}]|$)(?!\\.\\d)`, 'gu'),
      fit: markFit.weak
    }
  ]
}

/** The beginning of a part of a symbol: `A/C.`, `Add.`, `L.`. */
const symbolPart = /\/[\p{L}\d.]*\.$|(?:^|[/.(])(?:Add|Corr|Rev|Amend|CRP|WP|PV|SR|[A-Z])\.$/u

/** A symbol that has ended: `S/4279`, `Add.1`. */
const wholeSymbol = /^\p{Lu}{1,3}\/\S*\p{Nd}$|^(?:Add|Corr|Rev)\.\p{Nd}{1,2}$/u

/** Part of a symbol, the number of a paragraph or document cited, one of a list of numbers, or the day of a date. */
function isOrdinaryNumber(text: string, start: number, end: number, profile: LanguageProfile): boolean {
  const token = /\S*$/u.exec(text.slice(0, start))?.[0] ?? ''
  if (symbolPart.test(token) || /^\p{L}?\.$/u.test(token)) return true
  const spaced = /^\s/.test(text.slice(start))
  if (/\p{Nd}$/u.test(token) && spaced) return !/^(?:19|20)\d\d$/.test(token) && !wholeSymbol.test(token)
  const after = text.slice(end).trimStart()
  const next = /^[,،]\s?(\p{Nd}+)/u.exec(after)?.[1]
  const last = Number(text.slice(start, end).trim())
  if (spaced && next !== undefined && !(Number(next) === last + 1 && after.endsWith(next))) return true
  const { numbering } = profile
  if (
    profile.spaceless &&
    (numbering.beforeOrdinals.some(word => token.endsWith(word)) || startsWithWord(after, profile.dateWords))
  )
    return true
  if (spaced && profile.months.some(month => startsWithWord(after, month))) return true
  return spaced && asksForNumber(text.slice(0, start), profile)
}
